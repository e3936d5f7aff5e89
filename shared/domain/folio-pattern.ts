/** So many characters may describe what a folio looks like, and so many places in it may be of any length. */
const longest = 120;
const mostStretches = 4;
const mostAlternatives = 8;

/** One place of a pattern: a class, an escape or a plain character; what may follow it says how often. */
const place = /\[\^?(?:\\.|[^\\\]])+\]|\\[dwsDWS.\-+*?^$|()[\]{}/\\]|\.|[^\\()[\]{}|*+?^$]/uy;
const often = /(?:[*+?]|\{\d{1,2}(?:,\d{0,2})?\})/uy;
const mark = /[\^$|]|\((?:\?:)?|\)/uy;

const compiles = (pattern: string): boolean => {
  try {
    return new RegExp(pattern, 'u') !== undefined;
  } catch {
    return false;
  }
};

/**
 * Whether a pattern says what a folio looks like in a way that is read at once, whatever is typed: characters, classes and
 * how often each comes, without repeated groups, references or looking ahead. Some regular expressions take a text of thirty
 * letters for years, and a visitor types it at the kiosk.
 */
export function isFolioPattern(pattern: string): boolean {
  if (pattern.length > longest || !compiles(pattern)) return false;
  let at = 0;
  let stretches = 0;
  let alternatives = 0;
  const take = (what: RegExp): string | undefined => {
    what.lastIndex = at;
    const found = what.exec(pattern)?.[0];
    at += found?.length ?? 0;
    return found;
  };

  while (at < pattern.length) {
    const sign = take(mark);
    if (sign === '|') alternatives += 1;
    if (sign !== undefined) continue;
    if (take(place) === undefined) return false;
    const times = take(often);
    if (times !== undefined && !/^\{\d+\}$/u.test(times)) stretches += 1;
  }
  return stretches <= mostStretches && alternatives <= mostAlternatives;
}
