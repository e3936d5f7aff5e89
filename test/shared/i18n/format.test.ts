import { expect, test } from 'vitest';
import { nextLanguage, screenLanguage, staffLanguage, writtenOf } from '../../../shared/i18n/catalogue.ts';
import { common as en } from '../../../shared/i18n/en/common.ts';
import { common as es } from '../../../shared/i18n/es/common.ts';
import { formatFor, textIn, windowMark } from '../../../shared/i18n/format.ts';
import { common as fr } from '../../../shared/i18n/fr/common.ts';

const morning = Date.parse('2026-11-24T15:42:07Z');
const mexico = formatFor('America/Mexico_City', 'es');
const english = formatFor('America/Mexico_City', 'en-US');
const french = formatFor('America/Mexico_City', 'fr-CA');

test('a time is written by the clock on the office wall, without a leading zero', () => {
  expect(mexico.time(morning)).toBe('9:42');
  expect(mexico.exactTime(morning)).toBe('9:42:07');
  expect(formatFor('America/Los_Angeles', 'es').time(morning)).toBe('7:42');
  expect(formatFor('America/Mexico_City', 'es').time(morning), 'and each keeps its own').toBe(mexico.time(morning));
  expect(mexico.time(Date.parse('2026-11-24T06:05:00Z'))).toBe('0:05');
  expect(mexico.time(Date.parse('2026-11-24T21:00:00Z'))).toBe('15:00');
});

test('a date is written as people say it', () => {
  expect(mexico.date(morning)).toBe('martes 24 de noviembre');
  expect(english.date(morning)).toBe('Tuesday, November 24');
  expect(french.date(morning)).toBe('mardi 24 novembre');
  expect(french.day('2026-12-01')).toBe('mardi 1er décembre');
  expect(mexico.day('2026-12-01')).toBe('martes 1 de diciembre');
  expect(mexico.shortDate(morning)).toBe('24 nov 2026');
});

test('a range is told from its first to its last minute', () => {
  const range = { from: morning, to: morning + 15 * 60_000 };
  expect(mexico.range(range)).toBe('de 9:42 a 9:57');
  expect(english.range(range)).toBe('from 9:42 to 9:57');
  expect(french.range(range)).toBe('de 9:42 à 9:57');
  expect(mexico.count(12_540)).toBe('12,540');
});

test('a text is found in the variant asked for, its family, or Spanish, and says which it is', () => {
  const text = { es: 'Pasaporte', en: 'Passport', fr: '' };
  expect(textIn(text, 'en-US')).toEqual({ words: 'Passport', lang: 'en' });
  expect(textIn(text, 'fr')).toEqual({ words: 'Pasaporte', lang: 'es' });
  expect(textIn(text, 'mix-x-huajuapan')).toEqual({ words: 'Pasaporte', lang: 'es' });
  expect(textIn({ ...text, 'mix-x-huajuapan': 'Tutu' }, 'mix-x-huajuapan').lang).toBe('mix-x-huajuapan');
});

test('a screen speaks Spanish to whoever speaks no language it has words in', () => {
  expect(['es-MX', 'mix-x-huajuapan', 'de', undefined].map(screenLanguage)).toEqual(['es', 'es', 'es', 'es']);
  expect(['en-GB', 'fr-CA'].map(screenLanguage)).toEqual(['en', 'fr']);
  expect(['en-GB', 'fr-CA', 'es'].map(staffLanguage)).toEqual(['en', 'es', 'es']);
});

test('an office offers, in its own order, those of its languages that are written; one touch leads on to the next', () => {
  expect(writtenOf(['es', 'mix-x-huajuapan', 'fr', 'en'])).toEqual(['es', 'fr', 'en']);
  expect(writtenOf(['mix-x-huajuapan'])).toEqual(['es']);
  expect((['es', 'fr', 'en'] as const).map((one) => nextLanguage(['es', 'fr-CA', 'en'], one))).toEqual([
    'fr-CA',
    'en',
    'es',
  ]);
  expect(nextLanguage(['es'], 'es')).toBeUndefined();
  expect(nextLanguage(['es', 'mix-x-huajuapan'], 'es-MX')).toBe('mix-x-huajuapan');
});

test('each window has one name and one mark', () => {
  const ordinary = { kind: 'window', number: 3, accessible: false } as const;
  const accessible = { kind: 'window', number: 6, accessible: true } as const;
  const biometric = { kind: 'biometric', number: 1, accessible: false } as const;
  expect([ordinary, accessible, biometric].map(windowMark)).toEqual(['3', '6', 'B1']);
  expect([ordinary, accessible, biometric].map(es.windowName)).toEqual([
    'Ventanilla 3',
    'Ventanilla 6 accesible',
    'Biométricos, módulo 1',
  ]);
  expect([ordinary, accessible, biometric].map(en.windowName)).toEqual([
    'Window 3',
    'Window 6, accessible',
    'Biometrics, station 1',
  ]);
  expect([ordinary, accessible, biometric].map(fr.windowName)).toEqual([
    'Guichet 3',
    'Guichet 6, accessible',
    'Biométrie, poste 1',
  ]);
});
