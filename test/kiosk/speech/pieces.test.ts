import { expect, test } from 'vitest';
import { clipOf, piecesOf, spelled } from '../../../kiosk/speech/pieces.ts';
import { CLIPS, LEVELS } from '../../../kiosk/speech/voice.ts';

const said = (text: string, lang: 'es' | 'en' | 'fr' = 'es') => piecesOf({ text, lang }, CLIPS).map(({ clip }) => clip);

test('a sentence of the catalogue is one clip, whatever its marks', () => {
  expect(said('¿Sigue ahí?')).toEqual(['sigue ahí']);
  expect(said('Estoy embarazada')).toEqual(['estoy embarazada']);
});

test('times, quantities and dates are joined from figures', () => {
  expect(said('Hoy, 10:05')).toEqual(['hoy', 'diez', 'cero', 'cinco']);
  expect(said('Hoy, 9:00')).toEqual(['hoy', 'nueve', 'horas']);
  expect(said('Faltan 12 caracteres')).toEqual(['faltan', 'doce', 'caracteres']);
  expect(said('Nacimiento: 29 de febrero de 2004, Oaxaca')).toEqual([
    ...['nacimiento', 'veintinueve', 'de', 'febrero', 'de', 'dos', 'mil', 'cuatro', 'oaxaca'],
  ]);
  expect(said('Birth: February 29, 1985, Oaxaca', 'en')).toEqual([
    ...['birth', 'february', 'twenty', 'nine', 'nineteen', 'eighty', 'five', 'oaxaca'],
  ]);
  expect(said('Aujourd’hui, 13:05', 'fr')).toEqual(['aujourd hui', 'treize', 'heures', 'zéro', 'cinq']);
  expect(said('Naissance\u00A0: 1er mars 2004, Oaxaca', 'fr')).toEqual([
    ...['naissance', '1 er', 'mars', 'deux', 'mille', 'quatre', 'oaxaca'],
  ]);
});

test('one person is not "uno persona"', () => {
  expect(said('1 persona')).toEqual(['1 persona']);
  expect(said('2 personas')).toEqual(['dos', 'personas']);
});

test('a ticket is told as the room will hear it; a code, figure by figure', () => {
  expect(said('A045')).toEqual(['letter A', 'cuarenta y', 'cinco']);
  expect(said('Folio: 4 0 0')).toEqual(['folio', 'cuatro', 'cero', 'cero']);
  expect(said('05 03')).toEqual(['cero', 'cinco', 'cero', 'tres']);
});

test('letters have names that sound apart, each recorded in every language', () => {
  for (const lang of ['es', 'en', 'fr'] as const) {
    for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
      expect(spelled(letter, lang).every(({ clip }) => clip in CLIPS[lang])).toBe(true);
    }
    expect(spelled('0123456789', lang).filter(({ clip }) => !(clip in CLIPS[lang]))).toEqual([]);
  }
});

test('what nobody recorded is spelled, not left out', () => {
  expect(said('Zoé')).toEqual(['letter Z', 'letter O', 'letter E']);
});

test('a clip is named by its words alone', () => {
  expect(clipOf('Sí, sigo aquí.')).toBe('sí sigo aquí');
});

test('A07: the volume spans 18 dB, with a step 12 dB above the lowest', () => {
  expect((LEVELS.at(-1) ?? 0) - LEVELS[0]).toBeGreaterThanOrEqual(18);
  expect(LEVELS.map((level) => level - LEVELS[0])).toContain(12);
});
