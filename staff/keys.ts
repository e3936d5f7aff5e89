import type { Deed } from './window/deeds.ts';

/** Keys that are not about the visitor at the window. */
export type Errand = 'undo' | 'help' | 'line' | 'find' | 'print' | Tab;
export type Tab = 'window' | 'reception' | 'floor' | 'appointments' | 'team' | 'figures' | 'settings';

/** One key going down, and what the clerk was doing then. */
export interface Press {
  readonly key: string;
  /** Held down: a hand resting on the keyboard calls nobody. */
  readonly repeat: boolean;
  readonly modified: boolean;
  /** In a field: letters are text. */
  readonly typing: boolean;
  /** A panel is open and has keys of its own. */
  readonly panel: boolean;
  /** On a button other than the first one: the space bar belongs to it. */
  readonly elsewhere: boolean;
  /** Milliseconds since the window came before another visitor or question. */
  readonly settled: number;
}

/** For so many milliseconds after each change the space bar does nothing, so that one slip never calls twice. */
export const deafFor = 500;

/** The key of each deed, as printed on it. */
export const deedKeys: Readonly<Record<Deed, string>> = {
  primary: ' ',
  recall: 'R',
  'no-show': 'N',
  onward: 'B',
  incomplete: 'I',
  hold: 'E',
  send: 'V',
  end: 'S',
  return: 'F',
  needs: 'A',
  people: 'M',
  'call-ticket': 'T',
  ask: 'L',
  disarm: 'D',
  pause: 'P',
  'urgent-pause': 'U',
  close: 'X',
};

/** The key of each errand. */
export const errandKeys: Readonly<Record<Errand, string>> = {
  undo: 'Z',
  help: 'F1',
  line: 'F2',
  find: 'F3',
  print: 'F4',
  window: 'F6',
  reception: 'F7',
  floor: 'F8',
  appointments: 'F9',
  team: 'F10',
  figures: 'C',
  settings: 'J',
};

/** What a key can stand for. */
export type Meaning = Deed | Errand;
/** Keys that this computer has other than as printed. */
export type Assigned = Readonly<Partial<Record<Meaning, string>>>;

/** Everything that a key can stand for, deeds first. */
const meanings = Object.keys({ ...deedKeys, ...errandKeys }) as readonly Meaning[];

/** The key of everything, with those that this computer has otherwise. */
export const keysWith = (assigned: Assigned): Readonly<Record<Meaning, string>> => ({
  ...deedKeys,
  ...errandKeys,
  ...assigned,
});

/** A key as it is kept: letters in capitals, names of others as the browser has them. */
const keptAs = (key: string): string => (key.length === 1 ? key.toUpperCase() : key);

/** Gives something another key; declined where the key is somebody else's, or one that the browser or a field needs. */
export function assign(assigned: Assigned, meaning: Meaning, pressed: string): AssignedOrNot {
  const key = keptAs(pressed);
  if (!/^(?:[^\s\p{C}]|F(?:[1-46-9]|10))$/u.test(key)) return { ok: false, why: 'unusable' };
  const keys = keysWith(assigned);
  const other = meanings.find((one) => one !== meaning && keys[one] === key);
  return other ? { ok: false, why: 'taken', by: other } : { ok: true, assigned: { ...assigned, [meaning]: key } };
}

/** What became of a key that was to be given. */
type AssignedOrNot =
  | { readonly ok: true; readonly assigned: Assigned }
  | { readonly ok: false; readonly why: 'unusable' }
  | { readonly ok: false; readonly why: 'taken'; readonly by: Meaning };

/** The keys as a computer has kept them; whatever makes no sense there is left out. */
export function readAssigned(kept: string | null): Assigned {
  let read: Assigned = {};
  for (const [meaning, key] of Object.entries(objectIn(kept))) {
    const given = isMeaning(meaning) && typeof key === 'string' ? assign(read, meaning, key) : undefined;
    if (given?.ok) read = given.assigned;
  }
  return read;
}

/** An object that was kept as JSON; an empty one where it can't be read. */
export function objectIn(kept: string | null): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(kept ?? '{}');
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}

/** Whether this is the name of something that a key can stand for. */
export const isMeaning = (name: unknown): name is Meaning => meanings.some((meaning) => meaning === name);

/** Whether a meaning is an errand, not a deed at the window. */
export const isErrand = (meaning: Meaning): meaning is Errand => meaning in errandKeys;

/** What a key asks for now, among the deeds on the screen; nothing where it would be text, an accident or a slip. */
export function meaningOf(
  press: Press,
  deeds: readonly Deed[],
  letters: boolean,
  keys: Readonly<Record<Meaning, string>>,
): Meaning | undefined {
  if (press.repeat || press.modified || press.panel) return undefined;

  const key = keptAs(press.key);
  const single = key.length === 1;
  if (single && press.typing) return undefined;
  const meaning = key === ' ' ? 'primary' : meanings.find((one) => keys[one] === key);
  if (meaning === undefined || (!isErrand(meaning) && !deeds.includes(meaning))) return undefined;
  if (single && key !== ' ' && !letters) return undefined;
  if (meaning !== 'primary') return meaning;
  return (key === ' ' && press.elsewhere) || press.settled < deafFor ? undefined : 'primary';
}
