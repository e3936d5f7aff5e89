import { expect, test } from 'vitest';
import type { LineRow } from '../../shared/domain/views/types.ts';
import { sayFor } from '../../staff/say.ts';
import { at } from '../support/views/staff-desk.ts';

const say = sayFor({ language: 'es', timeZone: 'America/Mexico_City', spoken: [] });
const english = sayFor({ language: 'en', timeZone: 'America/Mexico_City', spoken: [] });
const place = (why: LineRow['why'], priority = false) => ({ why, joined: at('9:56'), priority });

test('an appointment is named by its hour, a walk-in by its arrival', () => {
  expect(say.whyShort(place({ is: 'appointment', slot: at('10:10') }))).toBe('Cita 10:10');
  expect(say.whyShort(place({ is: 'walk-in' }))).toBe('Sin cita, llegó 9:56');
});

test('priority is why a visitor stands where they stand, whatever they came with', () => {
  for (const why of [{ is: 'walk-in' }, { is: 'appointment', slot: at('10:10') }] as const)
    expect(say.whyShort(place(why, true))).toBe('Prioridad, llegó 9:56');
});

test('somebody back with papers is not told as a priority visitor', () => {
  expect(say.whyShort(place({ is: 'back-with-papers' }, true))).toBe('Volvió con papeles 9:56');
});

test('the sentence tells how the hour of an appointment comes about', () => {
  expect(say.whyLong(place({ is: 'appointment', slot: at('10:10') }))).toBe(
    'Tiene cita a las 10:10: es su cita o su llegada, lo que sea más tarde, y 15 minutos más.',
  );
});

test('what happened last is said with its ticket, also when it has no sentence of its own', () => {
  expect(say.done('RecordNoShow', 'A045')).toBe('Se marcó ausente A045');
  expect(say.done('PauseWindow', 'V3')).toBe('V3 quedó en pausa');
  expect(say.done('KeepTime', 'V3')).toBe('Hecho: V3');
  expect(english.done('RecordNoShow', 'A045')).toBe('A045 marked absent');
});

test('a name that ends in an initial is not followed by two full stops', () => {
  expect(say.words.windows.takeTitle('Ventanilla 3', 'Lucía R.')).toBe('Ventanilla 3 la tiene Lucía R. ¿Tomarla?');
  expect(say.words.windows.takeTitle('Ventanilla 3', 'Lucía')).toBe('Ventanilla 3 la tiene Lucía. ¿Tomarla?');
});

test('a refusal is a sentence in the clerk’s language', () => {
  const declined = { refusal: 'not-saved', details: {} } as const;
  expect(say.refusal(declined)).toMatch(/\.$/);
  expect(english.refusal(declined)).not.toBe(say.refusal(declined));
});
