import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { quantile } from '../calling/score.ts';
import type { Row } from '../calling/table.ts';
import { table } from '../calling/table.ts';
import { bareSyncs, bareWire } from '../office/bare.ts';
import type { Crew } from '../office/crew.ts';
import { openCrew } from '../office/crew.ts';
import { bareRound, timesOf } from '../office/measures.ts';
import { takeNumber } from '../office/work.ts';
import { gatherCrowd } from './crowd.ts';
import type { Wall } from './wall.ts';
import { hangWall } from './wall.ts';

/** Screens that are connected: the real page, and as many bare lines as it takes. */
const SCREENS = [1, 20, 200];
const CALLS = 500;
/** So many calls, then as many tries of the bare machine: what else it does falls on both. */
const BATCH = 50;
/** Longer than any call has the room's attention, in ms of the office. */
const CALM = 41_000;
/** Before a press, until all have taken in what was before, in ms; longer for each screen, as they share this machine. */
const BREATH = 80;
const BREATH_EACH = 2;
/** After it no call of the morning is announced any more, in ms of the office. */
const MORNING_OVER = 600_000;

/** From the staff's press to the painted number, beside what the same machine needs without an office. True when every bar is met. */
export async function calls([count, only]: readonly string[]): Promise<boolean> {
  const rows: Row[] = [];
  for (const screens of only ? [Number(only)] : SCREENS)
    rows.push(...(await callsBefore(screens, Number(count ?? CALLS))));
  console.log(table(`calls, each beside sync + bare round trip + one frame of the same run`, rows));
  return rows.every(({ met }) => met !== false);
}

interface Room {
  readonly crew: Crew;
  readonly wall: Wall;
  readonly screens: number;
}

/** What one call took, in ms from the press: until its answer, and until it was painted. */
interface Taken {
  readonly answered: number;
  readonly painted: number;
  /** Until the browser had put the picture together and handed it over, on the processor where there is nothing else to do it. */
  readonly shown: number;
}

async function callsBefore(screens: number, count: number): Promise<readonly Row[]> {
  const crew = await openCrew({ visits: 100, waiting: 20, closes: '23:00' });
  await crew.office.clock(crew.time.pass(MORNING_OVER));
  const token = await crew.office.pair('display');
  const wall = await hangWall(crew.office.address, token);
  const others = await gatherCrowd(crew.office.address, token, screens - 1);
  const wire = await bareWire(1);
  const room: Room = { crew, wall, screens };
  try {
    const line = Buffer.from('x'.repeat(await bytesOfCall(crew)));
    await callMany(room, BATCH); // the first calls warm the programs up
    const taken: Taken[] = [];
    const raw: number[] = [];
    let unsure = 0;
    while (taken.length < count) {
      raw.push(...(await bareTries(wire, wall, line)));
      unsure = Math.max(unsure, await wall.join());
      taken.push(...(await callMany(room, Math.min(BATCH, count - taken.length))));
    }
    return rowsOf(screens, taken, raw, unsure);
  } finally {
    wire.close();
    others.close();
    await wall.close();
    await crew.close();
  }
}

/** The bare machine, as often: the same bytes synced, a message there and back, a frame; one after the other. */
async function bareTries({ lines }: Awaited<ReturnType<typeof bareWire>>, wall: Wall, line: Buffer) {
  const syncs = await bareSyncs(line, BATCH);
  const rounds = await bareRound(lines, BATCH);
  const frames = await wall.frames(BATCH);
  return syncs.map((sync, turn) => sync + (rounds[turn] ?? 0) + (frames[turn] ?? 0));
}

/** One call after the other, each when the room is calm again. */
async function callMany({ crew, wall, screens }: Room, count: number): Promise<readonly Taken[]> {
  const { office, clerks, kiosks, time } = crew;
  const [clerk] = clerks;
  const [kiosk] = kiosks;
  if (!clerk || !kiosk) throw new Error('Nobody is there.');
  const taken: Taken[] = [];
  for (let turn = 0; turn < count; turn++) {
    await takeNumber(kiosk);
    await clerk.finish();
    await office.clock(time.pass(CALM));
    await pause(BREATH + screens * BREATH_EACH);
    const from = performance.now();
    const ticket = await clerk.callTicket();
    const answered = performance.now() - from;
    await pause(60);
    const painted = await wall.paintedAt(ticket);
    taken.push({ answered, painted: painted.secondFrame - from, shown: painted.shown - from });
  }
  return taken;
}

/** By how much the record grows with a call. */
async function bytesOfCall({ office, clerks, kiosks }: Crew): Promise<number> {
  const folder = join(office.folder, 'journal');
  const size = () => readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  const [clerk] = clerks;
  const [kiosk] = kiosks;
  if (!clerk || !kiosk) throw new Error('Nobody is there.');
  await takeNumber(kiosk);
  const before = size();
  await clerk.callTicket();
  return size() - before;
}

function rowsOf(screens: number, taken: readonly Taken[], raw: readonly number[], unsure: number): readonly Row[] {
  const painted = timesOf(taken.map((one) => one.painted));
  const answered = timesOf(taken.map((one) => one.answered));
  const shown = timesOf(taken.map((one) => one.shown));
  const bare = timesOf(raw);
  const least = quantile(
    taken.map((one) => one.painted),
    0,
  );
  console.log(
    `${screens} screens: ${taken.length} calls, quickest ${least.toFixed(1)} ms; clocks joined to ${unsure.toFixed(2)} ms`,
  );
  return (['p50', 'p95', 'p99'] as const).map((name) => {
    const ratio = painted[name] / bare[name];
    return {
      measure: `${screens} screens, ${name}: press to painted (answered; handed to the screen)`,
      baseline: `${bare[name].toFixed(1)} ms`,
      target: name === 'p95' ? '<= 2x and < 50 ms' : '',
      reached: `${painted[name].toFixed(1)} (${answered[name].toFixed(1)}; ${shown[name].toFixed(1)}) ms = ${ratio.toFixed(2)}x`,
      ...(name === 'p95' ? { met: ratio <= 2 && painted[name] < 50 } : {}),
    };
  });
}
