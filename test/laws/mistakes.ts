import type { Command, CommandType } from '../../shared/domain/commands.ts';
import type { Office } from '../../shared/domain/office.ts';
import type { Actor } from '../../shared/domain/vocabulary.ts';
import { noNeeds } from '../../shared/domain/vocabulary.ts';
import { auditor, clerks, kiosk, receptionist, schedule, supervisor } from '../support/story-office.ts';
import type { Dice } from './dice.ts';
import type { Wish } from './wishes.ts';

const anybody: readonly Actor[] = [
  ...Object.values(clerks),
  receptionist,
  supervisor,
  supervisor,
  auditor,
  kiosk,
  schedule,
  { kind: 'display', id: 'sala' },
];

/** A wish of this kind made blindly: by anybody, about any window, visit or call that ever was, or that never was. */
export function mistake(type: CommandType, office: Office, dice: Dice): Wish {
  const by = dice.of(anybody) ?? supervisor;
  return { by, command: blind(type, office, dice) };
}

const blind = (type: CommandType, office: Office, dice: Dice): Command => {
  const windowId = dice.of([...office.windows.keys(), 'V9']) ?? 'V9';
  const visitId = dice.of([...office.visits.values()].map(({ id }) => id)) ?? 'nobody';
  const callId = dice.of(office.announcements.map((said) => said.callId)) ?? 'no-call';
  const reason = dice.of(['urgencia', 'descanso', 'copias', 'acta', 'porque-si']) ?? 'acta';
  const service = dice.of(['informes', 'entrega', 'visas']) ?? 'visas';
  const requestId = dice.of([...office.requests.keys(), 'no-request']) ?? 'no-request';
  const noticeId = dice.of([...office.notices.keys(), 'no-notice']) ?? 'no-notice';
  const appointments = dice.of([...office.appointments.values()].map(({ id }) => [id])) ?? ['folio-perdido'];

  switch (type) {
    case 'CheckIn':
      return {
        type,
        appointments,
        ...(dice.oneIn(4) && { service, standBy: true }),
        needs: noNeeds,
        companions: dice.below(30) - 2,
        language: 'es',
      };
    case 'Leave':
    case 'ComeBack':
    case 'StepOut':
      return { type, visitId };
    case 'ChangeNeeds':
      return { type, visitId, needs: noNeeds, reason };
    case 'CorrectOutcome':
      return { type, visitId, outcome: dice.oneIn(2) ? 'left' : 'incomplete', reason, why: 'wrong-key' };
    case 'FetchPapers':
      return { type, visitId, missing: dice.oneIn(3) ? [] : [reason] };
    case 'AskForHelp':
      return { type, kind: 'help', from: 'kiosco', visitId };
    case 'AcceptRequest':
    case 'SettleRequest':
      return { type, requestId };
    case 'OpenWindow':
      return { type, windowId, takeOver: dice.oneIn(2) };
    case 'PauseWindow':
      return { type, windowId, reason, urgent: dice.oneIn(2) };
    case 'ResumeWindow':
    case 'CloseWindow':
    case 'ArmWindow':
    case 'DisarmWindow':
    case 'CallNext':
      return { type, windowId };
    case 'CallTicket':
      return { type, windowId, visitId, reason };
    case 'Recall':
    case 'RecordArrival':
    case 'ReturnToLine':
    case 'RecordNoShow':
      return { type, callId };
    case 'RecordMunicipality':
      return { type, callId, municipality: dice.oneIn(2) ? 'Tezoatlán' : 'Ninguna parte' };
    case 'FinishStep':
      return {
        type,
        callId,
        callNext: true,
        applicants: [{ applicant: dice.below(4), outcome: 'incomplete', reason }],
      };
    case 'RecordIncomplete':
    case 'HoldVisit':
      return { type, callId, reason };
    case 'EndVisit':
      return { type, callId, outcome: 'incomplete', reason };
    case 'SendTo':
      return { type, callId, to: dice.oneIn(2) ? { window: windowId } : { step: service } };
    case 'PauseService':
      return { type, service, reason };
    case 'DeclareOutage':
      return { type, services: [service] };
    case 'DoubtClock':
      return { type, expected: 0 };
    case 'ResumeService':
      return { type, service };
    case 'MoveLines':
      return { type, windows: [{ windowId, skills: dice.oneIn(3) ? [] : [service] }], why: 'idle-windows' };
    case 'PostNotice':
      return { type, text: { es: dice.oneIn(2) ? ' ' : 'Aviso' } };
    case 'RemoveNotice':
      return { type, noticeId };
    case 'CountRoom':
      return { type, people: dice.oneIn(2) ? -1 : 17 };
    case 'OpenDay':
      return { type, date: office.day?.date ?? '2026-11-22' };
    case 'GiveTomorrowSlip':
      return { type, visitIds: [visitId, 'nobody'] };
    case 'LoadAppointments':
      return { type, appointments: [] };
    case 'LoadDocuments':
      return { type, documents: [] };
    case 'MarkDocument':
      return { type, documentId: 'nobody', handedOver: true };
    case 'HandlePersonData':
      return { type, deed: 'erase', why: 'asked', appointments: ['nobody'], visits: [visitId] };
    case 'RenewPin':
      return { type, staffId: 'nobody' };
    case 'ReviewAppointment':
      return { type, appointmentId: 'nobody', outcome: 'confirmed', why: 'sold' };
    case 'PublishSettings':
      return {
        type,
        settings: { ...office.settings, windows: office.settings.windows.filter(({ id }) => id !== windowId) },
      };
    case 'Undo':
    case 'EndOutage':
    case 'ConfirmClock':
    case 'CloseDay':
    case 'KeepTime':
      return { type };
  }
  return type satisfies never;
};
