/** A value of the settings as it stands in their file; in a draft it may be anything that was typed. */
export type Value = null | boolean | number | string | readonly Value[] | Group;
export type Group = { readonly [key: string]: Value };

/** The steps of a path such as `windows[3].skills`. */
const stepsOf = (path: string): readonly (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/gu)].map(([, index, name]) =>
    index === undefined ? (name ?? '') : Number(index),
  );

export const isGroup = (value: Value | undefined): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const child = (value: Value | undefined, step: string | number): Value | undefined => {
  if (Array.isArray(value)) return value[Number(step)];
  return isGroup(value) ? value[step] : undefined;
};

/** What stands at a place; nothing where there is no such place. */
export const valueAt = (tree: Value, path: string): Value | undefined =>
  stepsOf(path).reduce<Value | undefined>(child, tree);

/** The list at a place; empty where there is none. */
export function listAt(tree: Value, path: string): readonly Value[] {
  const value = valueAt(tree, path);
  return Array.isArray(value) ? value : [];
}

/** The words at a place; empty where there are none. */
export function wordAt(tree: Value, path: string): string {
  const value = valueAt(tree, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The tree with another value at a place; nothing takes it away. Groups on the way are made where they are missing. */
export function withValue(tree: Value, path: string, value: Value | undefined): Value {
  return placed(tree, stepsOf(path), value) ?? {};
}

const placed = (
  tree: Value | undefined,
  [step, ...rest]: readonly (string | number)[],
  value: Value | undefined,
): Value | undefined => {
  if (step === undefined) return value;
  const next = placed(child(tree, step), rest, value);
  if (Array.isArray(tree)) return next === undefined ? tree.toSpliced(Number(step), 1) : tree.with(Number(step), next);
  const { [step]: _before, ...others } = isGroup(tree) ? tree : {};
  if (next === undefined) return others;
  return isGroup(tree) && step in tree ? { ...tree, [step]: next } : { ...others, [step]: next };
};
