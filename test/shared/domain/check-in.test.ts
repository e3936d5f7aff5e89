import { expect, test } from 'vitest';
import { givenNothing } from '../../support/story.ts';
import { asked, called, checkedIn, ended } from '../../support/story-facts.ts';
import { appointment, at, list, receptionist, settings, supervisor, tuunSavi } from '../../support/story-office.ts';
import {
  armWindow,
  by,
  byPhone,
  checkIn,
  given,
  leave,
  loadList,
  openDay,
  openWindow,
  publish,
  until,
  walkIn,
} from '../../support/story-words.ts';

const atReception = (deed: ReturnType<typeof checkIn>) => by(receptionist, deed);

test('an appointment checks in and takes a number', () => {
  const told = given().when(checkIn('cita-9:00')).thenRecords(checkedIn('A001', '9:15'));
  expect(told.visit('A001')).toMatchObject({
    slot: at('9:00'),
    journey: ['documentos', 'biometricos', 'revision'],
    position: 0,
    unverified: false,
    applicants: [{ appointmentId: 'cita-9:00', name: 'Nube A.' }],
  });
});

test('a family is one visit with one number and several applicants', () => {
  const told = given()
    .when(checkIn(['familia-1', 'familia-2'], { companions: 2 }))
    .thenRecords(checkedIn('A001'));
  expect(told.visit('A001')).toMatchObject({ companions: 2, slot: at('9:00') });
  expect(told.visit('A001').applicants.map(({ appointmentId }) => appointmentId)).toEqual(['familia-1', 'familia-2']);
  expect(told.office.appointments.get('familia-2')?.visitId).toBe(told.visit('A001').id);
});

test('an appointment named twice counts once', () => {
  expect(
    given()
      .when(checkIn(['cita-9:00', 'cita-9:00']))
      .visit('A001').applicants,
  ).toHaveLength(1);
});

test('the same appointment does not check in twice, nor with a family', () => {
  const here = given(checkIn('familia-1'));
  here.when(checkIn('familia-1')).thenRefuses('already-checked-in', { ticket: 'A001' });
  here.when(checkIn(['familia-2', 'familia-1'])).thenRefuses('already-checked-in');
});

test('whoever left may check in again with the help of staff', () => {
  const gone = given(checkIn('cita-9:00'), leave('A001'));
  gone.when(checkIn('cita-9:00')).thenRefuses('already-checked-in');
  const back = gone.when(atReception(checkIn('cita-9:00'))).thenRecords(checkedIn('A002'));
  expect(back.office.appointments.get('cita-9:00')?.visitId).toBe(back.visit('A002').id);
});

test('an appointment that the list does not know is not taken', () => {
  given().when(checkIn('cita-que-no-existe')).thenRefuses('unknown-appointment');
});

test('an appointment of another day or another office is told so', () => {
  given()
    .when(checkIn('otro-dia'))
    .thenRefuses('other-day', { slot: at('10:00', '2026-11-24') });
  given().when(checkIn('otra-oficina')).thenRefuses('other-office', { office: 'Oaxaca' });
});

test('a cancelled appointment goes to a person, at the kiosk and at the reception', () => {
  given().when(checkIn('cancelada')).thenRefuses('see-staff');
  given()
    .when(atReception(checkIn('cancelada')))
    .thenRefuses('see-staff');
});

test('an appointment that needs checking is taken by a person alone', () => {
  given().when(checkIn('por-verificar')).thenRefuses('see-staff');
  given()
    .when(atReception(checkIn('por-verificar')))
    .thenRecords(checkedIn('A001', '10:15'));
});

test('nobody is turned away for being early on the right day', () => {
  given().when(checkIn('cita-12:00')).thenRecords(checkedIn('A001', '12:15'));
});

test('an office may let appointments in only so many minutes ahead', () => {
  const limited = given(publish({ ...settings, checkIn: { ...settings.checkIn, earlyMinutes: 60 } }));
  limited.when(checkIn('cita-9:30')).thenRefuses('too-early', { from: at('8:30') });
  limited.and(until('8:30')).when(checkIn('cita-9:30')).thenRecords(checkedIn('A001'));
  limited.when(atReception(checkIn('cita-9:30'))).thenRecords(checkedIn('A001'));
});

test('before opening and after the last check-in a screen takes nobody, a person does', () => {
  const early = given(until('7:59'));
  early.when(walkIn()).thenRefuses('not-yet-open', { from: at('8:00') });
  early.when(atReception(walkIn())).thenRecords(checkedIn('K001'));
  given(until('14:29')).when(walkIn()).thenRecords(checkedIn('K001'));
  given(until('14:30')).when(walkIn()).thenRefuses('check-in-over');
});

test('a passport without appointment is refused at the kiosk and taken by a person', () => {
  given().when(walkIn('pasaporte')).thenRefuses('needs-appointment');
  given()
    .when(atReception(walkIn('pasaporte', { name: 'Nube' })))
    .thenRecords(checkedIn('A001', '8:30'));
});

test('without a list of the day the kiosk takes folios to be verified', () => {
  const unlisted = givenNothing(openDay());
  unlisted.when(walkIn('pasaporte')).thenRefuses('needs-appointment');
  const told = unlisted.when(walkIn('pasaporte', { unverified: { folio: '40001' } })).thenRecords(checkedIn('A001'));
  expect(told.visit('A001').unverified).toBe(true);
  given()
    .when(walkIn('pasaporte', { unverified: { folio: '40001' } }))
    .thenRefuses('needs-appointment');
});

test('a folio taken before the list was there is that appointment once the list comes: no second number', () => {
  const early = givenNothing(openDay(), walkIn('pasaporte', { unverified: { folio: 'cita-9:00' } }));
  expect(early.visit('A001').claimed).toEqual({ folio: 'cita-9:00' });
  early.and(loadList()).when(checkIn('cita-9:00')).thenRefuses('already-checked-in', { ticket: 'A001' });
  early.and(loadList()).when(checkIn('cita-8:30')).thenRecords(checkedIn('A002'));
});

test('a list of tomorrow does not make up for a missing list of today', () => {
  const tomorrow = appointment('9:00', { date: '2026-11-24' });
  givenNothing(openDay(), loadList([tomorrow]))
    .when(walkIn('pasaporte', { unverified: { folio: '40001' } }))
    .thenRecords(checkedIn('A001'));
});

test('a service with hours of its own tells when it begins, while that is still to come', () => {
  given()
    .when(walkIn('entrega'))
    .thenRefuses('service-closed-now', { from: at('13:00') });
  const short = settings.services.map((service) =>
    service.id === 'entrega' ? { ...service, hours: { from: '13:00', to: '14:00' } } : service,
  );
  const over = given(publish({ ...settings, services: short }), until('14:00')).when(walkIn('entrega'));
  over.thenRefuses('service-closed-now');
  given()
    .when(atReception(walkIn('entrega')))
    .thenRecords(checkedIn('H001'));
});

test('a private service has no way in at the kiosk', () => {
  given().when(walkIn('proteccion')).thenRefuses('see-staff');
  given()
    .when(atReception(walkIn('proteccion')))
    .thenRecords(checkedIn('A001'));
});

test('a service that the office does not have is refused, and so is none at all', () => {
  given().when(walkIn('visas')).thenRefuses('unknown-service');
  given().when(checkIn([])).thenRefuses('unknown-service');
});

test('companions are a count within reason', () => {
  for (const companions of [-1, 1.5, 21])
    given().when(walkIn('informes', { companions })).thenRefuses('bad-companions');
  given()
    .when(walkIn('informes', { companions: 20 }))
    .thenRecords(checkedIn('K001'));
});

test('the language asked for summons a person at once', () => {
  const told = given()
    .when(walkIn('informes', { needs: { interpreter: tuunSavi } }))
    .thenRecords(checkedIn('K001'), asked('K001', 'interpreter'));
  expect([...told.office.requests.values()]).toMatchObject([{ from: 'kiosco-1', language: tuunSavi }]);
});

test('a newcomer is called at once by a window that waits for one', () => {
  given(openWindow('V3'), armWindow('V3'))
    .when(walkIn())
    .thenRecords(checkedIn('K001'), called('K001', 'V3', true));
});

test('while no day is open nobody checks in', () => {
  givenNothing().when(walkIn()).thenRefuses('no-day');
});

test('a phone and an auditor check nobody in', () => {
  given(walkIn()).when(byPhone('K001', walkIn())).thenRefuses('not-allowed');
});

test('what was booked stays booked when its visitor leaves', () => {
  const told = given(checkIn('cita-9:00')).when(leave('A001')).thenRecords(ended('A001', 'left'));
  expect(told.office.appointments.size).toBe(list.length);
});

test('who is taken by a supervisor is served like anybody', () => {
  given()
    .when(by(supervisor, checkIn('cita-9:00')))
    .thenRecords(checkedIn('A001', '9:15'));
});
