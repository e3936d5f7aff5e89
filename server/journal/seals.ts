import type { Entry, Fact, Recorded } from './entry.ts';

/** What stands between the desk's entries and their bytes on disk. */
export interface Seals<E extends Fact> {
  /** The entries as they may lie on disk; keys they need are durable before this resolves. */
  seal(entries: readonly Entry<Recorded<E>>[]): Promise<readonly Entry<Fact>[]>;
  /** An entry from the disk, with its personal fields back, or marked as erased. */
  open(entry: Entry<Fact>): Entry<Recorded<E>>;
  /** The entries sealed last are saved: the day's record is not empty any more. */
  keep(): void;
  /** The entries sealed last were not saved; their keys are never used again. */
  drop(): void;
}
