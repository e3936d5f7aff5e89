import { expect, test } from 'vitest';
import { wordsOf } from '../../../server/notices/words.ts';
import { declareOutage, endOutage, given } from '../../support/story-words.ts';

test('that there is no system is said while there is none, in each language, and not afterwards', () => {
  const down = given(declareOutage());
  expect(wordsOf(down.office, 'no-system', 'es')).toMatch(/^Aviso\. Por ahora no hay sistema\./u);
  expect(wordsOf(down.office, 'no-system', 'en')).toMatch(/^Notice\. The system is down for now\./u);
  expect(wordsOf(down.and(endOutage()).office, 'no-system', 'es')).toBeUndefined();
});
