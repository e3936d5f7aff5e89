import type { AppointmentId, DayKey, Instant, LanguageTag, ServiceId, VisitId } from './vocabulary.ts';

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
  readonly email?: string;
  readonly phone?: string;
}

/** An appointment as it stands today: with the visit that came of it, if one did. */
export interface BookedAppointment extends Appointment {
  readonly visitId?: VisitId;
}

/** Given name and initial of the surname, as staff and visitor see it: `Rosa M.`; empty where the name is unknown or erased. */
export function shortName(person: Pick<AppointmentPerson, 'givenNames' | 'surnames'>): string {
  const given = person.givenNames.trim().split(/\s+/u)[0] ?? '';
  const initial = [...person.surnames.trim()][0];
  return initial ? `${given} ${initial}.` : given;
}
