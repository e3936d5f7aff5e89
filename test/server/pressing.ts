import type { Command, CommandType } from '../../shared/domain/commands.ts';
import type { KioskView, StaffView } from '../../shared/domain/views/types.ts';
import type { Needs } from '../../shared/domain/vocabulary.ts';
import { noNeeds } from '../../shared/domain/vocabulary.ts';
import type { Dice } from '../laws/dice.ts';

const WINDOWS = ['V1', 'V3', 'V5', 'V6', 'B1'];
/** With so many waiting nobody else comes in. */
const FULL = 8;
/** So many visits end in one round of presses at the most: the day is never over by the time that it is to be closed. */
const AT_ONCE = 5;

/** What somebody at a window could press now, going by nothing but the own screen. */
export function pressed(view: StaffView, at: number, dice: Dice): Command {
  if (dice.oneIn(6)) return beside(view, dice);
  const { desk } = view;
  if (!desk) return { type: 'OpenWindow', windowId: dice.of(WINDOWS) ?? 'V1', takeOver: dice.oneIn(2) };

  const windowId = desk.window.id;
  if (desk.pause) return { type: dice.oneIn(4) ? 'CloseWindow' : 'ResumeWindow', windowId };
  if (desk.armedSince !== undefined) return { type: 'DisarmWindow', windowId };
  if (desk.card) return aboutCard(desk.card, view, at, dice);
  return free(view, windowId, dice);
}

/** What a visitor could press at a kiosk: a code of today's list, or information without one. */
export function checkedIn(view: KioskView, folios: readonly string[], dice: Dice): Command | undefined {
  if (view.waiting > FULL) return undefined;
  if (dice.oneIn(12)) return { type: 'AskForHelp', kind: 'help', from: 'kiosk' };
  const folio = dice.oneIn(3) ? dice.of(folios) : undefined;
  const informed = { service: dice.oneIn(8) ? 'entrega' : 'informes' };
  return {
    type: 'CheckIn',
    appointments: folio === undefined ? [] : [folio],
    ...(folio === undefined && informed),
    needs: someNeeds(dice),
    companions: dice.below(3),
    language: 'es',
  };
}

/** What a supervisor could press now. */
export function supervised(view: StaffView, dice: Dice): Command {
  const desk = view.supervisor;
  const service = dice.of(['entrega', 'pas-perdida']) ?? 'entrega';
  const notice = dice.of(desk?.notices ?? []);
  const left = desk?.withoutOutcome.first.filter(({ situation }) => situation === 'held' || situation === 'absent');
  const goes = dice.of(left ?? []);
  switch (dice.below(8)) {
    case 0:
      return { type: 'PauseService', service, reason: reasonOf(view, 'pause', dice) };
    case 1:
    case 2:
      return { type: 'ResumeService', service };
    case 3:
      return { type: 'PostNotice', text: { es: `Aviso ${dice.below(100)}` } };
    case 4:
      return { type: 'RemoveNotice', noticeId: notice?.id ?? 'none' };
    case 5:
      return { type: 'GiveTomorrowSlip', visitIds: [goes?.visitId ?? 'nobody'] };
    case 6:
      return { type: 'OpenDay', date: view.day.date };
    default:
      return desk && desk.withoutOutcome.count > AT_ONCE ? { type: 'CloseDay' } : { type: 'ResumeService', service };
  }
}

function aboutCard(card: NonNullable<NonNullable<StaffView['desk']>['card']>, view: StaffView, at: number, dice: Dice) {
  const { callId, visitId } = card;
  const step = dice.of(card.journey)?.id ?? 'informes';
  const sent: Command = { type: 'SendTo', callId, to: dice.oneIn(2) ? { step } : { window: dice.of(WINDOWS) ?? 'V1' } };
  const needs: Command = {
    type: 'ChangeNeeds',
    visitId,
    needs: someNeeds(dice),
    reason: reasonOf(view, 'outOfTurn', dice),
  };
  if (dice.oneIn(12)) return needs;

  if (card.situation === 'called') {
    const mayMark = card.noShowFrom !== undefined && at >= card.noShowFrom;
    if (dice.oneIn(mayMark ? 1 : 20)) return { type: 'RecordNoShow', callId } as const;
    if (dice.oneIn(10)) return dice.oneIn(2) ? sent : ({ type: 'ReturnToLine', callId } as const);
    return { type: dice.oneIn(2) ? 'Recall' : 'RecordArrival', callId } as const;
  }
  const deeds: readonly Command[] = [
    { type: 'RecordIncomplete', callId, reason: reasonOf(view, 'incomplete', dice) },
    { type: 'HoldVisit', callId, reason: reasonOf(view, 'hold', dice) },
    { type: 'EndVisit', callId, outcome: 'served' },
    { type: 'ReturnToLine', callId },
    sent,
  ];
  return (dice.oneIn(2) && dice.of(deeds)) || ({ type: 'FinishStep', callId, callNext: dice.oneIn(2) } as const);
}

function free(view: StaffView, windowId: string, dice: Dice): Command {
  const line = view.desk?.line ?? [];
  const visit = dice.of(line);
  const out = line.find(({ away }) => away); // told to come back, and seen in the room all the same
  if (out && dice.oneIn(2)) return { type: 'ComeBack', visitId: out.visitId };
  switch (dice.below(12)) {
    case 0:
      return {
        type: 'PauseWindow',
        windowId,
        reason: reasonOf(view, 'pause', dice),
        urgent: dice.oneIn(3),
        minutes: 10,
      };
    case 1:
      return { type: 'CloseWindow', windowId };
    case 2:
    case 3:
      return { type: 'ArmWindow', windowId };
    case 4:
      return {
        type: 'CallTicket',
        windowId,
        visitId: visit?.visitId ?? 'nobody',
        reason: reasonOf(view, 'outOfTurn', dice),
      };
    default:
      return { type: 'CallNext', windowId };
  }
}

/** What anybody may press beside the visitor at the window. */
function beside(view: StaffView, dice: Dice): Command {
  const { latest, requests } = view.reception;
  const open = dice.of(requests.filter(({ acceptedBy }) => !acceptedBy));
  const taken = dice.of(requests.filter(({ acceptedBy }) => acceptedBy));
  const visit = dice.of(latest.filter(({ situation }) => situation === 'waiting'));
  const aside = dice.of(view.desk?.aside ?? []);
  const deeds: readonly Command[] = [
    { type: 'Undo' },
    { type: 'Undo' },
    { type: 'ComeBack', visitId: aside?.visitId ?? 'nobody' },
    { type: 'ComeBack', visitId: aside?.visitId ?? 'nobody' },
    { type: 'Leave', visitId: visit?.visitId ?? 'nobody' },
    { type: 'AcceptRequest', requestId: open?.id ?? 'none' },
    { type: 'SettleRequest', requestId: taken?.id ?? 'none' },
    { type: 'OpenWindow', windowId: dice.of(WINDOWS) ?? 'V1', takeOver: dice.oneIn(2) },
  ];
  return dice.of(deeds) ?? { type: 'Undo' };
}

const someNeeds = (dice: Dice): Needs => ({
  ...noNeeds,
  priority: dice.oneIn(4) ? ['senior'] : [],
  accessibleWindow: dice.oneIn(10),
});

const reasonOf = (view: StaffView, occasion: keyof StaffView['reasons'], dice: Dice): string =>
  dice.of(view.reasons[occasion])?.id ?? 'none';

/**
 * Of each command that is pressed, half the share that the office usually takes, in percent. Each press is made twice at
 * the same moment and each screen presses twice in a round, so one in four is the most that most of them can reach.
 */
export const LEAST_TAKEN: Readonly<Partial<Record<CommandType, number>>> = {
  CheckIn: 20,
  AskForHelp: 80,
  OpenWindow: 25,
  CallNext: 5,
  RecordArrival: 15,
  FinishStep: 8,
  Recall: 12,
  RecordNoShow: 3,
  ReturnToLine: 12,
  SendTo: 8,
  HoldVisit: 7,
  RecordIncomplete: 7,
  EndVisit: 5,
  ChangeNeeds: 40,
  CallTicket: 4,
  ComeBack: 4,
  Leave: 20,
  Undo: 20,
  PauseWindow: 10,
  ResumeWindow: 6,
  CloseWindow: 10,
  ArmWindow: 2,
  DisarmWindow: 5,
  AcceptRequest: 3,
  SettleRequest: 3,
  PauseService: 20,
  ResumeService: 12,
  PostNotice: 80,
  RemoveNotice: 40,
  GiveTomorrowSlip: 6,
};

/**
 * The fewest of so many presses that must have been taken. Who is first in a race is not ours to choose, so a command
 * pressed seldom may stay three standard deviations of such a count below its share; none at all is never enough.
 */
export function leastOf(sent: number, share: number): number {
  const expected = (sent * share) / 100;
  return Math.max(1, expected - 3 * Math.sqrt(expected));
}
