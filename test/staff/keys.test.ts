import { expect, test } from 'vitest';
import type { Press } from '../../staff/keys.ts';
import { deedKeys, errandKeys, meaningOf } from '../../staff/keys.ts';
import { deedsOf } from '../../staff/window/deeds.ts';
import { withCard } from '../support/views/staff.ts';
import { calledCard, familyCard, freeDesk, servingCard } from '../support/views/staff-desk.ts';

const quiet: Press = {
  key: '',
  repeat: false,
  modified: false,
  typing: false,
  panel: false,
  elsewhere: false,
  settled: 10_000,
};
const free = deedsOf(freeDesk);
const called = deedsOf(withCard(calledCard));
const serving = deedsOf(withCard(servingCard));

const press = (key: string, how: Partial<Press> = {}, deeds = free, letters = true) =>
  meaningOf({ ...quiet, key, ...how }, deeds, letters);

test('the space bar does the first thing in every situation', () => {
  expect([free, called, serving].map((deeds) => press(' ', {}, deeds))).toEqual(['primary', 'primary', 'primary']);
});

test('the space bar is deaf for half a second after each change, so that one slip never calls twice', () => {
  expect(press(' ', { settled: 499 })).toBeUndefined();
  expect(press(' ', { settled: 500 })).toBe('primary');
});

test('a held key calls nobody', () => {
  expect(press(' ', { repeat: true })).toBeUndefined();
  expect(press('r', { repeat: true }, called)).toBeUndefined();
});

test('the space bar belongs to another button when the focus is on it', () => {
  expect(press(' ', { elsewhere: true })).toBeUndefined();
});

test('letters are text while somebody writes in a field, and F-keys still work', () => {
  expect(press('t', { typing: true })).toBeUndefined();
  expect(press(' ', { typing: true })).toBeUndefined();
  expect(press('F3', { typing: true })).toBe('find');
});

test('an open panel takes every key', () => {
  expect(press('t', { panel: true })).toBeUndefined();
  expect(press('F3', { panel: true })).toBeUndefined();
});

test('single letters can be switched off; the space bar and the F-keys stay', () => {
  expect(press('t', {}, free, false)).toBeUndefined();
  expect(press('z', {}, free, false)).toBeUndefined();
  expect(press(' ', {}, free, false)).toBe('primary');
  expect(press('F2', {}, free, false)).toBe('line');
});

test('a shortcut of the browser is left to the browser', () => {
  expect(press('r', { modified: true }, called)).toBeUndefined();
});

test('a key does only what stands on the screen: nobody is marked absent from a free window', () => {
  expect(press('n', {}, called)).toBe('no-show');
  expect(press('N', {}, called)).toBe('no-show');
  expect(press('n', {}, free)).toBeUndefined();
  expect(press('i', {}, called)).toBeUndefined();
});

test('Z takes back the last thing in every situation', () => {
  expect([free, called, serving].map((deeds) => press('z', {}, deeds))).toEqual(['undo', 'undo', 'undo']);
});

test('the outcome by person has a key only where a family is at the window', () => {
  expect(press('m', {}, serving)).toBeUndefined();
  expect(press('m', {}, deedsOf(withCard(familyCard)))).toBe('people');
});

test('no two things share a key', () => {
  const keys = [...Object.values(deedKeys), ...Object.values(errandKeys)];
  expect(new Set(keys).size).toBe(keys.length);
});
