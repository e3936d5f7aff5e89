import { expect, test } from 'vitest';
import { audit, isOvertaken } from '../../rehearsal/audit.ts';
import type { Entry } from '../../shared/domain/decision.ts';
import type { Event, VisitCheckedIn } from '../../shared/domain/events.ts';
import { noNeeds } from '../../shared/domain/vocabulary.ts';
import { at, settings } from '../support/story-office.ts';

let entries = 0;
const entry = (moment: string, ...events: readonly Event[]): Entry => ({
  at: at(moment),
  id: `entry-${entries++}`,
  by: { kind: 'system', id: 'schedule' },
  command: 'Story',
  events,
});

const [service] = settings.services;
const checkedIn = (
  ticket: string,
  moment: string,
  due: string,
  more: Partial<VisitCheckedIn> = {},
): VisitCheckedIn => ({
  type: 'VisitCheckedIn',
  at: at(moment),
  visitId: ticket,
  ticket,
  code: ticket,
  service: service?.id ?? '',
  unverified: false,
  handwritten: false,
  applicants: [{ name: '', minor: false, guardians: [] }],
  companions: 0,
  needs: noNeeds,
  language: 'es',
  journey: service?.journey ?? [],
  waiting: { is: 'waiting', joined: at(moment), due: at(due), why: { is: 'walk-in' }, priority: false },
  ...more,
});
const called = (ticket: string, moment: string, reason?: string): Event => ({
  type: 'TicketCalled',
  at: at(moment),
  callId: `call-${ticket}`,
  visitId: ticket,
  windowId: 'V1',
  armed: false,
  ...(reason !== undefined && { reason }),
});
const ended = (ticket: string, moment: string): Event => ({
  type: 'VisitEnded',
  at: at(moment),
  visitId: ticket,
  outcome: 'served',
});

const morning = [entry('9:00', checkedIn('A001', '9:00', '9:30')), entry('9:05', checkedIn('A002', '9:05', '9:20'))];

test('calls by the earliest call-by time pass', () => {
  const found = audit(
    [...morning, entry('9:10', called('A002', '9:10')), entry('9:11', called('A001', '9:11'))],
    settings,
  );
  expect(found.broken).toEqual([]);
  expect(found.calls.map(({ ticket }) => ticket)).toEqual(['A002', 'A001']);
});

test('a call before somebody who was due earlier is found, with who should have been called', () => {
  const found = audit([...morning, entry('9:10', called('A001', '9:10'))], settings);
  expect(found.broken).toMatchObject([{ call: { ticket: 'A001' }, should: 'A002' }]);
});

test('a call out of turn with its reason is counted, and breaks nothing', () => {
  const found = audit([...morning, entry('9:10', called('A001', '9:10', 'emergencia'))], settings);
  expect(found).toMatchObject({ outOfTurn: 1, broken: [] });
});

test('whoever never got an outcome is named', () => {
  const found = audit(
    [...morning, entry('9:10', called('A002', '9:10')), entry('9:20', ended('A002', '9:20'))],
    settings,
  );
  expect(found.forgotten).toEqual(['A001']);
});

test('the room counts applicants and companions who wait or have been called', () => {
  const family = checkedIn('A003', '9:06', '9:40', { companions: 2 });
  const found = audit([...morning, entry('9:06', family), entry('9:10', called('A002', '9:10'))], settings);
  expect(found.mostInRoom).toBe(5);
});

test('whoever is invited in before the hour told is counted, and so is who came', () => {
  const away = (ticket: string): VisitCheckedIn => {
    const plain = checkedIn(ticket, '9:00', '9:30');
    return { ...plain, waiting: { ...plain.waiting, away: { until: at('10:00') } } };
  };
  const invited = (ticket: string): Event => ({ type: 'VisitInvited', at: at('9:20'), visitId: ticket });
  const { waiting, journey } = checkedIn('A001', '9:00', '9:30');
  const here: Event = {
    type: 'LineJoined',
    at: at('9:25'),
    visitId: 'A001',
    journey,
    position: 0,
    returned: false,
    waiting,
  };
  const found = audit(
    [entry('9:00', away('A001'), away('A002')), entry('9:20', invited('A001'), invited('A002')), entry('9:25', here)],
    settings,
  );
  expect(found).toMatchObject({ sentAway: 2, invited: 2, cameIn: 1, mostInRoom: 2 });
});

test('a window that closed is open again once that was taken back, and has those sent to it to itself', () => {
  const opened: Event = {
    type: 'WindowOpened',
    at: at('9:00'),
    windowId: 'V2',
    staff: { id: 'benito', name: 'Benito' },
    takenOver: false,
  };
  const closed = entry('9:06', { type: 'WindowClosed', at: at('9:06'), windowId: 'V2' });
  const back = entry('9:07', { type: 'Undone', at: at('9:07'), staffId: 'benito', commandId: closed.id });
  const sent = checkedIn('A003', '9:01', '9:10');
  const toTwo = { ...sent, waiting: { ...sent.waiting, onlyWindow: 'V2' } };
  const day = [entry('9:00', opened), ...morning, entry('9:01', toTwo), closed];
  const call = entry('9:10', called('A002', '9:10'));
  expect(audit([...day, call], settings).broken).toMatchObject([{ should: 'A003' }]);
  expect(audit([...day, back, call], settings).broken).toEqual([]);
});

test('a window calls whoever its lines of that hour let it call, and those of before once the move was taken back', () => {
  const day = [
    entry('9:00', checkedIn('A001', '9:00', '9:30')),
    entry('9:01', checkedIn('K001', '9:01', '9:10', { journey: ['informes'] })),
  ];
  const windows = [{ windowId: 'V1', skills: ['documentos', 'revision', 'informes'] }];
  const moved = entry('9:05', { type: 'LinesMoved', at: at('9:05'), windows, why: 'long-line' });
  const back = entry('9:06', { type: 'Undone', at: at('9:06'), staffId: 'benito', commandId: moved.id });
  const call = entry('9:10', called('A001', '9:10'));
  expect(audit([...day, call], settings).broken).toEqual([]);
  expect(audit([...day, moved, call], settings).broken).toMatchObject([{ should: 'K001' }]);
  expect(audit([...day, moved, back, call], settings).broken).toEqual([]);
});

test('a call is overtaken where its visitor is called elsewhere before the display is back, and only then', () => {
  const call = (callId: string, moment: string, visitId = 'A001') => {
    return { callId, attempt: 1, visitId, windowId: 'V1', ticket: visitId, at: at(moment) };
  };
  const dark = [{ from: at('9:15'), to: at('9:21') }];
  const first = call('one', '9:16');
  const overtaken = (...calls: readonly ReturnType<typeof call>[]) => isOvertaken(first, [first, ...calls], dark);
  expect(overtaken(call('two', '9:20'))).toBe(true);
  expect(overtaken(call('two', '9:22'))).toBe(false);
  expect(overtaken(call('two', '9:20', 'A002'))).toBe(false);
  expect(isOvertaken(call('one', '9:10'), [call('two', '9:20')], dark)).toBe(false);
});
