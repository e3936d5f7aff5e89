import { expect, test } from 'vitest';
import type { Office } from '../../../shared/domain/office.ts';
import { alertsOf } from '../../../shared/domain/views/alerts.ts';
import type { Deed } from '../../support/story.ts';
import { givenNothing } from '../../support/story.ts';
import { asked, recorded } from '../../support/story-facts.ts';
import { at, clerks, kiosk, receptionist, supervisor } from '../../support/story-office.ts';
import {
  acceptRequest,
  arrive,
  askForCover,
  askForHelp,
  by,
  callNext,
  finish,
  given,
  leave,
  notice,
  openWindow,
  pauseService,
  pauseWindow,
  postNotice,
  removeNotice,
  resumeService,
  settleRequest,
  tellFromWindow,
  walkIn,
} from '../../support/story-words.ts';

test('help is asked for at the kiosk, for anybody or for a ticket', () => {
  given()
    .when(askForHelp())
    .thenRecords(recorded({ type: 'HelpRequested', kind: 'help', from: 'kiosco-1' }));
  const told = given(walkIn()).when(askForHelp('emergency', 'K001')).thenRecords(asked('K001', 'emergency'));
  expect([...told.office.requests.values()]).toMatchObject([{ kind: 'emergency', at: at('8:00') }]);
});

test('help is asked for on an open day, for somebody who is here', () => {
  givenNothing().when(askForHelp()).thenRefuses('no-day');
  given().when(askForHelp('escort', 'K009')).thenRefuses('unknown-visit');
  given(walkIn(), leave('K001')).when(askForHelp('escort', 'K001')).thenRefuses('visit-ended');
});

test('cover is asked for a window of the office', () => {
  given()
    .when(askForCover('V6'))
    .thenRecords(recorded({ type: 'HelpRequested', kind: 'cover', from: 'V6' }));
  given().when(askForCover('V60')).thenRefuses('unknown-window');
});

test('a request is accepted by name, and whoever is second is told who was first', () => {
  const story = given(askForHelp());
  const told = story
    .when(acceptRequest())
    .thenRecords(recorded({ type: 'RequestAccepted', staff: { id: 'itzel', name: 'Itzel' } }));
  expect([...told.office.requests.values()]).toMatchObject([{ acceptedBy: { name: 'Itzel' } }]);
  story.and(acceptRequest()).when(by(supervisor, acceptRequest())).thenRefuses('request-taken', { holder: 'Itzel' });
});

const accepts = (windowId: string): Deed => by(clerks[windowId] ?? supervisor, acceptRequest());
const holders = (office: Office) =>
  [...office.windows.values()].flatMap(({ id, staff }) => (staff ? [`${id} ${staff.id}`] : []));
const atBoth = [openWindow('V6'), openWindow('V5')];

test('a break is swapped by one touch: whoever accepts holds the window, and their own closes', () => {
  const asking = given(...atBoth, askForCover('V6', 'V5'));
  expect([...asking.office.requests.values()]).toMatchObject([{ kind: 'cover', from: 'V6', to: 'V5' }]);
  const swapped = asking
    .when(accepts('V5'))
    .thenRecords(
      recorded({ type: 'RequestAccepted' }),
      recorded({ type: 'WindowClosed', windowId: 'V5' }),
      recorded({ type: 'WindowOpened', windowId: 'V6', takenOver: true, covers: true }),
      recorded({ type: 'RequestSettled' }),
    )
    .thenIsKept();
  expect(holders(swapped.office)).toEqual(['V6 elia']);
  expect(swapped.office.windows.get('V6')).toMatchObject({ state: 'open', pauses: [at('8:00')] });
});

test('whoever accepts with a visitor goes when they have finished, and so it is with the window asked for', () => {
  const busy = given(...atBoth, walkIn('informes'), callNext('V5'), arrive('K001'), askForCover('V6', 'V5'));
  const promised = busy.and(accepts('V5'));
  expect(holders(promised.office).sort()).toEqual(['V5 elia', 'V6 fermin']);
  const swapped = promised.when(finish('K001')).thenIsKept();
  expect(holders(swapped.office)).toEqual(['V6 elia']);

  const atSix = given(...atBoth, walkIn('informes'), callNext('V6'), arrive('K001'), askForCover('V6', 'V5'));
  expect(holders(atSix.and(accepts('V5'), finish('K001')).office)).toEqual(['V6 elia']);
});

test('a window left on a break is taken up again by whoever covers it', () => {
  const { office } = given(...atBoth, askForCover('V6', 'V5'), pauseWindow('V6'), accepts('V5'));
  expect(office.windows.get('V6')).toMatchObject({ state: 'open', staff: { id: 'elia' } });
  expect(office.windows.get('V6')).not.toHaveProperty('pause');
});

test('whoever accepts without a window, or from a biometric one, takes nothing from anybody', () => {
  for (const who of [receptionist, clerks.B1 ?? supervisor]) {
    const told = given(...atBoth, openWindow('B1'), askForCover('V6', 'V5')).and(by(who, acceptRequest()));
    expect(holders(told.office).sort()).toEqual(['B1 gema', 'V5 elia', 'V6 fermin']);
  }
  given(...atBoth)
    .when(askForCover('V6', 'V60'))
    .thenRefuses('unknown-window');
});

test('a window asks for a colleague, by a clerk and from a window of the office, and supervision reads of it after two minutes', () => {
  const told = given(openWindow('V1'), tellFromWindow('V1', 'colleague'));
  expect([...told.office.requests.values()]).toMatchObject([{ kind: 'colleague', from: 'V1' }]);
  const alerts = (time: string) => alertsOf(told.office, { at: at(time) }).filter(({ is }) => is === 'request-waiting');
  expect(alerts('8:02')).toEqual([]);
  expect(alerts('8:03')).toMatchObject([{ kind: 'colleague', from: 'V1' }]);
  given().when(tellFromWindow('V60', 'colleague')).thenRefuses('unknown-window');
  given().when(askForHelp('colleague')).thenRefuses('not-allowed');
});

test('a request that is settled is gone', () => {
  const settled = given(askForHelp(), acceptRequest(), settleRequest());
  expect(settled.office.requests.size).toBe(0);
  settled.when(settleRequest()).thenRefuses('unknown-request');
  settled.when(acceptRequest()).thenRefuses('unknown-request');
});

test('only staff accept requests', () => {
  given(askForHelp()).when(by(kiosk, acceptRequest())).thenRefuses('not-allowed');
});

test('a service is paused with a reason and goes on', () => {
  const paused = given()
    .when(pauseService('entrega'))
    .thenRecords(recorded({ type: 'ServicePaused', service: 'entrega' }));
  expect(paused.office.pausedServices.get('entrega')).toEqual({ since: at('8:00') });
  given(pauseService('entrega'))
    .when(resumeService('entrega'))
    .thenRecords(recorded({ type: 'ServiceResumed' }));
});

test('a service is paused once, on an open day, if the office has it', () => {
  given(pauseService('entrega')).when(pauseService('entrega')).thenRefuses('service-paused');
  given().when(resumeService('entrega')).thenRefuses('service-not-paused');
  given().when(pauseService('visas')).thenRefuses('unknown-service');
  given().when(pauseService('entrega', 'porque-si')).thenRefuses('unknown-reason');
  givenNothing().when(pauseService('entrega')).thenRefuses('no-day');
});

test('a paused service still gives numbers', () => {
  given(pauseService('informes'))
    .when(walkIn())
    .thenRecords(recorded({ type: 'VisitCheckedIn', ticket: 'K001' }));
});

test('only a supervisor pauses a service', () => {
  given(openWindow('V1'))
    .when(by(clerks.V1 ?? receptionist, pauseService('entrega')))
    .thenRefuses('not-allowed');
});

test('a notice stands on the displays until it is removed', () => {
  const posted = given()
    .when(postNotice('Se fue la luz'))
    .thenRecords(recorded({ type: 'NoticePosted' }));
  expect([...posted.office.notices.values()]).toMatchObject([{ text: { es: 'Se fue la luz' } }]);
  const removed = given(postNotice())
    .when(removeNotice())
    .thenRecords(recorded({ type: 'NoticeRemoved' }));
  expect(removed.office.notices.size).toBe(0);
});

test('a notice says something, on an open day, and is removed once', () => {
  given().when(postNotice('  ')).thenRefuses('empty-text');
  given().when(removeNotice()).thenRefuses('unknown-notice');
  givenNothing().when(postNotice()).thenRefuses('no-day');
});

test('a notice stands on the displays and in the hours that were named', () => {
  const content = { text: { es: 'Hoy' }, from: at('9:00'), until: at('10:00'), displays: ['sala'] };
  given()
    .when(notice(content))
    .thenRecords(recorded({ type: 'NoticePosted', ...content }));
  given()
    .when(notice({ text: { es: 'Hoy' }, displays: ['azotea'] }))
    .thenRefuses('unknown-display');
  given()
    .when(notice({ text: { es: 'Hoy' }, displays: [] }))
    .thenRefuses('unknown-display');
});

test('a notice that would be over before it stands is refused', () => {
  given()
    .when(notice({ text: { es: 'Tarde' }, until: at('7:59') }))
    .thenRefuses('notice-over');
  const backwards = { text: { es: 'Al revés' }, from: at('11:00'), until: at('11:00') };
  given().when(notice(backwards)).thenRefuses('notice-over');
});
