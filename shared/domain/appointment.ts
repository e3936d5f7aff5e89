import type { AppointmentId, DayKey, Instant, LanguageTag, ServiceId, StaffId, VisitId } from './vocabulary.ts';

/** One line of the day's list. Everything that points at a person is sealed in the record. */
export interface Appointment {
  /** The folio, or an id of the office's own where the list gave none. */
  readonly id: AppointmentId;
  readonly service: ServiceId;
  readonly slot: Instant;
  readonly date: DayKey;
  readonly status: 'booked' | 'cancelled' | 'verify';
  /** Name of another office, when the appointment is not at this one. */
  readonly office?: string;
  /** Appointments booked together: a family. */
  readonly booking?: string;
  readonly person: AppointmentPerson;
  /** The person's data were erased, and no list brings them back. */
  readonly erased?: true;
}

/** Who an appointment is for. The CURP itself is never kept, only its HMAC under the office's key. */
export interface AppointmentPerson {
  readonly givenNames: string;
  readonly surnames: string;
  readonly curpHash?: string;
  /** Last four characters of the CURP, for staff to compare. */
  readonly curpEnd?: string;
  /** `YYYY-MM-DD`, from the CURP. */
  readonly birth?: DayKey;
  readonly guardians: readonly string[];
  readonly language?: LanguageTag;
  /** HMACs of e-mail and telephone under the office's key, to tell whether many appointments share one. */
  readonly emailHash?: string;
  readonly phoneHash?: string;
  /** Kept only where there are doubts, so that somebody can ask. */
  readonly email?: string;
  readonly phone?: string;
  readonly doubts?: readonly Doubt[];
}

/**
 * Why staff should look at somebody's papers. It keeps nobody from a number, and only reception and supervision read it.
 * The CURP: not valid; on two appointments of one day; under two names. E-mail or telephone: on more than five
 * appointments. E-mail: of a kind that is thrown away.
 */
export type Doubt = 'bad-curp' | 'curp-twice' | 'curp-two-names' | 'shared-email' | 'shared-phone' | 'disposable-email';

/** What was found out by asking. Confirmed: it is theirs; they were seen; a relative or a shop booked for them. Cancelled: not theirs; it was sold to them; they gave it up. */
export type ReviewReason = 'reached' | 'seen' | 'helped' | 'not-theirs' | 'sold' | 'given-up';

/** What somebody found out about a doubtful appointment: it stands over what the list says. */
export interface Review {
  readonly outcome: 'confirmed' | 'cancelled';
  readonly at: Instant;
  readonly by: { readonly id: StaffId; readonly name: string };
  readonly findings: ReviewFindings;
}

/** The personal part of a review; empty once the person is erased. */
export interface ReviewFindings {
  readonly why?: ReviewReason;
  readonly note?: string;
  /** The doubts that it answers. */
  readonly settled: readonly Doubt[];
}

/** An appointment as it stands today: with what was found out about it, and the visit that came of it, if one did. */
export interface BookedAppointment extends Appointment {
  readonly review?: Review;
  readonly visitId?: VisitId;
  /** The visit on stand-by that got its place, as nobody had come by then. */
  readonly placeTo?: VisitId;
}

/** The reasons that go with each outcome of a review. */
export const reviewReasons: Readonly<Record<Review['outcome'], readonly ReviewReason[]>> = {
  confirmed: ['reached', 'seen', 'helped'],
  cancelled: ['not-theirs', 'sold', 'given-up'],
};

/** The doubts that nobody has answered yet. */
export function openDoubts({ person: { doubts = [] }, review }: BookedAppointment): readonly Doubt[] {
  return review ? doubts.filter((doubt) => !review.findings.settled.includes(doubt)) : doubts;
}

/** Whether staff are to look at the papers: the list asks for it, or there are doubts. */
export const mustVerify = (appointment: BookedAppointment): boolean =>
  appointment.status === 'verify' || (appointment.status === 'booked' && openDoubts(appointment).length > 0);

/** How an appointment stands that the list gives this status, after what somebody has found out. */
export function statusAfter(review: Review | undefined, status: Appointment['status']): Appointment['status'] {
  if (review?.outcome === 'cancelled') return 'cancelled';
  return review && status === 'verify' ? 'booked' : status;
}

/** An appointment as a list would give it, without what became of it here. */
export function asListed({
  review: _found,
  visitId: _came,
  placeTo: _given,
  ...appointment
}: BookedAppointment): Appointment {
  return appointment;
}

/** Given name and initial of the surname, as staff and visitor see it: `Rosa M.`; empty where the name is unknown or erased. */
export function shortName(person: Pick<AppointmentPerson, 'givenNames' | 'surnames'>): string {
  const given = person.givenNames.trim().split(/\s+/u)[0] ?? '';
  const initial = [...person.surnames.trim()][0];
  return initial ? `${given} ${initial}.` : given;
}
