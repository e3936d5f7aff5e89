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

/** The same for each state of the office. */
export const oncePerState = <T extends object>(work: (office: Office) => T): ((office: Office) => T) => oncePer(work);
