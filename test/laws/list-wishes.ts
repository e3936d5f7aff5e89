import type { Appointment } from '../../shared/domain/appointment.ts';
import { mustVerify, reviewReasons } from '../../shared/domain/appointment.ts';
import { nextDay } from '../../shared/domain/calendar.ts';
import type { HandlePersonData, MarkDocument, ReviewAppointment } from '../../shared/domain/commands.ts';
import type { Office } from '../../shared/domain/office.ts';
import type { ReadyDocument } from '../../shared/domain/ready.ts';
import { isHandedOver, visitFor } from '../../shared/domain/ready.ts';
import type { Instant } from '../../shared/domain/vocabulary.ts';
import type { Dice } from './dice.ts';

/** A few lines of a list, some loaded before, some on another's e-mail. */
export const newAppointments = (office: Office, now: Instant, dice: Dice): readonly Appointment[] => {
  const date = office.day?.date ?? '';
  return Array.from({ length: 1 + dice.below(6) }, () => ({
    id: `folio-${dice.below(500)}`,
    service: 'pasaporte',
    slot: now + (dice.below(180) - 60) * 60_000,
    date: dice.oneIn(12) ? nextDay(date) : date,
    status: dice.oneIn(12) ? ('verify' as const) : ('booked' as const),
    person: {
      givenNames: 'Nube',
      surnames: 'Ahuehuete',
      guardians: [],
      ...(dice.oneIn(3) && { emailHash: `mailbox-${dice.below(3)}` }),
    },
  }));
};

/** What somebody found out about an appointment in doubt, where there is one. */
export const reviewIn = (office: Office, dice: Dice): ReviewAppointment | undefined => {
  const doubtful = [...office.appointments.values()].filter((one) => one.review !== undefined || mustVerify(one));
  const appointment = dice.of(doubtful);
  if (!appointment) return undefined;
  const outcome = appointment.visitId === undefined && dice.oneIn(2) ? 'cancelled' : 'confirmed';
  const why = dice.of(reviewReasons[outcome]) ?? 'seen';
  return { type: 'ReviewAppointment', appointmentId: appointment.id, outcome, why };
};

/** A few documents that have become ready, some of them listed before. */
export const newDocuments = (office: Office, now: Instant, dice: Dice): readonly ReadyDocument[] =>
  Array.from({ length: 1 + dice.below(4) }, () => {
    const number = dice.below(40);
    const person = { givenNames: 'Brisa', surnames: 'Fresno', folio: `listo-${number}` };
    return { id: `listo-${number}`, since: office.day?.date ?? '', listed: now, person };
  });

/** What somebody may have come for. */
export const documentsFor = (office: Office, dice: Dice): readonly string[] => {
  const waiting = [...office.documents.values()].filter((one) => !isHandedOver(office, one) && !visitFor(office, one));
  const document = dice.of(waiting);
  return document ? [document.id] : [];
};

/** A document handed over without a ticket, or not after all. */
export const markIn = (office: Office, dice: Dice): MarkDocument | undefined => {
  const document = dice.of([...office.documents.values()].filter((one) => !one.erased && !visitFor(office, one)));
  return document && { type: 'MarkDocument', documentId: document.id, handedOver: !isHandedOver(office, document) };
};

/** Somebody who has left, or has not come yet, is erased. */
export const erasureIn = (office: Office, dice: Dice): HandlePersonData | undefined => {
  if (!office.day) return undefined;
  const gone = [...office.visits.values()].filter(({ situation }) => situation.is === 'ended');
  const visit = dice.of(gone);
  const visits = visit ? [visit.id] : [];
  const appointments = visit?.applicants.flatMap(({ appointmentId }) => appointmentId ?? []) ?? [];
  const documents = visit?.applicants.flatMap(({ documentId }) => documentId ?? []) ?? [];
  return { type: 'HandlePersonData', deed: 'erase', why: 'asked', appointments, visits, documents };
};
