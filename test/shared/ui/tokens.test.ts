import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Roles } from './css.ts';
import { contrast, rolesOf } from './css.ts';

const css = readFileSync(new URL('../../../shared/ui/tokens.css', import.meta.url), 'utf8');

const looks = {
  verde: [],
  guinda: [':root[data-theme="guinda"]'],
  pizarra: [':root[data-theme="pizarra"]'],
  'high contrast': [':root[data-contrast="high"]'],
  'high contrast over guinda': [':root[data-theme="guinda"]', ':root[data-contrast="high"]'],
  'more contrast asked of the machine': ['@media (prefers-contrast: more) :root:not([data-contrast])'],
} satisfies Record<string, readonly string[]>;

/** Text to be read, and everything it may lie on: 7:1. */
const READ: Readonly<Record<string, readonly string[]>> = {
  text: ['ground', 'ground-inset', 'ground-raised', 'hint', 'next', 'selected'],
  'text-2': ['ground', 'ground-inset', 'ground-raised', 'hint', 'next'],
  title: ['ground', 'ground-inset', 'ground-raised', 'hint', 'next', 'selected'],
  'text-green': ['ground', 'ground-inset', 'ground-raised', 'hint', 'selected'],
  'board-text': ['board', 'board-raised'],
  'board-text-2': ['board', 'board-raised'],
  'board-accent': ['board', 'board-raised'],
  'now-text': ['now'],
  'action-text': ['action', 'action-hover'],
  'done-text': ['done'],
  'off-text': ['off'],
  'alert-text': ['alert', 'alert-soft-text'],
  'alert-soft-text': ['alert-soft', 'ground', 'ground-raised', 'ground-inset'],
  'undo-text': ['undo'],
  'undo-accent': ['undo'],
  'access-text': ['access'],
  'access-soft-text': ['access-soft'],
  'window-text': ['window'],
  'bio-text': ['bio'],
  'window-board-text': ['window-board'],
  'access-board-text': ['access-board'],
  'window-now-text': ['window-now'],
  'access-now-text': ['access-now'],
};

/** Shapes and outlines, and the grounds they must stand out from: 3:1. */
const SEEN: Readonly<Record<string, readonly string[]>> = {
  outline: ['ground', 'ground-inset', 'ground-raised'],
  'off-key': ['ground', 'ground-raised'],
  'board-line': ['board'],
  action: ['ground', 'ground-inset', 'ground-raised'],
  done: ['ground', 'ground-raised', 'done-text'],
  alert: ['ground', 'ground-inset', 'ground-raised'],
  window: ['ground', 'ground-raised'],
  access: ['ground', 'ground-inset', 'ground-raised'],
  bio: ['ground', 'ground-raised'],
  'window-board': ['board', 'board-raised'],
  'access-board': ['board', 'board-raised'],
  'window-now': ['now'],
  'access-now': ['now'],
  chart: ['ground', 'ground-raised'],
};

/** Where something that has the focus may lie. */
const GROUNDS = [
  'ground',
  'ground-inset',
  'ground-raised',
  'selected',
  'hint',
  'now',
  'board',
  'alert',
  'undo',
  'done',
];

describe.each(Object.entries(looks))('in the look "%s"', (_, selectors) => {
  const roles = rolesOf(css, selectors);

  test('everything to be read stands 7 to 1 on its ground', () => {
    expect(weakerThan(7, READ, roles)).toEqual([]);
  });

  test('outlines and window shapes stand 3 to 1 on theirs', () => {
    expect(weakerThan(3, SEEN, roles)).toEqual([]);
  });

  test.each(['focus', 'focus-board'])('of the two rings of "%s" one shows on every ground', (ring) => {
    const rings = [colour(roles, ring), colour(roles, `${ring}-gap`)] as const;
    expect(contrast(...rings)).toBeGreaterThanOrEqual(3);
    for (const ground of GROUNDS) {
      const best = Math.max(...rings.map((hex) => contrast(hex, colour(roles, ground))));
      expect(best, `on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });
});

test('trouble never wears the colour of the house', () => {
  for (const selectors of [looks.verde, looks.guinda, looks.pizarra]) {
    const roles = rolesOf(css, selectors);
    expect(roles.get('alert')).not.toBe(roles.get('board'));
    expect(hueDistance(colour(roles, 'alert'), colour(roles, 'board'))).toBeGreaterThan(30);
  }
});

test('no hue published by the federal government is used', () => {
  const published = ['9b2247', '611232', '1e5b4f', '002f2a', 'a57f2c', 'e6d194', '98989a', '161a1d'];
  const used = [...css.matchAll(/#([0-9a-f]{6})\b/gi)].map(([, hex]) => hex?.toLowerCase());
  expect(used.length).toBeGreaterThan(40);
  expect(used.filter((hex) => hex && published.includes(hex))).toEqual([]);
});

test('whoever asks for less motion gets none', () => {
  const still = rolesOf(css, ['@media (prefers-reduced-motion: reduce) :root'], 'm-');
  expect([still.get('fast'), still.get('base'), still.get('call')]).toEqual(['0ms', '0ms', '0ms']);
});

function weakerThan(least: number, table: Readonly<Record<string, readonly string[]>>, roles: Roles): string[] {
  return Object.entries(table).flatMap(([front, grounds]) =>
    grounds
      .map((ground) => [ground, contrast(colour(roles, front), colour(roles, ground))] as const)
      .filter(([, ratio]) => ratio < least)
      .map(([ground, ratio]) => `${front} on ${ground}: ${ratio.toFixed(2)}`),
  );
}

function colour(roles: Roles, name: string): string {
  const value = roles.get(name);
  if (!value?.startsWith('#')) throw new Error(`tokens.css gives no colour for --c-${name}`);
  return value;
}

function hueDistance(one: string, other: string): number {
  const apart = Math.abs(hue(one) - hue(other));
  return Math.min(apart, 360 - apart);
}

function hue(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));
  const angle = (Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b) * 180) / Math.PI;
  return (angle + 360) % 360;
}
