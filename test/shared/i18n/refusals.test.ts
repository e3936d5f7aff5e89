import { expect, test } from 'vitest';
import { refusals as en } from '../../../shared/i18n/en/refusals.ts';
import { refusals as es } from '../../../shared/i18n/es/refusals.ts';
import { formatFor } from '../../../shared/i18n/format.ts';

const spanish = formatFor('America/Mexico_City', 'es');
const english = formatFor('America/Mexico_City', 'en');
const at = Date.parse('2026-11-24T15:42:07Z');
const all = { from: at, until: at, slot: at, count: 3, holder: 'Ana R.', ticket: 'A045', office: 'Puebla', unsure: 1 };
const names = Object.keys(es) as (keyof typeof es)[];

test.each(names)('%s is a whole sentence, with its figures and without', (name) => {
  for (const sentence of [
    es[name]({}, spanish),
    es[name](all, spanish),
    en[name]({}, english),
    en[name](all, english),
  ]) {
    expect(sentence).toMatch(/^[\dA-ZÁÉÍÓÚÑ«“].*\.$/u);
    expect(sentence).not.toMatch(/undefined|NaN|Invalid|\[object/);
    expect(sentence.length).toBeLessThan(140);
  }
});

test('a refusal tells the figure that came with it', () => {
  expect(es['no-show-too-soon']({ from: at }, spanish)).toContain('9:42:07');
  expect(es['other-day']({ slot: at }, spanish)).toContain('martes 24 de noviembre a las 9:42');
  expect(es['already-checked-in']({ ticket: 'A045' }, spanish)).toContain('A045');
  expect(es['visits-without-outcome']({ count: 1 }, spanish)).toMatch(/^Falta 1 visita /);
  expect(en['window-held']({ holder: 'Ana R.' }, english)).toMatch(/^Ana R\. holds/);
});

test('a cut line says whether something may have been saved', () => {
  expect(es.offline({}, spanish)).toContain('nada cambió');
  expect(es.offline({ unsure: 1 }, spanish)).toContain('no sabemos');
});
