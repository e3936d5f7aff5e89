import { expect, test } from 'vitest';
import { daysOf, scenarios } from '../../bench/calling/days.ts';
import { PlainOffice, theRule } from '../../bench/calling/orders.ts';
import { play } from '../../bench/calling/play.ts';
import type { Request } from '../../bench/calling/product.ts';
import { ProductOffice } from '../../bench/calling/product.ts';
import { ReplayClient } from '../../support/replay-client.ts';

const usual = scenarios.find(({ name }) => name === 'one window closed');
const small = usual ? [...daysOf({ ...usual, booked: 16, walkIns: 12, days: 2 }, 11)] : [];

const played = () => {
  const requests: Request[] = [];
  const office = new ProductOffice(new PlainOffice(theRule), requests);
  const calls = small.map((day) => play(day, office).calls);
  return { requests, calls, broken: office.broken };
};
const text = (requests: readonly Request[]) => requests.map((request) => JSON.stringify(request)).join('\n');

test('every call of two generated days is the rule’s, and everybody is called', () => {
  const { calls, broken } = played();
  expect(calls.map((day) => day.filter(({ first }) => first).length)).toEqual(
    small.map(({ visitors }) => visitors.length),
  );
  expect(broken).toBe(0);
});

test('the same days give the same calls and the same estimates', () => {
  const { requests } = played();
  expect(requests.length).toBeGreaterThan(300);
  expect(text(played().requests)).toBe(text(requests));
});

test('over HTTP they are the same again', async () => {
  const { requests } = played();
  const client = await ReplayClient.open();
  const told: Request[] = [];
  for (const { path, at, body } of requests) {
    const { body: answer } = body === undefined ? await client.get(path, at) : await client.post(path, at, body);
    told.push(body === undefined ? { path, at, answer } : { path, at, body, answer });
  }
  await client.close();
  expect(text(told)).toBe(text(requests));
});
