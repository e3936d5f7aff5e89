import type { Entry } from '../decision.ts';
import { evolve } from '../evolve/index.ts';
import { nextInLine } from '../line.ts';
import type { Office } from '../office.ts';
import type { Instant, WindowId } from '../vocabulary.ts';
import type { Pace } from './past-day.ts';

/** A clerk who takes longer is doing something else. */
const longest = 5 * 60_000;
/** Whoever had nobody for so long was idle when somebody joined. */
const idleFrom = 60_000;
/** What is taken for usual where a day never shows it. */
const usual: Pace = { turnaround: 18_000, reaction: 5000 };

/**
 * How long free windows took to call while somebody waited whom they could call: after a visitor the mean, since those
 * minutes are missing in the day; when somebody joined, the middle.
 */
export function readPace(entries: readonly Entry[], start: Office): Pace {
  const gaps: Record<keyof Pace, number[]> = { turnaround: [], reaction: [] };
  const since = new Map<WindowId, { readonly at: Instant; readonly is: keyof Pace }>();
  let office = start;
  for (const { at, events } of entries) {
    const busy = busyWindows(office);
    for (const event of events) {
      office = evolve(office, event);
      if (event.type !== 'TicketCalled') continue;
      const waited = since.get(event.windowId);
      if (waited) gaps[waited.is].push(Math.min(longest, event.at - waited.at));
      else if (busy.has(event.windowId)) gaps.turnaround.push(0);
      since.delete(event.windowId);
    }
    for (const window of office.windows.values()) {
      const callable = window.state === 'open' && window.visitId === undefined && nextInLine(office, window.id, at);
      if (!callable) since.delete(window.id);
      else if (!since.has(window.id)) {
        if (busy.has(window.id)) since.set(window.id, { at, is: 'turnaround' });
        else if (at - window.freeSince >= idleFrom) since.set(window.id, { at, is: 'reaction' });
      }
    }
  }
  return { turnaround: meanOf(gaps.turnaround, usual.turnaround), reaction: middleOf(gaps.reaction, usual.reaction) };
}

const busyWindows = ({ windows }: Office): ReadonlySet<WindowId> =>
  new Set([...windows.values()].filter(({ visitId }) => visitId !== undefined).map(({ id }) => id));

const meanOf = (all: readonly number[], otherwise: number): number =>
  all.length === 0 ? otherwise : Math.round(all.reduce((sum, one) => sum + one, 0) / all.length);

const middleOf = (all: readonly number[], otherwise: number): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? otherwise;
