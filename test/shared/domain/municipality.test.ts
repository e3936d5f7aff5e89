import { expect, test } from 'vitest';
import { figuresOf } from '../../../shared/domain/figures/day.ts';
import { spanOf } from '../../../shared/domain/figures/span.ts';
import { at, monday, settings } from '../../support/story-office.ts';
import { arrive, callNext, comesFrom, finish, given, openWindow, publish, walkIn } from '../../support/story-words.ts';

const atWindow = given(openWindow('V3'), walkIn(), callNext('V3'), arrive('K001'));

test('where a visitor comes from is counted by the last that they said, and only theirs who said it', () => {
  const told = atWindow.and(
    comesFrom('K001', 'Huajuapan'),
    comesFrom('K001', 'Tezoatlán'),
    finish('K001'),
    walkIn(),
    callNext('V3'),
    arrive('K002'),
  );
  const day = figuresOf(told.entries, at('10:00'));
  expect(day?.people?.municipalities).toEqual({ Tezoatlán: 1 });
  expect(day && spanOf([day, day], monday, monday).people.municipalities).toEqual({ Tezoatlán: 2 });
});

test('what was noted by mistake is taken back, and then nobody counts it', () => {
  const told = atWindow.and(comesFrom('K001', 'Tezoatlán'), comesFrom('K001', ''));
  expect(told.visit('K001')).not.toHaveProperty('municipality');
  expect(figuresOf(told.entries, at('10:00'))?.people).not.toHaveProperty('municipalities');
});

test('a place that is not on the office’s list is refused, and any where the office does not ask', () => {
  atWindow.when(comesFrom('K001', 'Ninguna parte')).thenRefuses('unknown-municipality');
  const { municipalities = { names: [] }, ...others } = settings;
  const silent = { ...others, municipalities: { ...municipalities, ask: false } };
  for (const place of ['Tezoatlán', ''])
    atWindow.and(publish(silent)).when(comesFrom('K001', place)).thenRefuses('unknown-municipality');
});
