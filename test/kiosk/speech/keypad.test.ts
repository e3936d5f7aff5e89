import { expect, test } from 'vitest';
import { actOf, around, choicesOn } from '../../../kiosk/speech/keypad.ts';

test('the digits lead through a screen, and are digits where one types', () => {
  expect(actOf('8', false)).toEqual({ is: 'next' });
  expect(actOf('5', false)).toEqual({ is: 'choose' });
  expect(actOf('5', true)).toEqual({ is: 'digit', key: '5' });
});

test('arrows and Enter alone are enough', () => {
  expect(['ArrowDown', 'ArrowUp', 'Enter'].map((key) => actOf(key, false)?.is)).toEqual(['next', 'previous', 'choose']);
  expect(actOf('ArrowRight', true)).toEqual({ is: 'turn', by: 1 });
  expect(actOf('Enter', true)).toEqual({ is: 'finish' });
  expect(actOf('ArrowDown', true)).toEqual({ is: 'next' });
});

test('a key writes at once where only figures may come, and offers its letters elsewhere', () => {
  expect(choicesOn('2', '0123456789')).toEqual(['2']);
  expect(choicesOn('9', '0123')).toEqual([]);
  expect(choicesOn('2', 'AEIOUX')).toEqual(['A']);
  expect(choicesOn('4', 'HMX')).toEqual(['H']);
  expect(choicesOn('2', '0123456789ABC')).toEqual(['A', 'B', 'C', '2']);
});

test('what is offered comes round again', () => {
  expect(around(['A', 'B'], undefined, 1)).toBe('A');
  expect(around(['A', 'B'], 'B', 1)).toBe('A');
  expect(around(['A', 'B'], undefined, -1)).toBe('B');
});
