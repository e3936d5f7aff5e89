import type { RoomForecast } from '../views/types.ts';
import type { Instant } from '../vocabulary.ts';
import { peopleOf } from './durations.ts';
import type { FloorJob } from './floor.ts';
import type { Span } from './forward.ts';

const minute = 60_000;
/** So far ahead the room is foretold, and in such steps. */
const ahead = 120 * minute;
const step = 10 * minute;

/** Until when the forward pass must be played for the room to be foretold. */
export const roomHorizon = (now: Instant): Instant => now + ahead;

/** How many people will be in line, step by step: each from their arrival to their call, weighed by how likely they come. */
export function roomForecast(spans: readonly Span<FloorJob>[], now: Instant): RoomForecast {
  const first = Math.floor(now / step) * step + step;
  return Array.from({ length: ahead / step }, (_, index) => {
    const at = first + index * step;
    return { at, people: peopleAt(spans, at) };
  });
}

const peopleAt = (spans: readonly Span<FloorJob>[], at: Instant): number => {
  let people = 0;
  for (const { job, calledAt } of spans) {
    const here = job.arrives <= at && (calledAt === undefined || at < calledAt);
    if (here) people += job.weight * (peopleOf(job.visit) + job.visit.companions);
  }
  return people;
};
