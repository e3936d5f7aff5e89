import { expect, test } from 'vitest';
import { Agenda } from '../../../../shared/domain/tryout/agenda.ts';

test('what is foreseen happens by the clock, and of two things at one moment the one foreseen first', () => {
  const agenda = new Agenda();
  const done: string[] = [];
  const moments = [5, 1, 5, 3, 1, 9, 3, 5];
  for (const [index, at] of moments.entries()) agenda.add(at, () => done.push(`${at} ${index}`));
  for (let next = agenda.take(); next; next = agenda.take()) next.act();
  expect(done).toEqual(['1 1', '1 4', '3 3', '3 6', '5 0', '5 2', '5 7', '9 5']);
});
