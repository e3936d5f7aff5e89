import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, vi } from 'vitest';
import type { Door } from '../../../server/door.ts';
import type { Pace } from '../../../server/socket/wire.ts';
import { OFFICE_PACE, Sockets } from '../../../server/socket/wire.ts';
import { connect } from '../../../shared/ui/connection.ts';
import { eventually } from '../../support/office.ts';

test('a session that runs out ends on the screens that are still open with it, and on no other', async () => {
  const over = new Set<string>();
  const { address, close } = await lines(over, { looksEvery: 20 });
  const yesterday = connect('staff', 'yesterday', address);
  const today = connect('staff', 'today', address);

  try {
    await eventually(yesterday.link, (is) => is === 'online');
    await eventually(today.link, (is) => is === 'online');
    over.add('yesterday');
    await eventually(yesterday.ended, (why) => why === 'signed-out');
    expect(today.link.peek()).toBe('online');
    expect(today.ended.peek()).toBeUndefined();
  } finally {
    yesterday.close();
    today.close();
    await close();
  }
});

test('a hand on a staff page counts for the token that it came with, and a wish does as well', async () => {
  const heard: string[] = [];
  const { address, close } = await lines(new Set(), {}, (token) => void heard.push(token));
  const page = connect('staff', 'today', address);
  try {
    await eventually(page.link, (is) => is === 'online');
    page.receipt({ is: 'shown', callId: 'call-1', attempt: 1 });
    page.receipt({ is: 'attended' });
    await vi.waitFor(() => expect(heard).toEqual(['today']), 30_000);
    await page.ask({ ask: 'search', text: 'Encino' });
    expect(heard).toEqual(['today', 'today']);
  } finally {
    page.close();
    await close();
  }
});

test('all who are connected are asked whether they are there, long before each would be by itself', async () => {
  const { address, close } = await lines(new Set(), { pingInterval: 3_600_000, asksEvery: 20 });
  const one = connect('staff', 'one', address);
  const other = connect('staff', 'other', address);

  try {
    for (const { lastHeard } of [one, other]) await eventually(lastHeard, (at) => at !== undefined);
    expect(one.link.peek()).toBe('online');
  } finally {
    one.close();
    other.close();
    await close();
  }
});

/** The lines to members of the staff who are shown nothing; whoever is over is let in no more. */
async function lines(over: ReadonlySet<string>, pace: Partial<Pace>, attended = (_token: string) => {}) {
  const http = createServer();
  const sockets = new Sockets({
    http,
    audiences: ['staff'],
    pace: { ...OFFICE_PACE, ...pace },
    door: { ask: async () => ({ ok: true, seq: 1, result: [] }) } as unknown as Door,
    attended,
    admit: (_audience, token) =>
      over.has(token) ? undefined : { audience: 'staff', id: token, name: token, roles: [] },
    stillIn: (token) => !over.has(token),
    allows: () => true,
    screens: () => [],
    pairing: () => [],
    printers: () => [],
    saving: () => true,
    keyOf: ({ id }) => id,
    viewOf: () => undefined,
    now: () => 0,
    commands: () => 0,
    seq: () => 1,
    log: () => {},
  });
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  const { port } = http.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => sockets.close() };
}
