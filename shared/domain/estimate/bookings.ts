import type { Instant } from '../vocabulary.ts';
import { density, share } from './normal.ts';

/** How booked visitors come, as learned: how many, and how many minutes from their slot. */
export interface BookingMemory {
  came: number;
  booked: number;
  weight: number;
  offset: number;
  offsetSquares: number;
}

const minute = 60_000;
const fading = 0.977;
/** Before anything is learned: 36 of 40 come, ten minutes early give or take twelve. */
const prior = { came: 36, booked: 40, weight: 40, mean: -10, deviation: 12 };

/** Nothing learned yet. */
export const newBookings = (): BookingMemory => ({
  came: 0,
  booked: 0,
  weight: prior.weight,
  offset: prior.weight * prior.mean,
  offsetSquares: prior.weight * (prior.deviation ** 2 + prior.mean ** 2),
});

/** The chance that somebody booked and not here yet still comes, and when. */
export interface Expected {
  readonly chance: number;
  readonly at: Instant;
}

/** What may still be expected now of a slot whose visitor has not checked in. */
export function expectedOf(memory: BookingMemory, slot: Instant, now: Instant): Expected {
  const mean = memory.offset / memory.weight;
  const deviation = Math.sqrt(Math.max(1, memory.offsetSquares / memory.weight - mean * mean));
  const comes = (prior.came + memory.came) / (prior.booked + memory.booked);
  const z = ((now - slot) / minute - mean) / deviation;
  const tail = Math.max(1e-9, 1 - share(z));
  const chance = (comes * tail) / (1 - comes + comes * tail);
  return { chance, at: Math.max(now, slot + (mean + (deviation * density(z)) / tail) * minute) };
}

/** A day of bookings is over: who came, and how far from the slot. */
export function learnBookings(
  memory: BookingMemory,
  day: readonly { readonly slot: Instant; readonly checkedIn?: Instant }[],
): void {
  for (const field of ['came', 'booked', 'weight', 'offset', 'offsetSquares'] as const) memory[field] *= fading;
  for (const { slot, checkedIn } of day) {
    memory.booked += 1;
    if (checkedIn === undefined) continue;
    const offset = (checkedIn - slot) / minute;
    memory.came += 1;
    memory.weight += 1;
    memory.offset += offset;
    memory.offsetSquares += offset * offset;
  }
}
