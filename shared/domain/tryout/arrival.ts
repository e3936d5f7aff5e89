import { firstDue } from '../due.ts';
import type { VisitCheckedIn } from '../events.ts';
import type { Office } from '../office.ts';
import { serviceOf } from '../office.ts';
import type { Applicant } from '../visit.ts';
import type { Instant, Needs } from '../vocabulary.ts';
import { noNeeds } from '../vocabulary.ts';
import type { PastVisit } from './past-day.ts';

const nobody: Applicant = { name: '', minor: false, guardians: [] };

/** So many applicants of whom nothing is known. */
export const applicantsOf = ({ applicants }: Pick<PastVisit, 'applicants'>): readonly Applicant[] =>
  Array.from({ length: applicants }, () => nobody);

/** What the line must know of a visit's needs; which need it was is not known any more. */
const needsOf = ({ priority, accessible }: PastVisit): Needs => ({
  ...noNeeds,
  priority: priority ? ['senior'] : [],
  accessibleWindow: accessible,
});

/** A visit of the record checks in, and gets its time by the dials that hold. */
export function arrival(office: Office, past: PastVisit, at: Instant): VisitCheckedIn {
  const { id: visitId, ticket, service, slot, companions, journey, away } = past;
  const needs = needsOf(past);
  const waiting = firstDue(office.settings.calling, serviceOf(office, service) ?? {}, needs, at, slot);
  const isAway = away !== undefined && away.until > at;
  return {
    type: 'VisitCheckedIn',
    at,
    visitId,
    ticket,
    code: '',
    service,
    ...(slot !== undefined && { slot }),
    unverified: false,
    handwritten: true,
    applicants: applicantsOf(past),
    companions,
    needs,
    language: 'es',
    journey,
    // Not called before the hour told, as nobody would be there.
    waiting: isAway ? { ...waiting, away: { until: away.until, missed: true } } : waiting,
  };
}
