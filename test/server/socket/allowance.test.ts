import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, vi } from 'vitest';
import type { Door } from '../../../server/door.ts';
import { Allowed } from '../../../server/socket/allowance.ts';
import { OFFICE_PACE, Sockets } from '../../../server/socket/wire.ts';
import { connect } from '../../../shared/ui/connection.ts';
import { eventually } from '../../support/office.ts';

test('an allowance is spent at once, and fills again as time passes, never beyond its brim', () => {
  const allowed = new Allowed({ perSecond: 2, atOnce: 3 }, 1000);
  const taken = (...times: readonly number[]) => times.map((at) => allowed.take(at));
  expect(taken(1000, 1000, 1000, 1000)).toEqual([true, true, true, false]);
  expect(taken(1499, 1500, 1500)).toEqual([false, true, false]);
  expect(taken(60_000, 60_000, 60_000, 60_000)).toEqual([true, true, true, false]);
});

test('a screen that sends more commands than any hand could is refused by name, and another is not', async () => {
  const command = vi.fn(async () => ({ ok: true, seq: 1, result: {} }) as const);
  const http = createServer();
  const sockets = new Sockets({
    http,
    audiences: ['kiosk'],
    pace: { ...OFFICE_PACE, commands: { perSecond: 0, atOnce: 3 } },
    door: { command } as unknown as Door,
    admit: (_audience, token) => ({ audience: 'kiosk', id: token, name: token }),
    allows: () => true,
    screens: () => [],
    pairing: () => [],
    printers: () => [],
    saving: () => true,
    keyOf: ({ id }) => id,
    viewOf: () => undefined,
    now: () => 0,
    seq: () => 1,
    log: () => {},
  });
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const [wild, calm] = ['wild', 'calm'].map((token) => connect('kiosk', token, address));

  try {
    if (!wild || !calm) throw new Error('Two kiosks were expected.');
    await Promise.all([wild, calm].map(({ link }) => eventually(link, (is) => is === 'online')));
    const answers = [];
    for (let press = 0; press < 5; press += 1) answers.push(await wild.command({ type: 'Undo' }));

    expect(answers.map((answer) => answer.ok || answer.refusal)).toEqual([true, true, true, 'too-many', 'too-many']);
    expect(await calm.command({ type: 'Undo' })).toMatchObject({ ok: true });
    expect(command).toHaveBeenCalledTimes(4);
  } finally {
    wild?.close();
    calm?.close();
    await sockets.close();
  }
});
