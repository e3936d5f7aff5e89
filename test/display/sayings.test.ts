import { expect, test } from 'vitest';
import { nextSaying } from '../../display/sayings.ts';
import type { LanguageTag } from '../../shared/domain/vocabulary.ts';
import { call, displayView, tenTwelve } from '../support/views/display.ts';

const [window] = displayView([]).windows;

/** In which languages the room hears a call while so many others wait, each time that it may be said. */
function heard(language: LanguageTag, waiting: readonly number[], office: LanguageTag = 'es') {
  if (!window) throw new Error('The sample office has no window.');
  const one = call('A045', 'V1', tenTwelve, { language });
  return waiting.map((others, said) => nextSaying(one, window, { office, late: false, said, waiting: others })?.lang);
}

test('a call is said in the visitor’s language, then in the office’s, and no third time', () => {
  expect(heard('en', [0, 0, 0])).toEqual(['en', 'es', undefined]);
  expect(heard('fr-CA', [0, 0, 0])).toEqual(['fr', 'es', undefined]);
});

test('where the two are the same it is said twice', () => {
  expect(heard('es', [0, 0, 0])).toEqual(['es', 'es', undefined]);
  expect(heard('en-US', [0, 0, 0], 'en')).toEqual(['en', 'en', undefined]);
});

test('a language without a voice is said in Spanish', () => {
  expect(heard('mix-x-huajuapan', [0, 0], 'en')).toEqual(['es', 'en']);
});

test('a call is said once, for its visitor, when others wait by the time it would be said again', () => {
  expect(heard('en', [1, 1])).toEqual(['en', undefined]);
  expect(heard('es', [0, 12])).toEqual(['es', undefined]);
  expect(heard('es', [2, 0])).toEqual(['es', 'es']);
});
