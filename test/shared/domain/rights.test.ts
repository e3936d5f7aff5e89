import { expect, test } from 'vitest';
import type { Command, CommandType } from '../../../shared/domain/commands.ts';
import { mayCommand } from '../../../shared/domain/rights.ts';
import type { Actor, Role } from '../../../shared/domain/vocabulary.ts';
import { weights } from '../../laws/generated-day.ts';

const every = Object.keys(weights) as readonly CommandType[];

const asked = (type: CommandType, visitId = 'mine'): Command => ({ type, visitId }) as unknown as Command;

/** Everything that this actor may wish, about a visit that is their own where that matters. */
const wishesOf = (by: Actor): readonly CommandType[] => every.filter((type) => mayCommand(by, asked(type))).sort();

const staff = (...roles: readonly Role[]): Actor => ({ kind: 'staff', id: 'nube', name: 'Nube', roles });

const front: readonly CommandType[] = [
  'AcceptRequest',
  'AskForHelp',
  'ChangeNeeds',
  'CheckIn',
  'ComeBack',
  'CountRoom',
  'Leave',
  'MarkDocument',
  'SettleRequest',
  'StepOut',
  'Undo',
];
const atWindow: readonly CommandType[] = [
  'ArmWindow',
  'CallNext',
  'CallTicket',
  'CloseWindow',
  'DisarmWindow',
  'EndVisit',
  'FinishStep',
  'HoldVisit',
  'OpenWindow',
  'PauseWindow',
  'Recall',
  'RecordArrival',
  'RecordIncomplete',
  'RecordMunicipality',
  'RecordNoShow',
  'ResumeWindow',
  'ReturnToLine',
  'SendTo',
];
const ofReception: readonly CommandType[] = [
  'GiveTomorrowSlip',
  'LoadAppointments',
  'LoadDocuments',
  'PostNotice',
  'RemoveNotice',
  'ReviewAppointment',
];
const ofSupervisor: readonly CommandType[] = [
  'CloseDay',
  'ConfirmClock',
  'CorrectOutcome',
  'DeclareOutage',
  'EndOutage',
  'HandlePersonData',
  'MoveLines',
  'OpenDay',
  'PauseService',
  'PublishSettings',
  'RenewPin',
  'ResumeService',
];

test('a kiosk checks in, lets go for papers, brings back and asks for help, and no more', () => {
  expect(wishesOf({ kind: 'kiosk', id: 'kiosco-1' })).toEqual([
    'AskForHelp',
    'CheckIn',
    'ComeBack',
    'FetchPapers',
    'StepOut',
  ]);
});

test('a display wishes nothing, and neither does an auditor', () => {
  expect(wishesOf({ kind: 'display', id: 'sala' })).toEqual([]);
  expect(wishesOf(staff('auditor'))).toEqual([]);
  expect(wishesOf(staff())).toEqual([]);
});

test('a phone leaves, goes for papers and comes back, with its own ticket alone', () => {
  const phone: Actor = { kind: 'phone', id: 'mine' };
  expect(wishesOf(phone)).toEqual(['ComeBack', 'FetchPapers', 'Leave', 'StepOut']);
  expect(every.filter((type) => mayCommand(phone, asked(type, 'another')))).toEqual([]);
});

test('a program of the office checks in, loads lists and answers for the data of a person', () => {
  expect(wishesOf({ kind: 'api', id: 'agenda' })).toEqual([
    'CheckIn',
    'HandlePersonData',
    'LoadAppointments',
    'LoadDocuments',
    'RenewPin',
  ]);
});

test('the schedule opens the day, keeps the time and doubts the clock', () => {
  expect(wishesOf({ kind: 'system', id: 'schedule' })).toEqual(['ConfirmClock', 'DoubtClock', 'KeepTime', 'OpenDay']);
});

test('a window serves, and does what is done in front of it', () => {
  expect(wishesOf(staff('window'))).toEqual([...front, ...atWindow].sort());
});

test('a reception does what is done in front, and sees to lists, notices and slips', () => {
  expect(wishesOf(staff('reception'))).toEqual([...front, ...ofReception].sort());
});

test('a supervisor may do what anybody of the staff may, and lead the day', () => {
  expect(wishesOf(staff('supervisor'))).toEqual([...front, ...atWindow, ...ofReception, ...ofSupervisor].sort());
});

test('roles add up, and being an auditor takes nothing away', () => {
  expect(wishesOf(staff('window', 'reception', 'auditor'))).toEqual([...front, ...atWindow, ...ofReception].sort());
});
