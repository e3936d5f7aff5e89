import { expect, test } from 'vitest';
import { announce, LATE_AFTER, silent } from '../../display/announcing.ts';
import { keep, recollect } from '../../display/memory.ts';
import { call } from '../support/views/display.ts';

const START = 1_000_000_000;
const date = '2026-11-24';
const first = call('A045', 'V3', START);
const second = call('A046', 'V6', START + 400);

/** What a browser keeps, in a room without one. */
function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

const underway = announce(silent, { is: 'view', at: START + 500, date, calls: [first, second] }).state;

test('a page that was gone for a moment knows what it told and what waits', () => {
  const browser = storage();
  keep(browser, underway, START + 500);
  const after = recollect(browser, START + 2000);
  expect(after).toEqual({ ...underway, calls: [], featured: undefined });
});

test('a call that waited in a backlog is not lost by a reload, though its visitor has arrived', () => {
  const browser = storage();
  const at = START + 2 * LATE_AFTER;
  keep(browser, underway, at - 1000);
  const calls = [
    { ...first, current: false },
    { ...second, current: false },
  ];
  const { state } = announce(recollect(browser, at), { is: 'view', at, date, calls });
  expect(state.featured?.call.ticket).toBe('A046');
});

test('after a long absence what waited is judged anew', () => {
  const browser = storage();
  keep(browser, underway, START);
  expect(recollect(browser, START + LATE_AFTER).queue).toEqual([]);
});

test('a browser that keeps nothing, or rubbish, starts silent', () => {
  const browser = storage();
  expect(recollect(browser, START)).toBe(silent);
  browser.setItem('ventanilla.display.told.1', '{"told":');
  expect(recollect(browser, START)).toBe(silent);
});

test('a full browser does not stop the announcements', () => {
  const full = {
    ...storage(),
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  expect(() => keep(full, underway, START)).not.toThrow();
});
