import { expect, test } from 'vitest';
import { sayings } from '../../display/sayings.ts';
import type { LanguageTag } from '../../shared/domain/vocabulary.ts';
import { call, displayView, tenTwelve } from '../support/views/display.ts';

const [window] = displayView([]).windows;

/** In which languages the room hears a call. */
function heard(language: LanguageTag, waiting: number, office: LanguageTag = 'es') {
  if (!window) throw new Error('The sample office has no window.');
  const said = sayings(call('A045', 'V1', tenTwelve, { language }), window, { office, late: false, waiting });
  return said.map(({ lang }) => lang);
}

test('a call is said in the visitor’s language, then in the office’s', () => {
  expect(heard('en', 0)).toEqual(['en', 'es']);
  expect(heard('fr-CA', 0)).toEqual(['fr', 'es']);
});

test('where the two are the same it is said twice', () => {
  expect(heard('es', 0)).toEqual(['es', 'es']);
  expect(heard('en-US', 0, 'en')).toEqual(['en', 'en']);
});

test('a language without a voice is said in Spanish', () => {
  expect(heard('mix-x-huajuapan', 0, 'en')).toEqual(['es', 'en']);
});

test('while others wait a call is said once, for its visitor', () => {
  expect(heard('en', 1)).toEqual(['en']);
  expect(heard('es', 12)).toEqual(['es']);
});
