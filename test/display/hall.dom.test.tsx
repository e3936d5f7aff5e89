import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FEATURED_FOR, NEW_FOR } from '../../display/announcing.ts';
import type { Board } from '../../display/board.ts';
import type { Hall } from '../../display/hall.ts';
import { openHall } from '../../display/hall.ts';
import { useShown } from '../../display/shown.ts';
import type { Sound } from '../../display/sound.ts';
import type { DisplaySettings } from '../../shared/domain/settings.ts';
import type { DisplayView, PublicCall } from '../../shared/domain/views/types.ts';
import type { SpokenCall } from '../../shared/i18n/spoken.ts';
import type { Receipt } from '../../shared/protocol/messages.ts';
import { serverTime, setClock } from '../../shared/ui/clock.ts';
import type { Connection, Link } from '../../shared/ui/connection.ts';
import { call, displayView, tenTwelve } from '../support/views/display.ts';

const halls: Hall[] = [];

beforeEach(() => {
  vi.useFakeTimers({ now: tenTwelve });
  localStorage.clear();
  setClock(tenTwelve);
});

afterEach(() => {
  for (const hall of halls.splice(0)) hall.close();
  render(null, document.body);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('what was said is reported, once its voice has ended', () => {
  const room = open();
  room.sees([call('A045', 'V3', tenTwelve)]);
  expect(room.receipts).toEqual([{ is: 'sound', blocked: false }]);
  room.soundEnds(true);
  expect(room.receipts.at(-1)).toEqual({ is: 'spoken', callId: 'A045-V3', attempt: 1 });
});

test('a blocked sound stops no announcement, and the office is told', () => {
  const room = open();
  room.blocked.value = true;
  room.sees([call('A045', 'V3', tenTwelve), call('A046', 'V6', tenTwelve + 1)]);
  room.soundEnds(false);
  vi.advanceTimersByTime(FEATURED_FOR);
  expect(room.hall.featured.value?.call.ticket).toBe('A046');
  expect(room.receipts).toEqual([
    { is: 'sound', blocked: false },
    { is: 'sound', blocked: true },
  ]);
});

test('a notice is read when the room is free and sounds, and not before', () => {
  const room = open();
  room.blocked.value = true;
  room.hangs([{ id: 'n1', text: { es: 'Si llueve, espere adentro.' }, aloud: true }]);
  vi.advanceTimersByTime(2000);
  expect(room.read).toEqual([]);
  room.blocked.value = false;
  vi.advanceTimersByTime(2000);
  expect(room.read).toEqual(['/notices/read/n1/es']);
});

test('the office learns about the sound again when the line is back', () => {
  const room = open();
  room.link.value = 'offline';
  room.link.value = 'online';
  expect(room.receipts).toHaveLength(2);
});

test('a call is said twice when nobody else waits, and once while others do', () => {
  const room = open();
  room.sees([call('A045', 'V3', tenTwelve), call('A046', 'V6', tenTwelve + 1)]);
  expect(room.said(1)).toBeUndefined();
  room.soundEnds(true);
  vi.advanceTimersByTime(FEATURED_FOR);
  expect(room.said(1)).toBe(
    'Turno, A, cuarenta y seis. Favor de pasar a la ventanilla accesible, número seis, a su derecha.',
  );
});

test('without a voice the call has its chime, nothing is reported as said, and the office is told', () => {
  const room = open();
  room.voiceless.value = true;
  room.sees([call('A045', 'V3', tenTwelve)]);
  room.soundEnds(false);
  expect(room.receipts).toEqual([
    { is: 'sound', blocked: false },
    { is: 'sound', blocked: false, only: 'chime' },
  ]);
});

test('an office whose own voice can’t be had is told that the shipped one speaks', () => {
  const room = open();
  room.sees([]);
  room.fallen.value = true;
  expect(room.receipts.at(-1)).toEqual({ is: 'sound', blocked: false, voice: 'shipped' });
  room.fallen.value = false;
  expect(room.receipts.at(-1)).toEqual({ is: 'sound', blocked: false });
});

test('in its quiet hours a display calls by the picture alone, and says so', () => {
  const room = open();
  const calls = [call('A045', 'V3', tenTwelve), call('A046', 'V6', tenTwelve + 1)];
  room.sees(calls, { quiet: [{ from: '10:00', to: '10:13' }] });
  expect(room.sounds()).toBe(0);
  expect(room.receipts.at(-1)).toEqual({ is: 'sound', blocked: false, only: 'picture' });

  setClock(tenTwelve + 60_000);
  vi.advanceTimersByTime(FEATURED_FOR);
  expect(room.sounds()).toBe(1);
  expect(room.receipts.at(-1)).toEqual({ is: 'sound', blocked: false });
});

test('a display is as loud as the office has set it', () => {
  const room = open();
  room.sees([call('A045', 'V3', tenTwelve)], { volume: 50 });
  expect(room.loudness()).toBe(0.25);
});

test('a withdrawn call falls silent', () => {
  const room = open();
  room.sees([call('A045', 'V3', tenTwelve)]);
  room.sees([]);
  expect(room.hushed()).toBe(1);
  expect(room.hall.board.value.cells).toEqual([]);
});

test('a page that is opened again repeats nothing', () => {
  const calls = [call('A045', 'V3', tenTwelve)];
  const before = open();
  before.sees(calls);
  before.soundEnds(true);
  vi.advanceTimersByTime(FEATURED_FOR);

  const after = open();
  after.sees(calls);
  expect(after.sounds()).toBe(0);
  expect(after.hall.board.value.cells.map((cell) => cell.call.ticket)).toEqual(['A045']);
});

test('a page that is opened again announces nothing by a clock of its own, before the office is heard of', () => {
  const calls = [call('A045', 'V3', tenTwelve), call('A046', 'V6', tenTwelve + 1)];
  const before = open();
  before.sees(calls);
  before.hall.close();

  const after = open();
  setClock(tenTwelve - 86_400_000);
  expect(after.hall.featured.value).toBeUndefined();
  setClock(tenTwelve + 2000);
  after.sees(calls);
  expect(after.hall.featured.value?.call.ticket).toBe('A045');
});

test('a clock that is set, an hour on or back, takes no time from a call and adds none', () => {
  const room = open();
  room.sees([call('A045', 'V3', tenTwelve), call('A046', 'V6', tenTwelve + 1)]);
  room.soundEnds(true);
  vi.advanceTimersByTime(FEATURED_FOR - 2000);
  for (const hours of [1, -1]) {
    setClock(serverTime() + hours * 3_600_000);
    expect(room.hall.featured.value?.call.ticket).toBe('A045');
  }
  setClock(serverTime() - 3_600_000);
  vi.advanceTimersByTime(2000);
  expect(room.hall.featured.value?.call.ticket).toBe('A046');
  expect(room.hall.board.value.cells.map(({ is }) => is)).toEqual(['new', 'announcing']);
});

test('a new build waits until nothing is being announced', () => {
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
  const room = open();
  room.sees([call('A045', 'V3', tenTwelve)]);
  room.reloadWanted.value = true;
  room.soundEnds(true);
  vi.advanceTimersByTime(FEATURED_FOR + 1000);
  expect(reload).not.toHaveBeenCalled();
  vi.advanceTimersByTime(NEW_FOR - FEATURED_FOR);
  expect(reload).toHaveBeenCalled();
});

test('each call on the wall is reported once it is painted, and those painted during a cut when it is over', async () => {
  const receipts: Receipt[] = [];
  const report = (receipt: Receipt) => receipts.push(receipt);
  const wall = async (calls: readonly PublicCall[], online: boolean) => {
    const board: Board = {
      cells: calls.map((one) => ({ call: one, is: 'standing', late: false })),
      others: [],
      recent: [],
    };
    act(() => render(<Wall board={board} online={online} report={report} />, document.body));
    await vi.advanceTimersByTimeAsync(100);
  };
  const [one, two] = [call('A045', 'V3', tenTwelve), call('A046', 'V6', tenTwelve)];

  await wall([one], true);
  await wall([one], true);
  expect(receipts).toEqual([{ is: 'shown', callId: one.callId, attempt: 1 }]);
  await wall([one, two], false);
  expect(receipts).toHaveLength(1);
  await wall([one, two], true);
  expect(receipts.slice(1)).toEqual([{ is: 'shown', callId: two.callId, attempt: 1 }]);
  await wall([{ ...one, attempt: 2 }, two], true);
  expect(receipts.at(-1)).toEqual({ is: 'shown', callId: one.callId, attempt: 2 });
});

interface WallProps {
  readonly board: Board;
  readonly online: boolean;
  readonly report: (receipt: Receipt) => void;
}

function Wall({ board, online, report }: WallProps) {
  useShown(board, online, report);
  return null;
}

/** A hall with an office and a sound that do what the test says. */
function open() {
  const view = signal<DisplayView>();
  const link = signal<Link>('online');
  const reloadWanted = signal(false);
  const blocked = signal(false);
  const receipts: Receipt[] = [];
  const voiceless = signal(false);
  const fallen = signal(false);
  const playing: {
    next: (said: number) => SpokenCall | undefined;
    loudness: number;
    over: (spoken: boolean) => void;
  }[] = [];
  let hushed = 0;
  const read: string[] = [];

  const connection: Connection<'display'> = {
    view,
    link,
    reloadWanted,
    health: signal(undefined),
    lastHeard: signal(undefined),
    ended: signal(undefined),
    command: () => Promise.resolve({ ok: false, refusal: 'not-allowed' }),
    ask: () => Promise.resolve({ ok: false, refusal: 'not-allowed' }),
    receipt: (receipt) => void receipts.push(receipt),
    close: () => undefined,
  };
  const sound: Sound = {
    blocked,
    voiceless,
    fallen,
    own: () => undefined,
    learn: () => undefined,
    announce: (next, loudness, over) => void playing.push({ next, loudness, over }),
    read: (sources) => void read.push(...sources),
    hush: () => {
      hushed += 1;
    },
    unblock: () => undefined,
    close: () => undefined,
  };
  const hall = openHall(connection, sound);
  halls.push(hall);
  return {
    hall,
    link,
    blocked,
    receipts,
    reloadWanted,
    sees: (calls: readonly PublicCall[], display: Partial<DisplaySettings> = {}) => {
      const plain = displayView(calls);
      view.value = { ...plain, display: { ...plain.display, ...display } };
    },
    voiceless,
    fallen,
    soundEnds: (spoken: boolean) => playing.at(-1)?.over(spoken),
    said: (times: number) => playing.at(-1)?.next(times)?.text,
    loudness: () => playing.at(-1)?.loudness,
    sounds: () => playing.length,
    hushed: () => hushed,
    read,
    hangs: (notices: DisplayView['notices']) => {
      view.value = { ...displayView([]), notices };
    },
  };
}
