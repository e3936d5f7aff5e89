import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LETTERS, lettersMissing } from '../../../shared/i18n/letters.ts';
import { openFont } from './truetype.ts';

const folder = new URL('../../../shared/ui/fonts/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.woff2'));

const SPANISH = 'áéíóúüñÁÉÍÓÚÜÑ¿¡«»ªº°–—…“”‘’·×€$%+';
const ENGLISH_FRENCH = 'àâæçèêëîïôœùûÿÀÂÆÇÈÊËÎÏÔŒÙÛŸ';
// Vowels, consonants and signs of practical spellings across the country, with the marks written over and under them.
const NATIVE = 'ɨƗʉɄƀëëẽũĩÃãÕõŨũĨĩŋŊšžčłƚɛəåꞌꞋʼʔǝ';
const MARKS = '\u0300\u0301\u0302\u0303\u0304\u0308\u030c\u0320\u0323\u0327\u0328\u032f\u0330\u0331';
/** The soft hyphen is drawn by the browser, as a hyphen. */
const NEVER_DRAWN = new Set([0xad]);
const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

describe.each(files)('%s', (name) => {
  const font = openFont(new URL(name, folder));

  test.each(Object.entries({ SPANISH, ENGLISH_FRENCH, NATIVE, MARKS, ASCII }))('writes %s', async (_, wanted) => {
    const { has } = await font;
    expect([...wanted].filter((letter) => !has(letter.codePointAt(0) ?? 0))).toEqual([]);
  });

  test('writes every letter that a translator may use', async () => {
    const { has } = await font;
    const all = LETTERS.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    );
    expect(all.filter((code) => !has(code) && !NEVER_DRAWN.has(code)).map((code) => code.toString(16))).toEqual([]);
  });

  test('gives every figure the same width', async () => {
    const { width } = await font;
    const widths = new Set([...'0123456789'].map((figure) => width(figure.charCodeAt(0))));
    expect(widths.size).toBe(1);
    expect(widths).not.toContain(width('A'.charCodeAt(0)));
  });

  test('knows where marks stand on a letter', async () => {
    const { tables } = await font;
    expect(tables).toContain('GPOS');
    expect(tables).toContain('GDEF');
  });
});

test.each(['es', 'en', 'fr'])(
  'every word of the screens in "%s" is written with letters that are shipped',
  (language) => {
    const words = new URL(`../../../shared/i18n/${language}/`, import.meta.url);
    const texts = readdirSync(words).map((name) => readFileSync(new URL(name, words), 'utf8').replaceAll('\n', ''));
    expect(lettersMissing(texts.join(''))).toEqual([]);
    expect(lettersMissing('a̱ ą ñuu ꞌ ɨ ẽ →世')).toEqual(['→', '世']);
  },
);

test('every weight the style sheet names is shipped, and no other', () => {
  const css = readFileSync(new URL('../fonts.css', folder), 'utf8');
  const named = [...css.matchAll(/fonts\/([\w-]+\.woff2)/g)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(files.toSorted());
});

test('all weights together weigh less than 200 kB', () => {
  const bytes = files.reduce((sum, name) => sum + statSync(new URL(name, folder)).size, 0);
  expect(bytes).toBeLessThan(200_000);
});
