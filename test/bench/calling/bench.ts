import { agreement } from './agreement.ts';
import type { Scenario } from './days.ts';
import { daysOf, scenarios } from './days.ts';
import type { Result } from './measures.ts';
import { measuresOf } from './measures.ts';
import type { Day } from './office.ts';
import type { Order } from './orders.ts';
import { firstComeFirstServed, PlainOffice, strictPriority, theRule } from './orders.ts';
import type { Played } from './play.ts';
import { play } from './play.ts';
import { ProductOffice } from './product.ts';
import { truthOf, waitsOf } from './score.ts';
import { speed } from './speed.ts';
import type { Row } from './table.ts';
import { table } from './table.ts';

/** The rule and the estimate on generated days, beside what they are held to. True when every target is met. */
export async function calling([seedWord = '1', only]: readonly string[]): Promise<boolean> {
  const seed = Number(seedWord);
  const rows: Row[] = [];
  for (const scenario of scenarios) {
    if (only !== undefined && !scenario.name.startsWith(only)) continue;
    const result = resultOf(scenario, seed);
    console.log(
      table(
        `${scenario.name}, ${scenario.offices} offices, ${scenario.days} days each, seed ${seed}`,
        measuresOf(result),
      ),
    );
    rows.push(...measuresOf(result));
  }
  if (only === undefined) {
    const rest = [...(await agreement(seed)), ...speed()];
    console.log(table('speed, and the same day over HTTP', rest));
    rows.push(...rest);
  }
  return rows.every(({ met }) => met !== false);
}

const resultOf = (scenario: Scenario, seed: number): Result => {
  const days: Day[] = [];
  const played: Played[] = [];
  let broken = 0;
  for (let office = 0; office < scenario.offices; office++) {
    const product = new ProductOffice(new PlainOffice(theRule));
    for (const day of daysOf(scenario, seed, office)) {
      days.push(day);
      played.push(play(day, product));
    }
    broken += product.broken;
  }
  const under = (order: Order) => waitsOf(days.map((day) => play(day, new PlainOffice(order, false))));
  return {
    scenario,
    broken: broken / played.reduce((sum, { calls }) => sum + calls.length, 0),
    forgotten: played.reduce((sum, { forgotten }) => sum + forgotten, 0),
    visitors: days.reduce((sum, { visitors }) => sum + visitors.length, 0),
    ours: waitsOf(played),
    rule: under(theRule),
    firstCome: under(firstComeFirstServed),
    strict: under(strictPriority),
    told: truthOf(played, (sample) => sample),
    naive: truthOf(played, (sample) => sample.naive ?? sample),
  };
};
