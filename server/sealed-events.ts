import type { Entry as DomainEntry } from '../shared/domain/decision.ts';
import type { Event } from '../shared/domain/events.ts';
import { noOwner } from '../shared/domain/ready.ts';
import { noNeeds, noStaff } from '../shared/domain/vocabulary.ts';
import type { Recorded } from './journal/entry.ts';
import type { SealingTable } from './journal/sealing.ts';

/** What of each event is personal, and whose it is. A new event does not compile until this is answered. */
export const sealedEvents: SealingTable<Event> = {
  AppointmentLoaded: { subject: ({ appointmentId }) => appointmentId, fields: ['person', 'booking'] },
  AppointmentReviewed: { subject: ({ appointmentId }) => appointmentId, fields: ['findings', 'staff'] },
  DocumentListed: { subject: ({ documentId }) => documentId, fields: ['person'] },
  DocumentMarked: 'plain',
  PersonDataHandled: { subject: ({ handlingId }) => handlingId, fields: ['whose'] },
  PinRenewed: 'plain',
  VisitCheckedIn: { subject: ({ visitId }) => visitId, fields: ['applicants', 'needs', 'language', 'claimed'] },
  NeedsChanged: { subject: ({ visitId }) => visitId, fields: ['needs'] },
  HelpRequested: { subject: ({ visitId, requestId }) => visitId ?? requestId, fields: ['language'] },
  DayOpened: 'plain',
  DayClosed: 'plain',
  SettingsPublished: 'plain',
  LineJoined: 'plain',
  VisitInvited: 'plain',
  VisitSteppedOut: 'plain',
  VisitEnded: 'plain',
  OutcomeCorrected: 'plain',
  RequestAccepted: { subject: ({ staff }) => staff.id, fields: ['staff'] },
  RequestSettled: 'plain',
  WindowOpened: { subject: ({ staff }) => staff.id, fields: ['staff'] },
  WindowPaused: 'plain',
  WindowResumed: 'plain',
  WindowClosed: 'plain',
  WindowArmed: 'plain',
  WindowDisarmed: 'plain',
  TicketCalled: 'plain',
  CallRepeated: 'plain',
  VisitorArrived: 'plain',
  MunicipalityRecorded: { subject: ({ visitId }) => visitId, fields: ['municipality'] },
  StepFinished: 'plain',
  VisitHeld: 'plain',
  NoShowRecorded: 'plain',
  Undone: 'plain',
  OutageBegan: 'plain',
  OutageEnded: 'plain',
  ClockDoubted: 'plain',
  ClockConfirmed: 'plain',
  ServicePaused: 'plain',
  ServiceResumed: 'plain',
  LinesMoved: 'plain',
  NoticePosted: 'plain',
  NoticeRemoved: 'plain',
  RoomCounted: 'plain',
};

/** What stands in the place of personal fields whose key was destroyed: a visit without name, need or language. */
const blanks: Partial<Record<Event['type'], object>> = {
  AppointmentLoaded: { person: { givenNames: '', surnames: '', guardians: [] } },
  AppointmentReviewed: { findings: { settled: [] }, staff: noStaff },
  DocumentListed: { person: noOwner },
  VisitCheckedIn: { applicants: [], needs: noNeeds, language: 'es' },
  NeedsChanged: { needs: noNeeds },
  MunicipalityRecorded: { municipality: '' },
  RequestAccepted: { staff: noStaff },
  WindowOpened: { staff: noStaff },
};

/** An event as the office can go on with it, also where somebody's data were erased. */
export function withoutGaps(event: Recorded<Event>): Event {
  if (!('erased' in event)) return event;
  const { erased: _, ...rest } = event;
  return { ...rest, ...blanks[event.type] } as Event;
}

/** Who gave a recorded command: ids only, since the record keeps no names or roles of its own. */
export const actorOf = (by: { readonly device: string; readonly staff?: string }): DomainEntry['by'] => {
  if (by.staff !== undefined) return { kind: 'staff', id: by.staff, name: '', roles: [] };
  const [kind = '', id = ''] = by.device.split(/:(.*)/su);
  if (kind === 'kiosk' || kind === 'display' || kind === 'api' || kind === 'phone') return { kind, id };
  return { kind: 'system', id: 'schedule' };
};

/** The same, as it goes into the record. */
export const authorOf = (by: DomainEntry['by']): { readonly device: string; readonly staff?: string } =>
  by.kind === 'staff' ? { device: 'staff', staff: by.id } : { device: `${by.kind}:${by.id}` };
