import type { WaitingVisit } from '../line.ts';
import { byDue, isAble, waitingVisits } from '../line.ts';
import type { Office } from '../office.ts';
import { currentStep } from '../office.ts';
import type { Instant } from '../vocabulary.ts';
import type { TimeRange } from './types.ts';
import type { Look } from './viewer.ts';

const minute = 60_000;

/** Without a forecast: so many minutes of work stand before each ticket, shared among the windows that can do its step. */
const byArithmetic = (office: Office, line: readonly WaitingVisit[], left: number): WaitingVisit[] => {
  const working = [...office.windows.values()].filter(({ state }) => state !== 'closed');
  const ahead = new Map<string, number>();
  return line.filter((visit) => {
    const step = currentStep(office, visit);
    const able = working.filter(({ id }) => isAble(office, id, visit)).length;
    if (!step || able === 0) return true;
    const work = ahead.get(step.skill) ?? 0;
    ahead.set(step.skill, work + step.minutes * minute);
    return work / able + step.minutes * minute > left;
  });
};

/** The middle of the range told: as likely to be called before as after. */
const likelyAt = ({ from, to }: TimeRange): Instant => (from + to) / 2;

/** Those in line whom the windows are likelier not to reach before closing than to reach, in order: by the forecast where there is one. */
export function unreached(office: Office, closesAt: Instant, { at, ranges }: Look): readonly WaitingVisit[] {
  const line = waitingVisits(office).toSorted(byDue);
  if (!ranges) return byArithmetic(office, line, closesAt - at);
  return line.filter(({ id }) => {
    const range = ranges.get(id);
    return !range || likelyAt(range) > closesAt;
  });
}
