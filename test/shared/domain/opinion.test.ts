import { expect, test } from 'vitest';
import { NO_OPINIONS, sumOfOpinions } from '../../../shared/domain/opinion.ts';

test('the answers of several days are counted together, by place', () => {
  const monday = { phone: { good: 3, fair: 1, poor: 0 }, kiosk: { good: 1, fair: 0, poor: 2 } };
  expect(sumOfOpinions([monday, monday])).toEqual({
    phone: { good: 6, fair: 2, poor: 0 },
    kiosk: { good: 2, fair: 0, poor: 4 },
  });
  expect(sumOfOpinions([])).toEqual(NO_OPINIONS);
});
