import { expect, test } from 'vitest';
import { writtenLine } from '../../../server/opinions/written.ts';
import { LONGEST_LINE } from '../../../shared/protocol/opinion.ts';

test('what a visitor writes is kept as one line that can be read whole', () => {
  expect(writtenLine('  Muy\r\n\tamables,\u0000 gracias\u2028 ')).toBe('Muy amables, gracias');
  expect(writtenLine('rápido\u202Edaer\u202C')).toBe('rápido daer');
  expect(writtenLine('\u200B \n')).toBe('');
  expect([...writtenLine('á'.repeat(300))]).toHaveLength(LONGEST_LINE);
});
