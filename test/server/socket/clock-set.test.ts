import { expect, test } from 'vitest';
import { Showing } from '../../../server/socket/showing.ts';
import type { ViewMessage } from '../../../shared/protocol/messages.ts';
import { NINE } from '../../support/office.ts';
import { situations } from '../../support/views/phone.ts';

test('a clock that is set, forwards or back, is told to every screen, though nothing else has changed', async () => {
  let now = NINE;
  const told: number[] = [];
  const show = ({ at }: Pick<ViewMessage, 'at'>) => told.push(at);
  const showing = new Showing({
    frame: 0,
    keyOf: () => 'all',
    viewOf: () => situations.waiting,
    showAll: (_viewer, message) => show(message),
    health: () => ({ screens: [], pairing: [], receipts: [], saving: true }),
    now: () => now,
    commands: () => 0,
    seq: () => 0,
    log: () => undefined,
  });
  showing.join({ viewer: { audience: 'phone', id: 'visit-1' }, show });
  const look = (at: number) => {
    now = at;
    showing.refresh();
    return new Promise((done) => setTimeout(done, 20));
  };

  await look(NINE);
  expect(told).toEqual([NINE]);
  await look(NINE + 60_000);
  await look(NINE - 60_000);
  await look(NINE - 60_000);
  expect(told).toEqual([NINE, NINE + 60_000, NINE - 60_000]);
  showing.close();
});
