import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { BUILD } from '../../shared/protocol/build.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/messages.ts';
import { connect as join } from '../../shared/ui/connection.ts';
import { layLine } from '../support/cutting-line.ts';
import type { TestOffice } from '../support/office.ts';
import { eventually, startOffice } from '../support/office.ts';
import { walkIn } from '../support/walk-in.ts';

const isLong = process.env.FAULT_ROUNDS !== undefined;
/** Screens of an office; `npm run test:faults` takes 200. */
const SCREENS = isLong ? 200 : 12;

let office: TestOffice;
let came = 0;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.close());

/** How many displays the server takes to be there. */
const displays = async (): Promise<number> => {
  const told = await (await office.request('/metrics')).text();
  return Number(/connections\{audience="display"\} (\d+)/u.exec(told)?.[1] ?? Number.NaN);
};
const soon = { timeout: 60_000, interval: 200 };
const memory = (): number =>
  Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${office.pid()}/status`, 'utf8'))?.[1]) / 1024;

/** So many visitors come, one after another; how many wait now is told. */
async function checkIns(count: number): Promise<number> {
  const token = await office.pair('kiosk');
  for (let n = 0; n < count; n += 1) {
    const json = { id: crypto.randomUUID(), command: walkIn };
    expect(await (await office.request('/api/v1/commands', { token, json })).json()).toMatchObject({ ok: true });
  }
  came += count;
  return came;
}

test('callers who say nothing, or half of something, keep nobody else out', async () => {
  const { hostname, port } = new URL(office.address);
  const silent = Array.from({ length: isLong ? 500 : 60 }, (_, n) => {
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    if (n % 2 === 1) socket.write('POST /api/v1/commands HTTP/1.1\r\nhost: ');
    return socket;
  });
  onTestFinished(() => {
    for (const socket of silent) socket.destroy();
  });
  const kiosk = office.join('kiosk', await office.pair('kiosk'));
  await eventually(kiosk.link, (link) => link === 'online');
  await checkIns(5);
  expect((await office.request('/health')).status).toBe(200);
});

test.runIf(isLong)(
  'screens behind a line that was cut are taken for gone, and are back with what they missed',
  async () => {
    const line = await layLine(office.address);
    onTestFinished(() => line.close());
    const token = await office.pair('display');
    const walls = Array.from({ length: SCREENS }, () => join('display', token, line.address));
    const kiosk = join('kiosk', await office.pair('kiosk'), line.address);
    onTestFinished(() => {
      for (const screen of [...walls, kiosk]) screen.close();
    });
    await Promise.all([...walls, kiosk].map(({ link }) => eventually(link, (is) => is === 'online')));

    line.cut();
    await vi.waitFor(async () => expect(await displays()).toBe(0), soon);
    const waiting = await checkIns(2);
    line.mend();
    await Promise.all(walls.map(({ link }) => eventually(link, (is) => is === 'online')));
    await vi.waitFor(async () => expect(await displays()).toBe(SCREENS), soon);
    await eventually(kiosk.view, (view) => view?.waiting === waiting);
  },
);

test.runIf(isLong)('screens that no longer read are let go, and cost the server no memory that grows', async () => {
  const token = await office.pair('display');
  const auth = { protocol: PROTOCOL_VERSION, build: BUILD, token };
  const deaf = Array.from({ length: SCREENS }, () =>
    io(`${office.address}/display`, { auth, transports: ['websocket'], forceNew: true, reconnection: false }),
  );
  onTestFinished(() => {
    for (const socket of deaf) socket.disconnect();
  });
  await vi.waitFor(async () => expect(await displays()).toBe(SCREENS), soon);
  const before = memory();
  for (const socket of deaf) {
    const { ws } = socket.io.engine.transport as unknown as { ws: { _socket?: { pause(): void } } };
    ws._socket?.pause();
  }
  await checkIns(50);
  await vi.waitFor(async () => expect(await displays()).toBe(0), soon);
  expect(memory() - before).toBeLessThan(100 + SCREENS);
});

test('after a kill every screen comes back by itself, and sees what was saved', async () => {
  const token = await office.pair('display');
  const kiosk = office.join('kiosk', await office.pair('kiosk'));
  const walls = Array.from({ length: SCREENS }, () => office.join('display', token));
  await Promise.all(walls.map(({ link }) => eventually(link, (is) => is === 'online')));
  const waiting = await checkIns(3);
  await office.end('SIGKILL');
  await Promise.all(walls.map(({ link }) => eventually(link, (is) => is === 'offline')));
  await office.restart();
  const begun = performance.now();
  await Promise.all(walls.map(({ link }) => eventually(link, (is) => is === 'online')));
  if (isLong)
    process.stdout.write(`${SCREENS} screens back ${Math.round(performance.now() - begun)} ms after the restart\n`);
  await eventually(kiosk.view, (view) => view?.waiting === waiting);
});
