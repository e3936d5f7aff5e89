import { expect, test } from 'vitest';
import { display as en } from '../../../shared/i18n/en/display.ts';
import { display as es } from '../../../shared/i18n/es/display.ts';
import { display as fr } from '../../../shared/i18n/fr/display.ts';

test('the wall counts repeated calls', () => {
  expect([2, 3].map(es.again)).toEqual(['Segunda llamada', 'Llamada 3']);
  expect([2, 3].map(en.again)).toEqual(['Second call', 'Call 3']);
  expect([2, 3].map(fr.again)).toEqual(['Deuxième appel', 'Appel 3']);
});

test('a row of windows is named from its first to its last, and one window as one', () => {
  expect(es.windowsFromTo(1, 5)).toBe('Ventanillas 1 a 5');
  expect(es.windowsFromTo(1, 1)).toBe('Ventanilla 1');
  expect(en.windowsFromTo(1, 5)).toBe('Windows 1 to 5');
});
