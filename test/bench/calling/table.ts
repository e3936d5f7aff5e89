/** One measure: what is aimed at, what was reached, and whether that meets it. */
export interface Row {
  readonly measure: string;
  readonly baseline: string;
  readonly target: string;
  readonly reached: string;
  /** Absent for what is only told. */
  readonly met?: boolean;
}

/** Rows as a table that reads well both on a terminal and in a page. */
export function table(title: string, rows: readonly Row[]): string {
  const lines = [
    ['measure', 'baseline', 'target', 'reached', ''],
    ...rows.map(({ measure, baseline, target, reached, met }) => [
      measure,
      baseline,
      target,
      reached,
      met === undefined ? '' : met ? 'met' : 'MISSED',
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(3, ...lines.map((cells) => cells[column]?.length ?? 0)));
  const drawn = lines.map(
    (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [`\n${title}\n`, drawn[0], rule, ...drawn.slice(1)].join('\n');
}
