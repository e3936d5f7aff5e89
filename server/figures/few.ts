/** No figure below this leaves the office: it might be somebody. */
export const fewest = 5;

/** What may be told of a count that leaves the office: all of it, that it is a small one, or nothing. */
export type Leaving = 'told' | 'few' | 'withheld';

/** Where just one cell of a group is withheld, the next smallest is too: else a sum told elsewhere would give it away. */
export function leavingOf<Row extends { readonly times: number }>(
  rows: readonly Row[],
): readonly (readonly [row: Row, leaving: Leaving])[] {
  const any = rows.filter(({ times }) => times > 0);
  const small = new Set(any.filter(({ times }) => times < fewest));
  const rest = any.filter((row) => !small.has(row)).sort((a, b) => a.times - b.times);
  const beside = small.size === 1 ? rest[0] : undefined;
  return any.map((row) => [row, small.has(row) ? 'few' : row === beside ? 'withheld' : 'told']);
}

/** A share in percent, told only where neither those within nor those without are few. */
export function shareLeaving({
  times,
  within,
}: {
  readonly times: number;
  readonly within: number;
}): number | undefined {
  const isTold = within >= fewest && (times === within || times - within >= fewest);
  return isTold ? Math.round((100 * within) / times) : undefined;
}
