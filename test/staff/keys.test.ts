import { expect, test } from 'vitest';
import type { Press } from '../../staff/keys.ts';
import { assign, deedKeys, errandKeys, keysWith, meaningOf, readAssigned } from '../../staff/keys.ts';
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
  meaningOf({ ...quiet, key, ...how }, deeds, letters, keysWith({}));

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

test('another key can be given to anything, and the old one then does nothing', () => {
  const given = assign({}, 'no-show', '9');
  if (!given.ok) throw new Error('9 is nobody’s key');
  const pressed = (key: string, letters = true) =>
    meaningOf({ ...quiet, key }, called, letters, keysWith(given.assigned));
  expect([pressed('9'), pressed('n'), pressed('r')]).toEqual(['no-show', undefined, 'recall']);
  expect(pressed('9', false)).toBeUndefined();
});

test('the first thing can have a key beside the space bar, deaf after each change as that one is', () => {
  const keys = keysWith({ primary: '+' });
  expect(meaningOf({ ...quiet, key: '+' }, free, true, keys)).toBe('primary');
  expect(meaningOf({ ...quiet, key: '+', settled: 10 }, free, true, keys)).toBeUndefined();
  expect(meaningOf({ ...quiet, key: ' ' }, free, true, keys)).toBe('primary');
});

test('a key that is somebody else’s, or that the browser or a field needs, is declined and nothing changes', () => {
  expect(assign({}, 'no-show', 'r')).toEqual({ ok: false, why: 'taken', by: 'recall' });
  for (const key of [' ', 'Enter', 'Tab', 'Escape', 'F5', 'F11', 'ArrowUp', 'Dead'])
    expect(assign({}, 'no-show', key)).toEqual({ ok: false, why: 'unusable' });
});

test('keys kept wrongly by a computer are left out, the others stand', () => {
  expect(readAssigned('{"no-show":"9","recall":"9","close":7,"juggle":"8","pause":"+"}')).toEqual({
    'no-show': '9',
    pause: '+',
  });
  expect([readAssigned(null), readAssigned('{'), readAssigned('null')]).toEqual([{}, {}, {}]);
});
