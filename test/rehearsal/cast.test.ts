import { expect, test } from 'vitest';
import { castFor } from '../../rehearsal/cast.ts';
import { rehearsedDay } from '../../rehearsal/day.ts';
import { folioOf } from '../../rehearsal/folios.ts';
import { askedOf, carriedBy } from '../../rehearsal/load.ts';
import { fictionalPerson } from '../../rehearsal/names.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import { huajuapan, profile } from '../support/sample-office.ts';

const wheels = profile('consulado-movil-ejemplo');
const consulate = profile('consulado-ejemplo');

test('an office is rehearsed on a Monday, and one that opens on weekends alone on the Saturday after it', () => {
  expect(rehearsedDay(huajuapan)).toMatchObject({ date: '2026-11-23', opensAt: Date.parse('2026-11-23T14:00Z') });
  expect(rehearsedDay(wheels)).toMatchObject({ date: '2026-11-28', opensAt: Date.parse('2026-11-28T16:00Z') });
});

test('an office of single sessions is rehearsed on the last of them, and one without any is told what to write', () => {
  const sessions = [
    { date: '2027-03-06', open: '9:00', close: '14:00' },
    { date: '2027-02-20', open: '9:00', close: '14:00' },
  ];
  const only = (extra: Settings['hours']['extra']): Settings => ({
    ...wheels,
    hours: { ...wheels.hours, week: [], extra },
  });
  expect(rehearsedDay(only(sessions)).date).toBe('2027-03-06');
  expect(() => rehearsedDay(only([]))).toThrow(/«?hours|"hours"/u);
});

test('who comes follows from what the office offers: by appointment, without, and never for a private service', () => {
  const { booked, walkIns } = castFor(consulate, rehearsedDay(consulate));
  const services = new Set([...booked.map(({ service }) => service), ...walkIns.map(({ service }) => service.id)]);
  expect([...services].sort()).toEqual(
    consulate.services.flatMap(({ id, private: hidden }) => (hidden ? [] : [id])).sort(),
  );
  const required = new Set(consulate.services.flatMap(({ id, booking }) => (booking === 'required' ? [id] : [])));
  expect(walkIns.filter(({ service }) => required.has(service.id))).toEqual([]);
});

test('a larger office is visited by more people, as many as its scarcest windows can carry', () => {
  const { windows } = wheels;
  const carried = (settings: Settings) => carriedBy(settings, askedOf(settings, rehearsedDay(settings)));
  const twice = {
    ...wheels,
    windows: [...windows, ...windows.map((one, at) => ({ ...one, id: `V${at + 3}`, number: at + 3 }))],
  };
  expect(carried(twice)).toBeCloseTo(2 * carried(wheels));
  expect(carried(consulate)).toBeGreaterThan(4 * carried(wheels));
});

test('a child is booked with an adult now and then, at the same hour', () => {
  const { booked } = castFor(consulate, rehearsedDay(consulate));
  const members = booked.filter(({ family }) => family !== '');
  expect(members.length).toBeGreaterThan(4);
  for (const { family, slot } of members) {
    const others = members.filter((one) => one.family === family);
    expect(others.length).toBeGreaterThan(1);
    expect(others.every((one) => one.slot === slot)).toBe(true);
  }
});

test.each([
  ['^\\d{4,12}$', '40001'],
  ['^[A-Z]{2}\\d{6}$', 'EJ040001'],
  ['^[A-Z]{3}-\\d{4}$', 'EJE-0001'],
  ['^(?:\\d{8}|[A-Z]{10})$', '00040001'],
])('a folio of the pattern %s is %s', (pattern, folio) => {
  expect(folioOf(pattern, 40_001)).toBe(folio);
});

test('no two folios of a list, and no two clerks, are the same', () => {
  const { booked } = castFor(consulate, rehearsedDay(consulate));
  expect(new Set(booked.map(({ folio }) => folio)).size).toBe(booked.length);
  const names = Array.from({ length: 143 }, (_, number) => Object.values(fictionalPerson(number)).join(' '));
  expect(new Set(names).size).toBe(names.length);
});
