import { isSame } from './same.ts';
import type { Settings } from './settings.ts';

/** A value of the settings as it stands in their file. */
export type SettingsValue =
  | string
  | number
  | boolean
  | null
  | readonly SettingsValue[]
  | { readonly [key: string]: SettingsValue };

/** One place at which two settings of an office differ. */
export interface SettingsChange {
  /** Where it stands, the things of a list by their id: `windows[V4].skills`. */
  readonly field: string;
  /** The same for all things of a list: `windows[].skills`. */
  readonly kind: string;
  /** The thing of a list that it belongs to, as it is there afterwards, or was before. */
  readonly of?: SettingsValue;
  /** Absent where nothing stood before. */
  readonly before?: SettingsValue;
  /** Absent where nothing stands any more. */
  readonly after?: SettingsValue;
}

/** By what the things of a list are told apart; other lists are compared whole. */
const keys = ['id', 'tag', 'date', 'weekday'] as const;

type Group = { readonly [key: string]: SettingsValue };

const isGroup = (value: SettingsValue | undefined): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const keyOf = (thing: SettingsValue): string | undefined => {
  if (!isGroup(thing)) return undefined;
  const key = keys.find((name) => thing[name] !== undefined);
  return key && String(thing[key]);
};

/** The things of a list by their key; nothing where they have none. */
const keyed = (list: readonly SettingsValue[]): ReadonlyMap<string, SettingsValue> | undefined => {
  const things = new Map<string, SettingsValue>();
  for (const thing of list) {
    const key = keyOf(thing);
    if (key === undefined || things.has(key)) return undefined;
    things.set(key, thing);
  }
  return things;
};

/** What has changed between two settings, in the order of their file. */
export function settingsDifference(before: Settings, after: Settings): readonly SettingsChange[] {
  const read = (settings: Settings) => settings as unknown as Group;
  return [...groups({ field: '', kind: '' }, read(before), read(after))];
}

interface Place {
  readonly field: string;
  readonly kind: string;
  readonly of?: SettingsValue;
}

const below = (place: Place, name: string): Place => ({
  ...place,
  field: place.field === '' ? name : `${place.field}.${name}`,
  kind: place.kind === '' ? name : `${place.kind}.${name}`,
});

const changed = (
  place: Place,
  before: SettingsValue | undefined,
  after: SettingsValue | undefined,
): SettingsChange => ({
  ...place,
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
});

function* groups(place: Place, before: Group, after: Group): Generator<SettingsChange> {
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)]))
    yield* values(below(place, name), before[name], after[name]);
}

function* values(
  place: Place,
  before: SettingsValue | undefined,
  after: SettingsValue | undefined,
): Generator<SettingsChange> {
  if (isSame(before, after)) return;
  if (isGroup(before) && isGroup(after)) return yield* groups(place, before, after);
  const [was, is] = [things(before), things(after)];
  if (was && is && was.size + is.size > 0) return yield* lists(place, was, is);
  yield changed(place, before, after);
}

const things = (value: SettingsValue | undefined): ReadonlyMap<string, SettingsValue> | undefined => {
  if (value === undefined) return new Map();
  return Array.isArray(value) ? keyed(value) : undefined;
};

function* lists(
  place: Place,
  before: ReadonlyMap<string, SettingsValue>,
  after: ReadonlyMap<string, SettingsValue>,
): Generator<SettingsChange> {
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(key), after.get(key)];
    const of = is ?? was;
    const thing = { field: `${place.field}[${key}]`, kind: `${place.kind}[]`, ...(of !== undefined && { of }) };
    if (isGroup(was) && isGroup(is)) yield* groups(thing, was, is);
    else yield changed(thing, was, is);
  }
  const stays = (list: ReadonlyMap<string, SettingsValue>, other: ReadonlyMap<string, SettingsValue>) =>
    [...list.keys()].filter((key) => other.has(key));
  const [first, then] = [stays(before, after), stays(after, before)];
  if (!isSame(first, then)) yield changed({ field: place.field, kind: `${place.kind}[order]` }, first, then);
}
