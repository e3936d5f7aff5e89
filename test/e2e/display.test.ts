import type { Browser } from 'playwright';
import { chromium } from 'playwright';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { recordings } from '../../shared/ui/voice/recordings.ts';
import type { BusyOffice } from '../support/busy-office.ts';
import { openBusyOffice } from '../support/busy-office.ts';
import type { CuttingLine } from '../support/cutting-line.ts';
import { layLine } from '../support/cutting-line.ts';
import type { WatchedWall } from '../support/watched-wall.ts';
import { watchWall } from '../support/watched-wall.ts';
import { soon } from './support/soon.ts';

let busy: BusyOffice;
let browser: Browser;
let line: CuttingLine | undefined;

beforeEach(async () => {
  busy = await openBusyOffice();
  browser = await chromium.connect(inject('browser'));
});
afterEach(async () => {
  line?.close();
  line = undefined;
  await browser.close();
  await busy.close();
});

/** Seconds that each call has the room's attention at least, as the office counts them. */
const FEATURED = 6000;

/** The display of the room; behind a line that can be cut, if one was laid. */
async function hang(wrong?: () => void): Promise<WatchedWall> {
  const link = new URL(busy.office.links.display);
  const wall = await watchWall(browser, `${line?.address ?? link.origin}/display/${link.hash}`, wrong);
  await busy.healthIs(({ screens }) => screens.some(({ kind, online }) => kind === 'display' && online));
  return wall;
}

/** Tickets in the order in which they had the room's attention: `K007`. */
const featured = (wall: WatchedWall): readonly string[] =>
  wall.featured().map((text) => SPOKEN.find(([, words]) => text.includes(`Turno, ka, ${words}.`))?.[0] ?? text);

const SPOKEN = (
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho ' +
  'diecinueve veinte'
)
  .split(' ')
  .map((words, index) => [`K${String(index + 1).padStart(3, '0')}`, words] as const);

test('of twenty calls, half a second apart, each has its time, in order; a blocked sound stops none, and staff are told', async () => {
  const wall = await hang();
  await busy.checkIn(20);
  const called: string[] = [];
  for (let i = 0; i < 20; i++) {
    called.push(await busy.call((i % 6) + 1));
    await busy.leap(300 + (i % 5) * 100);
  }
  await busy.pass(20 * FEATURED);
  await soon(() => featured(wall)).toEqual(called);

  const health = await busy.healthIs(({ screens }) => screens.some(({ soundBlocked }) => soundBlocked));
  expect(health?.receipts.filter(({ shown }) => shown.length === 1)).toHaveLength(20);
  expect(health?.receipts.filter(({ spoken }) => spoken.length > 0)).toEqual([]);
  expect(wall.notes).toContainEqual({ is: 'bar', text: expect.stringContaining('Toque para activar el sonido') });
  expect(wall.notes.some(({ is }) => is === 'clip' || is === 'chime')).toBe(false);
});

test('six windows that call at one instant are six calls on the wall, all at once', async () => {
  await busy.checkIn(6);
  const wall = await hang();
  const called = await Promise.all([1, 2, 3, 4, 5, 6].map((window) => busy.call(window)));
  const health = await busy.healthIs(({ receipts }) => receipts.filter(({ shown }) => shown.length === 1).length === 6);
  expect(new Set(health?.receipts.map(({ callId }) => callId)).size).toBe(6);
  await soon(async () => (await wall.page.locator('.call .ticket').allInnerTexts()).toSorted()).toEqual(
    called.toSorted(),
  );

  await busy.pass(6 * FEATURED);
  await soon(() => featured(wall).toSorted()).toEqual(called.toSorted());
});

test('three calls 0.4 s apart are each said once, in order, none over the other', async () => {
  await busy.checkIn(3);
  const wall = await hang();
  await busy.healthIs(({ screens }) => screens.some(({ soundBlocked }) => soundBlocked));
  await wall.page.mouse.click(960, 540);
  await busy.healthIs(({ screens }) => screens.every(({ soundBlocked }) => !soundBlocked));
  const called: string[] = [];
  for (const window of [1, 4, 6]) {
    called.push(await busy.call(window));
    await busy.leap(400);
    await wall.page.waitForTimeout(400);
  }
  await busy.healthIs(({ receipts }) => receipts.filter(({ spoken }) => spoken.length > 0).length === 3);
  expect(featured(wall)).toEqual(called);
  expect(said(wall)).toEqual([...called, called[2]]); // nobody waited by then, so the last is said twice

  const clips = wall.notes.filter((note) => note.is === 'clip');
  for (const [index, clip] of clips.entries()) {
    const before = clips[index - 1];
    if (before) expect(clip.at).toBeGreaterThan(before.at + before.lasts);
  }
});

test('a sound whose clock stands still is none: staff are told, and each call takes its time and no longer', async () => {
  await busy.checkIn(3);
  const wall = await hang(() => {
    Object.defineProperty(BaseAudioContext.prototype, 'currentTime', { get: () => 0 });
  });
  await busy.healthIs(({ screens }) => screens.some(({ soundBlocked }) => soundBlocked));
  await wall.page.mouse.click(960, 540);
  await busy.healthIs(({ screens }) => screens.every(({ soundBlocked }) => !soundBlocked));
  await busy.healthIs(({ screens }) => screens.some(({ soundBlocked }) => soundBlocked));

  const called = [await busy.call(1), await busy.call(2), await busy.call(3)];
  await busy.pass(2 * FEATURED);
  await soon(() => featured(wall)).toEqual(called);
  expect(busy.health()?.receipts.filter(({ spoken }) => spoken.length > 0)).toEqual([]);
});

test('a line that was cut for nine seconds loses no call, and the room is told meanwhile', async () => {
  line = await layLine(busy.office.address);
  await busy.checkIn(3);
  const wall = await hang();
  const first = await busy.call(1);
  await soon(() => featured(wall)).toEqual([first]);
  line.cut();
  const missed = [await busy.call(1), await busy.call(2)];
  await soon(() => wall.notes.some((note) => note.is === 'bar' && note.text.includes('Sin actualizar'))).toBe(true);

  await busy.leap(9000);
  line.mend();
  await busy.healthIs(({ screens }) => screens.some(({ kind, online }) => kind === 'display' && online));
  await busy.pass(3 * FEATURED);
  await soon(() => featured(wall)).toEqual([first, ...missed]);
  expect(wall.featured().some((text) => text.includes('hace unos minutos'))).toBe(false);
});

test('after nine minutes those still expected are called, as late; those who came meanwhile are not', async () => {
  line = await layLine(busy.office.address);
  await busy.checkIn(3);
  const wall = await hang();
  const first = await busy.call(1);
  await soon(() => featured(wall)).toEqual([first]);
  line.cut();
  await busy.call(1);
  const expected = await busy.call(1);
  await busy.leap(540_000);
  line.mend();
  await busy.healthIs(({ screens }) => screens.some(({ kind, online }) => kind === 'display' && online));
  await busy.pass(3 * FEATURED);
  await soon(() => featured(wall)).toEqual([first, expected]);
  expect(wall.featured().at(-1)).toMatch(/^Llamada de hace unos minutos\. /u);
});

test('a page reloaded in mid-announcement goes on with it, and tells the next', async () => {
  await busy.checkIn(3);
  const wall = await hang();
  const called = [await busy.call(1), await busy.call(2)];
  await soon(() => featured(wall)).toEqual(called.slice(0, 1));
  await wall.page.reload();
  await soon(() => featured(wall)).toEqual([called[0], called[0]]);
  await busy.pass(4 * FEATURED);
  await soon(() => featured(wall)).toEqual([called[0], ...called]);

  await wall.page.reload();
  const last = await busy.call(3);
  await busy.pass(2 * FEATURED);
  await soon(() => featured(wall)).toEqual([called[0], ...called, last]);
});

test('of two displays one is dead: staff see which, and which of them has shown a call', async () => {
  await busy.checkIn(1);
  await hang();
  const { code, secret } = await asJson(await busy.office.request('/api/v1/pairing', { json: { kind: 'display' } }));
  const token = await busy.office.signIn('Supervisión');
  await busy.office.request('/api/v1/screens', { token, json: { code, name: 'Pasillo' } });
  const paired = await asJson(await busy.office.request(`/api/v1/pairing/${secret}`));
  const corridor = busy.office.join('display', String(paired.token));
  await busy.healthIs(({ screens }) => screens.filter(({ kind, online }) => kind === 'display' && online).length === 2);

  corridor.close();
  await busy.healthIs(({ screens }) => screens.some(({ name, online }) => name === 'Pasillo' && !online));
  await busy.call(1);
  const health = await busy.healthIs(({ receipts }) => receipts.some(({ shown }) => shown.length > 0));
  const alive = health?.screens.filter(({ kind, online }) => kind === 'display' && online).map(({ id }) => id);
  expect(alive).toHaveLength(1);
  expect(health?.receipts[0]?.shown).toEqual(alive);
});

test('a call that was saved before the server was killed, and never shown, is shown once it is back', async () => {
  line = await layLine(busy.office.address);
  await busy.checkIn(1);
  const wall = await hang();
  line.cut();
  const called = await busy.call(1);
  await busy.office.end('SIGKILL');
  expect(featured(wall)).toEqual([]);

  await busy.office.restart();
  line.mend();
  await soon(() => featured(wall)).toEqual([called]);
});

const clipAt = (from: number) => Object.entries(recordings.es.clips).find(([, [start]]) => start === from)?.[0];

/** Tickets in the order in which they were said: what comes two clips after "turno". */
const said = ({ notes }: WatchedWall): readonly string[] => {
  const clips = notes.flatMap((note) => (note.is === 'clip' ? [clipAt(note.from) ?? ''] : []));
  return clips.flatMap((clip, index) => (clip === 'ticket' ? [`K${clips[index + 2]?.padStart(3, '0')}`] : []));
};

const asJson = async (response: Response): Promise<Record<string, unknown>> => await response.json();
