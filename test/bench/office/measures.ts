import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Socket } from 'socket.io-client';
import type { ChangeMessage } from '../../../shared/protocol/messages.ts';
import type { Kept } from '../../../shared/protocol/shown.ts';
import { shownAfter } from '../../../shared/protocol/shown.ts';
import { quantile } from '../calling/score.ts';
import type { Crew } from './crew.ts';
import type { Line } from './line.ts';
import { takeNumber } from './work.ts';

/** Of several runs of a thing, each in ms. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export const timesOf = (taken: readonly number[]): Times => ({
  p50: quantile(taken, 0.5),
  p95: quantile(taken, 0.95),
  p99: quantile(taken, 0.99),
});

/** How long each of several runs took, in ms, one after the other with a breath between them. */
async function timed(times: number, work: (turn: number) => Promise<unknown>, breath = 0): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let turn = 0; turn < times; turn++) {
    const from = performance.now();
    await work(turn);
    taken.push(performance.now() - from);
    if (breath > 0) await pause(breath);
  }
  return taken;
}

/** Everybody works as fast as they are answered: commands saved a second, and what the server computes for each, in ms. */
export async function commandsPerSecond({ office, clerks, kiosks }: Crew, ms: number) {
  for (let i = 0; i < 40; i++) await takeNumber(at(kiosks, i));
  for (const clerk of clerks) await clerk.call();
  let saved = 0;
  const computed = ticksOf(office.pid());
  const from = performance.now();
  const works = () => performance.now() - from < ms;
  const kiosk = async (line: Line) => {
    while (works()) {
      await takeNumber(line);
      saved += 1;
    }
  };
  const clerk = async (one: (typeof clerks)[number]) => {
    while (works()) if (await one.next()) saved += 1;
  };
  await Promise.all([...kiosks.map(kiosk), ...clerks.map(clerk)]);
  return {
    perSecond: (saved / (performance.now() - from)) * 1000,
    computing: ((ticksOf(office.pid()) - computed) * 10) / saved,
  };
}

/** So many visitors in line, then one command at a time: bytes of each message that these lines are shown. */
export async function bytesShown(crew: Crew, lines: readonly Line[], inLine: number): Promise<readonly number[]> {
  for (let i = 0; i < inLine; i++) await takeNumber(at(crew.kiosks, i));
  const sizes: number[] = [];
  const weigh = (message: ChangeMessage) => void sizes.push(Buffer.byteLength(JSON.stringify(message)));
  for (const { socket } of lines) socket.on('change', weigh);
  await oneCommand(crew, 50);
  for (const { socket } of lines) socket.off('change', weigh);
  return sizes;
}

/** One command at a time in an office at rest, saved and answered: a number taken, a call, a repetition, an arrival, an end. */
export async function oneCommand({ clerks, kiosks }: Crew, times: number): Promise<readonly number[]> {
  const clerk = at(clerks, 0);
  await takeNumber(at(kiosks, 0));
  await clerk.call();
  return timed(times, (turn) => (turn % 5 === 0 ? takeNumber(at(kiosks, 0)) : clerk.next()), 20);
}

/** From the press until the last of the displays has the call; and the message that it had then, with what it did with it. */
export async function callToAll({ clerks, kiosks }: Crew, displays: readonly Line[], times: number) {
  const clerk = at(clerks, 1);
  let known = '';
  let shown: ChangeMessage | undefined;
  const [first] = displays;
  /** What the first had before the message that it is about to take up, and before the last call. */
  let previous: Kept | undefined;
  let before: Kept | undefined;
  const remember = () => {
    previous = first?.kept();
  };
  first?.socket.onAny(remember);
  const newest = (line: Line | undefined): string => {
    const view = line?.kept()?.view;
    return (view?.audience === 'display' && view.calls.at(-1)?.callId) || '';
  };
  const has = (line: Line) =>
    new Promise<void>((resolve) => {
      const look = (message: ChangeMessage) => {
        if (newest(line) === known) return;
        line.socket.off('change', look);
        if (line === first) [before, shown] = [previous, message];
        resolve();
      };
      line.socket.on('change', look);
    });

  const taken: number[] = [];
  for (let turn = 0; turn < times; turn++) {
    await takeNumber(at(kiosks, 0));
    await clerk.finish();
    await pause(40);
    const all = Promise.all(displays.map(has));
    const from = performance.now();
    void clerk.call();
    await all;
    taken.push(performance.now() - from);
    known = newest(displays[0]);
    await pause(20);
  }
  first?.socket.offAny(remember);
  const message = shown;
  /** What each display does with it. */
  const take = () => message && shownAfter(before, message);
  return { taken, message, take };
}

/** From a bare press until the last of as many bare clients has the same message, and has taken it up as a display does. */
export async function shoutToAll(
  lines: readonly Socket[],
  { message, take }: { readonly message: unknown; take(): unknown },
  times: number,
): Promise<readonly number[]> {
  return timed(
    times,
    async () => {
      const all = Promise.all(lines.map((line) => new Promise((resolve) => line.once('shout', () => resolve(take())))));
      lines[0]?.emit('shout', message);
      await all;
    },
    40,
  );
}

/** There and back over a bare line, with a message as long as a command. */
export async function bareRound(lines: readonly Socket[], times: number): Promise<readonly number[]> {
  return timed(times, () => at(lines, 0).emitWithAck('echo', asLongAsACommand), 20);
}

const asLongAsACommand = { id: 'x'.repeat(16), command: { type: 'Recall', callId: 'x'.repeat(16) } };

/** Bare lines that ask again as soon as they are answered, for so long: answers a second. */
export async function bareAnswers(lines: readonly Socket[], ask: 'echo' | 'save', ms: number): Promise<number> {
  let answers = 0;
  const from = performance.now();
  const one = async (line: Socket) => {
    while (performance.now() - from < ms) {
      await line.emitWithAck(ask, asLongAsACommand);
      answers += 1;
    }
  };
  await Promise.all(lines.map(one));
  return (answers / (performance.now() - from)) * 1000;
}

/** Resident memory of a process, in MB. */
export function memoryOf(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}

/** Which part of one core a process uses over some time. */
export async function coreShare(pid: number, ms: number): Promise<number> {
  const before = ticksOf(pid);
  await pause(ms);
  return ((ticksOf(pid) - before) * 10) / ms;
}

/** Hundredths of a second that a process has computed. */
const ticksOf = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return Number(fields[11]) + Number(fields[12]);
};

const at = <T>(all: readonly T[], index: number): T => {
  const one = all[index % all.length];
  if (one === undefined) throw new Error('Nobody is there.');
  return one;
};
