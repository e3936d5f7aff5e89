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

test('where visitors come from leaves the office without a few, nor the next that would tell of them', () => {
  const people = {
    applicants: 60,
    done: {},
    languages: {},
    came: 0,
    municipalities: { Huajuapan: 41, Tezoatlán: 9, Otro: 2 },
  };
  expect(cellsOf(figuresWith({ people }), 'Municipio').map(([name, times]) => [name, times])).toEqual([
    ['Huajuapan', '41'],
    ['Otro', '<5'],
    ['Tezoatlán', 'omitido'],
  ]);
});

test('what visitors said leaves the office by place, without lines and without a few', () => {
  const opinions = { phone: { good: 31, fair: 9, poor: 3 }, kiosk: { good: 2, fair: 0, poor: 0 } };
  const figures = { ...figuresWith({}), opinions };
  const told = (measure: string) => cellsOf(figures, measure).map(([name, times]) => [name, times]);
  expect(told('Respuesta en su teléfono')).toEqual([
    ['Bien', '31'],
    ['Regular', 'omitido'],
    ['Mal', '<5'],
  ]);
  expect(told('Respuesta en el quiosco')).toEqual([['Bien', '<5']]);
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

test('how true the told time was leaves the office by service and kind, never for a few', () => {
  const calls = (n: number, late: number) => ({ calls: n, early: 0, late, off: n * 330, drift: n * -90 });
  const told = {
    service: { pasaporte: calls(40, 8), informes: calls(12, 2), entrega: calls(3, 1) },
    kind: { appointment: calls(40, 8), 'walk-in': calls(15, 3) },
    apart: { paused: 7, needs: 1, 'out-of-turn': 2 },
  };
  const figures = figuresWith({ told });
  const head = rowsOf(figures)[0] ?? [];
  expect(head.slice(-3)).toEqual(['en_la_hora_dicha_%', 'error_medio_min', 'atraso_medio_min']);
  const cells = cellsOf(figures, 'Hora dicha en el boleto').map(([name, times, , , , ...fell]) => [
    name,
    times,
    ...fell,
  ]);
  expect(cells).toEqual([
    ['Entrega', '<5', '', '', ''],
    ['Informes', 'omitido', '', '', ''],
    ['Pasaporte', '40', '80', '5.5', '-1.5'],
    ['Con cita, a tiempo', '40', '80', '5.5', '-1.5'],
    ['Sin cita, o tarde a ella', '15', '', '5.5', '-1.5'],
  ]);
  expect(cellsOf(figures, 'Hora dicha, aparte').map(([name, times]) => [name, times])).toEqual([
    ['cambio de apoyos', '<5'],
    ['llamado fuera de orden', '<5'],
    ['su trámite se pausó mientras esperaba', '7'],
  ]);
});

test('documents handed over leave the office as one count, and not where it is small', () => {
  const people = { applicants: 60, done: {}, languages: {}, came: 0 };
  const told = (handedOver: number) => cellsOf(figuresWith({ people: { ...people, handedOver } }), '');
  expect(told(19)).toContainEqual(expect.arrayContaining(['Documentos entregados', '19']));
  expect(told(3)).toContainEqual(expect.arrayContaining(['Documentos entregados', '<5']));
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
