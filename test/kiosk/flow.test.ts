// Long because: one player plays every visit to the kiosk, and each is read beside the others.
import { expect, test } from 'vitest';
import { step, untouched } from '../../kiosk/flow.ts';
import type { Flow, Input } from '../../kiosk/state.ts';
import type { AppointmentAnswer, KioskView } from '../../shared/domain/views/types.ts';
import type { Answer, CommandResult } from '../../shared/protocol/messages.ts';
import { after, goodCurp, issued, kioskView, nine42, rosa, son } from '../support/views/kiosk.ts';

type Turn = Input | ((flow: Flow) => Input);

/** Plays a visit: what is touched, read and answered, one after another. */
function play(turns: readonly Turn[], office: KioskView = kioskView): Flow {
  return turns.reduce<Flow>(
    (flow, turn) => step(flow, typeof turn === 'function' ? turn(flow) : turn, office, nine42),
    untouched(nine42),
  );
}

const said =
  (answer: AppointmentAnswer & { curpHash?: string }) =>
  (flow: Flow): Input => ({
    is: 'reply',
    number: flow.wish?.number ?? 0,
    reply: { is: 'question', answer: { ok: true, seq: 1, result: answer } },
  });
const did =
  (answer: Answer<CommandResult>) =>
  (flow: Flow): Input => ({
    is: 'reply',
    number: flow.wish?.number ?? 0,
    reply: { is: 'command', answer },
  });
const saved = (result: CommandResult = {}) => did({ ok: true, seq: 2, result });
const keys = (text: string): readonly Input[] => [...text].map((key) => ({ is: 'key', key }));
const scan: Input = { is: 'scan', text: '40007' };
const found = said({ is: 'found', appointments: [rosa], late: 'in-time' });
const go = (to: Extract<Input, { is: 'go' }>['to']): Input => ({ is: 'go', to });
const isTouch = (turn: Turn) => typeof turn !== 'function' && turn.is !== 'scan' && turn.is !== 'key';
const touches = (turns: readonly Turn[]) => turns.filter(isTouch).length;

const commandOf = (flow: Flow) => (flow.wish?.wants.is === 'command' ? flow.wish.wants.command : undefined);
const questionOf = (flow: Flow) => (flow.wish?.wants.is === 'question' ? flow.wish.wants.question : undefined);
const messageOf = (flow: Flow) => (flow.screen.is === 'message' ? flow.screen.message : undefined);

test('a scanned appointment takes two touches, the last one to leave', () => {
  const turns = [scan, found, { is: 'confirm' }, saved({ ticket: issued }), { is: 'end' }] as const;
  const flow = play(turns.slice(0, -1));

  expect(touches(turns)).toBe(2);
  expect(flow.screen).toEqual({ is: 'ticket', issued, interpreter: false });
  expect(flow.trail).toEqual([]);
});

test('whoever misses a paper marks it, and the place is kept: two touches and one for each paper', () => {
  const lacks = [scan, found, { is: 'confirm' }, saved({ ticket: issued }), { is: 'lacking' }] as const;
  expect(play([...lacks, { is: 'fetch' }]).wish).toBeUndefined(); // nothing marked yet
  expect(play([...lacks, { is: 'back' }]).screen.is).toBe('ticket');

  const marked = [
    ...lacks,
    { is: 'lack', id: 'acta', missing: true },
    { is: 'lack', id: 'pago', missing: true },
  ] as const;
  const asked = play([...marked, { is: 'lack', id: 'acta', missing: false }, { is: 'fetch' }]);
  expect(commandOf(asked)).toEqual({ type: 'FetchPapers', visitId: issued.visitId, missing: ['pago'] });

  const gone = play([...marked, { is: 'fetch' }, saved({ keptUntil: after(288) })]);
  expect(gone.screen).toEqual({ is: 'fetching', issued, missing: ['acta', 'pago'], until: after(288) });
  expect(gone.trail).toEqual([]);
  expect(play([...marked, { is: 'fetch' }, saved({ keptUntil: after(288) }), scan]).screen.is).toBe('fetching');
});

test('whoever is called in that moment is told so, and keeps the number', () => {
  const called = [scan, found, { is: 'confirm' }, saved({ ticket: issued }), { is: 'lacking' }] as const;
  const late = play([
    ...called,
    { is: 'lack', id: 'acta', missing: true },
    { is: 'fetch' },
    did({ ok: false, refusal: 'visit-not-waiting', details: { ticket: 'A045' } }),
  ]);
  expect(messageOf(late)).toMatchObject({ is: 'refused', refusal: 'visit-not-waiting' });
});

test('a folio takes four touches beside its digits, and asks for the birthday first', () => {
  const turns = [
    go('identify'),
    go('folio'),
    ...keys('40007'),
    { is: 'submit' },
    said({ is: 'ask-birth' }),
    ...keys('2902'),
    found,
    { is: 'confirm' },
    saved({ ticket: issued }),
  ] as const;

  expect(touches(turns)).toBe(4);
  expect(play(turns).screen.is).toBe('ticket');
  expect(questionOf(play(turns.slice(0, -3)))).toEqual({
    ask: 'appointment',
    text: '40007',
    typed: 'folio',
    birth: '02-29',
  });
});

test('without an appointment it takes three touches', () => {
  const turns = [go('services'), { is: 'service', id: 'information' }, { is: 'confirm' }] as const;
  expect(commandOf(play(turns))).toMatchObject({ type: 'CheckIn', appointments: [], service: 'information' });
});

test('a number is never shown before it is saved', () => {
  const waiting = play([scan, found, { is: 'confirm' }]);
  expect(waiting.screen.is).toBe('details');
});

test('what could not be saved is sent again only by a touch, and under the number it had', () => {
  const failed = play([scan, found, { is: 'confirm' }, did({ ok: false, refusal: 'not-saved' })]);
  expect(failed.wish).toBeUndefined();
  expect(messageOf(failed)?.is).toBe('unsaved');

  const again = step(failed, { is: 'retry' }, kioskView, nine42);
  expect(again.wish).toMatchObject({ number: 2, attempt: 2, wants: { command: { appointments: ['40007'] } } });

  const done = step(again, saved({ ticket: issued })(again), kioskView, nine42);
  expect(done.screen.is).toBe('ticket');
});

test('an answer that comes after its visitor has left finds nobody', () => {
  const asked = play([scan]);
  const late = said({ is: 'found', appointments: [rosa], late: 'in-time' })(asked);
  const wiped = step(asked, { is: 'end' }, kioskView, nine42);

  expect(step(wiped, late, kioskView, nine42).screen).toEqual({ is: 'start' });
  const next = step(wiped, scan, kioskView, nine42);
  expect(step(next, late, kioskView, nine42).screen).toEqual({ is: 'start' });
});

test('a right CURP goes on by itself and shows birth and state to be recognised', () => {
  const typed = play([go('identify'), go('curp'), ...keys(goodCurp)]);
  expect(questionOf(typed)).toEqual({ ask: 'appointment', text: goodCurp, typed: 'curp' });

  const shown = play([go('identify'), go('curp'), ...keys(goodCurp), found]);
  expect(shown.screen).toMatchObject({ is: 'details', facts: { birth: '2004-02-29', state: 'OC' } });
});

test('letters in the place of the birth date are taken for a voter key', () => {
  const flow = play([go('curp'), ...keys('VAOXVZ')]);
  expect(flow.screen).toMatchObject({ is: 'curp', typed: 'VAOX', slip: 'voter-key' });
});

test('what follows the date of an RFC is taken for an RFC', () => {
  const flow = play([go('curp'), ...keys('VAOX0402291')]);
  expect(flow.screen).toMatchObject({ is: 'curp', typed: 'VAOX040229', slip: 'rfc' });
});

test('a slip in the check digit stays on the screen, and one box can be mended', () => {
  const wrong = `${goodCurp.slice(0, 17)}8`;
  const slipped = play([go('curp'), ...keys(wrong)]);
  expect(slipped.wish).toBeUndefined();
  expect(slipped.screen).toMatchObject({ typed: wrong, slip: 'check-digit' });

  const mended = play([go('curp'), ...keys(wrong), { is: 'box', at: 17 }, ...keys('7')]);
  expect(questionOf(mended)?.text).toBe(goodCurp);
});

test('a folio of another form is not looked up', () => {
  const flow = play([go('folio'), ...keys('4000'), { is: 'submit' }]);
  expect(flow.wish).toBeUndefined();
  expect(flow.screen).toMatchObject({ slip: 'folio-shape' });
});

test('a voter key or an RFC typed as a folio is named', () => {
  const slipAfter = (text: string) => play([go('folio'), ...keys(text), { is: 'submit' }]).screen;
  expect(slipAfter('VZOXMB04022920M100')).toMatchObject({ slip: 'voter-key' });
  expect(slipAfter('VAOX040229AB1')).toMatchObject({ slip: 'rfc' });
});

test('after two look-ups that find nothing, a person is offered', () => {
  const miss = [go('folio'), ...keys('40099'), { is: 'submit' }, said({ is: 'not-found' })] as const;
  expect(messageOf(play(miss))).toEqual({ is: 'not-found' });
  expect(messageOf(play([...miss, { is: 'back' }, { is: 'submit' }, said({ is: 'not-found' })]))).toEqual({
    is: 'two-tries',
  });
});

test.each([
  { is: 'see-staff' },
  { is: 'rest', until: after(1) },
  { is: 'other-day', slot: after(1440) },
  { is: 'other-office', office: 'Oaxaca de Juárez', slot: after(18) },
  { is: 'too-early', slot: after(48), from: after(18) },
] as const)('the answer $is is told, and "back" returns', (answer) => {
  expect(messageOf(play([scan, said(answer)]))).toEqual(answer);
  expect(play([scan, said(answer), { is: 'back' }]).screen).toEqual({ is: 'start' });
});

test('an appointment too late for the line is for the staff', () => {
  const flow = play([scan, said({ is: 'found', appointments: [rosa], late: 'staff' })]);
  expect(messageOf(flow)).toEqual({ is: 'late', slot: rosa.slot });
});

test('a code read twice gives the same ticket; an absent visitor comes back by a touch', () => {
  const already = said({ is: 'already', visitId: 'visit-45', ticket: 'A045', situation: 'absent' });
  expect(commandOf(play([scan, already, { is: 'come-back' }]))).toEqual({ type: 'ComeBack', visitId: 'visit-45' });
  expect(play([scan, already, { is: 'come-back' }, saved()]).screen).toEqual({ is: 'back', ticket: 'A045' });
});

test('who was told to come back later and is here says so by a touch', () => {
  const already = said({
    is: 'already',
    visitId: 'visit-45',
    ticket: 'A045',
    situation: 'waiting',
    comeBackAt: Date.UTC(2026, 10, 23, 16, 40),
  });
  expect(play([scan, already]).screen).toMatchObject({ is: 'already', comeBackAt: Date.UTC(2026, 10, 23, 16, 40) });
  expect(commandOf(play([scan, already, { is: 'come-back' }]))).toEqual({ type: 'ComeBack', visitId: 'visit-45' });
});

test('a family is checked in together, without who stayed at home', () => {
  const family = said({ is: 'found', appointments: [rosa, son], late: 'in-time' });
  expect(commandOf(play([scan, family, { is: 'confirm' }]))).toMatchObject({ appointments: ['40007', '40008'] });

  const alone: Turn[] = [scan, family, { is: 'guest', id: '40008', coming: false }, { is: 'confirm' }];
  expect(commandOf(play(alone))).toMatchObject({ appointments: ['40007'] });
});

test('the next appointment joins by its code, once; one that cannot is said so', () => {
  const more = said({ is: 'found', appointments: [rosa, son], late: 'in-time' });
  const both = play([scan, found, { is: 'scan', text: '40008' }, more]);
  expect(both.screen).toMatchObject({ guests: [{ appointmentId: '40007' }, { appointmentId: '40008' }] });

  const not = play([scan, found, { is: 'scan', text: '40099' }, said({ is: 'not-found' })]);
  expect(not.screen).toMatchObject({ is: 'details', notJoined: true, guests: [{ appointmentId: '40007' }] });
});

test('nobody is checked in when every mark is taken off', () => {
  const flow = play([scan, found, { is: 'guest', id: '40007', coming: false }, { is: 'confirm' }]);
  expect(flow.wish).toBeUndefined();
});

test('needs and companions travel with the check-in', () => {
  const needs = { priority: ['senior'], accessibleWindow: true, escort: true } as const;
  const flow = play([scan, found, { is: 'needs', needs }, { is: 'companions', count: 2 }, { is: 'confirm' }]);
  expect(commandOf(flow)).toMatchObject({ needs, companions: 2, language: 'es' });
});

test('services that can not be had now say why, and a paused one may be waited for', () => {
  const choose = (id: string) => messageOf(play([go('services'), { is: 'service', id }]));
  expect(choose('pick-up')).toEqual({ is: 'own-hours', service: 'pick-up' });
  expect(choose('lost')).toEqual({ is: 'paused', service: 'lost' });

  const waits = play([go('services'), { is: 'service', id: 'lost' }, { is: 'wait-anyway' }, { is: 'confirm' }]);
  expect(commandOf(waits)).toMatchObject({ type: 'CheckIn', service: 'lost' });
});

test('who has no appointment is told what the stand-by list is before joining it, in five touches at most', () => {
  const turns: Turn[] = [go('services'), { is: 'service', id: 'adult' }];
  expect(play(turns).screen).toEqual({ is: 'stand-by', service: 'adult' });
  const joins: Turn[] = [...turns, { is: 'stand-by' }, { is: 'confirm' }];
  expect(commandOf(play(joins))).toMatchObject({ type: 'CheckIn', service: 'adult', appointments: [], standBy: true });
  expect(touches(joins)).toBeLessThanOrEqual(5);
});

test('who is late, where the office sends them to the stand-by list, is told what it is and joins it with their appointment', () => {
  const late = said({ is: 'found', appointments: [rosa], late: 'stand-by', standBy: 'adult' });
  expect(play([scan, late]).screen).toEqual({
    is: 'stand-by',
    service: 'adult',
    late: { guest: { ...rosa, coming: true } },
  });
  const joins: Turn[] = [scan, late, { is: 'stand-by' }];
  expect(commandOf(play([...joins, { is: 'confirm' }]))).toMatchObject({ appointments: ['40007'], standBy: true });
  expect(commandOf(play([...joins, { is: 'confirm' }]))).not.toHaveProperty('service');
  const more = said({ is: 'found', appointments: [son], late: 'in-time' });
  expect(play([...joins, { is: 'scan', text: '40008' }, more]).screen).toMatchObject({ notJoined: true });
  expect(play([scan, found, { is: 'scan', text: '40008' }, late]).screen).toMatchObject({ notJoined: true });
});

test('where no list is run, or none is of use any more, the kiosk says that an appointment is needed', () => {
  const without = { ...kioskView, services: kioskView.services.map(({ standBy: _none, ...service }) => service) };
  const chosen = play([go('services'), { is: 'service', id: 'adult' }], without);
  expect(messageOf(chosen)).toEqual({ is: 'needs-appointment', service: 'adult' });
});

test('without a list, a folio is taken to be verified, for a service by appointment too', () => {
  const turns: Turn[] = [scan, said({ is: 'unlisted' }), { is: 'service', id: 'adult' }, { is: 'confirm' }];
  expect(commandOf(play(turns))).toMatchObject({ service: 'adult', unverified: { folio: '40007' } });
});

test('without a list, a CURP travels only as its hash', () => {
  const turns: Turn[] = [
    go('curp'),
    ...keys(goodCurp),
    said({ is: 'unlisted', curpHash: 'a-hash' }),
    { is: 'service', id: 'adult' },
    { is: 'confirm' },
  ];
  const command = commandOf(play(turns));
  expect(command).toMatchObject({ unverified: { curpHash: 'a-hash' } });
  expect(JSON.stringify(command)).not.toContain(goodCurp);
});

test('one touch on a language gives a number, and says that a person was called once it is saved', () => {
  const asked = play([{ is: 'speak', tag: 'mix-x-huajuapan' }]);
  expect(commandOf(asked)).toMatchObject({ service: 'information', needs: { interpreter: 'mix-x-huajuapan' } });

  const given = play([{ is: 'speak', tag: 'mix-x-huajuapan' }, saved({ ticket: issued })]);
  expect(given.screen).toEqual({ is: 'ticket', issued, interpreter: true });
  expect(given.wish).toBeUndefined();
});

test('help is called once, an emergency always', () => {
  const helped = play([{ is: 'call-staff', kind: 'help' }, saved()]);
  expect(messageOf(helped)).toEqual({ is: 'called-staff', kind: 'help' });

  const again = step(helped, { is: 'call-staff', kind: 'help' }, kioskView, nine42);
  expect(again.wish).toBeUndefined();
  const emergency = step(helped, { is: 'call-staff', kind: 'emergency' }, kioskView, nine42);
  expect(commandOf(emergency)).toMatchObject({ kind: 'emergency' });
});

test('while one wish is under way, no second is made', () => {
  const flow = play([scan, found, { is: 'confirm' }, { is: 'confirm' }, scan]);
  expect(flow.wishes).toBe(2);
});

test('a code is not read over a ticket that its visitor still reads', () => {
  const flow = play([scan, found, { is: 'confirm' }, saved({ ticket: issued }), scan]);
  expect(flow.wish).toBeUndefined();
});

test('the end wipes everything: screen, language, contrast, size and layout', () => {
  const comfort = { text: 'largest' as const, highContrast: true, low: true, moreTime: true };
  const flow = play([{ is: 'comfort', comfort }, { is: 'language', tag: 'en' }, scan, found, { is: 'end' }]);
  expect(flow).toEqual({ ...untouched(nine42), wishes: 1 });
});

test('while there is no system, whoever has a number goes out with it and is told until when they may', () => {
  const outage = { outUntil: after(288) };
  const given = [scan, found, { is: 'confirm' }, saved({ ticket: { ...issued, outage } })] as const;
  const asked = play([...given, { is: 'step-out' }]);
  expect(commandOf(asked)).toEqual({ type: 'StepOut', visitId: issued.visitId });
  expect(play([...given, { is: 'step-out' }, saved()]).screen).toEqual({
    is: 'out',
    ticket: 'A045',
    until: outage.outUntil,
  });

  const here = said({ is: 'already', visitId: 'visit-45', ticket: 'A045', situation: 'waiting', outage });
  expect(play([scan, here, { is: 'step-out' }, saved()]).screen.is).toBe('out');
  const back = [scan, here, { is: 'step-out' }, did({ ok: false, refusal: 'no-outage' })] as const;
  expect(messageOf(play(back))).toMatchObject({ is: 'refused', refusal: 'no-outage' });
});
