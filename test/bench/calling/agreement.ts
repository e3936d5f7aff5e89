import { ReplayClient } from '../../support/replay-client.ts';
import { daysOf, scenarios } from './days.ts';
import { PlainOffice, theRule } from './orders.ts';
import { play } from './play.ts';
import type { Request } from './product.ts';
import { ProductOffice } from './product.ts';
import { quantile } from './score.ts';
import type { Row } from './table.ts';

/** One day played on the domain, then the same requests over HTTP: every answer must be the same. */
export async function agreement(seed: number): Promise<readonly Row[]> {
  const scenario = scenarios.find(({ name }) => name === 'one window closed');
  const [day] = scenario ? daysOf(scenario, seed) : [];
  if (!day) return [];
  const requests: Request[] = [];
  play(day, new ProductOffice(new PlainOffice(theRule), requests));

  const client = await ReplayClient.open();
  let different = 0;
  const times: number[] = [];
  for (const { path, at, body, answer } of requests) {
    const before = performance.now();
    const { body: told } = body === undefined ? await client.get(path, at) : await client.post(path, at, body);
    if (path.endsWith('/next')) times.push(performance.now() - before);
    if (JSON.stringify(told) !== JSON.stringify(answer)) different += 1;
  }
  await client.close();
  const slow = quantile(times, 0.99);
  return [
    {
      measure: 'answers over HTTP that differ',
      baseline: `of ${requests.length}`,
      target: '0',
      reached: String(different),
      met: different === 0,
    },
    {
      measure: '`next` over HTTP, p99',
      baseline: '',
      target: '< 50 ms',
      reached: `${slow.toFixed(1)} ms`,
      met: slow < 50,
    },
  ];
}
