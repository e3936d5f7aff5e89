import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeDisk } from '../../../server/disk.ts';
import { figuresFor } from '../../../server/figures/answer.ts';
import { FiguresBook } from '../../../server/figures/book.ts';
import { FiguresFolder } from '../../../server/figures/file.ts';
import { hoursOn, nextDay } from '../../../shared/domain/calendar.ts';
import { figuresOf } from '../../../shared/domain/figures/day.ts';
import { huajuapan } from '../../support/sample-office.ts';
import { table } from '../calling/table.ts';
import { playedDay, playedOn } from './day.ts';

const first = '2025-01-01';
const last = '2026-12-31';
const visitsADay = 100;

/** A month's figures out of two years of days, cold and warm, beside reading that month's record itself. */
export async function figures(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'figures-'));
  try {
    return await measured(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measured(folder: string): Promise<boolean> {
  const entries = playedDay(visitsADay);
  const day = figuresOf(entries);
  if (!day) throw new Error('the played day has no opening');

  const record = entries.map((entry) => JSON.stringify(entry)).join('\n');
  const store = new FiguresFolder(nodeDisk, join(folder, 'figures'));
  const days: string[] = [];
  for (let date = first; date <= last; date = nextDay(date)) {
    if (!hoursOn(huajuapan.hours, date)) continue;
    days.push(date);
    await store.write({ ...day, date });
    await writeFile(join(folder, `${date}.jsonl`), record);
  }

  const month = days.filter((date) => date.startsWith('2026-11'));
  const raw = await timed(async () => {
    for (const date of month)
      for (const line of (await readFile(join(folder, `${date}.jsonl`), 'utf8')).split('\n')) JSON.parse(line);
  });
  const book = new FiguresBook(
    { store, record: { days: async () => days, entries: async () => [] }, now: () => playedOn, log: () => {} },
    undefined,
  );
  const asked = { from: '2026-11-01', to: '2026-11-30', now: playedOn };
  const cold = await timed(() => figuresFor(book, huajuapan, asked));
  const warm = await timed(() => figuresFor(book, huajuapan, asked));
  const counted = await timed(async () => figuresOf(entries, playedOn));

  const ms = (taken: number) => `${taken.toFixed(1)} ms`;
  const beside = `reading the month's record ${ms(raw)}`;
  const rows = [
    {
      measure: 'a month, with the year for its target, cold',
      baseline: beside,
      target: '< 300 ms',
      reached: ms(cold),
      met: cold < 300,
    },
    {
      measure: 'the same again',
      baseline: beside,
      target: '< 300 ms',
      reached: `${ms(warm)} (${(warm / raw).toFixed(2)})`,
      met: warm < 300,
    },
    { measure: `counting a day of ${visitsADay} visits`, baseline: '', target: '', reached: ms(counted) },
  ];
  console.log(table(`Figures of ${days.length} days, ${days.length * visitsADay} visits`, rows));
  return rows.every(({ met }) => met !== false);
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};
