import type { Command, CommandType } from './commands.ts';
import type { Office } from './office.ts';
import { visitOfCall } from './office.ts';
import type { Actor, WindowId } from './vocabulary.ts';

type Asker = 'window' | 'reception' | 'supervisor' | 'kiosk' | 'phone' | 'api' | 'system';

const desk: readonly Asker[] = ['window', 'supervisor'];
const staff: readonly Asker[] = ['window', 'reception', 'supervisor'];
const front: readonly Asker[] = ['reception', 'supervisor'];
const lead: readonly Asker[] = ['supervisor'];

/** Who may wish what. An auditor and a display may wish nothing. */
const rights: Readonly<Record<CommandType, readonly Asker[]>> = {
  CheckIn: ['kiosk', 'api', ...staff],
  Leave: ['phone', ...staff],
  ChangeNeeds: staff,
  StepOut: ['kiosk', 'phone', ...staff],
  ComeBack: ['kiosk', 'phone', ...staff],
  FetchPapers: ['kiosk', 'phone'],
  AskForHelp: ['kiosk', ...staff],
  AcceptRequest: staff,
  SettleRequest: staff,
  OpenWindow: desk,
  PauseWindow: desk,
  ResumeWindow: desk,
  CloseWindow: desk,
  ArmWindow: desk,
  DisarmWindow: desk,
  CallNext: desk,
  CallTicket: desk,
  Recall: desk,
  RecordArrival: desk,
  RecordMunicipality: desk,
  FinishStep: desk,
  RecordIncomplete: desk,
  EndVisit: desk,
  SendTo: desk,
  HoldVisit: desk,
  ReturnToLine: desk,
  RecordNoShow: desk,
  Undo: staff,
  CorrectOutcome: lead,
  PauseService: lead,
  ResumeService: lead,
  MoveLines: lead,
  DeclareOutage: lead,
  EndOutage: lead,
  DoubtClock: ['system'],
  ConfirmClock: ['system', ...lead],
  PostNotice: front,
  RemoveNotice: front,
  CountRoom: staff,
  OpenDay: ['system', 'supervisor'],
  CloseDay: lead,
  GiveTomorrowSlip: front,
  LoadAppointments: ['api', ...front],
  LoadDocuments: ['api', ...front],
  MarkDocument: staff,
  ReviewAppointment: front,
  HandlePersonData: ['api', ...lead],
  RenewPin: ['api', ...lead],
  PublishSettings: lead,
  KeepTime: ['system'],
};

const askersOf = (by: Actor): readonly Asker[] => {
  switch (by.kind) {
    case 'staff':
      return by.roles.filter((role) => role !== 'auditor');
    case 'display':
      return [];
    case 'kiosk':
    case 'phone':
    case 'api':
    case 'system':
      return [by.kind];
  }
  return by satisfies never;
};

/** Whether this actor may wish this at all; whether it can be granted now is for `decide`. A phone speaks for its own visit alone. */
export function mayCommand(by: Actor, command: Command): boolean {
  const allowed = rights[command.type];
  if (!askersOf(by).some((asker) => allowed.includes(asker))) return false;
  if (by.kind === 'phone') return 'visitId' in command && command.visitId === by.id;
  return true;
}

const windowActedOn = (office: Office, command: Command): WindowId | undefined => {
  switch (command.type) {
    case 'PauseWindow':
    case 'ResumeWindow':
    case 'CloseWindow':
    case 'ArmWindow':
    case 'DisarmWindow':
    case 'CallNext':
    case 'CallTicket':
      return command.windowId;
    default: {
      if (!('callId' in command)) return undefined;
      const situation = visitOfCall(office, command.callId)?.situation;
      return situation?.is === 'called' || situation?.is === 'serving' ? situation.windowId : undefined;
    }
  }
};

/** Whether the window that a command is about is held by somebody else. A supervisor may pause and close any. */
export function isOthersWindow(office: Office, command: Command, by: Actor): boolean {
  const windowId = windowActedOn(office, command);
  if (windowId === undefined || by.kind !== 'staff') return false;
  const holder = office.windows.get(windowId)?.staff;
  if (!holder || holder.id === by.id) return false;
  const overseen = command.type === 'PauseWindow' || command.type === 'ResumeWindow' || command.type === 'CloseWindow';
  return !(overseen && by.roles.includes('supervisor'));
}
