import { expect, test } from 'vitest';
import { checkedIn, joined, recorded } from '../../support/story-facts.ts';
import { at, kiosk, receptionist, settings, tuunSavi } from '../../support/story-office.ts';
import {
  arrive,
  by,
  callNext,
  changeNeeds,
  checkIn,
  comeBack,
  finish,
  given,
  hold,
  noShow,
  openWindow,
  publish,
  returnToLine,
  sendTo,
  until,
  wait,
  walkIn,
} from '../../support/story-words.ts';

const senior = { needs: { priority: ['senior'] } } as const;
const onlyAccessible = { needs: { accessibleWindow: true } } as const;

test('a visitor who comes before the appointment is due 15 minutes after its hour', () => {
  given(until('8:40')).when(checkIn('cita-9:00')).thenRecords(checkedIn('A001', '9:15'));
});

test('a visitor up to 15 minutes late is due 15 minutes after coming', () => {
  given(until('9:15')).when(checkIn('cita-9:00')).thenRecords(checkedIn('A001', '9:30'));
});

test('a visitor more than 15 minutes late is due as without an appointment', () => {
  const late = given(until('9:16')).when(checkIn('cita-9:00')).thenRecords(checkedIn('A001', '9:46'));
  expect(late.visit('A001').situation).toMatchObject({ why: { is: 'late-appointment', slot: at('9:00') } });
});

test('an office may take late visitors as if they were punctual', () => {
  const lenient = { ...settings, calling: { ...settings.calling, lateAction: 'accept' as const } };
  given(publish(lenient), until('9:40')).when(checkIn('cita-9:00')).thenRecords(checkedIn('A001', '9:55'));
});

test('an office may have its staff decide on late visitors', () => {
  const strict = { ...settings, calling: { ...settings.calling, lateAction: 'staff' as const } };
  const late = given(publish(strict), until('9:40'));
  late.when(checkIn('cita-9:00')).thenRefuses('see-staff');
  late.when(by(receptionist, checkIn('cita-9:00'))).thenRecords(checkedIn('A001', '10:10'));
});

test('without an appointment one is due 30 minutes after coming', () => {
  given().when(walkIn()).thenRecords(checkedIn('K001', '8:30'));
});

test('a service may have a time of its own', () => {
  given(until('13:00')).when(walkIn('entrega')).thenRecords(checkedIn('H001', '13:20'));
});

test('who needs priority is due 30 minutes before coming, with an appointment or without', () => {
  const nine = given(until('9:00'));
  nine.when(walkIn('informes', senior)).thenRecords(checkedIn('K001', '8:30'));
  nine.when(checkIn('cita-12:00', senior)).thenRecords(checkedIn('A001', '8:30'));
  nine.when(checkIn('cita-8:00', senior)).thenRecords(checkedIn('A001', '8:30'));
});

test('who needs the accessible window is due as priority', () => {
  given(until('9:00')).when(walkIn('informes', onlyAccessible)).thenRecords(checkedIn('K001', '8:30'));
});

test('an interpreter, an escort or companions bring no time forward', () => {
  given()
    .when(walkIn('informes', { companions: 3, needs: { escort: true, interpreter: tuunSavi } }))
    .thenRecords(
      checkedIn('K001', '8:30'),
      recorded({ type: 'HelpRequested', kind: 'interpreter', language: tuunSavi }),
    );
});

test('a family is due by the earliest of its appointments', () => {
  given()
    .when(checkIn(['familia-2', 'familia-1']))
    .thenRecords(checkedIn('A001', '9:15'));
});

test('a number written by hand is due by the time written on it', () => {
  given(until('9:00'))
    .when(by(receptionist, walkIn('informes', { handwritten: { ticket: 'K500', at: at('8:20') } })))
    .thenRecords(checkedIn('K500', '8:50'));
});

const served = (needs = {}) =>
  given(until('9:00'), checkIn('cita-9:00', { needs }), openWindow('V6'), callNext('V6'), arrive('A001'), wait(10));

test('the next step is due 15 minutes after the one before it ended', () => {
  const done = served().when(finish('A001'));
  expect(done.visit('A001').situation).toMatchObject({ joined: at('9:10'), due: at('9:25'), why: { is: 'next-step' } });
});

test('priority holds for later steps too', () => {
  const done = served({ priority: ['pregnant'] }).when(finish('A001'));
  expect(done.visit('A001').situation).toMatchObject({ joined: at('9:10'), due: at('8:40'), priority: true });
});

test('a transfer, a return to the line, a hold and a missed call are each due 15 minutes after joining again', () => {
  served()
    .when(sendTo('A001', { step: 'biometricos' }))
    .thenRecords(recorded({}), joined('A001', 'biometricos', '9:25'));
  served()
    .when(returnToLine('A001'))
    .thenRecords(joined('A001', 'documentos', '9:25'));
  served()
    .and(hold('A001'), wait(20))
    .when(comeBack('A001'))
    .thenRecords(joined('A001', 'documentos', '9:45'));
  given(until('9:00'), checkIn('cita-9:00'), openWindow('V1'), callNext('V1'), wait(5), noShow('A001'), wait(5))
    .when(comeBack('A001'))
    .thenRecords(joined('A001', 'documentos', '9:25'));
});

test('changed needs are reckoned from the same moment of joining, and back again', () => {
  const changed = given(until('9:00'), checkIn('cita-9:30'), wait(20), changeNeeds('A001', { priority: ['infant'] }));
  expect(changed.visit('A001').situation).toMatchObject({ joined: at('9:00'), due: at('8:30'), priority: true });
  expect(changed.and(changeNeeds('A001', {})).visit('A001').situation).toMatchObject({
    joined: at('9:00'),
    due: at('9:45'),
    priority: false,
  });
});

test('needs changed at a later step are reckoned from that step', () => {
  const later = served().and(finish('A001'), wait(3), changeNeeds('A001', { priority: ['senior'] }));
  expect(later.visit('A001').situation).toMatchObject({ joined: at('9:10'), due: at('8:40') });
});

test('needs changed keep a ticket with the window it was sent to', () => {
  const sent = served().and(openWindow('V4'), sendTo('A001', { window: 'V4' }), changeNeeds('A001', { escort: true }));
  expect(sent.visit('A001').situation).toMatchObject({ is: 'waiting', onlyWindow: 'V4' });
});

test('nobody but staff changes needs', () => {
  given(walkIn())
    .when(by(kiosk, changeNeeds('K001', {})))
    .thenRefuses('not-allowed');
});
