import type { Frame, PlaybackStep } from '../../shared/domain/playback-types.ts';
import type { Instant } from '../../shared/domain/vocabulary.ts';

/** From so many lines to the next a whole frame is kept: none is further away than that from one at hand. */
const checkpointEvery = 64;

const empty: Frame = { scene: { windows: [], steps: [] }, windows: new Map(), tickets: new Map(), outage: false };

/**
 * The office after each line of a day, by the line's index; before the first there is nothing. Whole frames are kept on the way,
 * so that going back and forth through a long day costs the same everywhere.
 */
export function framesOf(steps: readonly PlaybackStep[]): (index: number) => Frame {
  const checkpoints: Frame[] = [empty]; // each holds what stood before line `place * checkpointEvery`
  const checkpoint = (place: number): Frame => {
    for (let next = checkpoints.length; next <= place; next++) {
      const to = next * checkpointEvery;
      checkpoints.push(played(checkpoints[next - 1] ?? empty, steps.slice(to - checkpointEvery, to)));
    }
    return checkpoints[place] ?? empty;
  };
  return (index) => {
    const last = Math.min(index, steps.length - 1);
    if (last < 0) return empty;
    const place = Math.floor(last / checkpointEvery);
    return played(checkpoint(place), steps.slice(place * checkpointEvery, last + 1));
  };
}

/** The last line that was written by then; -1 before the first. */
export function lineAt(steps: readonly PlaybackStep[], at: Instant): number {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const played = (from: Frame, steps: readonly PlaybackStep[]): Frame => {
  const windows = new Map(from.windows);
  const tickets = new Map(from.tickets);
  let { scene, outage } = from;
  for (const step of steps) {
    if (step.scene) scene = step.scene;
    if (step.outage !== undefined) outage = step.outage;
    for (const [id, state] of Object.entries(step.windows ?? {})) windows.set(id, state);
    for (const [ticket, place] of Object.entries(step.tickets ?? {})) tickets.set(ticket, place);
  }
  return { scene, windows, tickets, outage };
};
