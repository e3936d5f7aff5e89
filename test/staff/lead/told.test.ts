import { expect, test } from 'vitest';
import type { Alert } from '../../../shared/domain/views/types.ts';
import { newPin } from '../../../staff/lead/admin.ts';
import { badLines } from '../../../staff/lead/list.ts';
import { wordsOfAlert, wordsOfHealth } from '../../../staff/lead/told.ts';
import { sayFor } from '../../../staff/say.ts';
import { firstTab, tabsFor } from '../../../staff/tabs.ts';
import { health } from '../../support/views/staff.ts';
import { at, windows } from '../../support/views/staff-desk.ts';

const say = sayFor({ language: 'es', timeZone: 'America/Mexico_City', spoken: [] });
const told = (alert: Alert) => wordsOfAlert(alert, say, windows);

test('an alert says what it is about, and where to do something', () => {
  expect(told({ is: 'no-list', opensAt: at('8:00') })).toMatchObject({ go: { tab: 'appointments' } });
  expect(told({ is: 'window-paused-urgently', windowId: 'V6', since: at('9:00') }).title).toBe(
    'Pausa urgente en Ventanilla 6 accesible',
  );
  const informes = { es: 'Informes', en: 'Information' };
  expect(told({ is: 'services-paused', services: [informes], since: at('9:10'), waiting: 3 })).toMatchObject({
    title: 'En pausa: Informes',
    note: 'Desde las 9:10. Esperan 3 personas. Se reanuda en Trámites.',
  });
  expect(
    told({
      is: 'closing-soon',
      closesAt: at('15:00'),
      unreached: { first: [{ visitId: 'v', ticket: 'A091' }], count: 1 },
    }),
  ).toMatchObject({
    title: 'Un turno no alcanzará a pasar',
    note: 'Se cierra a las 15:00: A091.',
  });
});

test("a request from a window is told by the window's name, one from a kiosk by the kiosk's", () => {
  const since = at('9:00');
  expect(told({ is: 'request-waiting', kind: 'cover', since, from: 'V6' }).note).toContain('Ventanilla 6 accesible');
  expect(told({ is: 'request-waiting', kind: 'help', since, from: 'Quiosco 1' }).note).toContain('Quiosco 1');
});

test('of many whom the windows won’t reach, the first are named and the others counted', () => {
  const first = [{ visitId: 'v', ticket: 'A091' }];
  expect(told({ is: 'closing-soon', closesAt: at('15:00'), unreached: { first, count: 31 } })).toMatchObject({
    title: '31 turnos no alcanzarán a pasar',
    note: 'Se cierra a las 15:00: A091 y 30 más.',
  });
});

test('a silent screen and one without sound are told by name; one that works is not', () => {
  expect(wordsOfHealth(health, say).map(({ title }) => title)).toEqual(['Sala sin sonido', 'Afuera no responde']);
});

test('a disk that does not save comes before every screen', () => {
  expect(wordsOfHealth({ ...health, saving: false }, say)[0]?.title).toBe('El disco no deja guardar');
});

test('a display without its voice is named, and one that keeps its quiet hours is not', () => {
  const [, hall] = health.screens;
  const titles = (only: 'chime' | 'picture') => {
    const screens = hall ? [{ ...hall, soundBlocked: false, only }] : [];
    return wordsOfHealth({ ...health, screens }, say).map(({ title }) => title);
  };
  expect(titles('chime')).toEqual(['Sala solo con timbre']);
  expect(titles('picture')).toEqual([]);
});

test('a display that can’t have the office’s own voice is named', () => {
  const [, hall] = health.screens;
  const screens = hall ? [{ ...hall, soundBlocked: false, voice: 'shipped' as const }] : [];
  expect(wordsOfHealth({ ...health, screens }, say).map(({ title }) => title)).toEqual(['Sala usa la voz del sistema']);
});

test('a line with two faults is one line that cannot come in', () => {
  const message = { es: 'Falta el trámite.', en: 'The service is missing.' };
  const problems = [17, 17, 31].map((line) => ({ line, message }));
  expect(badLines({ ok: false, loaded: false, good: 3, problems, warnings: [], columns: {}, doubtful: 0 })).toBe(2);
});

test('a new PIN has six digits', () => {
  for (let time = 0; time < 50; time += 1) expect(newPin()).toMatch(/^\d{6}$/);
});

test('each role sees its own pages, and a supervisor starts at the floor', () => {
  expect(tabsFor(['window'])).toEqual(['window', 'reception']);
  expect(tabsFor(['reception'])).toEqual(['reception', 'appointments']);
  expect(tabsFor(['auditor'])).toEqual(['figures']);
  expect(firstTab(['supervisor'])).toBe('floor');
  expect(firstTab(['window'])).toBe('window');
});
