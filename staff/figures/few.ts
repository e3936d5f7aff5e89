/** No count below this leaves the office: it might be somebody. */
const fewest = 5;

/** What stands for a count that is too small to be told, and for one that would give it away. */
export const few = '<5';
export const withheld = '–';

/** Whether a count is too small to leave the office. */
export const isFew = (count: number): boolean => count > 0 && count < fewest;

/** What of a group may be told on paper: where just one count is too small, the next smallest is withheld beside it. */
export function toldOf(counts: readonly number[]): readonly ('told' | 'few' | 'withheld')[] {
  const rest = counts.filter((count) => !isFew(count));
  const beside = counts.filter(isFew).length === 1 ? counts.indexOf(Math.min(...rest)) : -1;
  return counts.map((count, index) => (isFew(count) ? 'few' : index === beside ? 'withheld' : 'told'));
}
