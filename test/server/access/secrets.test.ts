import { expect, test } from 'vitest';
import { hashPin, isOutdated, matchesPin, PIN_COST } from '../../../server/access/secrets.ts';

test('trying a PIN is slow, and no PIN but the one that was kept opens', async () => {
  const kept = await hashPin('402913', PIN_COST);
  expect(kept).toMatch(/^scrypt\$32768,8,3\$/u);
  expect(await matchesPin('402913', kept)).toBe(true);
  expect(await matchesPin('402914', kept)).toBe(false);
});

test('a PIN opens as it was kept, also where PINs were less slow to try, and is known for it', async () => {
  const kept = await hashPin('402913', { N: 16, r: 8, p: 1 });
  expect(await matchesPin('402913', kept)).toBe(true);
  expect(await matchesPin('402914', kept)).toBe(false);
  expect(isOutdated(kept, PIN_COST)).toBe(true);
  expect(isOutdated(kept, { N: 16, r: 8, p: 1 })).toBe(false);
  expect(isOutdated(kept.replace('16,8,1', '32768'), PIN_COST)).toBe(true);
});
