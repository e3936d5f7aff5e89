const width = 32;

/** Two places in turn, so that a table of 10,000 has ten records in each of its 1,024 buckets. */
const placeOf = (key: string): readonly [number, number] => {
  let hash = 0;
  for (let i = 0; i < key.length; i++) hash = (hash * 31 + key.charCodeAt(i)) | 0;
  hash = (hash ^ (hash >>> 15)) >>> 0;
  return [hash % width, Math.floor(hash / width) % width];
};

/** A few records, each with its key: looked through from the first, and copied faster than a map is. */
type Bucket<T> = readonly (readonly [key: string, value: T])[] | undefined;
type Shelf<T> = readonly Bucket<T>[] | undefined;

/**
 * Records of a day by key, never changed in place: `with` gives a new table that shares all but one bucket with the old,
 * so that a day of 10,000 visits costs nearly as little to change as an empty one.
 */
export class Table<T> {
  private readonly shelves: readonly Shelf<T>[];
  readonly size: number;

  private constructor(shelves: readonly Shelf<T>[], size: number) {
    this.shelves = shelves;
    this.size = size;
  }

  static empty<T>(): Table<T> {
    return new Table<T>(new Array<undefined>(width).fill(undefined), 0);
  }

  get(key: string): T | undefined {
    const [high, low] = placeOf(key);
    const bucket = this.shelves[high]?.[low];
    return bucket?.[placeIn(bucket, key)]?.[1];
  }

  with(key: string, value: T): Table<T> {
    const [high, low] = placeOf(key);
    const old = this.shelves[high]?.[low] ?? [];
    const place = placeIn(old, key);
    const isNew = place === -1;
    const bucket: Bucket<T> = isNew ? [...old, [key, value]] : old.with(place, [key, value]);
    const shelf = (this.shelves[high] ?? new Array<undefined>(width).fill(undefined)).with(low, bucket);
    return new Table(this.shelves.with(high, shelf), isNew ? this.size + 1 : this.size);
  }

  /** All of them, in an order that means nothing. */
  values(): readonly T[] {
    const all: T[] = [];
    for (const shelf of this.shelves) addAll(shelf, all);
    return all;
  }

  /** What `count` makes of each part of the table; only parts that are not yet `known` are counted. */
  counted<R>(count: (part: readonly T[]) => R, known: WeakMap<object, R>): readonly R[] {
    return this.shelves.flatMap((shelf) => {
      if (!shelf) return [];
      const before = known.get(shelf);
      if (before !== undefined) return [before];
      const part: T[] = [];
      addAll(shelf, part);
      const now = count(part);
      known.set(shelf, now);
      return [now];
    });
  }
}

function addAll<T>(shelf: Shelf<T>, all: T[]): void {
  for (const bucket of shelf ?? []) if (bucket) for (const [, value] of bucket) all.push(value);
}

function placeIn<T>(bucket: NonNullable<Bucket<T>>, key: string): number {
  for (let place = 0; place < bucket.length; place++) if (bucket[place]?.[0] === key) return place;
  return -1;
}
