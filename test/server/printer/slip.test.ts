import { expect, test } from 'vitest';
import { escpos } from '../../../server/printer/escpos.ts';
import { picture } from '../../../server/printer/picture.ts';
import type { Piece } from '../../../server/printer/slip.ts';
import { canPrint, setSlip } from '../../../server/printer/slip.ts';
import { readPaper, wordsOn } from '../../support/paper-reader.ts';

const pieces: readonly Piece[] = [
  { is: 'head', words: 'Oficina de Enlace', aside: '23 nov 2026' },
  { is: 'rule' },
  { is: 'number', words: 'A045' },
  { is: 'strong', words: '10:05 y 10:25' },
  { is: 'band', words: 'Complete sus papeles y regrese' },
  { is: 'item', words: 'Identificación oficial de la madre, el padre o quien ejerza la tutela' },
  { is: 'task', words: 'Comprobante de pago' },
  { is: 'body', words: 'ÁÉÍÓÚ áéíóú üÜ ñÑ ¿¡ «…» ç è “turno” – fin' },
  { is: 'code', text: 'http://192.168.1.20:3001/#Ab_9-' },
  { is: 'note', words: 'No es un sitio oficial.' },
];

test.each([58, 80] as const)(
  'a slip on paper of %i mm reads as it was written, accents and all, and is cut once',
  (width) => {
    const printed = readPaper(escpos(setSlip(pieces, width)));
    const words = wordsOn(printed).replace(/ +/gu, ' ');
    expect(words).toContain('Complete sus papeles y regrese');
    expect(words).toContain('[ ] Identificación oficial de la madre, el padre o quien ejerza la tutela');
    expect(words).toContain('ÁÉÍÓÚ áéíóú üÜ ñÑ ¿¡ «...» ç è "turno" - fin');
    expect(words).not.toContain('\uFFFD');
    expect(printed.codes).toEqual(['http://192.168.1.20:3001/#Ab_9-']);
    expect(printed.cuts).toBe(1);
  },
);

test.each([
  [58, 32],
  [80, 42],
] as const)('no line is wider than paper of %i mm, and no word is broken', (width, columns) => {
  const { lines } = readPaper(escpos(setSlip(pieces, width)));
  for (const { words, across } of lines) expect(words.length * across).toBeLessThanOrEqual(columns);
  const marks = lines.filter(({ words }) => words.startsWith('[ ] '));
  const hanging = lines.filter(({ words }) => words.startsWith('    '));
  expect(marks).toHaveLength(2);
  expect(hanging.length).toBeGreaterThan(0);
  expect(lines.some(({ words }) => words.includes('Identificación'))).toBe(true);
});

test('the number is as large as the printer prints, and a longer one shrinks rather than break', () => {
  const sizeOf = (number: string) => {
    const { lines } = readPaper(escpos(setSlip([{ is: 'number', words: number }], 58)));
    return lines.map(({ words, across, down }) => [words, across, down]);
  };
  expect(sizeOf('A045')).toEqual([['A045', 8, 8]]);
  expect(sizeOf('A1045')).toEqual([['A1045', 6, 6]]);
});

test('a band is white on black over the whole width', () => {
  const { lines } = readPaper(escpos(setSlip([{ is: 'band', words: 'Prueba' }], 80)));
  expect(lines).toMatchObject([{ words: ' Prueba'.padEnd(21), inverse: true, across: 2 }]);
});

test('letters that no printer has are known before they come out as question marks', () => {
  expect(canPrint('Identificación oficial, “vigente” — ¿sí?')).toBe(true);
  expect(canPrint('Ñuu Savi ɨ ꞌ')).toBe(false);
});

test('the picture shows the same lines as the paper, and lets no text of an office become markup', () => {
  const slip = setSlip([...pieces, { is: 'note', words: '<b>1 & 2</b>' }], 80);
  const drawn = picture(slip);
  const text = [...drawn.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, words = '']) =>
    words.replaceAll('&#160;', ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  );
  const paper = readPaper(escpos(slip)).lines.filter(({ words }) => !words.startsWith('─'));
  expect(text).toEqual(paper.map(({ words }) => words));
  expect(drawn).not.toContain('<b>');
  expect(drawn).not.toContain('style=');
});
