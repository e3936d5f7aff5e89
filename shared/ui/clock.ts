import type { ReadonlySignal } from '@preact/signals';
import { batch, signal } from '@preact/signals';
import type { Instant } from '../domain/vocabulary.ts';

const SECOND = 1000;

/** How far the office's clock is ahead of this page's own count, in ms; at first by this device's clock. */
let ahead = Math.round(Date.now() - performance.now());
let set = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
const time = signal(serverTime());
const count = signal(performance.now());

/** The office's time, by the server's clock; moves on each full second, and whenever the server's clock was set. */
export const now: ReadonlySignal<Instant> = time;

/** How long this page has been open, in ms, by a count that nobody sets: for what waits for time to pass. Moves with `now`. */
export const uptime: ReadonlySignal<number> = count;

/** The server's clock as best known at this very moment, between two ticks too. Setting this device's own moves nothing. */
export function serverTime(): Instant {
  return Math.round(performance.now() + ahead);
}

/** By how much the office's clock has been set since this page was opened, in ms: so much of its time has not passed. */
export const clockSetBy = (): number => set;

/** Sets the office's time by what the server has just said. What a clock that is driven goes forwards has passed. */
export function setClock(at: Instant, driven = false): void {
  const before = ahead;
  ahead = Math.round(at - performance.now());
  if (!driven || ahead < before) set += ahead - before;
  tick();
}

function tick(): void {
  clearTimeout(timer);
  const at = serverTime();
  batch(() => {
    count.value = performance.now();
    time.value = at;
  });
  timer = setTimeout(tick, SECOND - (at % SECOND));
}

tick();
