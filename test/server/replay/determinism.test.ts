import { expect, test } from 'vitest';
import { daysOf, scenarios } from '../../bench/calling/days.ts';
import { PlainOffice, theRule } from '../../bench/calling/orders.ts';
import { play } from '../../bench/calling/play.ts';
import type { Request } from '../../bench/calling/product.ts';
import { ProductOffice } from '../../bench/calling/product.ts';
import { ReplayClient } from '../../support/replay-client.ts';

const usual = scenarios.find(({ name }) => name === 'one window closed');
const small = usual ? [...daysOf({ ...usual, booked: 30, walkIns: 20, days: 2 }, 11)] : [];

const played = () => {
  const requests: Request[] = [];
  const office = new ProductOffice(new PlainOffice(theRule), requests);
  const calls = small.map((day) => play(day, office).calls);
  return { requests, calls, broken: office.broken };
};

test('every call of two generated days is the rule’s, and everybody is called', () => {
  const { calls, broken } = played();
  expect(calls.map((day) => day.filter(({ first }) => first).length)).toEqual(
    small.map(({ visitors }) => visitors.length),
  );
  expect(broken).toBe(0);
});

test('the same days give the same calls and the same estimates, asked for directly or over HTTP', async () => {
  const { requests } = played();
  expect(played().requests).toEqual(requests);
  expect(requests.length).toBeGreaterThan(300);

  const client = await ReplayClient.open();
  for (const { path, at, body, answer } of requests) {
    const told = body === undefined ? await client.get(path, at) : await client.post(path, at, body);
    expect({ path, ...told }).toEqual({ path, status: answer === undefined ? 204 : 200, body: answer });
  }
  await client.close();
});
