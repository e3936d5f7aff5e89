/** One text that visitors read, by its place in the words. What is filled in later stands as `{1}`, `{2}`. */
export interface Template {
  readonly place: string;
  readonly text: string;
}

/** A text of the master with its translation. */
export interface Pair extends Template {
  readonly other: string;
}

/** A message that is filled in. */
export type Say = (...given: readonly unknown[]) => unknown;

/** Every text of a part of the words beside that of another language, in the order of the catalogue; a message as often as it can be worded differently. */
export function pairsOf(words: unknown, others: unknown, place: string): readonly Pair[] {
  if (typeof words === 'string') return [{ place, text: words, other: String(others) }];
  if (isSaying(words) && isSaying(others)) {
    const pairs = samplesFor(words.length).flatMap((given) => {
      const forms = formsOf(others, given, place);
      return formsOf(words, given, place).map((form, index) => ({ ...form, other: forms[index]?.text ?? '' }));
    });
    const distinct = new Map<string, Pair>();
    for (const pair of pairs) {
      const name = `${pair.place} ${pair.text}`;
      if (!LEAK.test(pair.text) && !distinct.has(name)) distinct.set(name, pair);
    }
    return [...distinct.values()];
  }
  return entriesOf(words).flatMap(([name, part]) => pairsOf(part, memberOf(others, name), `${place}.${name}`));
}

/** What is filled into a text: `{1}`, `{2}`, each once. */
export const holesOf = (text: string): readonly string[] => [...new Set(text.match(HOLE))].sort();

const HOLE = /\{\d\}/gu;
/** What nobody is told, but a sample of the wrong kind would say. */
const LEAK = /\b(?:true|false|undefined|null|NaN)\b|\[object/u;
/** One of each kind by which a message may be worded differently; the first stands for whatever it is filled with. */
const SAMPLES = ['Muestra', 0, 1, 2, false, undefined, ''] as const;

/** How a message is worded for these values: with as few of them as possible written out. */
export function formsOf(say: Say, given: readonly unknown[], place: string): readonly Template[] {
  const tries = [...Array(2 ** given.length).keys()].sort((one, other) => bits(one) - bits(other));
  const forms = tries.map((written) =>
    leavesOf(say(...given.map((value, at) => (written & (2 ** at) ? value : `{${at + 1}}`))), place),
  );
  return leavesOf(say(...given), place).map(
    (leaf, index) =>
      forms.map((form) => form[index]).find((form) => form && filled(form.text, given) === leaf.text) ?? leaf,
  );
}

const leavesOf = (said: unknown, place: string): readonly Template[] =>
  typeof said === 'string'
    ? [{ place, text: said }]
    : entriesOf(said).flatMap(([name, part]) => leavesOf(part, `${place}.${name}`));

const samplesFor = (values: number): readonly (readonly unknown[])[] =>
  Array.from({ length: values }).reduce<readonly (readonly unknown[])[]>(
    (before) => before.flatMap((given) => SAMPLES.map((one) => [...given, one])),
    [[]],
  );

/** A text with its blanks filled in. */
export const filled = (text: string, given: readonly unknown[]): string =>
  text.replace(HOLE, (hole) => String(given[Number(hole[1]) - 1]));

const bits = (mask: number): number => mask.toString(2).replaceAll('0', '').length;

/** Whether this part of the words is a message to be filled in. */
export const isSaying = (words: unknown): words is Say => typeof words === 'function';

/** The parts of a part of the words, by name. */
export const entriesOf = (words: unknown): readonly (readonly [string, unknown])[] =>
  typeof words === 'object' && words !== null ? Object.entries(words) : [];

const memberOf = (words: unknown, name: string): unknown =>
  typeof words === 'object' && words !== null ? Reflect.get(words, name) : undefined;
