import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Instant } from '../domain/vocabulary.ts';

const SECOND = 1000;

/** How far the server's clock is ahead of this device's, in ms. */
let ahead = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
const time = signal(Date.now());

/** The office's time, by the server's clock; moves on each full second. */
export const now: ReadonlySignal<Instant> = time;

/** The server's clock as best known at this very moment, between two ticks too. */
export const serverTime = (): Instant => Date.now() + ahead;

/** Sets the office's time by what the server has just said. */
export function setClock(at: Instant): void {
  ahead = at - Date.now();
  tick();
}

function tick(): void {
  clearTimeout(timer);
  time.value = serverTime();
  timer = setTimeout(tick, SECOND - (time.value % SECOND));
}

tick();
