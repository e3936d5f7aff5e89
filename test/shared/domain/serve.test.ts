import { expect, test } from 'vitest';
import { called, ended, finished, held, joined, recorded } from '../../support/story-facts.ts';
import { at, settings } from '../../support/story-office.ts';
import {
  arrive,
  callNext,
  checkIn,
  comeBack,
  endVisit,
  finish,
  given,
  hold,
  incomplete,
  openWindow,
  publish,
  returnToLine,
  sendTo,
  until,
  wait,
  walkIn,
} from '../../support/story-words.ts';

const atV1 = (ids: string | readonly string[] = 'cita-9:00') =>
  given(openWindow('V1'), checkIn(ids), callNext('V1'), arrive('A001'));
const all = [finish, incomplete, hold, returnToLine] as const;

test('a passport goes through documents, biometrics and review under one number', () => {
  const story = atV1().and(openWindow('B1'), wait(10));
  story.when(finish('A001')).thenRecords(finished('A001'), joined('A001', 'biometricos', '8:25'));
  const photographed = story.and(finish('A001'), callNext('B1'), arrive('A001'), wait(7));
  photographed.when(finish('A001')).thenRecords(finished('A001'), joined('A001', 'revision', '8:32'));
  const told = photographed
    .and(finish('A001'), callNext('V1'), arrive('A001'))
    .when(finish('A001'))
    .thenRecords(finished('A001'), ended('A001', 'served'));
  expect(told.visit('A001').applicants).toMatchObject([{ outcome: 'done' }]);
  expect(told.office.present.length).toBe(0);
});

test('a step ends also when «arrived» was forgotten', () => {
  given(openWindow('V3'), walkIn(), callNext('V3'))
    .when(finish('K001'))
    .thenRecords(finished('K001'), ended('K001', 'served'));
});

test('what is over is over: a second press records nothing', () => {
  const over = atV1().and(finish('A001'));
  for (const deed of all) over.when(deed('A001')).thenRefuses('call-is-over');
  over.when(sendTo('A001', { back: true })).thenRefuses('call-is-over');
  over.when(endVisit('A001', 'left')).thenRefuses('call-is-over');
});

test('finish and call next is one act', () => {
  given(openWindow('V3'), walkIn(), walkIn(), callNext('V3'))
    .when(finish('K001', { callNext: true }))
    .thenRecords(finished('K001'), ended('K001', 'served'), called('K002', 'V3'));
});

test('finish and call next finishes though nobody waits', () => {
  given(openWindow('V3'), walkIn(), callNext('V3'))
    .when(finish('K001', { callNext: true }))
    .thenRecords(finished('K001'), ended('K001', 'served'));
});

test('each applicant of a family has an outcome, and one missing paper does not hold the others', () => {
  const results = [{ applicant: 1, outcome: 'incomplete', reason: 'acta' }] as const;
  const told = atV1(['familia-1', 'familia-2'])
    .when(finish('A001', { applicants: results }))
    .thenRecords(finished('A001'), recorded({ type: 'LineJoined' }));
  expect(told.visit('A001').applicants[0]?.outcome).toBeUndefined();
  expect(told.visit('A001').applicants[1]).toMatchObject({ outcome: 'incomplete', reason: 'acta' });
});

test('a family of whom nobody goes on ends here', () => {
  const referred = { applicant: 0, outcome: 'referred', reason: 'ministerio' } as const;
  const missing = { applicant: 1, outcome: 'incomplete', reason: 'acta' } as const;
  const family = atV1(['familia-1', 'familia-2']);
  family
    .when(finish('A001', { applicants: [referred, missing] }))
    .thenRecords(finished('A001'), ended('A001', 'incomplete'));
  const both = [referred, { ...referred, applicant: 1 }];
  family.when(finish('A001', { applicants: both })).thenRecords(finished('A001'), ended('A001', 'referred'));
});

test('an applicant who brings the missing paper at a later step is done, and the reason is gone', () => {
  const results = [{ applicant: 1, outcome: 'incomplete', reason: 'acta' }] as const;
  const back = atV1(['familia-1', 'familia-2']).and(
    finish('A001', { applicants: results }),
    openWindow('B1'),
    callNext('B1'),
  );
  const told = back.when(finish('A001', { applicants: [{ applicant: 1, outcome: 'done' }] }));
  expect(told.visit('A001').applicants[1]).toMatchObject({ outcome: 'done' });
  expect(told.visit('A001').applicants[1]?.reason).toBeUndefined();
});

test('the outcome of an applicant needs a reason of the office, and an applicant who is here', () => {
  const refused = (result: object) => atV1().when(finish('A001', { applicants: [result as never] }));
  refused({ applicant: 0, outcome: 'incomplete' }).thenRefuses('unknown-reason');
  refused({ applicant: 0, outcome: 'referred', reason: 'acta' }).thenRefuses('unknown-reason');
  refused({ applicant: 1, outcome: 'done' }).thenRefuses('unknown-applicant');
});

test('who lacks a paper is kept a place until the end of check-in', () => {
  const told = atV1().when(incomplete('A001')).thenRecords(finished('A001', 'incomplete'), held('A001'));
  expect(told.visit('A001').situation).toMatchObject({
    is: 'held',
    incomplete: true,
    reason: 'acta',
    until: at('14:30'),
  });
  atV1().when(incomplete('A001', 'porque-si')).thenRefuses('unknown-reason');
});

test('after the end of check-in a hold ends where it begins', () => {
  const told = given(openWindow('V3'), walkIn(), until('14:45'), callNext('V3')).when(hold('K001'));
  expect(told.visit('K001').situation).toMatchObject({ is: 'held', until: at('14:45') });
});

test('who goes for copies comes back to the same step', () => {
  const gone = atV1().when(hold('A001')).thenRecords(held('A001'));
  expect(gone.visit('A001').situation).toMatchObject({ is: 'held', incomplete: false, reason: 'copias' });
  atV1()
    .when(hold('A001', { reason: 'acta' }))
    .thenRefuses('unknown-reason');
  const back = atV1()
    .and(hold('A001'), wait(20))
    .when(comeBack('A001'))
    .thenRecords(joined('A001', 'documentos', '8:35'));
  expect(back.visit('A001').returned).toBe(true);
});

test('a step that is done while a document is made goes on at the step for which the visitor comes back', () => {
  const making = atV1()
    .when(hold('A001', { comesBackFor: 'revision' }))
    .thenRecords(finished('A001'), held('A001'));
  expect(making.visit('A001')).toMatchObject({ position: 2, situation: { is: 'held', stepDone: true } });
  const back = atV1()
    .and(hold('A001', { comesBackFor: 'revision' }), wait(28))
    .when(comeBack('A001'));
  back.thenRecords(joined('A001', 'revision', '8:43'));
  expect(back.visit('A001')).toMatchObject({ returned: false, situation: { why: { is: 'next-step' } } });
  atV1()
    .when(hold('A001', { comesBackFor: 'caja' }))
    .thenRefuses('unknown-step');
});

test('a visit ends where it stands, with its outcome and its reason', () => {
  atV1().when(endVisit('A001', 'served')).thenRecords(finished('A001', 'ended'), ended('A001', 'served'));
  atV1().when(endVisit('A001', 'left')).thenRecords(finished('A001', 'ended'), ended('A001', 'left'));
  const told = atV1().when(endVisit('A001', 'referred', 'ministerio'));
  expect(told.visit('A001').situation).toMatchObject({ is: 'ended', outcome: 'referred', reason: 'ministerio' });
  atV1()
    .when(endVisit('A001', 'incomplete', 'acta'))
    .thenRecords(finished('A001', 'ended'), ended('A001', 'incomplete'));
});

test('a referral and missing papers have a reason of their own', () => {
  atV1().when(endVisit('A001', 'referred')).thenRefuses('unknown-reason');
  atV1()
    .when(endVisit('A001', 'incomplete', 'ministerio'))
    .thenRefuses('unknown-reason');
});

test('back to the line is back to the same step, with a new time', () => {
  const told = atV1()
    .and(wait(4))
    .when(returnToLine('A001'))
    .thenRecords(joined('A001', 'documentos', '8:19'));
  expect(told.visit('A001').situation).toMatchObject({ why: { is: 'returned-to-line' } });
});

test('a visit is sent to another step of its journey', () => {
  atV1()
    .when(sendTo('A001', { step: 'revision' }))
    .thenRecords(finished('A001', 'sent'), joined('A001', 'revision', '8:15'));
});

test('a step that the journey did not have comes next, and the rest of the journey after it', () => {
  const told = atV1()
    .when(sendTo('A001', { step: 'informes' }))
    .thenRecords(finished('A001', 'sent'), joined('A001', 'informes', '8:15'));
  expect(told.visit('A001').journey).toEqual(['documentos', 'informes', 'biometricos', 'revision']);
});

test('nobody is sent to a step or a window that the office does not have', () => {
  atV1()
    .when(sendTo('A001', { step: 'caja' }))
    .thenRefuses('unknown-step');
  atV1()
    .when(sendTo('A001', { window: 'V9' }))
    .thenRefuses('unknown-window');
});

test('a visit is sent to a window that is at work and can do a step of its journey', () => {
  const story = atV1();
  story.when(sendTo('A001', { window: 'V2' })).thenRefuses('window-closed');
  story
    .and(openWindow('V5'))
    .when(sendTo('A001', { window: 'V5' }))
    .thenRefuses('cannot-serve');
  const told = story.and(openWindow('V2')).when(sendTo('A001', { window: 'V2' }));
  expect(told.visit('A001').situation).toMatchObject({ is: 'waiting', onlyWindow: 'V2', why: { is: 'transfer' } });
});

test('whoever needs the accessible window is sent to no other', () => {
  given(openWindow('V6'), openWindow('V1'), checkIn('cita-9:00', { needs: { accessibleWindow: true } }), callNext('V6'))
    .when(sendTo('A001', { window: 'V1' }))
    .thenRefuses('cannot-serve');
});

test('a visit sent on to a biometric window is at that step of its journey', () => {
  const told = atV1()
    .and(openWindow('B2'))
    .when(sendTo('A001', { window: 'B2' }));
  expect(told.visit('A001')).toMatchObject({ position: 1, situation: { onlyWindow: 'B2' } });
});

test('«back» leads to the window that served before', () => {
  atV1()
    .when(sendTo('A001', { back: true }))
    .thenRefuses('unknown-window');
  const told = atV1()
    .and(finish('A001'), openWindow('B1'), callNext('B1'), arrive('A001'))
    .when(sendTo('A001', { back: true }))
    .thenRecords(finished('A001', 'sent'), joined('A001', 'documentos', '8:15'));
  expect(told.visit('A001').situation).toMatchObject({ onlyWindow: 'V1' });
});

test('a visit of a journey that settings cut short ends where it stands', () => {
  const short = settings.services.map((service) => ({ ...service, journey: service.journey.slice(0, 1) }));
  const story = given(
    publish({ ...settings, services: short }),
    openWindow('V1'),
    checkIn('cita-9:00'),
    callNext('V1'),
  );
  story.when(finish('A001')).thenRecords(finished('A001'), ended('A001', 'served'));
});
