/** Which waits are learned together: at biometrics, at a later step, with priority, with an appointment, without. */
export type WaitKind = 'B' | 'S' | 'P' | 'A' | 'W';

/** Minutes from now until the call: one in ten is called before `lo`, half before `mid`, nine in ten before `hi`. */
export interface Quantiles {
  readonly lo: number;
  readonly mid: number;
  readonly hi: number;
}

interface Cell {
  n: number;
  q: [number, number, number];
}

/** How far calls fall from their forecast, as learned, by kind of wait and length of the forecast. */
export type RangeMemory = Record<string, Cell>;

const levels = [0.1, 0.5, 0.9] as const;
const bounds = [2, 8, 18, 35, 70];
const starts: readonly (readonly [number, number, number])[] = [
  [-0.6, 0.1, 0.7],
  [-0.6, 0.05, 0.55],
  [-0.5, 0, 0.4],
  [-0.45, 0, 0.35],
  [-0.4, 0, 0.3],
  [-0.4, 0, 0.3],
];

/** The length class of a forecast in minutes: under 2, 8, 18, 35, 70, or longer. */
export function lengthClass(minutes: number): number {
  let length = 0;
  while (minutes >= (bounds[length] ?? Number.POSITIVE_INFINITY)) length += 1;
  return length;
}

const cellOf = (memory: RangeMemory, kind: WaitKind, length: number): Cell =>
  memory[`${kind}${length}`] ?? { n: 0, q: [...(starts[length] ?? [-0.4, 0, 0.3])] };

/** What the three quantiles of a cell make of a forecast's minutes. */
interface Factors {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

const factorsOf = ({ q }: Cell): Factors => ({ a: Math.exp(q[0]), b: Math.exp(q[1]), c: Math.exp(q[2]) });

const stated = (minutes: number, factor: number): number => Math.max(0, (minutes + 3) * factor - 3);

/** The range to tell for a forecast of so many minutes, by what is known now. */
export function rangesOf(memory: RangeMemory): (kind: WaitKind, minutes: number) => Quantiles {
  const known: Record<WaitKind, (Factors | undefined)[]> = { B: [], S: [], P: [], A: [], W: [] };
  return (kind, minutes) => {
    const length = lengthClass(minutes);
    const factors = known[kind][length] ?? factorsOf(cellOf(memory, kind, length));
    known[kind][length] = factors;
    const [a, b, c] = [stated(minutes, factors.a), stated(minutes, factors.b), stated(minutes, factors.c)];
    const [lo, hi] = [Math.min(a, b, c), Math.max(a, b, c)];
    return { lo, mid: Math.max(Math.min(a, b), Math.min(Math.max(a, b), c)), hi };
  };
}

/** A ticket for which `forecast` minutes had been told was called after `actual` minutes. */
export function learnRange(memory: RangeMemory, kind: WaitKind, forecast: number, actual: number): void {
  const length = lengthClass(forecast);
  const cell = cellOf(memory, kind, length);
  const error = Math.log((actual + 3) / (forecast + 3));
  const pace = Math.max(0.006, 0.6 / (8 + cell.n));
  const moved = (index: 0 | 1 | 2): number => cell.q[index] + pace * (levels[index] - (error <= cell.q[index] ? 1 : 0));
  memory[`${kind}${length}`] = { n: cell.n + 1, q: [moved(0), moved(1), moved(2)] };
}
