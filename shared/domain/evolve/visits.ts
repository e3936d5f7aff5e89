import type {
  CallRepeated,
  LineJoined,
  MunicipalityRecorded,
  NeedsChanged,
  NoShowRecorded,
  OutcomeCorrected,
  StepFinished,
  TicketCalled,
  VisitCheckedIn,
  VisitEnded,
  VisitHeld,
  VisitInvited,
  VisitorArrived,
  VisitSteppedOut,
} from '../events.ts';
import type { Office } from '../office.ts';
import { latestKept, windowSettings } from '../office.ts';
import type { Visit, Waiting } from '../visit.ts';
import type { TicketNumber } from '../vocabulary.ts';
import { announce, changeVisit, changeWindow, putVisit } from './change.ts';
import { toldAt, toldCalled, upset } from './told.ts';

/** A number written by hand is taken, but the count goes on from the last one printed. */
const numbersAfter = (numbers: Office['numbers'], ticket: TicketNumber, handwritten: boolean): Office['numbers'] =>
  handwritten ? numbers : new Map(numbers).set(ticket.slice(0, 1), Number(ticket.slice(1)));

export function visitCheckedIn(office: Office, event: VisitCheckedIn): Office {
  const { visitId: id, ticket, code, service, slot, unverified, claimed, handwritten } = event;
  const { applicants, companions, needs, language, journey, waiting } = event;
  const visit: Visit = {
    id,
    ticket,
    code,
    checkedIn: waiting.joined,
    service,
    ...(slot === undefined ? {} : { slot }),
    unverified,
    ...(claimed ? { claimed } : {}),
    handwritten,
    applicants,
    companions,
    needs,
    language,
    journey,
    position: 0,
    returned: false,
    missedCalls: 0,
    ...toldAt(event),
    ...(event.standBy && { stoodBy: event.standBy }),
    situation: event.standBy ? { is: 'stand-by', since: waiting.joined } : waiting,
  };
  let { appointments } = office;
  for (const { appointmentId } of applicants) {
    const booked = appointmentId === undefined ? undefined : appointments.get(appointmentId);
    if (booked) appointments = appointments.with(booked.id, { ...booked, visitId: id });
  }
  let { documents } = office;
  for (const { documentId } of applicants) {
    const document = documentId === undefined ? undefined : documents.get(documentId);
    if (document) documents = documents.with(document.id, { ...document, visitId: id });
  }
  const numbered = {
    ...office,
    appointments,
    documents,
    numbers: numbersAfter(office.numbers, ticket, handwritten),
    tickets: office.tickets.with(ticket, id),
    companions: office.companions + companions,
  };
  return withLatest(putVisit(numbered, visit), visit);
}

/** The newest first; a ticket written by hand earlier stands where it belongs by its time. */
const withLatest = (office: Office, visit: Visit): Office => {
  const isOlder = (other: Visit | undefined) =>
    other !== undefined &&
    (other.checkedIn < visit.checkedIn || (other.checkedIn === visit.checkedIn && other.ticket < visit.ticket));
  const older = office.latest.findIndex((id) => isOlder(office.visits.get(id)));
  const place = older === -1 ? office.latest.length : older;
  return { ...office, latest: office.latest.toSpliced(place, 0, visit.id).slice(0, latestKept) };
};

export function needsChanged(office: Office, { visitId, at, needs, waiting }: NeedsChanged): Office {
  return changeVisit(office, visitId, at, (visit) => ({
    ...(waiting ? upset(visit, 'needs') : visit),
    needs,
    situation: waiting ?? visit.situation,
  }));
}

export function municipalityRecorded(office: Office, { visitId, at, municipality }: MunicipalityRecorded): Office {
  return changeVisit(office, visitId, at, ({ municipality: _before, ...visit }) =>
    municipality === '' ? visit : { ...visit, municipality },
  );
}

/** In line; whose place it was on the stand-by list gets it and nobody else does. */
export function lineJoined(office: Office, event: LineJoined): Office {
  const { visitId, at, journey, position, waiting, returned, place } = event;
  const booked = place === undefined ? undefined : office.appointments.get(place);
  const taken = booked
    ? { ...office, appointments: office.appointments.with(booked.id, { ...booked, placeTo: visitId }) }
    : office;
  return changeVisit(taken, visitId, at, (visit) => ({ ...visit, journey, position, returned, situation: waiting }));
}

/** The hour told stays, for whoever doesn't see the invitation. */
export function visitInvited(office: Office, { visitId, at }: VisitInvited): Office {
  return changeVisit(office, visitId, at, (visit) => {
    const { situation } = visit;
    if (situation.is !== 'waiting' || !situation.away) return visit;
    return { ...visit, situation: { ...situation, away: { ...situation.away, invited: at } } };
  });
}

export function visitSteppedOut(office: Office, { visitId, at, until }: VisitSteppedOut): Office {
  return changeVisit(office, visitId, at, (visit) => {
    const { situation } = visit;
    return situation.is === 'waiting'
      ? { ...visit, situation: { ...situation, away: { until, byWish: true } } }
      : visit;
  });
}

/** Whoever has no outcome of their own when the visit ends served is done. */
export function visitEnded(office: Office, { visitId, at, outcome, reason }: VisitEnded): Office {
  const situation = { is: 'ended' as const, at, outcome, ...(reason === undefined ? {} : { reason }) };
  return changeVisit(office, visitId, at, (visit) => ({
    ...visit,
    applicants:
      outcome === 'served'
        ? visit.applicants.map((one) => ({ ...one, outcome: one.outcome ?? 'done' }))
        : visit.applicants,
    situation,
  }));
}

/** The visit as it really ended: at its hour, each of its people as they fared. */
export function corrected(visit: Visit, { outcome, reason, applicants: results }: OutcomeCorrected): Visit {
  const { situation } = visit;
  if (situation.is !== 'ended') return visit;
  return {
    ...visit,
    applicants: visit.applicants.map(({ outcome: _was, reason: _why, ...one }, index) => {
      const result = results.find(({ applicant }) => applicant === index);
      if (!result) return outcome === 'served' ? { ...one, outcome: 'done' } : one;
      return { ...one, outcome: result.outcome, ...(result.reason !== undefined && { reason: result.reason }) };
    }),
    situation: { is: 'ended', at: situation.at, outcome, ...(reason !== undefined && { reason }) },
  };
}

const lineBefore = (visit: Visit): Waiting => {
  const { situation } = visit;
  if (situation.is === 'waiting') return situation;
  if (situation.is === 'called' || situation.is === 'serving') return situation.from;
  return { is: 'waiting', joined: visit.checkedIn, due: visit.checkedIn, why: { is: 'walk-in' }, priority: false };
};

export function ticketCalled(office: Office, event: TicketCalled): Office {
  const { visitId, windowId, callId, at, reason } = event;
  const visit = office.visits.get(visitId);
  if (!visit) return office;

  const situation = {
    is: 'called' as const,
    callId,
    windowId,
    calledAt: at,
    announcements: 1,
    announcedAt: at,
    from: lineBefore(visit),
    ...(reason === undefined ? {} : { outOfTurn: reason }),
  };
  const called = changeVisit(office, visitId, at, (before) => ({
    ...toldCalled(before, at, reason !== undefined),
    situation,
  }));
  const taken = changeWindow(called, windowId, ({ armedSince: _disarmed, ...window }) => ({ ...window, visitId }));
  const { ticket, language } = visit;
  return announce(taken, { callId, attempt: 1, visitId, ticket, windowId, at, language });
}

export function callRepeated(office: Office, { visitId, callId, at, attempt }: CallRepeated): Office {
  const visit = office.visits.get(visitId);
  if (visit?.situation.is !== 'called') return office;
  const { ticket, language, situation } = visit;
  const repeated = putVisit(office, { ...visit, situation: { ...situation, announcements: attempt, announcedAt: at } });
  return announce(repeated, { callId, attempt, visitId, ticket, windowId: situation.windowId, at, language });
}

export function visitorArrived(office: Office, { visitId, at }: VisitorArrived): Office {
  return changeVisit(office, visitId, at, (visit) => {
    if (visit.situation.is !== 'called') return visit;
    const { callId, windowId, calledAt, from } = visit.situation;
    return { ...visit, situation: { is: 'serving', callId, windowId, calledAt, since: at, from } };
  });
}

/** The results of the step; the event that follows says where the visit goes and frees the window. */
export function stepFinished(office: Office, { visitId, windowId, at, applicants: results }: StepFinished): Office {
  const isWindow = windowSettings(office, windowId)?.kind === 'window';
  return changeVisit(office, visitId, at, (visit) => ({
    ...visit,
    applicants: visit.applicants.map((applicant, index) => {
      const result = results.find(({ applicant: which }) => which === index);
      if (!result) return applicant;
      const { reason: _earlier, ...rest } = applicant;
      return {
        ...rest,
        outcome: result.outcome,
        ...(result.reason === undefined ? {} : { reason: result.reason }),
      };
    }),
    ...(isWindow ? { lastWindow: windowId } : {}),
  }));
}

export function visitHeld(office: Office, event: VisitHeld): Office {
  const { visitId, windowId, at, reason, also, incomplete, until, onward } = event;
  const stepDone = onward !== undefined;
  return changeVisit(office, visitId, at, (visit) => ({
    ...(visit.situation.is === 'waiting' ? upset(visit, 'papers') : visit),
    ...onward,
    situation: {
      is: 'held',
      since: at,
      reason,
      incomplete,
      stepDone,
      until,
      ...(windowId !== undefined && { windowId }),
      ...(also && { also }),
      ...(visit.situation.is === 'waiting' && { from: visit.situation }),
    },
  }));
}

export function noShowRecorded(office: Office, { visitId, windowId, at }: NoShowRecorded): Office {
  return changeVisit(office, visitId, at, (visit) => ({
    ...visit,
    missedCalls: visit.missedCalls + 1,
    situation: { is: 'absent', since: at, windowId },
  }));
}
