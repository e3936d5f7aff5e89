import { expect, test } from 'vitest';
import { givenNothing } from '../../support/story.ts';
import { called, checkedIn, recorded } from '../../support/story-facts.ts';
import { at, clerks, kiosk, receptionist, supervisor } from '../../support/story-office.ts';
import {
  armWindow,
  arrive,
  by,
  callNext,
  checkIn,
  closeWindow,
  disarmWindow,
  finish,
  given,
  hold,
  keepTime,
  leave,
  openWindow,
  pauseService,
  pauseWindow,
  recall,
  resumeService,
  resumeWindow,
  until,
  wait,
  walkIn,
} from '../../support/story-words.ts';

const takeOver = { takeOver: true };
const urgent = { urgent: true };
const benito = clerks.V2 ?? supervisor;

test('a window opens in the name of whoever works there', () => {
  const told = given()
    .when(openWindow('V1'))
    .thenRecords(recorded({ type: 'WindowOpened', windowId: 'V1', takenOver: false }));
  expect(told.office.windows.get('V1')).toMatchObject({
    state: 'open',
    staff: { name: 'Abril' },
    freeSince: at('8:00'),
  });
});

test('a window opens only on an open day, and only where there is one', () => {
  givenNothing().when(openWindow('V1')).thenRefuses('no-day');
  given().when(openWindow('V9')).thenRefuses('unknown-window');
});

test('neither a screen nor the reception holds a window', () => {
  given()
    .when(by(kiosk, openWindow('V1')))
    .thenRefuses('not-allowed');
  given()
    .when(by(receptionist, openWindow('V1')))
    .thenRefuses('not-allowed');
});

test('a second person sees who holds the window, and may take it over', () => {
  const held = given(openWindow('V1'));
  held.when(by(benito, openWindow('V1'))).thenRefuses('window-held', { holder: 'Abril', window: 'V1' });
  held
    .when(by(benito, openWindow('V1', takeOver)))
    .thenRecords(recorded({ type: 'WindowOpened', takenOver: true, staff: { id: 'benito', name: 'Benito' } }));
});

test('nobody takes over their own window', () => {
  given(openWindow('V1')).when(openWindow('V1', takeOver)).thenRefuses('window-held');
});

test('whoever takes a window over takes over its visitor and its pause', () => {
  const busy = given(openWindow('V3'), walkIn(), callNext('V3'), pauseWindow('V3', urgent));
  const taken = busy.and(by(benito, openWindow('V3', takeOver)));
  expect(taken.office.windows.get('V3')).toMatchObject({ state: 'paused', visitId: taken.visit('K001').id });
  taken
    .and(by(benito, resumeWindow('V3')))
    .when(by(benito, arrive('K001')))
    .thenRecords(recorded({ type: 'VisitorArrived' }));
  taken.when(by(clerks.V3 ?? benito, arrive('K001'))).thenRefuses('not-your-window');
});

test('whoever opens another window gives the former one back', () => {
  const told = given(openWindow('V1'))
    .when(by(clerks.V1 ?? benito, openWindow('V4')))
    .thenRecords(
      recorded({ type: 'WindowClosed', windowId: 'V1' }),
      recorded({ type: 'WindowOpened', windowId: 'V4' }),
    );
  expect(told.office.windows.get('V1')).toMatchObject({ state: 'closed' });
});

test('nobody leaves a visitor behind by opening another window', () => {
  given(openWindow('V3'), walkIn(), callNext('V3'))
    .when(by(clerks.V3 ?? benito, openWindow('V4')))
    .thenRefuses('window-busy', { ticket: 'K001' });
});

test('a paused window calls nobody until it goes on', () => {
  const paused = given(openWindow('V3'), walkIn(), pauseWindow('V3', { minutes: 15 }));
  expect(paused.office.windows.get('V3')?.pause).toEqual({
    reason: 'descanso',
    urgent: false,
    since: at('8:00'),
    until: at('8:15'),
  });
  paused.when(callNext('V3')).thenRefuses('window-paused');
  paused.when(pauseWindow('V3')).thenRefuses('window-paused');
  paused.and(resumeWindow('V3')).when(callNext('V3')).thenRecords(called('K001', 'V3'));
});

test('only an urgent pause interrupts a visitor, who is served to the end', () => {
  const busy = given(openWindow('V3'), walkIn(), walkIn(), callNext('V3'));
  busy.when(pauseWindow('V3')).thenRefuses('window-busy', { ticket: 'K001' });
  const told = busy.and(pauseWindow('V3', urgent)).when(finish('K001', { callNext: true }));
  expect(told.visit('K001').situation).toMatchObject({ is: 'ended', outcome: 'served' });
  expect(told.visit('K002').situation).toMatchObject({ is: 'waiting' });
});

test('a pause has one of the reasons of the office', () => {
  given(openWindow('V1'))
    .when(pauseWindow('V1', { reason: 'porque-si' }))
    .thenRefuses('unknown-reason');
});

test('a window that is not paused does not go on', () => {
  given(openWindow('V1')).when(resumeWindow('V1')).thenRefuses('window-not-paused');
});

test('a window closes when nobody stands at it', () => {
  const busy = given(openWindow('V3'), walkIn(), callNext('V3'));
  busy.when(closeWindow('V3')).thenRefuses('window-busy', { ticket: 'K001' });
  busy
    .and(leave('K001'))
    .when(closeWindow('V3'))
    .thenRecords(recorded({ type: 'WindowClosed', windowId: 'V3' }));
});

test('a closed window can be neither paused, resumed, armed nor closed', () => {
  for (const deed of [pauseWindow, resumeWindow, armWindow, disarmWindow, closeWindow, callNext])
    given().when(deed('V1')).thenRefuses('window-closed', { window: 'V1' });
});

test('a window that the office does not have can be neither paused, resumed, armed nor closed', () => {
  for (const deed of [pauseWindow, resumeWindow, armWindow, disarmWindow, closeWindow, callNext])
    given().when(deed('V9')).thenRefuses('unknown-window');
});

test('a supervisor pauses and closes the window of somebody else, and does not call from it', () => {
  const held = given(openWindow('V3'), walkIn());
  held.when(by(supervisor, pauseWindow('V3'))).thenRecords(recorded({ type: 'WindowPaused' }));
  held
    .and(pauseWindow('V3'))
    .when(by(supervisor, resumeWindow('V3')))
    .thenRecords(recorded({ type: 'WindowResumed' }));
  held.when(by(supervisor, closeWindow('V3'))).thenRecords(recorded({ type: 'WindowClosed' }));
  held.when(by(supervisor, callNext('V3'))).thenRefuses('not-your-window');
});

test('no clerk works the window of another', () => {
  const held = given(openWindow('V3'), walkIn());
  for (const deed of [pauseWindow, closeWindow, armWindow, callNext])
    held.when(by(benito, deed('V3'))).thenRefuses('not-your-window');
  held
    .and(callNext('V3'))
    .when(by(benito, recall('K001')))
    .thenRefuses('not-your-window');
});

test('a free window waits for the next to come, and calls them by itself', () => {
  const armed = given(openWindow('V3'))
    .when(armWindow('V3'))
    .thenRecords(recorded({ type: 'WindowArmed' }));
  expect(armed.office.windows.get('V3')?.armedSince).toBe(at('8:00'));
  const told = given(openWindow('V3'), armWindow('V3')).when(walkIn());
  expect(told.office.windows.get('V3')).toMatchObject({ visitId: told.visit('K001').id });
  expect(told.office.windows.get('V3')?.armedSince).toBeUndefined();
});

test('to wait for the next twice is to wait for the next', () => {
  given(openWindow('V3'), armWindow('V3')).when(armWindow('V3')).thenRecords();
});

test('nobody waits for the next while somebody waits for them', () => {
  given(openWindow('V3'), walkIn()).when(armWindow('V3')).thenRefuses('someone-waits');
});

test('a busy window does not wait for the next', () => {
  given(openWindow('V3'), walkIn(), callNext('V3')).when(armWindow('V3')).thenRefuses('window-busy');
});

test('waiting for the next ends by hand, by a pause, by closing and by losing the window', () => {
  const armed = given(openWindow('V3'), armWindow('V3'));
  for (const deed of [disarmWindow('V3'), pauseWindow('V3'), closeWindow('V3'), by(benito, openWindow('V3', takeOver))])
    armed.and(deed).when(walkIn()).thenRecords(checkedIn('K001'));
  given(openWindow('V3')).when(disarmWindow('V3')).thenRefuses('window-not-armed');
});

test('among windows that wait, an ordinary one goes before the accessible one', () => {
  given(openWindow('V6'), openWindow('V5'), armWindow('V6'), wait(1), armWindow('V5'))
    .when(walkIn())
    .thenRecords(checkedIn('K001'), called('K001', 'V5', true));
});

test('among windows that wait, the one with the fewest services goes first', () => {
  given(openWindow('V5'), wait(1), openWindow('V3'), armWindow('V5'), armWindow('V3'))
    .when(walkIn())
    .thenRecords(checkedIn('K001'), called('K001', 'V3', true));
});

test('among equal windows that wait, the one free for longest goes first', () => {
  given(openWindow('V2'), wait(1), openWindow('V1'), armWindow('V1'), armWindow('V2'))
    .when(checkIn('cita-9:00'))
    .thenRecords(checkedIn('A001'), called('A001', 'V2', true));
});

test('a newcomer whom only the accessible window may serve is called there', () => {
  given(openWindow('V3'), openWindow('V6'), armWindow('V3'), armWindow('V6'))
    .when(walkIn('informes', { needs: { accessibleWindow: true } }))
    .thenRecords(checkedIn('K001'), called('K001', 'V6', true));
});

test('a biometric window that waits calls whoever comes from the documents', () => {
  given(openWindow('V1'), openWindow('B1'), armWindow('B1'), checkIn('cita-9:00'), callNext('V1'))
    .when(finish('A001'))
    .thenRecords(recorded({ type: 'StepFinished' }), recorded({ type: 'LineJoined' }), called('A001', 'B1', true));
});

test('an accessible window that waits calls a long service when its time has passed', () => {
  const armed = given(openWindow('V6'), armWindow('V6'), walkIn('asesoria'));
  armed.and(until('8:29')).when(keepTime()).thenRecords();
  armed
    .and(until('8:30'))
    .when(keepTime())
    .thenRecords(called('L001', 'V6', true));
});

test('a window that waits calls when a paused service goes on', () => {
  given(openWindow('V3'), pauseService('informes'), walkIn(), armWindow('V3'))
    .when(resumeService('informes'))
    .thenRecords(recorded({ type: 'ServiceResumed' }), called('K001', 'V3', true));
});

test('a window is free since its last visitor went', () => {
  const told = given(openWindow('V3'), walkIn(), callNext('V3'), wait(7)).when(hold('K001'));
  expect(told.office.windows.get('V3')).toMatchObject({ freeSince: at('8:07') });
  expect(told.office.windows.get('V3')?.visitId).toBeUndefined();
});
