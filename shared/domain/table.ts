const buckets = 128;

const bucketOf = (key: string): number => {
  let hash = 0;
  for (let i = 0; i < key.length; i++) hash = (hash * 31 + key.charCodeAt(i)) | 0;
  return (hash >>> 0) % buckets;
};

/**
 * Records of a day by key, never changed in place: `with` gives a new table that shares all but one bucket with the old,
 * so that a day of 10,000 visits costs nearly as little to change as an empty one.
 */
export class Table<T> {
  private readonly parts: readonly (ReadonlyMap<string, T> | undefined)[];
  readonly size: number;

  private constructor(parts: readonly (ReadonlyMap<string, T> | undefined)[], size: number) {
    this.parts = parts;
    this.size = size;
  }

  static empty<T>(): Table<T> {
    return new Table<T>(new Array<undefined>(buckets).fill(undefined), 0);
  }

  get(key: string): T | undefined {
    return this.parts[bucketOf(key)]?.get(key);
  }

  with(key: string, value: T): Table<T> {
    const at = bucketOf(key);
    const old = this.parts[at];
    const bucket = new Map(old);
    bucket.set(key, value);
    const parts = this.parts.slice();
    parts[at] = bucket;
    return new Table(parts, this.size + (old?.has(key) ? 0 : 1));
  }

  *values(): Generator<T> {
    for (const part of this.parts) if (part) yield* part.values();
  }
}
