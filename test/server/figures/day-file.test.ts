import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { DayFile } from '../../../server/figures/day-file.ts';
import { dayFile, dayFileOf } from '../../../server/figures/day-file.ts';
import { figures, report, today } from '../../support/views/figures.ts';

const closing = { line: 1043, hash: report.head.hash };
const file = dayFileOf(figures, { day: today, office: report.office, closing });

const rowsOf = (group: unknown): readonly Record<string, unknown>[] =>
  Array.isArray(group) ? group : Object.values(group as object).flatMap(rowsOf);
const groups = ({ visits, outcomes, appointments, missedCalls, incomplete, bent, waits, stays, told }: DayFile) =>
  rowsOf({ visits, outcomes, appointments, missedCalls, incomplete, bent, waits, stays, told });

test('a day that leaves the office tells its figures in the words of its settings, with its closing', () => {
  expect(file).toMatchObject({ format: 'ventanilla-day-1', day: today, closed: true, closing });
  expect(file.visits).toContainEqual({ is: 'pas-adulto', name: figures.names.services['pas-adulto'], times: 52 });
  expect(file.waits.hour[0]?.is).toBe('8:00');
});

test('no count under five stands in it, none can be worked out of it, and no share of a few', () => {
  const rows = groups(file);
  expect(rows.length).toBeGreaterThan(30);
  for (const { times, few, withheld, median, within } of rows) {
    expect([times, few, withheld].filter((one) => one !== undefined)).toHaveLength(1);
    if (times !== undefined) expect(times).toBeGreaterThanOrEqual(5);
    else expect([median, within]).toEqual([undefined, undefined]);
  }
  const outcomes = file.outcomes.map(({ is, ...row }) => [is, 'times' in row ? row.times : Object.keys(row).at(-1)]);
  expect(Object.fromEntries(outcomes)).toEqual({
    served: 96,
    incomplete: 9,
    left: 5,
    tomorrow: 'few',
    referred: 'few',
  });
  const kept = file.visits.filter((row) => 'few' in row || 'withheld' in row).map(({ is }) => is);
  expect(kept).toEqual(['pas-perdida', 'proteccion-menores']);
});

test('nothing in it points at a person: no ticket, no window, no language, no minute, no line but the last', () => {
  const text = JSON.stringify(file);
  for (const { is, ...bend } of figures.figures.bends) {
    expect(is).toBeDefined();
    if ('ticket' in bend) expect(text).not.toContain(bend.ticket);
    expect(text).not.toContain(`${bend.at}`);
  }
  for (const id of Object.keys(figures.names.windows)) expect(text).not.toContain(`"${id}"`);
  expect(text).not.toMatch(/mix-x|"languages"|"window"|"ticket"|"by"|"at":|[A-Z]{4}\d{6}/u);
});

test('its schema lets nothing else in', () => {
  const [first, ...rest] = file.visits;
  const worse: readonly object[] = [
    { ...file, tickets: ['A045'] },
    { ...file, visits: [{ ...first, times: 4 }, ...rest] },
    { ...file, visits: [{ ...first, who: 'Nube' }, ...rest] },
    { ...file, visits: [{ is: 'A045', times: 9 }] },
    { ...file, visits: [{ is: 'ROAM850101MOCDXXA1', times: 9 }] },
    { ...file, waits: { ...file.waits, window: file.waits.step } },
    { ...file, closing: { ...closing, hash: 'x' } },
  ];
  expect(v.safeParse(dayFile, file).success).toBe(true);
  for (const one of worse) expect(v.safeParse(dayFile, one).success, JSON.stringify(one).slice(-80)).toBe(false);
});
