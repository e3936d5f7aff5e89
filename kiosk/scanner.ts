/** Longest pause between two keys of a scanner, in ms; fingers take longer. */
const SCANNER_PAUSE = 80;
const SHORTEST = 5;

/** Keys that came one right after another; a scanner sends its text so, and ends it with Enter. */
export interface Burst {
  readonly text: string;
  /** When the last key came, in ms of the page's own clock. */
  readonly last: number;
}

export const noBurst: Burst = { text: '', last: Number.NEGATIVE_INFINITY };

/** Adds a key to the burst, or starts another after a pause that only a person makes. */
export function pressed(burst: Burst, key: string, at: number): Burst {
  if ([...key].length !== 1) return { ...burst, last: at };
  const going = at - burst.last <= SCANNER_PAUSE;
  return { text: going ? burst.text + key : key, last: at };
}

/** What the scanner has read, once Enter follows as fast as its other keys. */
export function scanned(burst: Burst, at: number): string | undefined {
  const text = burst.text.trim();
  return at - burst.last <= SCANNER_PAUSE && text.length >= SHORTEST ? text : undefined;
}

/** Is a scanner in the middle of its text? Its blanks then press no button. */
export const isScanning = (burst: Burst, at: number): boolean =>
  burst.text.length > 1 && at - burst.last <= SCANNER_PAUSE;
