import { expect, test } from 'vitest';
import type { Settings } from '../../../shared/domain/settings.ts';
import { views } from '../../../shared/domain/views/index.ts';
import { givenNothing } from '../../support/story.ts';
import { recorded } from '../../support/story-facts.ts';
import { at, settings } from '../../support/story-office.ts';
import {
  callNext,
  checkIn,
  closeDay,
  given,
  hold,
  leave,
  loadList,
  openDay,
  openWindow,
  publish,
  until,
  walkIn,
} from '../../support/story-words.ts';

const without = (list: 'windows' | 'services' | 'steps', ...ids: readonly string[]): Settings => ({
  ...settings,
  [list]: settings[list].filter(({ id }) => !ids.includes(id)),
});
const closingAt = (close: string): Settings => ({
  ...settings,
  hours: { ...settings.hours, week: settings.hours.week.map((day) => ({ ...day, close })) },
});
const tuesday = '2026-11-24';

test('a service that somebody in the room came for is not taken away at once, and is from the next day on', () => {
  const told = given(walkIn('informes'));
  told
    .when(publish(without('services', 'informes')))
    .thenRefuses('settings-in-use', { name: { es: 'Informes' }, ticket: 'K001' });
  told.when(publish(without('services', 'informes'), 'opening')).thenRecords(recorded({ from: 'opening' }));
  told
    .and(leave('K001'))
    .when(publish(without('services', 'informes')))
    .thenRecords(recorded({ type: 'SettingsPublished' }));
});

test('a service that has appointments today stays today', () => {
  given()
    .when(publish(without('services', 'pasaporte')))
    .thenRefuses('settings-in-use', { name: { es: 'Pasaporte' } });
  givenNothing(openDay())
    .when(publish(without('services', 'pasaporte')))
    .thenRecords(recorded({}));
});

test('a step that a visit still has ahead of it stays, and one that lies behind may go', () => {
  const noBiometrics = without('windows', 'B1', 'B2');
  const told = given(checkIn('cita-8:00'));
  told.when(publish(noBiometrics)).thenRefuses('settings-in-use', { name: { es: 'biometricos' }, ticket: 'A001' });
  const noDocuments = settings.windows.map((one) => ({
    ...one,
    skills: one.skills.filter((skill) => skill !== 'informes'),
  }));
  told.when(publish({ ...settings, windows: noDocuments })).thenRecords(recorded({}));
});

test('the only accessible window stays while somebody waits for it', () => {
  const told = given(walkIn('informes', { needs: { accessibleWindow: true } }));
  told
    .when(publish(without('windows', 'V6')))
    .thenRefuses('settings-in-use', { name: { es: 'informes' }, ticket: 'K001' });
  given(walkIn('informes'))
    .when(publish(without('windows', 'V6')))
    .thenRecords(recorded({}));
});

test('the reason for which somebody went away stays until they are back', () => {
  const told = given(openWindow('V3'), walkIn('informes'), callNext('V3'), hold('K001'));
  const others = [{ id: 'otra', name: { es: 'otra' } }];
  told
    .when(publish({ ...settings, reasons: { ...settings.reasons, hold: others } }))
    .thenRefuses('settings-in-use', { name: { es: 'copias' }, ticket: 'K001' });
});

test('new hours hold for the day that is open', () => {
  const told = given(until('9:00')).when(publish(closingAt('13:00')));
  told.thenRecords(recorded({ session: { opensAt: at('8:00'), closesAt: at('13:00') } }));
  expect(told.office.day?.closesAt).toBe(at('13:00'));
});

test('hours by which the office would be closed already wait for the next day', () => {
  given(until('13:30'))
    .when(publish(closingAt('13:00')))
    .thenRefuses('needs-new-day', { what: 'hours' });
  const closed = [{ date: '2026-11-23' }];
  given()
    .when(publish({ ...settings, hours: { ...settings.hours, closed } }))
    .thenRefuses('needs-new-day', { what: 'hours' });
});

test('the time zone changes with the day', () => {
  const moved = { ...settings, office: { ...settings.office, timeZone: 'America/New_York' } };
  given().when(publish(moved)).thenRefuses('needs-new-day', { what: 'zone' });
  given()
    .when(publish(moved, 'opening'))
    .thenRecords(recorded({ from: 'opening' }));
});

test('settings for the next day change nothing today, survive the night and open the next day', () => {
  const later = { ...settings, calling: { ...settings.calling, walkIn: 60 } };
  const evening = given(publish(later, 'opening'));
  expect(evening.office.settings).toEqual(settings);
  expect(evening.office.planned).toEqual(later);
  const opened = evening.and(closeDay(), until('7:30', tuesday)).when(openDay(tuesday));
  opened.thenRecords(recorded({ settings: later }), ...opened.entry.events.slice(1).map((event) => recorded(event)));
  expect(opened.office.settings).toEqual(later);
  expect(opened.office.planned).toBeUndefined();
});

test('while settings wait for the next day nothing else is published at once; publishing those in force withdraws them', () => {
  const later = { ...settings, undoSeconds: 20 };
  const told = given(publish(later, 'opening'));
  told.when(publish(closingAt('14:00'))).thenRefuses('settings-planned');
  const withdrawn = told.when(publish(settings, 'opening')).thenRecords(recorded({ from: 'opening' }));
  expect(withdrawn.office.planned).toBeUndefined();
});

test('after closing, settings can still be left for the next day, and the kiosk tells its hours', () => {
  const early = settings.hours.week.map((day) => ({ ...day, open: '7:00' }));
  const told = givenNothing(openDay(), closeDay());
  told.when(publish(settings)).thenRefuses('no-day');
  const { office } = told.when(publish({ ...settings, hours: { ...settings.hours, week: early } }, 'opening'));
  expect(views.kiosk(office, { at: at('16:00') }).day.nextOpening).toBe(at('7:00', tuesday));
});

test('settings for the next day need a day in the record', () => {
  givenNothing().when(publish(settings, 'opening')).thenRefuses('no-day');
});

test('appointments of a service that is gone are no reason to stay closed', () => {
  const told = givenNothing(openDay(), loadList(), publish(without('services', 'pasaporte'), 'opening'), closeDay());
  told.and(until('7:30', tuesday)).when(openDay(tuesday)).thenIsKept();
});
