import type { Office } from './office.ts';

/**
 * What follows from an office alone, worked out once for each state of it, however many ask: an office is never changed
 * in place.
 */
export function oncePerState<T extends object>(work: (office: Office) => T): (office: Office) => T {
  const known = new WeakMap<Office, T>();
  return (office) => {
    const before = known.get(office);
    if (before) return before;
    const result = work(office);
    known.set(office, result);
    return result;
  };
}
