import { expect, test } from 'vitest';
import type { WindowFace } from '../../../shared/domain/views/types.ts';
import { clipsOf, spokenCall } from '../../../shared/i18n/spoken.ts';

const three: WindowFace = { id: 'V3', kind: 'window', number: 3, accessible: false, direction: 'left' };
const six: WindowFace = { id: 'V6', kind: 'window', number: 6, accessible: true, direction: 'right' };
const b2: WindowFace = { id: 'B2', kind: 'biometric', number: 2, accessible: false };

const say = (ticket: string, window = three, language = 'es', attempt = 1, late = false) =>
  spokenCall({ ticket, attempt }, window, language, late).text;
const number = (figure: number, language = 'es') =>
  say(`A${String(figure).padStart(3, '0')}`, b2, language).replace(/^.*?A, (.*?)\. .*$/, '$1');

test('a call names ticket, window and where it lies', () => {
  expect(say('A045')).toBe('Turno, A, cuarenta y cinco. Favor de pasar a la ventanilla tres, a su izquierda.');
  expect(say('A046', six)).toBe(
    'Turno, A, cuarenta y seis. Favor de pasar a la ventanilla accesible, número seis, a su derecha.',
  );
  expect(say('A042', b2)).toBe('Turno, A, cuarenta y dos. Favor de pasar a biométricos, módulo dos.');
});

test('an English-speaking visitor is called in English, anybody else in Spanish', () => {
  expect(say('A045', three, 'en-US')).toBe('Ticket A, forty-five. Please go to window three, on your left.');
  expect(spokenCall({ ticket: 'A045', attempt: 1 }, three, 'en').lang).toBe('en');
  expect(spokenCall({ ticket: 'A045', attempt: 1 }, three, 'mix-x-huajuapan').lang).toBe('es');
});

test('a repeated or a late call says so first', () => {
  expect(say('H012', three, 'es', 2)).toMatch(/^Se repite la llamada\. Turno, hache, doce\. /);
  expect(say('H012', three, 'es', 1, true)).toMatch(/^Llamada de hace unos minutos\. Turno, hache, doce\. /);
});

test('letters are said by their names', () => {
  const names = [...'AHJKLMQRXZ'].map((letter) => say(`${letter}001`).split(', ')[1]);
  expect(names).toEqual(['A', 'hache', 'jota', 'ka', 'ele', 'eme', 'cu', 'erre', 'equis', 'zeta']);
});

test('Spanish numbers carry their accents and their "y"', () => {
  expect([1, 16, 21, 22, 23, 26, 30, 31, 45, 99].map((figure) => number(figure))).toEqual([
    'uno',
    'dieciséis',
    'veintiuno',
    'veintidós',
    'veintitrés',
    'veintiséis',
    'treinta',
    'treinta y uno',
    'cuarenta y cinco',
    'noventa y nueve',
  ]);
  expect([100, 101, 121, 200, 555, 700, 916, 999].map((figure) => number(figure))).toEqual([
    'cien',
    'ciento uno',
    'ciento veintiuno',
    'doscientos',
    'quinientos cincuenta y cinco',
    'setecientos',
    'novecientos dieciséis',
    'novecientos noventa y nueve',
  ]);
});

test('English numbers carry their hyphen', () => {
  expect([8, 20, 21, 100, 121, 999].map((figure) => number(figure, 'en'))).toEqual([
    'eight',
    'twenty',
    'twenty-one',
    'one hundred',
    'one hundred twenty-one',
    'nine hundred ninety-nine',
  ]);
});

test.each(['es', 'en'])('every number from 1 to 999 is said differently, in words alone (%s)', (language) => {
  const said = Array.from({ length: 999 }, (_, index) => number(index + 1, language));
  expect(new Set(said).size).toBe(999);
  for (const words of said) expect(words).toMatch(/^[\p{Ll} -]+$/u);
});

test.each(['es', 'en'])(
  'the same clip always says the same words, and about eighty of them say every call (%s)',
  (language) => {
    const clips = new Map<string, string>();
    const hear = (ticket: string, window: WindowFace) => {
      for (const { clip, words } of spokenCall({ ticket, attempt: 2 }, window, language, true).pieces) {
        expect(clips.get(clip) ?? words).toBe(words);
        clips.set(clip, words);
      }
    };
    for (let figure = 1; figure <= 999; figure += 1) hear(`A${figure}`, three);
    for (const letter of 'AHJKLMQRXZ') for (const window of [three, six, b2]) hear(`${letter}001`, window);
    expect(clips.size).toBeLessThan(90);
  },
);

test('the text is its pieces, put together', () => {
  const { text, pieces } = spokenCall({ ticket: 'A145', attempt: 1 }, three, 'es');
  expect(pieces.map(({ clip }) => clip)).toEqual(['ticket', 'letter-A', '100+', '40+', '5', 'go-window', '3', 'left']);
  const joined = pieces.map(({ words, then }) => words + then).join('');
  expect(text.toLowerCase()).toBe(joined.trim().toLowerCase());
});

test('a French-speaking visitor is called in French, though no screen is written in it', () => {
  expect(say('A045', three, 'fr-CA')).toBe('Numéro A, quarante-cinq. Présentez-vous au guichet trois, à votre gauche.');
  expect(spokenCall({ ticket: 'A045', attempt: 1 }, three, 'fr').lang).toBe('fr');
});

test('French counts by twenties from sixty on, with its "et" and its plurals', () => {
  const french = (figure: number) => say(`A${figure}`, b2, 'fr').replace(/^.*?A, (.*?)\. .*$/, '$1');
  expect([1, 16, 17, 20, 21, 22, 61, 70, 71, 77, 79, 80, 81, 90, 91, 97, 99].map(french)).toEqual([
    'un',
    'seize',
    'dix-sept',
    'vingt',
    'vingt et un',
    'vingt-deux',
    'soixante et un',
    'soixante-dix',
    'soixante et onze',
    'soixante-dix-sept',
    'soixante-dix-neuf',
    'quatre-vingts',
    'quatre-vingt-un',
    'quatre-vingt-dix',
    'quatre-vingt-onze',
    'quatre-vingt-dix-sept',
    'quatre-vingt-dix-neuf',
  ]);
  expect([100, 101, 200, 280, 999].map(french)).toEqual([
    'cent',
    'cent un',
    'deux cents',
    'deux cent quatre-vingts',
    'neuf cent quatre-vingt-dix-neuf',
  ]);
});

test('no clip of a voice has to say two things', () => {
  for (const language of ['es', 'en'] as const) {
    const words = clipsOf(language).map(([, text]) => text);
    expect(new Set(words).size).toBe(words.length);
  }
});
