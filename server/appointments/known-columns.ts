import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import type { Instant } from '../../shared/domain/vocabulary.ts';
import type { File } from '../kept.ts';
import { Kept } from '../kept.ts';
import { firstRecords } from './records.ts';
import { cleaned, folded } from './text.ts';

/** How many kinds of list an office is likely to be given; the oldest is forgotten for one more. */
const MOST_KNOWN = 20;
const cell = v.pipe(v.string(), v.maxLength(200));

/** Under which header each column comes, as a person said; an empty one stands for a column that the list doesn't have. */
const chosenColumns = v.strictObject({
  folio: v.exactOptional(cell),
  curp: v.exactOptional(cell),
  name: v.exactOptional(cell),
  surnames: v.exactOptional(cell),
  firstSurname: v.exactOptional(cell),
  secondSurname: v.exactOptional(cell),
  service: v.exactOptional(cell),
  date: v.exactOptional(cell),
  time: v.exactOptional(cell),
  guardians: v.exactOptional(cell),
  office: v.exactOptional(cell),
  status: v.exactOptional(cell),
  email: v.exactOptional(cell),
  phone: v.exactOptional(cell),
  language: v.exactOptional(cell),
  booking: v.exactOptional(cell),
});
export type ChosenColumns = v.InferOutput<typeof chosenColumns>;

/** The columns as they are said in an address: a JSON object, each column with its header. */
export const columnsIn = v.parser(v.pipe(v.string(), v.maxLength(5000), v.parseJson(), chosenColumns));

/** The file of the lists that a person has explained once. */
export const knownColumnsFile = v.strictObject({
  format: v.literal(1),
  lists: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/u)),
        at: v.pipe(v.number(), v.integer()),
        header: v.pipe(v.array(cell), v.maxLength(200)),
        columns: chosenColumns,
      }),
    ),
    v.maxLength(MOST_KNOWN),
  ),
});
type KnownColumnsFile = v.InferOutput<typeof knownColumnsFile>;
export type KnownList = KnownColumnsFile['lists'][number];

/** The kinds of list whose columns somebody has said once; the next of a kind is read without asking. */
export class KnownColumns {
  readonly #kept: Kept<KnownColumnsFile>;

  private constructor(kept: Kept<KnownColumnsFile>) {
    this.#kept = kept;
  }

  static async open(file: File<KnownColumnsFile>): Promise<KnownColumns> {
    return new KnownColumns(await Kept.open(file, { format: 1, lists: [] }));
  }

  get all(): readonly KnownList[] {
    return this.#kept.value.lists;
  }

  /** Keeps what was said of lists with these headers, instead of what was said of them before. */
  async remember(header: readonly string[], columns: ChosenColumns, at: Instant): Promise<void> {
    const id = randomBytes(4).toString('hex');
    await this.#kept.change(({ lists }) => {
      const others = lists.filter((known) => !isSameHeader(known.header, header));
      return { format: 1, lists: [{ id, at, header: [...header], columns }, ...others].slice(0, MOST_KNOWN) };
    });
  }

  /** False where nothing is known under this id. */
  async forget(id: string): Promise<boolean> {
    let found = false;
    await this.#kept.change((before) => {
      const lists = before.lists.filter((known) => known.id !== id);
      found = lists.length < before.lists.length;
      return found ? { format: 1, lists } : before;
    });
    return found;
  }
}

/** The kind of list that a file is, by the headers among its first records; nothing where it is of none. */
export function knownListIn(
  text: string,
  known: readonly KnownList[],
  { delimiters, within }: { readonly delimiters: readonly string[]; readonly within: number },
): KnownList | undefined {
  if (known.length === 0) return undefined;
  const records = delimiters.flatMap((delimiter) => firstRecords(text, delimiter, within));
  return known.find(({ header }) => records.some((cells) => isSameHeader(header, cells)));
}

const isSameHeader = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name, at) => folded(name) === folded(cleaned(other[at] ?? '')));
