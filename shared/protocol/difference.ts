/** What makes the next of what a screen is shown out of what it has; nothing where both are the same. */
export type Difference =
  /** Something else altogether. */
  | { readonly is: unknown }
  /** The fields that changed or came, and the names of those that went. */
  | { readonly fields: Readonly<Record<string, Difference>>; readonly without?: readonly string[] }
  /** A list anew, from the top. */
  | { readonly rows: readonly Piece[] };

/** So many rows as they were, from this one on; or that row, changed; or a new one. */
type Piece =
  | readonly [from: number, count: number]
  | readonly [row: number, how: Difference]
  | { readonly is: unknown };

type Fields = Readonly<Record<string, unknown>>;

/** What has become different. Both are what can be sent, and neither is ever changed in place. */
export function differenceOf(before: unknown, after: unknown): Difference | undefined {
  if (Object.is(before, after)) return undefined;
  if (Array.isArray(before) && Array.isArray(after)) return ofRows(before, after);
  if (isFields(before) && isFields(after)) return ofFields(before, after);
  return { is: after };
}

/** What a screen has, with the difference; what has not changed in it is the very same as before. */
export function withDifference(before: unknown, difference: Difference): unknown {
  if ('is' in difference) return difference.is;
  if ('rows' in difference) return withRows(before as readonly unknown[], difference.rows);
  return withFields(before as Fields, difference);
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (fields: Fields, name: string): unknown => (Object.hasOwn(fields, name) ? fields[name] : undefined);

const ofFields = (before: Fields, after: Fields): Difference | undefined => {
  const changed: (readonly [string, Difference])[] = [];
  for (const name of Object.keys(after)) {
    const value = after[name];
    const difference = value === undefined ? undefined : differenceOf(own(before, name), value);
    if (difference) changed.push([name, difference]);
  }
  const without = Object.keys(before).filter((name) => before[name] !== undefined && own(after, name) === undefined);
  if (changed.length === 0 && without.length === 0) return undefined;
  const fields = Object.fromEntries(changed);
  return without.length > 0 ? { fields, without } : { fields };
};

const withFields = (before: Fields, { fields, without = [] }: Extract<Difference, { fields: unknown }>): Fields => {
  const changed = Object.entries(fields).map(([name, how]) => [name, withDifference(own(before, name), how)]);
  const kept = Object.entries(before).filter(([name]) => !without.includes(name));
  return Object.fromEntries([...kept, ...changed]);
};

/** Rows are known again by their first field, such as a visit's id; one taken for another is sent right, but at greater length. */
const nameOf = (row: unknown): unknown => {
  const name = isFields(row) ? row[Object.keys(row)[0] ?? ''] : row;
  return typeof name === 'object' ? undefined : name;
};

const ofRows = (before: readonly unknown[], after: readonly unknown[]): Difference | undefined => {
  const placeOf = placesIn(before);
  const rows: Piece[] = [];
  let expected = 0;
  for (const row of after) {
    const place = placeOf(row, expected);
    if (place === undefined) {
      rows.push({ is: row });
      continue;
    }
    add(rows, place, differenceOf(before[place], row));
    expected = place + 1;
  }
  return areAll(rows, before.length) ? undefined : { rows };
};

/** Where a row was before: most stand where the one above them leads to expect it. */
const placesIn = (before: readonly unknown[]) => {
  let places: ReadonlyMap<unknown, number> | undefined;
  return (row: unknown, expected: number): number | undefined => {
    const name = nameOf(row);
    if (expected < before.length && Object.is(nameOf(before[expected]), name)) return expected;
    places ??= new Map(before.map((old, place) => [nameOf(old), place]));
    return places.get(name);
  };
};

const add = (rows: Piece[], place: number, difference: Difference | undefined): void => {
  const last = rows.at(-1);
  if (difference) rows.push([place, difference]);
  else if (last && isRun(last) && last[0] + last[1] === place) rows.splice(-1, 1, [last[0], last[1] + 1]);
  else rows.push([place, 1]);
};

const areAll = ([first, ...more]: readonly Piece[], count: number): boolean =>
  first === undefined ? count === 0 : more.length === 0 && isRun(first) && first[0] === 0 && first[1] === count;

const isRun = (piece: Piece): piece is readonly [number, number] =>
  Array.isArray(piece) && typeof piece[1] === 'number';

const withRows = (before: readonly unknown[], rows: readonly Piece[]): readonly unknown[] =>
  rows.flatMap((piece) => {
    if ('is' in piece) return [piece.is];
    if (isRun(piece)) return before.slice(piece[0], piece[0] + piece[1]);
    const [place, how] = piece;
    return [withDifference(before[place], how as Difference)];
  });
