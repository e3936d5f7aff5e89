/** What becomes of a slip: on paper (`low`: the roll is nearly at its end; `talks`: the printer said so itself), or why it is not. */
export type Sent =
  | { readonly is: 'printed'; readonly low: boolean; readonly talks: boolean }
  /** `stopped`: its cover is open, or it has stopped for another reason. `silent`: it is there and doesn't answer. */
  | { readonly is: Failure };
export type Failure = 'no-paper' | 'stopped' | 'absent' | 'silent';

/** Asked of a printer whatever it is doing: why it stands still, and how much paper it has (DLE EOT 2 and 4). */
export const ASK_CAUSE = Uint8Array.of(0x10, 0x04, 0x02);
export const ASK_PAPER = Uint8Array.of(0x10, 0x04, 0x04);
/** Asked in turn: answered once all that was sent before is printed (GS r 1). */
export const ASK_DONE = Uint8Array.of(0x1d, 0x72, 0x01);
/** Drops what has not been printed, so that it doesn't come out for somebody else when paper is put in (DLE DC4 8). */
export const FORGET = Uint8Array.of(0x10, 0x14, 0x08, 0x01, 0x03, 0x14, 0x01, 0x06, 0x02, 0x08);

/** Answers to the questions asked at once, and to the one asked in turn. */
export const isAtOnce = (byte: number): boolean => (byte & 0b1001_0011) === 0b0001_0010;
export const isInTurn = (byte: number): boolean => (byte & 0b1001_0000) === 0;

/** Why nothing can be printed now, by the answers to both questions; nothing when it can. */
export function failureOf(cause = 0, paper = 0): Failure | undefined {
  if (cause & 0b0010_0000 || paper & 0b0110_0000) return 'no-paper';
  return cause & 0b0100_0100 ? 'stopped' : undefined;
}

/** Whether the roll is nearly at its end, by either answer about paper. */
export const isLow = (paper = 0): boolean => (paper & (isAtOnce(paper) ? 0b0000_1100 : 0b0000_0011)) !== 0;
