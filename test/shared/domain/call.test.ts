import { expect, test } from 'vitest';
import { givenNothing } from '../../support/story.ts';
import { announcedAgain, arrived, asked, called, missed, recorded } from '../../support/story-facts.ts';
import { at, kiosk, receptionist, supervisor } from '../../support/story-office.ts';
import {
  acceptRequest,
  arrive,
  by,
  byPhone,
  callNext,
  callTicket,
  checkIn,
  comeBack,
  finish,
  given,
  hold,
  keepTime,
  leave,
  noShow,
  openWindow,
  pauseService,
  recall,
  returnToLine,
  settleRequest,
  undo,
  wait,
  walkIn,
} from '../../support/story-words.ts';

const escort = { needs: { escort: true } };
const seconds = (count: number) => wait(count / 60);
const calledAtV3 = (more = {}) => given(openWindow('V3'), walkIn('informes', more), callNext('V3'));

test('a call stands at its window and is said in the room', () => {
  const told = given(openWindow('V3'), walkIn('informes', { language: 'en' }))
    .when(callNext('V3'))
    .thenRecords(called('K001', 'V3'));
  const { id } = told.visit('K001');
  expect(told.visit('K001').situation).toMatchObject({
    is: 'called',
    windowId: 'V3',
    calledAt: at('8:00'),
    announcements: 1,
  });
  expect(told.office.windows.get('V3')?.visitId).toBe(id);
  expect(told.office.announcements).toMatchObject([{ ticket: 'K001', windowId: 'V3', attempt: 1, language: 'en' }]);
});

test('nobody is called before the day is open', () => {
  givenNothing().when(callNext('V3')).thenRefuses('no-day');
  givenNothing().when(callTicket('V3', 'K001')).thenRefuses('no-day');
});

test('a window with a visitor calls nobody else', () => {
  const busy = calledAtV3().and(walkIn());
  busy.when(callNext('V3')).thenRefuses('window-busy', { ticket: 'K001' });
  busy.when(callTicket('V3', 'K002')).thenRefuses('window-busy');
});

test('nobody is called when nobody waits', () => {
  given(openWindow('V3')).when(callNext('V3')).thenRefuses('nobody-waiting');
});

test('two windows never call the same visitor', () => {
  const story = calledAtV3().and(openWindow('V5'));
  story.when(callNext('V5')).thenRefuses('nobody-waiting');
  story.when(callTicket('V5', 'K001')).thenRefuses('visit-not-waiting', { ticket: 'K001' });
  story.and(arrive('K001')).when(callTicket('V5', 'K001')).thenRefuses('visit-not-waiting');
});

test('a call out of turn needs a reason, which stands in the record', () => {
  const story = given(openWindow('V3'), walkIn(), walkIn());
  story.when(callTicket('V3', 'K002', 'me-cae-bien')).thenRefuses('unknown-reason');
  const told = story.when(callTicket('V3', 'K002')).thenRecords(recorded({ type: 'TicketCalled', reason: 'urgencia' }));
  expect(told.visit('K002').situation).toMatchObject({ is: 'called', outOfTurn: 'urgencia' });
});

test('a call out of turn is only for whom the window can serve', () => {
  const story = given(
    openWindow('V1'),
    openWindow('V3'),
    walkIn(),
    walkIn('informes', { needs: { accessibleWindow: true } }),
  );
  story.when(callTicket('V1', 'K001')).thenRefuses('cannot-serve');
  story.when(callTicket('V3', 'K002')).thenRefuses('cannot-serve', { ticket: 'K002' });
  story.and(pauseService('informes')).when(callTicket('V3', 'K001')).thenRefuses('service-paused');
});

test('a call out of turn names a visitor who is here', () => {
  const story = given(openWindow('V3'), walkIn());
  story.when(callTicket('V3', 'K009')).thenRefuses('unknown-visit');
  story.and(leave('K001')).when(callTicket('V3', 'K001')).thenRefuses('visit-ended', { ticket: 'K001' });
});

test('whoever is set aside may be called as well, and is back in line with it', () => {
  const gone = calledAtV3().and(hold('K001'), wait(5));
  const told = gone.when(callTicket('V3', 'K001')).thenRecords(recorded({ type: 'LineJoined' }), called('K001', 'V3'));
  expect(told.visit('K001').situation).toMatchObject({ is: 'called', from: { joined: at('8:05'), due: at('8:20') } });
  const absent = calledAtV3().and(wait(2), noShow('K001'));
  absent.when(callTicket('V3', 'K001')).thenRecords(recorded({ type: 'LineJoined' }), called('K001', 'V3'));
});

test('a call is announced again by hand, and counted', () => {
  const story = calledAtV3();
  story.when(recall('K001')).thenRecords(announcedAgain('K001', 2));
  const told = story.and(recall('K001')).when(recall('K001')).thenRecords(announcedAgain('K001', 3));
  expect(told.office.announcements.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
});

test('nobody is announced who stands at the window, or whose call is over', () => {
  calledAtV3().and(arrive('K001')).when(recall('K001')).thenRefuses('not-called');
  calledAtV3().and(finish('K001')).when(recall('K001')).thenRefuses('call-is-over');
});

test('a call that nobody answers is announced again after a minute, once', () => {
  const story = calledAtV3();
  story.and(seconds(59)).when(keepTime()).thenRecords();
  story.and(seconds(60)).when(keepTime()).thenRecords(announcedAgain('K001', 2));
  story.and(seconds(60), keepTime(), seconds(60)).when(keepTime()).thenRecords();
  story.and(recall('K001'), seconds(60)).when(keepTime()).thenRecords();
  story.and(arrive('K001'), seconds(60)).when(keepTime()).thenRecords();
});

test('the clock alone records nothing before the day and changes nobody', () => {
  givenNothing().when(keepTime()).thenRecords();
  given(walkIn(), wait(600)).when(keepTime()).thenRecords();
  given().when(by(supervisor, keepTime())).thenRefuses('not-allowed');
});

test('the visitor arrives at the window once', () => {
  const story = calledAtV3().and(wait(1));
  const told = story.when(arrive('K001')).thenRecords(arrived('K001'));
  expect(told.visit('K001').situation).toMatchObject({ is: 'serving', calledAt: at('8:00'), since: at('8:01') });
  story.and(arrive('K001')).when(arrive('K001')).thenRefuses('not-called');
  given().when(arrive('K001')).thenRefuses('call-is-over');
});

test('«did not come» may be said two minutes after the call', () => {
  const story = calledAtV3();
  story
    .and(seconds(119))
    .when(noShow('K001'))
    .thenRefuses('no-show-too-soon', { from: at('8:02') });
  const told = story.and(seconds(120)).when(noShow('K001')).thenRecords(missed('K001'));
  expect(told.visit('K001')).toMatchObject({ missedCalls: 1, situation: { is: 'absent', windowId: 'V3' } });
  expect(told.office.windows.get('V3')?.visitId).toBeUndefined();
});

test('a call announced again does not begin the two minutes anew', () => {
  calledAtV3().and(seconds(100), recall('K001'), seconds(20)).when(noShow('K001')).thenRecords(missed('K001'));
});

test('whoever stands at the window has come', () => {
  calledAtV3().and(arrive('K001'), wait(5)).when(noShow('K001')).thenRefuses('not-called');
  calledAtV3().and(finish('K001'), wait(5)).when(noShow('K001')).thenRefuses('call-is-over');
  givenNothing().when(noShow('K001')).thenRefuses('no-day');
});

test('an escort is awaited no more once the call is over, and again when its end is taken back', () => {
  const called = given(openWindow('V3'), walkIn('informes', escort), callNext('V3'));
  expect([...called.office.requests.values()].map(({ kind }) => kind)).toEqual(['escort']);
  const back = called.and(returnToLine('K001'));
  expect([...back.office.requests.values()]).toEqual([]);
  expect([...back.and(undo('V3')).office.requests.values()]).toEqual([...called.office.requests.values()]);
});

test('an escort is summoned with the call, and awaited before anybody is missed', () => {
  const story = given(openWindow('V3'), walkIn('informes', escort));
  story.when(callNext('V3')).thenRecords(called('K001', 'V3'), asked('K001', 'escort'));
  const waiting = story.and(callNext('V3'), wait(10));
  waiting.when(noShow('K001')).thenRefuses('escort-pending');
  const accepted = waiting.and(acceptRequest());
  accepted
    .and(seconds(119))
    .when(noShow('K001'))
    .thenRefuses('no-show-too-soon', { from: at('8:12') });
  accepted.and(seconds(120)).when(noShow('K001')).thenRecords(missed('K001'));
  waiting.and(settleRequest()).when(noShow('K001')).thenRecords(missed('K001'));
});

test('an absent visitor comes back by kiosk, by phone or by any clerk', () => {
  const absent = calledAtV3().and(wait(2), noShow('K001'), wait(3));
  absent.when(by(kiosk, comeBack('K001'))).thenRecords(recorded({ type: 'LineJoined' }));
  absent.when(byPhone('K001', comeBack('K001'))).thenRecords(recorded({ type: 'LineJoined' }));
  const told = absent.when(by(receptionist, comeBack('K001')));
  expect(told.visit('K001').situation).toMatchObject({
    is: 'waiting',
    due: at('8:20'),
    why: { is: 'back-after-absence' },
  });
});

test('displays that were away find every call that still matters', () => {
  const story = given(
    openWindow('V1'),
    openWindow('V3'),
    walkIn(),
    checkIn('cita-9:00'),
    callNext('V1'),
    callNext('V3'),
  );
  expect(story.office.announcements.map(({ ticket }) => ticket)).toEqual(['A001', 'K001']);
});
