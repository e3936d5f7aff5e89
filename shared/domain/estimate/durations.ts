import type { StepSettings } from '../settings.ts';
import type { Visit } from '../visit.ts';
import type { WindowId } from '../vocabulary.ts';
import { share } from './normal.ts';

/** What is known of one kind of step: weight, sum and sum of squares of the logarithms of its minutes. */
interface KindSums {
  n: number;
  y: number;
  yy: number;
}

interface WindowSums {
  n: number;
  r: number;
}

/** How long steps take, as learned: by kind, by window (never by person), and today against other days. */
export interface DurationMemory {
  kinds: Record<string, KindSums>;
  windows: Record<WindowId, WindowSums>;
  today: WindowSums;
}

/** A kind of step whose minutes are learned together: the service, the step, and whether the visitor came back from a hold. */
export interface StepKind {
  readonly key: string;
  readonly mean: number;
  readonly spread: number;
}

const priorWeight = 10;
const windowWeight = 15;
const todayWeight = 30;
const halfLifeDays = 30;
const usualSpread = 0.6;
const backWithPaper = { mean: 6, spread: 0.5 };
/** Nobody is at a window for less than 0.3 minutes or more than three hours: such records are slips. */
const [shortest, longest] = [0.3, 180];

/** Nothing learned yet. */
export const newDurations = (): DurationMemory => ({ kinds: {}, windows: {}, today: { n: 0, r: 0 } });

/** The kind of the step that a visit waits for or is in. */
export function kindOf(visit: Pick<Visit, 'service' | 'returned'>, step: StepSettings): StepKind {
  const returned = visit.returned && step.at === 'window';
  const key = `${visit.service}/${step.id}/${returned ? 'back' : 'first'}`;
  return returned ? { key, ...backWithPaper } : { key, mean: step.minutes, spread: step.spread ?? usualSpread };
}

/** For how many people a step is done one after the other: a family is served at one window. */
export const peopleOf = ({ applicants }: Pick<Visit, 'applicants'>): number => Math.max(1, applicants.length);

interface Fitted {
  readonly mu: number;
  readonly variance: number;
}

const fitted = (memory: DurationMemory, { key, mean, spread }: StepKind): Fitted => {
  const s2 = Math.log(1 + spread * spread);
  const mu0 = Math.log(mean) - s2 / 2;
  const { n, y, yy } = memory.kinds[key] ?? { n: 0, y: 0, yy: 0 };
  const mu = (priorWeight * mu0 + y) / (priorWeight + n);
  const deviations = yy - 2 * mu * y + mu * mu * n;
  const variance = (priorWeight * (s2 + (mu0 - mu) ** 2 / 2) + deviations) / (priorWeight + n);
  return { mu, variance: Math.min(1.44, Math.max(0.0225, variance)) };
};

const windowFactor = ({ windows }: DurationMemory, id: WindowId): number => {
  const sums = windows[id];
  return sums ? sums.r / (sums.n + windowWeight) : 0;
};

const todayFactor = ({ today }: DurationMemory): number => today.r / (today.n + todayWeight);

/** Logarithm of the expected minutes of a kind of step, whatever the window. */
export function logMinutes(memory: DurationMemory, kind: StepKind): number {
  const { mu, variance } = fitted(memory, kind);
  return mu + variance / 2 + todayFactor(memory);
}

/** What a window adds to that logarithm: below zero where things go faster. */
export const windowPace = windowFactor;

/** Expected minutes still to go of a step that has taken `elapsed` minutes since the call. */
export function minutesLeft(memory: DurationMemory, kind: StepKind, window: WindowId, elapsed: number): number {
  const { mu, variance } = fitted(memory, kind);
  const sigma = Math.sqrt(variance);
  const m = mu + todayFactor(memory) + windowFactor(memory, window);
  if (elapsed <= 0) return Math.exp(m + variance / 2);
  const z = (m - Math.log(elapsed)) / sigma;
  const survival = share(z);
  if (survival < 1e-4) return 0.3 * elapsed;
  const left = (Math.exp(m + variance / 2) * share(z + sigma)) / survival - elapsed;
  return Math.min(Math.max(0, left), elapsed / 2 + 30);
}

/** One step that took these minutes from its call to its end at this window. */
export function learnDuration(memory: DurationMemory, kind: StepKind, window: WindowId, minutes: number): void {
  if (minutes < shortest || minutes > longest) return;
  const { mu, variance } = fitted(memory, kind);
  const sigma = Math.sqrt(variance);
  const y = Math.min(mu + 3 * sigma, Math.max(mu - 3 * sigma, Math.log(minutes)));

  const r = y - mu;
  const { today } = memory;
  today.r += r - windowFactor(memory, window);
  today.n += 1;
  const sums = memory.windows[window] ?? { n: 0, r: 0 };
  memory.windows[window] = { n: sums.n + 1, r: sums.r + r };
  const known = memory.kinds[kind.key] ?? { n: 0, y: 0, yy: 0 };
  memory.kinds[kind.key] = { n: known.n + 1, y: known.y + y, yy: known.yy + y * y };
}

/** A working day has passed: what was learned counts a little less, and today begins anew. */
export function ageDurations(memory: DurationMemory): void {
  const fading = 0.5 ** (1 / halfLifeDays);
  for (const sums of Object.values(memory.kinds)) {
    sums.n *= fading;
    sums.y *= fading;
    sums.yy *= fading;
  }
  for (const sums of Object.values(memory.windows)) {
    sums.n *= fading;
    sums.r *= fading;
  }
  memory.today = { n: 0, r: 0 };
}
