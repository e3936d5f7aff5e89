import { expect, test } from 'vitest';
import { hashPin, matchesPin, PIN_OF_NOBODY } from '../../../server/access/secrets.ts';

test('trying a PIN is slow, and as slow where nobody has that name', async () => {
  const kept = await hashPin('402913');
  expect(kept).toMatch(/^scrypt\$32768\$/u);
  expect(PIN_OF_NOBODY).toMatch(/^scrypt\$32768\$/u);
  expect(await matchesPin('402913', kept)).toBe(true);
  expect(await matchesPin('402914', kept)).toBe(false);
  expect(await matchesPin('402913', PIN_OF_NOBODY)).toBe(false);
});

test('a PIN opens as it was kept, also where PINs were less slow to try', async () => {
  const kept = await hashPin('402913', 16);
  expect(await matchesPin('402913', kept)).toBe(true);
  expect(await matchesPin('402914', kept)).toBe(false);
});
