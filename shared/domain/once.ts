import type { Office } from './office.ts';

/** What follows from one thing alone, worked out once for each, however many ask: it is never changed in place. */
export function oncePer<K extends object, T extends object>(work: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, T>();
  return (key) => {
    const before = known.get(key);
    if (before) return before;
    const result = work(key);
    known.set(key, result);
    return result;
  };
}

/** So many states of an office are asked about by turns: as saved, as being saved, and as they may become. */
const KEPT = 4;

/** The same for each state of the office, of which only the last few are asked about again. */
export function oncePerState<T extends object>(work: (office: Office) => T): (office: Office) => T {
  const known: { readonly office: Office; readonly result: T }[] = [];
  let oldest = 0;
  return (office) => {
    for (const one of known) if (one.office === office) return one.result;
    const result = work(office);
    known[oldest] = { office, result };
    oldest = (oldest + 1) % KEPT;
    return result;
  };
}
