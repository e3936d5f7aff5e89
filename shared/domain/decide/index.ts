import type { Command } from '../commands.ts';
import type { Context, Decision } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Office } from '../office.ts';
import { isOthersWindow, mayCommand } from '../rights.ts';
import { callNext, callTicket, recall } from './call.ts';
import { checkIn } from './check-in.ts';
import { confirmClock, doubtClock, waitsForClock } from './clock.ts';
import { correctOutcome } from './correct.ts';
import { coverMoves } from './cover.ts';
import { closeDay, loadAppointments, openDay } from './day.ts';
import { moveLines } from './move.ts';
import { recordMunicipality } from './municipality.ts';
import { declareOutage, endOutage, stepOut } from './outage.ts';
import { fetchPapers } from './papers.ts';
import { handlePersonData, renewPin } from './person.ts';
import { publishSettings } from './publish.ts';
import { loadDocuments, markDocument } from './ready.ts';
import {
  acceptRequest,
  askForHelp,
  pauseService,
  postNotice,
  removeNotice,
  resumeService,
  settleRequest,
} from './request.ts';
import { reviewAppointment } from './review.ts';
import { countRoom } from './room.ts';
import { sendTo } from './send.ts';
import {
  endVisit,
  finishStep,
  holdVisit,
  recordArrival,
  recordIncomplete,
  recordNoShow,
  returnToLine,
} from './serve.ts';
import { armedCalls, keepTime } from './time.ts';
import { withTold } from './told.ts';
import { undo } from './undo.ts';
import { changeNeeds, comeBack, giveTomorrowSlip, leave } from './visit.ts';
import { armWindow, closeWindow, disarmWindow, openWindow, pauseWindow, resumeWindow } from './window.ts';

const decideAlone = (office: Office, command: Command, context: Context): Decision => {
  switch (command.type) {
    case 'CheckIn':
      return checkIn(office, command, context);
    case 'Leave':
      return leave(office, command, context);
    case 'ChangeNeeds':
      return changeNeeds(office, command, context);
    case 'StepOut':
      return stepOut(office, command, context);
    case 'ComeBack':
      return comeBack(office, command, context);
    case 'FetchPapers':
      return fetchPapers(office, command, context);
    case 'AskForHelp':
      return askForHelp(office, command, context);
    case 'AcceptRequest':
      return acceptRequest(office, command, context);
    case 'SettleRequest':
      return settleRequest(office, command, context);
    case 'OpenWindow':
      return openWindow(office, command, context);
    case 'PauseWindow':
      return pauseWindow(office, command, context);
    case 'ResumeWindow':
      return resumeWindow(office, command, context);
    case 'CloseWindow':
      return closeWindow(office, command, context);
    case 'ArmWindow':
      return armWindow(office, command, context);
    case 'DisarmWindow':
      return disarmWindow(office, command, context);
    case 'CallNext':
      return callNext(office, command, context);
    case 'CallTicket':
      return callTicket(office, command, context);
    case 'Recall':
      return recall(office, command, context);
    case 'RecordArrival':
      return recordArrival(office, command, context);
    case 'RecordMunicipality':
      return recordMunicipality(office, command, context);
    case 'FinishStep':
      return finishStep(office, command, context);
    case 'RecordIncomplete':
      return recordIncomplete(office, command, context);
    case 'EndVisit':
      return endVisit(office, command, context);
    case 'SendTo':
      return sendTo(office, command, context);
    case 'HoldVisit':
      return holdVisit(office, command, context);
    case 'ReturnToLine':
      return returnToLine(office, command, context);
    case 'RecordNoShow':
      return recordNoShow(office, command, context);
    case 'Undo':
      return undo(office, context);
    case 'CorrectOutcome':
      return correctOutcome(office, command, context);
    case 'PauseService':
      return pauseService(office, command, context);
    case 'ResumeService':
      return resumeService(office, command, context);
    case 'MoveLines':
      return moveLines(office, command, context);
    case 'DeclareOutage':
      return declareOutage(office, command, context);
    case 'EndOutage':
      return endOutage(office, context);
    case 'DoubtClock':
      return doubtClock(office, command, context);
    case 'ConfirmClock':
      return confirmClock(office, context);
    case 'PostNotice':
      return postNotice(office, command, context);
    case 'RemoveNotice':
      return removeNotice(office, command, context);
    case 'CountRoom':
      return countRoom(office, command, context);
    case 'OpenDay':
      return openDay(office, command, context);
    case 'CloseDay':
      return closeDay(office, context);
    case 'GiveTomorrowSlip':
      return giveTomorrowSlip(office, command, context);
    case 'LoadAppointments':
      return loadAppointments(office, command, context);
    case 'LoadDocuments':
      return loadDocuments(office, command, context);
    case 'MarkDocument':
      return markDocument(office, command, context);
    case 'ReviewAppointment':
      return reviewAppointment(office, command, context);
    case 'HandlePersonData':
      return handlePersonData(office, command, context);
    case 'RenewPin':
      return renewPin(office, command, context);
    case 'PublishSettings':
      return publishSettings(office, command, context);
    case 'KeepTime':
      return keepTime(office, context);
  }
  return command satisfies never;
};

/**
 * What the office makes of a wish: the facts that follow from it, or a refusal. Nothing changes until the facts are saved.
 * A window that somebody promised to cover changes hands, and a newcomer whom an armed window was waiting for is called, in
 * the same breath, all or nothing; everybody else's ticket
 * is told its window of time in the same entry.
 */
export function decide(office: Office, command: Command, context: Context): Decision {
  if (!mayCommand(context.by, command)) return refuse('not-allowed');
  if (waitsForClock(office, command.type)) return refuse('clock-in-doubt');
  if (isOthersWindow(office, command, context.by)) return refuse('not-your-window');

  const decision = decideAlone(office, command, context);
  if (!decision.accepted) return decision;
  const moved = [...decision.events, ...coverMoves(office, decision.events, context.at)];
  const events = [...moved, ...armedCalls(office, moved, context)];
  return accept(...withTold(office, events, context));
}
