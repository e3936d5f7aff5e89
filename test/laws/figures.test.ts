import { expect, test } from 'vitest';
import type { Entry } from '../../shared/domain/decision.ts';
import { figuresOf } from '../../shared/domain/figures/day.ts';
import { timesIn } from '../../shared/domain/figures/minutes.ts';
import { spanOf } from '../../shared/domain/figures/span.ts';
import { standing } from '../../shared/domain/figures/standing.ts';
import { callsTogether } from '../../shared/domain/figures/told.ts';
import type { Counts, DayFigures, Minutes } from '../../shared/domain/figures/types.ts';
import { newOffice } from '../../shared/domain/office.ts';
import { fc } from '../support/laws.ts';
import { replayed } from '../support/story.ts';
import { settings } from '../support/story-office.ts';
import { generatedDay } from './generated-day.ts';

const sum = (counts: Counts): number => Object.values(counts).reduce((so, count) => so + count, 0);
const times = (all: Readonly<Record<string, Minutes>>): number =>
  sum(Object.fromEntries(Object.entries(all).map(([key, minutes]) => [key, timesIn(minutes)])));
const waited = (waits: DayFigures['waits']['service']): number =>
  times(Object.fromEntries(Object.entries(waits).map(([key, { minutes }]) => [key, minutes])));

/** The days of a generated record, each with its entries. */
const daysOf = (seeds: readonly number[]): readonly (readonly Entry[])[] => {
  const days: Entry[][] = [];
  for (const { entry } of generatedDay(seeds)) {
    if (!entry) continue;
    if (entry.command === 'OpenDay') days.push([]);
    days.at(-1)?.push(entry);
  }
  return days;
};

const seeds = fc.array(fc.integer(), { maxLength: 400, size: 'max' });
const eachDay = (law: (figures: DayFigures, entries: readonly Entry[]) => void): void =>
  fc.assert(
    fc.property(seeds, (drawn) => {
      for (const entries of daysOf(drawn)) {
        const figures = figuresOf(entries);
        if (!figures) throw new Error('a day that does not begin with its opening');
        law(figures, entries);
      }
    }),
    { seed: 20_261_124, numRuns: 30 },
  );

test('every visit is counted once wherever visits are counted, and every time once in each cut', () => {
  let visits = 0;
  eachDay((figures, entries) => {
    const office = replayed(entries, newOffice(settings));
    const given = office.visits.size;
    visits += given;
    expect(sum(figures.visits)).toBe(given);
    expect(sum(figures.arrivals)).toBe(given);
    expect(sum(figures.outcomes) + figures.withoutOutcome).toBe(given);
    expect(figures.withoutOutcome).toBe(office.present.length);
    expect(sum(figures.served)).toBe(figures.outcomes.served ?? 0);
    expect(sum(figures.people?.languages ?? {})).toBe(given);

    const first = waited(figures.waits.service);
    expect(first).toBeLessThanOrEqual(given);
    expect([waited(figures.waits.window), waited(figures.waits.hour)]).toEqual([first, first]);
    expect(waited(figures.waits.step)).toBe(figures.calls);
    const stays = times(figures.stays.service);
    expect([times(figures.stays.step), times(figures.stays.window), times(figures.stays.hour)]).toEqual([
      stays,
      stays,
      stays,
    ]);
    for (const { minutes, within } of Object.values(figures.waits.service))
      expect(within).toBeLessThanOrEqual(timesIn(minutes));
    expect(figures.missedCalls).toBeLessThanOrEqual(figures.calls);
    expect(figures.punctual.called).toBeLessThanOrEqual(figures.punctual.of);
  });
  expect(visits).toBeGreaterThan(300);
});

test('each first call of a ticket that told its time counts once: by service, by kind, or apart', () => {
  let counted = 0;
  let apart = 0;
  eachDay((figures, entries) => {
    const { visits } = replayed(entries, newOffice(settings));
    const called = [...visits.values()].filter(({ told }) => told?.calledAt !== undefined);
    const upset = called.filter(({ told }) => told?.upset !== undefined).length;
    const { service = {}, kind = {}, apart: others = {} } = figures.told ?? {};
    const [byService, byKind] = [callsTogether(Object.values(service)), callsTogether(Object.values(kind))];
    expect(byService).toEqual(byKind);
    expect(byKind.calls).toBe(called.length - upset);
    expect(sum(others)).toBe(upset);
    expect(byKind.early + byKind.late).toBeLessThanOrEqual(byKind.calls);
    expect(Math.abs(byKind.drift)).toBeLessThanOrEqual(byKind.off);
    counted += byKind.calls;
    apart += upset;
  });
  expect(counted).toBeGreaterThan(100);
  expect(apart).toBeGreaterThan(10);
});

test('a day without what was taken back ends as the day itself did', () => {
  let undone = 0;
  eachDay((_figures, entries) => {
    const clean = standing(entries);
    if (clean === entries) return;
    undone++;
    const ends = (told: readonly Entry[]) =>
      [...replayed(told, newOffice(settings)).visits.values()].map(({ id, situation }) => [id, situation]);
    expect(ends(clean)).toEqual(ends(entries));
  });
  expect(undone).toBeGreaterThan(5);
});

test('days put together have as many visits, waits and services as the days have one by one', () => {
  eachDay((figures) => {
    const [once, twice] = [spanOf([figures], figures.date, figures.date), spanOf([figures, figures], '', '')];
    expect(sum(twice.visits)).toBe(2 * sum(once.visits));
    for (const [index, wait] of once.waits.service.entries()) {
      const both = twice.waits.service[index];
      expect(both).toEqual({ ...wait, times: 2 * wait.times, within: 2 * wait.within });
      expect(wait.median).toBeLessThanOrEqual(wait.p90);
    }
  });
});
