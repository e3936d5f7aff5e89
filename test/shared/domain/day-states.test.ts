import { expect, test } from 'vitest';
import type { CommandType } from '../../../shared/domain/commands.ts';
import type { Deed, Fate } from '../../support/story.ts';
import { fateOf, givenNothing } from '../../support/story.ts';
import { settings } from '../../support/story-office.ts';
import {
  acceptRequest,
  armWindow,
  arrive,
  askForHelp,
  callNext,
  callTicket,
  changeNeeds,
  checkIn,
  closeDay,
  closeWindow,
  comeBack,
  confirmClock,
  countRoom,
  declareOutage,
  disarmWindow,
  doubtClock,
  endOutage,
  endVisit,
  erase,
  fetchPapers,
  finish,
  given,
  giveTomorrowSlip,
  hold,
  incomplete,
  keepTime,
  leave,
  loadList,
  noShow,
  openDay,
  openWindow,
  pauseService,
  pauseWindow,
  postNotice,
  publish,
  recall,
  removeNotice,
  renewPin,
  resumeService,
  resumeWindow,
  returnToLine,
  review,
  sendTo,
  settleRequest,
  stepOut,
  undo,
  until,
  walkIn,
} from '../../support/story-words.ts';

const noDay = { before: 'no-day', closed: 'no-day' } as const;
const noCall = { before: 'call-is-over', closed: 'call-is-over' } as const;
const noWindow = { before: 'window-closed', closed: 'window-closed' } as const;
const noVisit = { before: 'unknown-visit', closed: 'visit-ended' } as const;

/** What becomes of every command there is before the first day and after a day was closed; K001 was served on that day. */
const ofDays: Readonly<Record<CommandType, readonly [Deed, Readonly<Record<'before' | 'closed', Fate>>]>> = {
  CheckIn: [checkIn('cita-9:00'), noDay],
  Leave: [leave('K001'), noVisit],
  ChangeNeeds: [changeNeeds('K001', {}), noVisit],
  ComeBack: [comeBack('K001'), noDay],
  FetchPapers: [fetchPapers('K001'), noDay],
  StepOut: [stepOut('K001'), noDay],
  AskForHelp: [askForHelp(), noDay],
  AcceptRequest: [acceptRequest(), { before: 'unknown-request', closed: 'done' }],
  SettleRequest: [settleRequest(), { before: 'unknown-request', closed: 'done' }],
  OpenWindow: [openWindow('V3'), noDay],
  PauseWindow: [pauseWindow('V3'), noWindow],
  ResumeWindow: [resumeWindow('V3'), noWindow],
  CloseWindow: [closeWindow('V3'), noWindow],
  ArmWindow: [armWindow('V3'), noDay],
  DisarmWindow: [disarmWindow('V3'), noWindow],
  CallNext: [callNext('V3'), noDay],
  CallTicket: [callTicket('V3', 'K001'), noDay],
  Recall: [recall('K001'), noCall],
  RecordArrival: [arrive('K001'), noCall],
  FinishStep: [finish('K001'), noCall],
  RecordIncomplete: [incomplete('K001'), noCall],
  EndVisit: [endVisit('K001', 'left'), noCall],
  SendTo: [sendTo('K001', { back: true }), noDay],
  HoldVisit: [hold('K001'), noCall],
  ReturnToLine: [returnToLine('K001'), noCall],
  RecordNoShow: [noShow('K001'), noDay],
  Undo: [undo('V3'), { before: 'nothing-to-undo', closed: 'nothing-to-undo' }],
  PauseService: [pauseService('informes'), noDay],
  ResumeService: [resumeService('informes'), { before: 'service-not-paused', closed: 'service-not-paused' }],
  DeclareOutage: [declareOutage(), noDay],
  EndOutage: [endOutage(), { before: 'no-outage', closed: 'no-outage' }],
  DoubtClock: [doubtClock('10:00'), { before: 'done', closed: 'done' }],
  ConfirmClock: [confirmClock(), { before: 'clock-not-doubted', closed: 'clock-not-doubted' }],
  PostNotice: [postNotice(), noDay],
  RemoveNotice: [removeNotice(), { before: 'unknown-notice', closed: 'done' }],
  CountRoom: [countRoom(17), noDay],
  OpenDay: [openDay(), { before: 'done', closed: 'day-already-held' }],
  CloseDay: [closeDay(), noDay],
  GiveTomorrowSlip: [giveTomorrowSlip('K001'), noDay],
  LoadAppointments: [loadList(), { before: 'no-day', closed: 'done' }],
  ReviewAppointment: [review('por-verificar', 'seen'), { before: 'no-day', closed: 'done' }],
  HandlePersonData: [erase(['cita-9:00'], 'K001'), { before: 'no-day', closed: 'done' }],
  RenewPin: [renewPin(), { before: 'no-day', closed: 'done' }],
  PublishSettings: [publish(settings), noDay],
  KeepTime: [keepTime(), { before: 'done', closed: 'done' }],
};

const days = {
  before: givenNothing(),
  closed: given(
    openWindow('V3'),
    walkIn(),
    callNext('V3'),
    finish('K001'),
    askForHelp(),
    postNotice(),
    until('15:00'),
    closeDay(),
  ),
};

for (const [name, [deed, fates]] of Object.entries(ofDays))
  test(`${name}, before the first day and after a day was closed`, () => {
    expect({ before: fateOf(days.before, deed), closed: fateOf(days.closed, deed) }).toEqual(fates);
  });
