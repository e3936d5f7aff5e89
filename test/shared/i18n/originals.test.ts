import { expect, test } from 'vitest';
import { originals } from '../../../shared/i18n/originals.ts';
import { holesOf, pairsOf } from '../../../shared/i18n/templates.ts';

test('a message is asked for once for each way in which it is worded, with blanks for what is filled in', () => {
  const words = {
    title: 'Su turno',
    ahead: (count: number) => (count === 1 ? 'Falta 1 persona' : `Faltan ${count} personas`),
    late: (time: string, reception: boolean) => ({
      title: `Su cita de las ${time} ya pasó`,
      text: reception ? 'Pase a recepción' : 'Pase a una ventanilla',
    }),
    paused: (time: string | undefined) => (time ? `Hasta las ${time}` : 'En pausa'),
  };
  const english = {
    title: 'Your number',
    ahead: (count: number) => `${count} to go`,
    late: (time: string) => ({ title: `Your ${time} appointment has passed`, text: 'Ask somebody' }),
    paused: (time: string | undefined) => (time ? `Until ${time}` : 'Paused'),
  };
  expect(pairsOf(words, english, 'k').map(({ place, text, other }) => [place, text, other])).toEqual([
    ['k.title', 'Su turno', 'Your number'],
    ['k.ahead', 'Faltan {1} personas', '{1} to go'],
    ['k.ahead', 'Falta 1 persona', '{1} to go'],
    ['k.late.title', 'Su cita de las {1} ya pasó', 'Your {1} appointment has passed'],
    ['k.late.text', 'Pase a recepción', 'Ask somebody'],
    ['k.late.text', 'Pase a una ventanilla', 'Ask somebody'],
    ['k.paused', 'Hasta las {1}', 'Until {1}'],
    ['k.paused', 'En pausa', 'Paused'],
  ]);
});

test('a translator is asked for every text of the kiosk under a key of its own, and each has its English', () => {
  const asked = originals();
  expect(new Set(asked.map(({ key }) => key)).size).toBe(asked.length);
  expect(asked.length).toBeGreaterThan(250);
  expect(asked.filter(({ text, english }) => text.trim() === '' || english.trim() === '')).toEqual([]);
  expect(asked.filter(({ text }) => /undefined|false|\[object/u.test(text))).toEqual([]);
  expect(
    asked.filter(({ key, text }) => key === 'kiosk.messages.too-early.text' && holesOf(text).join() === '{2}'),
  ).toHaveLength(1);
});
