import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvOf } from '../../../server/figures/csv.ts';
import { namesIn } from '../../../shared/domain/figures/names.ts';
import { spanOf } from '../../../shared/domain/figures/span.ts';
import type { Figures } from '../../../shared/domain/figures/span-types.ts';
import type { DayFigures } from '../../../shared/domain/figures/types.ts';
import { figuresAfter } from '../../support/story-figures.ts';
import { monday, settings } from '../../support/story-office.ts';
import { given } from '../../support/story-words.ts';

const empty = figuresAfter(given());
const figuresWith = (day: Partial<DayFigures>, names = namesIn(settings)): Figures => ({
  figures: spanOf([{ ...empty, ...day }], monday, monday),
  names,
});
const rowsOf = (figures: Figures) => Papa.parse<string[]>(csvOf(figures, 'es').trim()).data;
const cellsOf = (figures: Figures, measure: string) =>
  rowsOf(figures).flatMap((row) => (row[2] === measure ? [row.slice(4)] : []));

test('a cell under five does not leave the office, nor does the one that would give it away', () => {
  const figures = figuresWith({ visits: { pasaporte: 40, informes: 12, entrega: 4, proteccion: 9 } });
  expect(cellsOf(figures, 'Visitas').map(([name, times]) => [name, times])).toEqual([
    ['Entrega', '<5'],
    ['Informes', '12'],
    ['Pasaporte', '40'],
    ['Protección', 'omitido'],
  ]);
});

test('a share of waits is told only where neither side of it is few', () => {
  const waits = (within: number) => ({ minutes: [[10, 20]] as const, within });
  const service = { pasaporte: waits(20), informes: waits(17), entrega: waits(12), asesoria: waits(3) };
  const cells = cellsOf(figuresWith({ waits: { ...empty.waits, service } }), 'Espera');
  expect(Object.fromEntries(cells.map(([name, , , , within]) => [name, within]))).toEqual({
    Asesoría: '',
    Entrega: '60',
    Informes: '',
    Pasaporte: '100',
  });
});

test('nothing in it is told by window', () => {
  const window = { V1: [[10, 30]] as const };
  const figures = figuresWith({ stays: { ...empty.stays, window } });
  expect(csvOf(figures, 'es')).not.toMatch(/V1|Ventanilla/u);
});

test('no cell is taken for a formula', () => {
  const names = { ...namesIn(settings), services: { informes: { es: '=HYPERLINK("http://a.example")' } } };
  const rows = rowsOf(figuresWith({ visits: { informes: 30, '@x': 7, '-1+2': 8 } }, names));
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^\uFEFF?[=+\-@\t\r]/u);
  expect(rows.flat().some((cell) => cell.includes('HYPERLINK'))).toBe(true);
});
