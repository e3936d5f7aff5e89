import { expect, test } from 'vitest';
import { birthOf, eraseCurp, folioKeys, folioSlip, moveTo, openKeys, typeCurp } from '../../kiosk/typing.ts';
import { goodCurp } from '../support/views/kiosk.ts';

const today = '2026-11-23';
const curp = (typed: string, at = typed.length) => ({ is: 'curp', typed, at }) as const;

test('the keys that may come next depend on the place', () => {
  expect(openKeys(curp('V'), today)).toBe('AEIOUX');
  expect(openKeys(curp('VAOX040229'), today)).toBe('HMX');
  expect(openKeys(curp(goodCurp, 18), today)).toBe('');
});

test('a box in the middle is mended without losing what follows', () => {
  const wrong = `${goodCurp.slice(0, 3)}Y${goodCurp.slice(4)}`;
  const mended = typeCurp(moveTo(curp(wrong), 3), 'X', today);
  expect(mended).toEqual(curp(goodCurp, 18));
});

test('a mark cannot be set beyond what is typed', () => {
  expect(moveTo(curp('VA'), 12).at).toBe(2);
});

test('erasing goes back one place, and stops at the first', () => {
  expect(eraseCurp(curp('VAO'))).toEqual(curp('VA'));
  expect(eraseCurp(curp(''))).toEqual(curp(''));
  expect(eraseCurp(curp(goodCurp, 5))).toEqual(curp(goodCurp, 4));
});

test('a whole date is mended digit by digit, and goes on once it is right', () => {
  const keys = ['0', '4', '0', '2', '2', '9'];
  let typing: ReturnType<typeof typeCurp> = { ...curp(`VAOX040228${goodCurp.slice(10)}`, 4), slip: 'check-digit' };
  for (const key of keys) typing = typeCurp(typing, key, today);
  expect(typing).toEqual(curp(goodCurp, 18));
});

test('every typed prefix of a right CURP is accepted, key by key', () => {
  let typing: ReturnType<typeof typeCurp> = curp('');
  for (const key of goodCurp) typing = typeCurp(typing, key, today);
  expect(typing).toEqual(curp(goodCurp, 18));
});

test('a folio keyboard has the keys that the office’s folios are made of', () => {
  expect(folioKeys('\\d{5}')).toEqual({ letters: false, hyphen: false });
  expect(folioKeys('[0-9]{4}-[0-9]{6}')).toEqual({ letters: false, hyphen: true });
  expect(folioKeys('[A-Z]{2}\\d{8}')).toMatchObject({ letters: true });
});

test('a folio of the office’s form is let through', () => {
  expect(folioSlip('40007', '\\d{5}')).toBeUndefined();
  expect(folioSlip('4000', '^\\d{5}$')).toBe('folio-shape');
});

test('day and month become a birthday only if some year has it', () => {
  expect(birthOf('2902')).toBe('02-29');
  expect(birthOf('3104')).toBeUndefined();
  expect(birthOf('0013')).toBeUndefined();
});
