import { expect, test } from 'vitest';
import { aheadOn, progressOf } from '../../../../shared/domain/figures/progress.ts';
import { huajuapan } from '../../../support/sample-office.ts';

const { hours } = huajuapan;
const [monday, sunday] = ['2026-11-23', '2026-11-22'];
const november = { first: '2026-11-01', last: '2026-11-31', date: monday, done: 1412, wanted: 2000 };

test('a day under way is still ahead as far as its hours are, and gone once they are over', () => {
  const wall = (minutes: number) => ({ date: monday, minutes });
  const half = (8 * 60 + 15 * 60) / 2;
  expect([7 * 60, 8 * 60, half, 15 * 60, 20 * 60].map((minutes) => aheadOn(hours, monday, wall(minutes)))).toEqual([
    1, 1, 0.5, 0, 0,
  ]);
  expect(aheadOn(hours, sunday, { date: sunday, minutes: 600 })).toBe(0);
  expect(aheadOn(hours, monday, { date: '2026-11-24', minutes: 0 })).toBe(0);
});

test('the pace counts of today what has passed of its hours, and the days that follow are told apart from it', () => {
  const [begins, half, over] = [1, 0.5, 0].map((ofToday) => progressOf(hours, { ...november, ofToday }));
  expect(over).toMatchObject({ daysLeft: 5, ofToday: 0 });
  expect(begins).toMatchObject({ daysLeft: 5, ofToday: 1 });
  const [first = 0, middle = 0, last = 0] = [begins, half, over].map((one) => one?.byNow);
  expect(first).toBeLessThan(middle);
  expect(middle).toBeLessThan(last);
  const friday = progressOf(hours, { ...november, date: '2026-11-20', ofToday: 0 });
  expect(begins?.byNow).toBe(friday.byNow);
});
