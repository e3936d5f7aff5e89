import { agreement } from './agreement.ts';
import { daysOf, scenarios } from './days.ts';
import { measuresOf } from './measures.ts';
import type { Order } from './orders.ts';
import { firstComeFirstServed, PlainOffice, strictPriority, theRule } from './orders.ts';
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
    const days = [...daysOf(scenario, seed)];
    const product = new ProductOffice(new PlainOffice(theRule));
    const played = days.map((day) => play(day, product));
    const under = (order: Order) => waitsOf(days.map((day) => play(day, new PlainOffice(order, false))));
    const result = {
      scenario,
      broken: product.broken / played.reduce((sum, { calls }) => sum + calls.length, 0),
      forgotten: played.reduce((sum, { forgotten }) => sum + forgotten, 0),
      visitors: days.reduce((sum, { visitors }) => sum + visitors.length, 0),
      ours: waitsOf(played),
      rule: under(theRule),
      firstCome: under(firstComeFirstServed),
      strict: under(strictPriority),
      told: truthOf(played, (sample) => sample),
      naive: truthOf(played, (sample) => sample.naive ?? sample),
    };
    console.log(table(`${scenario.name}, ${scenario.days} days, seed ${seed}`, measuresOf(result)));
    rows.push(...measuresOf(result));
  }
  if (only === undefined) {
    const rest = [...(await agreement(seed)), ...speed()];
    console.log(table('speed, and the same day over HTTP', rest));
    rows.push(...rest);
  }
  return rows.every(({ met }) => met !== false);
}
