import type { AppointmentRow, Problem, ReadOptions, Skipped, Warning } from './list.ts';
import { messageFor } from './messages.ts';
import { folded } from './text.ts';

/** A good row and the line it stands on. */
export interface ReadLine {
  readonly line: number;
  readonly row: AppointmentRow;
}

interface Sorted {
  readonly rows: readonly AppointmentRow[];
  readonly skipped: readonly Skipped[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
}

/** Tells the rows of this day and office from the others, and finds rows that get in each other's way. */
export function sortLines(lines: readonly ReadLine[], options: ReadOptions): Sorted {
  const skipped: Skipped[] = [];
  const here: ReadLine[] = [];
  for (const { line, row } of lines) {
    const reason = elsewhere(row, options);
    if (reason) skipped.push({ line, reason, row });
    else here.push({ line, row });
  }

  const problems: Problem[] = [];
  const kept: ReadLine[] = [];
  for (const same of grouped(here, ({ row }) => folded(row.folio).replaceAll(' ', ''))) {
    const [first, ...others] = same;
    const different = others.some(({ row }) => JSON.stringify(row) !== JSON.stringify(first.row));
    if (different) {
      problems.push(...same.map(({ line }) => clash(line, same, 'duplicate-folio')));
    } else {
      kept.push(first);
      skipped.push(...others.map(({ line, row }) => ({ line, reason: 'repeated' as const, row })));
    }
  }

  const rows = kept.map(({ row }) => row);
  return { rows, skipped: skipped.sort((a, b) => a.line - b.line), problems, warnings: sharedCurps(kept) };
}

function elsewhere(row: AppointmentRow, options: ReadOptions): 'other-day' | 'other-office' | undefined {
  const { officeId, officeNames = [], today } = options;
  const ours = officeId === undefined ? [] : [officeId, ...officeNames].map(folded);
  if (row.office && ours.length && !ours.includes(folded(row.office))) return 'other-office';
  return row.date === today ? undefined : 'other-day';
}

/** One person has one appointment: whoever loads the list is told where a CURP stands twice. */
function sharedCurps(kept: readonly ReadLine[]): readonly Warning[] {
  const booked = kept.filter(({ row }) => row.curp && row.status !== 'cancelled');
  return [...grouped(booked, ({ row }) => row.curp ?? '')]
    .filter((same) => same.length > 1)
    .flatMap((same) => same.map(({ line }) => clash(line, same, 'duplicate-curp')));
}

function clash<Reason extends 'duplicate-folio' | 'duplicate-curp'>(
  line: number,
  same: readonly ReadLine[],
  reason: Reason,
) {
  const other = same.find((one) => one.line !== line);
  return { line, reason, message: messageFor(reason, String(other?.line)) };
}

function grouped(lines: readonly ReadLine[], key: (one: ReadLine) => string): Iterable<[ReadLine, ...ReadLine[]]> {
  const groups = new Map<string, [ReadLine, ...ReadLine[]]>();
  for (const one of lines) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups.values();
}
