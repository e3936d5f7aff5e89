import type { Entry } from '../../shared/domain/decision.ts';
import type { Event } from '../../shared/domain/events.ts';
import type { DayKey, Instant } from '../../shared/domain/vocabulary.ts';

/** Where in the record a line stands. */
export interface Place {
  readonly day: DayKey;
  /** Its number in the day. */
  readonly seq: number;
}

/** What another system is told of one line of the record. */
export interface Message extends Place {
  readonly id: string;
  readonly office: string;
  readonly at: Instant;
  /** The command that made these facts; an `Undone` names the one that it takes back. */
  readonly commandId: string;
  readonly facts: readonly Readonly<Record<string, unknown>>[];
}

/** What leaves the office of each fact, field by field; a fact that isn't named here is told to nobody. */
const TOLD: { readonly [Type in Event['type']]?: readonly (keyof Extract<Event, { type: Type }>)[] } = {
  DayOpened: ['date', 'opensAt', 'closesAt'],
  DayClosed: ['served'],
  VisitCheckedIn: ['visitId', 'ticket', 'service'],
  LineJoined: ['visitId'],
  VisitInvited: ['visitId'],
  TicketCalled: ['callId', 'visitId', 'windowId'],
  CallRepeated: ['callId', 'visitId', 'attempt'],
  VisitorArrived: ['callId', 'visitId'],
  MunicipalityRecorded: ['visitId'],
  StepFinished: ['callId', 'visitId', 'windowId', 'step', 'outcome'],
  VisitHeld: ['visitId', 'windowId', 'until'],
  NoShowRecorded: ['callId', 'visitId', 'windowId'],
  VisitEnded: ['visitId', 'outcome'],
  OutcomeCorrected: ['visitId', 'outcome'],
  Undone: ['commandId'],
  WindowOpened: ['windowId'],
  WindowPaused: ['windowId'],
  WindowResumed: ['windowId'],
  WindowClosed: ['windowId'],
  ServicePaused: ['service', 'until'],
  ServiceResumed: ['service'],
  LinesMoved: ['windows'],
};

/** The message of a line; nothing where it holds nothing that is told. */
export function messageOf({ at, id, events }: Entry, place: Place, office: string): Message | undefined {
  const facts = events.flatMap((event) => {
    const fields: readonly string[] | undefined = TOLD[event.type];
    if (!fields) return [];
    const told = Object.entries(event).filter(([field]) => fields.includes(field));
    return [{ type: event.type, ...Object.fromEntries(told) }];
  });
  return facts.length > 0 ? { id: `${place.day}-${place.seq}`, office, ...place, at, commandId: id, facts } : undefined;
}
