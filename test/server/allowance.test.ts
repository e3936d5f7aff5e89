import { expect, test, vi } from 'vitest';
import { ALLOWANCES, Allowances, Allowed } from '../../server/allowance.ts';
import type { Desk } from '../../server/desk.ts';
import { Door } from '../../server/door.ts';
import type { LookUp } from '../../server/look-up.ts';
import type { Viewer } from '../../server/viewer.ts';

const NOTHING_MORE = { perSecond: 0, atOnce: 3 };
const three = { kiosk: NOTHING_MORE, staff: NOTHING_MORE, display: NOTHING_MORE, phone: NOTHING_MORE };

test('an allowance is spent at once, and fills again as time passes, never beyond its brim', () => {
  const allowed = new Allowed({ perSecond: 2, atOnce: 3 }, 1000);
  const taken = (...times: readonly number[]) => times.map((at) => allowed.take(at));
  expect(taken(1000, 1000, 1000, 1000)).toEqual([true, true, true, false]);
  expect(taken(1499, 1500, 1500)).toEqual([false, true, false]);
  expect(taken(60_000, 60_000, 60_000, 60_000)).toEqual([true, true, true, false]);
});

test('what one may send is one’s own: a kiosk and a clerk of the same name do not share it', () => {
  const allowances = new Allowances(three);
  const take = (audience: Viewer['audience'], id: string) => allowances.take({ audience, id }, 0);
  expect([1, 2, 3, 4].map(() => take('kiosk', 'one'))).toEqual([true, true, true, false]);
  expect(take('kiosk', 'other')).toBe(true);
  expect(take('staff', 'one')).toBe(true);
});

test('a phone may send less than a clerk, and a clerk more than a hand presses', () => {
  const allowances = new Allowances(ALLOWANCES);
  const sent = (audience: 'phone' | 'staff') =>
    Array.from({ length: 100 }, () => allowances.take({ audience, id: 'one' }, 0)).filter(Boolean).length;
  expect(sent('phone')).toBe(10);
  expect(sent('staff')).toBe(60);
});

test('commands and questions are counted together, whichever line they come by, and refused by name', async () => {
  const submit = vi.fn(async () => ({ ok: true, seq: 1, result: {} }) as const);
  const lookUp = { byCode: () => ({ is: 'not-found' }) } as unknown as LookUp;
  const desk = { submit, seq: 1 } as unknown as Desk;
  const printing = { print: vi.fn(), ticketOf: vi.fn() };
  const pictures = { has: async () => true };
  const reader = { isReady: async () => true };
  const opinions = { take: vi.fn() };
  const noSettings = () => {
    throw new Error('No settings were sent.');
  };
  const counts = { take: () => undefined };
  const refusals = { note: () => undefined };
  const things = { printing, pictures, reader, opinions, allowances: new Allowances(three), counts, refusals };
  const door = new Door(desk, lookUp, things, noSettings);
  const wild: Viewer = { audience: 'kiosk', id: 'wild', name: 'Quiosco 1' };
  const undo = { id: 'a'.repeat(32), command: { type: 'Undo' } };
  const question = { ask: 'my-ticket', code: 'x'.repeat(22) };

  expect(await door.ask(question, wild)).toMatchObject({ ok: true });
  expect(await door.command(undo, wild)).toMatchObject({ ok: true });
  expect(door.hears(wild)).toBe(true);
  expect(await door.command(undo, wild)).toMatchObject({ refusal: 'too-many' });
  expect(await door.ask(question, wild)).toMatchObject({ refusal: 'too-many' });
  expect(submit).toHaveBeenCalledTimes(1);
  expect(await door.command(undo, { ...wild, id: 'calm' })).toMatchObject({ ok: true });
});
