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

/** Whether a meaning is an errand, not a deed at the window. */
export const isErrand = (meaning: Deed | Errand): meaning is Errand => meaning in errandKeys;

const errands = new Map(Object.entries(errandKeys).map(([errand, key]) => [key, errand as Errand]));

/** What a key asks for now, among the deeds on the screen; nothing where it would be text, an accident or a slip. */
export function meaningOf(press: Press, deeds: readonly Deed[], letters: boolean): Deed | Errand | undefined {
  if (press.repeat || press.modified || press.panel) return undefined;

  const key = press.key.length === 1 ? press.key.toUpperCase() : press.key;
  if (key.length > 1) return errands.get(key);
  if (press.typing) return undefined;
  if (key === ' ')
    return press.elsewhere || press.settled < deafFor || !deeds.includes('primary') ? undefined : 'primary';
  if (!letters) return undefined;
  return deeds.find((deed) => deedKeys[deed] === key) ?? errands.get(key);
}
