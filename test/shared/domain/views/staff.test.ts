import { expect, test } from 'vitest';
import { views } from '../../../../shared/domain/views/index.ts';
import { noNeeds } from '../../../../shared/domain/vocabulary.ts';
import { clerk, huajuapan, kiosk, moment, supervisor } from '../../../support/sample-office.ts';
import { cardOf, deskOf, morning, seenBy } from '../../../support/staff-sees.ts';

test('whoever holds no window has no desk, and only the supervisor the supervisor’s part', () => {
  const sample = morning();
  expect(seenBy(sample, clerk('V2'))).not.toHaveProperty('desk');
  expect(seenBy(sample, clerk('V1'))).not.toHaveProperty('supervisor');
  expect(seenBy(sample, supervisor)).toHaveProperty('supervisor');
});

test('an auditor sees counts and no names', () => {
  const sample = morning();
  sample.checkIn({ appointments: ['1'] });
  const view = seenBy(sample, clerk('Auditora', 'auditor'));
  expect(view.reception).toMatchObject({ requests: [], latest: [], counts: { waiting: 1 } });
  expect(JSON.stringify(view)).not.toContain('Nube');
});

test('the line says what is due when and why, and who would be next', () => {
  const sample = morning();
  const { id, ticket } = sample.checkIn({ appointments: ['2'], companions: 1 });
  const desk = deskOf(sample);
  expect(desk.line).toEqual([
    {
      visitId: id,
      ticket,
      service: { es: 'Pasaporte, menor', en: 'Passport, minor' },
      step: { es: 'Documentos, menor', en: 'Documents, minor' },
      due: moment('8:25'),
      joined: moment('8:00'),
      why: { is: 'appointment', slot: moment('8:10') },
      priority: false,
      needs: noNeeds,
      people: 2,
      minor: true,
      checkIdentity: false,
      callable: true,
    },
  ]);
  expect(desk.next).toEqual(desk.line[0]);
});

test('a ticket that only another window may call stands last, and is not next', () => {
  const sample = morning().open('V2');
  const { ticket } = sample.checkIn({ appointments: ['1'] });
  sample.callNext('V1');
  sample.wish({ type: 'SendTo', callId: sample.callOf(ticket), to: { window: 'V2' } }, clerk('V1'));
  const other = sample.clock('8:10').checkIn({ appointments: ['2'] });
  expect(deskOf(sample).line.map((row) => [row.ticket, row.callable])).toEqual([
    [other.ticket, true],
    [ticket, false],
  ]);
  expect(deskOf(sample).next?.ticket).toBe(other.ticket);
  expect(deskOf(sample, 'V2').next?.ticket).toBe(ticket);
});

test('of a long line twenty rows are shown, and all are counted', () => {
  const sample = morning();
  for (let i = 0; i < 30; i++) sample.checkIn({ service: 'pas-adulto' });
  expect(deskOf(sample).line).toHaveLength(20);
  expect(deskOf(sample).waiting).toBe(30);
});

test('the card tells who comes, where the journey leads and how many wait there', () => {
  const sample = morning().open('B1');
  const early = sample.checkIn({ appointments: ['1'] });
  sample.callNext('V1');
  sample.wish({ type: 'FinishStep', callId: sample.callOf(early.ticket), callNext: false }, clerk('V1'));
  sample.checkIn({ appointments: ['2'], needs: { ...noNeeds, priority: ['infant'] } });
  const { ticket } = sample.callNext('V1');

  expect(cardOf(sample)).toMatchObject({
    ticket,
    situation: 'called',
    applicants: [{ name: 'Cascada T.', minor: true, guardians: ['Cumbre Tepozán'] }],
    journey: [
      { id: 'documentos-menor', state: 'now' },
      { id: 'biometricos', state: 'ahead' },
      { id: 'revision', state: 'ahead' },
    ],
    after: { step: 'biometricos', waiting: 1 },
    slot: moment('8:10'),
    priority: true,
    noShowFrom: moment('8:02'),
    expectedMinutes: 14.5,
  });
  expect(cardOf(sample)).not.toHaveProperty('servingSince');

  sample.clock('8:01').wish({ type: 'RecordArrival', callId: sample.callOf(ticket) }, clerk('V1'));
  expect(cardOf(sample)).toMatchObject({ situation: 'serving', servingSince: moment('8:01') });

  sample.callNext('B1');
  expect(cardOf(sample, 'B1')).toMatchObject({
    ticket: early.ticket,
    cameFrom: { id: 'V1' },
    after: { step: 'revision' },
  });
});

test('the last step leads nowhere', () => {
  const sample = morning().open('V3');
  sample.checkIn({ service: 'informes' });
  sample.callNext('V3');
  expect(cardOf(sample, 'V3')).not.toHaveProperty('after');
});

test('a clerk sees that identity is to be checked, and nowhere why', () => {
  const sample = morning();
  sample.checkIn({ appointments: ['3'] });
  expect(deskOf(sample).line).toMatchObject([{ checkIdentity: true }]);
  sample.callNext('V1');
  expect(cardOf(sample)).toMatchObject({ checkIdentity: true, unverified: false });
  expect(JSON.stringify(seenBy(sample))).not.toContain('"verify"');
});

test('until somebody accepts to accompany a visitor, nobody says from when they are absent', () => {
  const sample = morning();
  sample.checkIn({ appointments: ['1'], needs: { ...noNeeds, escort: true } });
  sample.callNext('V1');
  expect(cardOf(sample.clock('8:30'))).not.toHaveProperty('noShowFrom');

  const [request] = seenBy(sample).reception.requests;
  expect(request).toMatchObject({ kind: 'escort', ticket: 'A001', window: { id: 'V1' } });
  sample.wish({ type: 'AcceptRequest', requestId: request?.id ?? '' });
  expect(cardOf(sample.clock('8:40')).noShowFrom).toBe(moment('8:32'));
});

test('a call out of turn says why on the card', () => {
  const sample = morning();
  const { id } = sample.checkIn({ appointments: ['1'] });
  sample.wish({ type: 'CallTicket', windowId: 'V1', visitId: id, reason: 'emergencia' }, clerk('V1'));
  expect(cardOf(sample).outOfTurn).toEqual({ es: 'Emergencia', en: 'Emergency' });
});

test('those set aside stand with their reason where the window can serve them', () => {
  const sample = morning().open('V3', 'B1');
  const gone = sample.checkIn({ appointments: ['1'] });
  sample.callNext('V1');
  sample.wish({ type: 'RecordIncomplete', callId: sample.callOf(gone.ticket), reason: 'copias' }, clerk('V1'));
  const absent = sample.clock('8:10').checkIn({ appointments: ['2'] });
  sample.callNext('V1');
  sample.clock('8:12').wish({ type: 'RecordNoShow', callId: sample.callOf(absent.ticket) }, clerk('V1'));

  expect(deskOf(sample).aside).toEqual([
    {
      visitId: gone.id,
      ticket: gone.ticket,
      kind: 'held',
      since: moment('8:00'),
      until: moment('15:00'),
      reason: { es: 'Copias', en: 'Copies' },
      missedCalls: 0,
    },
    { visitId: absent.id, ticket: absent.ticket, kind: 'absent', since: moment('8:12'), missedCalls: 1 },
  ]);
  expect(deskOf(sample, 'B1').aside).toEqual([]);
});

test('a window tells who holds it, whom it serves, its pause and whether it is armed', () => {
  const sample = morning().open('V3');
  expect(deskOf(sample, 'V3').window.steps.map(({ id }) => id)).toEqual(['documentos', 'documentos-menor', 'informes']);
  sample.wish({ type: 'ArmWindow', windowId: 'V3' }, clerk('V3'));
  expect(deskOf(sample, 'V3').armedSince).toBe(moment('8:00'));

  const pause = { type: 'PauseWindow', windowId: 'V3', reason: 'comida', urgent: false, minutes: 30 } as const;
  sample.wish(pause, clerk('V3'));
  const until = moment('8:30');
  expect(deskOf(sample, 'V3').pause).toEqual({
    reason: { es: 'Comida', en: 'Meal' },
    urgent: false,
    since: moment('8:00'),
    until,
  });
  const shown = seenBy(sample).windows.find(({ id }) => id === 'V3');
  expect(shown).toMatchObject({ state: 'paused', holder: { id: 'v3', name: 'V3' }, pausedUntil: until });

  sample.checkIn({ appointments: ['1'] });
  const { ticket } = sample.callNext('V1');
  expect(seenBy(sample, clerk('V3')).windows[0]).toMatchObject({ ticket, since: moment('8:00') });
});

test('undo stands for as long as the office would grant it', () => {
  const sample = morning();
  const { ticket } = sample.checkIn({ appointments: ['1'] });
  sample.callNext('V1');
  const granted = { command: 'CallNext', about: ticket, until: moment('8:00') + 30_000 };
  expect(seenBy(sample).undo).toEqual(granted);
  expect(seenBy(sample, clerk('V2'))).not.toHaveProperty('undo');

  sample.now += 30_000;
  expect(seenBy(sample).undo).toEqual(granted);
  sample.now += 1;
  expect(seenBy(sample)).not.toHaveProperty('undo');
});

test('what has moved on can no longer be undone', () => {
  const sample = morning();
  const { ticket } = sample.checkIn({ appointments: ['1'] });
  sample.callNext('V1');
  sample.wish({ type: 'ChangeNeeds', visitId: sample.visit(ticket).id, needs: noNeeds, reason: 'apoyo-no-marcado' });
  expect(seenBy(sample)).not.toHaveProperty('undo');
});

test('reception sees the last check-ins, the requests with their language, and the count of the day', () => {
  const sample = morning();
  const first = sample.checkIn({ appointments: ['1'] });
  const second = sample
    .clock('8:05')
    .checkIn({ service: 'informes', name: 'Cumbre T.', needs: { ...noNeeds, interpreter: 'omq-x-tuunsavi' } }, kiosk);
  sample.callNext('V1');

  const { requests, latest, counts } = seenBy(sample).reception;
  expect(latest).toMatchObject([
    { ticket: second.ticket, name: 'Cumbre T.', situation: 'waiting' },
    { ticket: first.ticket, name: 'Nube A.', situation: 'called', window: { id: 'V1' }, slot: moment('8:00') },
  ]);
  expect(requests).toMatchObject([
    { kind: 'interpreter', ticket: second.ticket, languageName: { es: 'tu’un savi', en: 'tu’un savi (Mixtec)' } },
  ]);
  const spoken = huajuapan.spoken.map((language) => ({ ...language, person: 'Lucero' }));
  const named = { ...sample.office, settings: { ...huajuapan, spoken } };
  expect(views.staff(named, { ...clerk('V1'), at: sample.now }).reception.requests).toMatchObject([
    { kind: 'interpreter', summoned: 'Lucero' },
  ]);
  expect(counts).toEqual({ booked: 3, arrived: 1, waiting: 1, aside: 0, atWindows: 1, ended: 0, ready: 0 });
});

test('of many check-ins reception sees the last twenty, and a number written by hand where its time puts it', () => {
  const sample = morning();
  for (let turn = 0; turn < 30; turn++) sample.clock(`8:${String(10 + turn)}`).checkIn({ service: 'informes' });
  sample.checkIn({ service: 'informes', handwritten: { ticket: 'K500', at: moment('8:35') + 30_000 } });
  sample.checkIn({ service: 'informes', handwritten: { ticket: 'K400', at: moment('8:02') } });

  const { latest } = seenBy(sample).reception;
  const tickets = latest.map(({ ticket }) => ticket);
  expect(tickets).toHaveLength(20);
  expect(tickets.slice(0, 6)).toEqual(['K030', 'K029', 'K028', 'K027', 'K500', 'K026']);
  expect(tickets).not.toContain('K400');
});
