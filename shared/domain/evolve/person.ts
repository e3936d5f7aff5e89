import type { Appointment, AppointmentPerson, BookedAppointment } from '../appointment.ts';
import type { ErasedPerson, PersonDataHandled } from '../events.ts';
import type { HelpRequest, LastAct, Office } from '../office.ts';
import type { KeptDocument } from '../ready.ts';
import { noOwner } from '../ready.ts';
import { Roll } from '../roll.ts';
import type { Visit } from '../visit.ts';
import type { VisitId } from '../vocabulary.ts';
import { noNeeds, noStaff } from '../vocabulary.ts';

const nobody: AppointmentPerson = { givenNames: '', surnames: '', guardians: [] };

/** As if the office had never known who it was; what a record without the keys tells is the same. */
export function personDataHandled(office: Office, { handlingId, whose }: PersonDataHandled): Office {
  if (!whose) return office;
  let { appointments, documents, visits } = office;
  for (const { id, visitId } of whose.appointments) {
    const known = appointments.get(id);
    if (known) appointments = appointments.with(id, emptied(known, visitId));
  }
  for (const { id, visitId } of whose.others) {
    const known = appointments.get(id);
    if (known) appointments = appointments.with(id, { ...known, visitId });
  }
  for (const { id, handedOver } of whose.documents ?? []) {
    const known = documents.get(id);
    if (known) documents = documents.with(id, unowned(known, handedOver));
  }
  for (const one of whose.visits) {
    const known = visits.get(one.id);
    if (known) visits = visits.with(one.id, nameless(known, one.applicants));
  }

  const gone = new Set<VisitId>(whose.visits.map(({ id }) => id));
  const subjects = [...[...whose.appointments, ...(whose.documents ?? [])].map(({ id }) => id), ...gone];
  const isOf = ({ visitId }: { readonly visitId?: VisitId }) => visitId !== undefined && gone.has(visitId);
  return {
    ...office,
    appointments,
    documents,
    visits,
    announcements: office.announcements.map((call) => (isOf(call) ? { ...call, language: 'es' } : call)),
    requests: new Map([...office.requests].map(([id, one]) => [id, isOf(one) ? withoutLanguage(one) : one])),
    lastActs: Roll.of([...office.lastActs].filter(([, act]) => !touches(act, gone))),
    erasures: new Map(office.erasures).set(handlingId, subjects),
  };
}

const emptied = (known: BookedAppointment, visitId: VisitId | undefined): BookedAppointment => {
  const { id, service, slot, date, status, office, review, placeTo } = known;
  const listed: Appointment = { id, service, slot, date, status, person: nobody, erased: true };
  return {
    ...listed,
    ...(office !== undefined && { office }),
    ...(review && { review: { ...review, by: noStaff, findings: { settled: [] } } }),
    ...(visitId !== undefined && { visitId }),
    ...(placeTo !== undefined && { placeTo }),
  };
};

const unowned = ({ id, since, listed }: KeptDocument, handedOver: boolean): KeptDocument => ({
  id,
  since,
  listed,
  person: noOwner,
  erased: true,
  ...(handedOver && { marked: true }),
});

const nameless = (
  { claimed: _gone, municipality: _from, ...visit }: Visit,
  applicants: ErasedPerson['visits'][number]['applicants'],
): Visit => ({
  ...visit,
  applicants: applicants.map((result) => ({ name: '', minor: false, guardians: [], ...result })),
  needs: noNeeds,
  language: 'es',
});

const withoutLanguage = ({ language: _gone, ...request }: HelpRequest): HelpRequest => request;

const touches = ({ visits }: LastAct, gone: ReadonlySet<VisitId>): boolean =>
  visits.some(({ after }) => gone.has(after.id));
