import { instantOf, minutesOf } from '../calendar.ts';
import type { Settings, WindowSettings } from '../settings.ts';
import type { ClockTime, Instant, WindowId } from '../vocabulary.ts';
import type { Change } from './change.ts';
import { booked, people } from './crowd.ts';
import type { PastDay, PastWindow, Span } from './past-day.ts';

/** The day as it would have begun with these changes, made one after the other. */
export function vary(day: PastDay, changes: readonly Change[]): PastDay {
  return changes.reduce(changed, day);
}

/** The first window named by a change that the day did not have. */
export function missingWindow({ settings }: PastDay, changes: readonly Change[]): WindowId | undefined {
  const known = new Set(settings.windows.map(({ id }) => id));
  return changes.flatMap(windowsIn).find((id) => !known.has(id));
}

const windowsIn = (change: Change): readonly WindowId[] => {
  if ('windowId' in change) return [change.windowId];
  return change.is === 'add' ? [change.like] : [];
};

const changed = (day: PastDay, change: Change): PastDay => {
  switch (change.is) {
    case 'close':
      return onWindow(day, change.windowId, (window) => closedFor(window, spanOf(day, change), day.closesAt));
    case 'break':
      return onWindow(day, change.windowId, (window) => withBreak(window, spanOf(day, change)));
    case 'add':
      return withWindow(day, change.like, spanOf(day, change));
    case 'serve': {
      const { windowId, skills } = change;
      const unmoved = { ...day, moves: day.moves.map((move) => without(move, windowId)) };
      return onSettings(unmoved, windowId, (window) => ({ ...window, skills }));
    }
    case 'rule': {
      const { is: _, ...dials } = change;
      return { ...day, settings: { ...day.settings, calling: { ...day.settings.calling, ...dials } } };
    }
    case 'people':
      return people(day, change.times);
    case 'booked':
      return booked(day, change.share);
  }
  return change satisfies never;
};

interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

const spanOf = (
  { date, settings }: PastDay,
  { from, to }: { readonly from: ClockTime; readonly to: ClockTime },
): Stretch => {
  const at = (time: ClockTime): Instant => instantOf(date, minutesOf(time), settings.office.timeZone);
  return { from: at(from), to: at(to) };
};

const onWindow = (day: PastDay, id: WindowId, change: (window: PastWindow) => PastWindow): PastDay => ({
  ...day,
  windows: day.windows.map((window) => (window.id === id ? change(window) : window)),
});

const onSettings = (day: PastDay, id: WindowId, change: (window: WindowSettings) => WindowSettings): PastDay => {
  const windows = day.settings.windows.map((window) => (window.id === id ? change(window) : window));
  return { ...day, settings: { ...day.settings, windows } };
};

/** What the window was moved to is not what is tried. */
const without = (move: PastDay['moves'][number], id: WindowId): PastDay['moves'][number] => ({
  ...move,
  windows: move.windows.filter(({ windowId }) => windowId !== id),
});

const never = Number.POSITIVE_INFINITY;

/** What is left of the window's hours; closed until the end of the day, it does not open again. */
const closedFor = (window: PastWindow, closed: Stretch, closesAt: Instant): PastWindow => {
  const until = closed.to >= closesAt ? never : closed.to;
  const open = window.open.flatMap(({ from, to = never }): Span[] => [
    ...pieceOf(from, Math.min(to, closed.from)),
    ...pieceOf(Math.max(from, until), to),
  ]);
  return { ...window, open };
};

const pieceOf = (from: Instant, to: Instant): Span[] => {
  if (from >= to) return [];
  return [to === never ? { from } : { from, to }];
};

const withBreak = (window: PastWindow, { from, to }: Stretch): PastWindow => ({
  ...window,
  breaks: [{ from, length: to - from }],
});

/** One more window, named after none that the office has. */
const withWindow = (day: PastDay, like: WindowId, { from, to }: Stretch): PastDay => {
  const { settings, windows, closesAt } = day;
  const model = settings.windows.find(({ id }) => id === like);
  if (!model) return day;
  const id = newId(settings);
  const number = Math.max(...settings.windows.map((window) => window.number)) + 1;
  const open: Span[] = [to >= closesAt ? { from } : { from, to }];
  return {
    ...day,
    settings: { ...settings, windows: [...settings.windows, { ...model, id, number }] },
    windows: [...windows, { id, open, breaks: [] }],
  };
};

const newId = ({ windows }: Settings): WindowId => {
  let number = 1;
  while (windows.some(({ id }) => id === `X${number}`)) number += 1;
  return `X${number}`;
};
