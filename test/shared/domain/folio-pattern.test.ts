import { expect, test } from 'vitest';
import { isFolioPattern } from '../../../shared/domain/folio-pattern.ts';

test.each(['^\\d{4,12}$', '.+', '[A-Z]{2}-?\\d{6}', 'ME\\d{8}|\\d{4,12}', '(?:A|B)\\d+', '^[\\w-]{3,20}$', 'folio'])(
  '%s says what a folio looks like',
  (pattern) => expect(isFolioPattern(pattern)).toBe(true),
);

test.each([
  '(a+)+$',
  '(\\d*)*x',
  '(a|a)*b',
  '([a-z]+)*$',
  '(.*)(\\1)',
  '(?=a)b',
  '(?<!x)y',
  '[',
  '\\p{L}+',
  '\\d*\\d*\\d*\\d*\\d*x',
  'a'.repeat(200),
])('%s is refused: it could keep the office busy, or says nothing', (pattern) =>
  expect(isFolioPattern(pattern)).toBe(false),
);
