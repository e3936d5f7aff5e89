import type { Doubt } from '../../shared/domain/appointment.ts';
import type { CurpReading } from '../../shared/domain/curp.ts';
import type { Instant } from '../../shared/domain/vocabulary.ts';
import type { KnownList } from './known-columns.ts';

/** One good line of the day's list: an appointment as the booking platform told it. */
export interface AppointmentRow {
  readonly folio: string;
  readonly curp?: string;
  readonly givenNames: string;
  readonly surnames: string;
  /** Id of the service in the office's settings. */
  readonly service: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Minutes after midnight on the office's clock. */
  readonly minuteOfDay: number;
  readonly guardians: readonly string[];
  /** As written in the list, when it names one. */
  readonly office?: string;
  /** `verify`: reception looks at it with the visitor before it counts as an appointment. */
  readonly status: 'booked' | 'cancelled' | 'verify';
  readonly email?: string;
  readonly phone?: string;
  readonly language?: string;
  /** What the line itself gives staff to look at. */
  readonly doubts?: readonly Extract<Doubt, 'bad-curp' | 'disposable-email'>[];
  /** Appointments with the same booking belong to one family. */
  readonly booking?: string;
}

/** What a column of the list can hold. `name` is the whole name, or the given names where surnames have columns of their own. */
export type Column =
  | 'folio'
  | 'curp'
  | 'name'
  | 'surnames'
  | 'firstSurname'
  | 'secondSurname'
  | 'service'
  | 'date'
  | 'time'
  | 'guardians'
  | 'office'
  | 'status'
  | 'email'
  | 'phone'
  | 'language'
  | 'booking'
  | 'since'
  | 'where';

/** Why a file, or a line of it, can't be loaded. */
export type ProblemReason =
  | 'empty-file'
  | 'file-too-large'
  | 'not-csv'
  | 'no-header'
  | 'missing-column'
  | 'too-many-rows'
  | 'unclosed-quote'
  | 'rest-not-read'
  | 'too-many-columns'
  | 'too-long'
  | 'missing-folio'
  | 'missing-folio-curp'
  | 'unusable-curp'
  | 'damaged-folio'
  | 'duplicate-folio'
  | 'missing-name'
  | 'missing-service'
  | 'unknown-service'
  | 'missing-date'
  | 'bad-date'
  | 'missing-time'
  | 'bad-time'
  | 'unknown-status';

/** What somebody should look at, though the line can be loaded. */
export type WarningReason =
  | 'nothing-today'
  | 'damaged-accents'
  | 'bad-curp'
  | 'unread-curp'
  | 'unknown-place'
  | 'inconvenient-word'
  | 'duplicate-curp'
  | 'missing-guardian'
  | 'ignored-email'
  | 'ignored-phone'
  | 'ignored-language';

/** Why a CURP was not taken, as a clerk correcting the list reads it. */
export type CurpFault = Extract<CurpReading, { ok: false }>['reason'];

/** A sentence saying what to do, in the two languages of every message to staff. */
export interface Sentence {
  readonly es: string;
  readonly en: string;
}

/** A remark on one line of the file, as the file counts its lines; 0 is the file as a whole. It never quotes what stands in a row. */
export interface Remark<Reason extends string> {
  readonly line: number;
  /** The column's header as written in the file. */
  readonly column?: string;
  readonly reason: Reason;
  readonly curp?: CurpFault;
  readonly message: Sentence;
}

export type Problem = Remark<ProblemReason>;
export type Warning = Remark<WarningReason>;

/** A good line that is not loaded today: for another day or office, or written twice word for word. */
export interface Skipped {
  readonly line: number;
  readonly reason: 'other-day' | 'other-office' | 'repeated';
  readonly row: AppointmentRow;
}

/** What a day's list says, whole: nothing is loaded by reading it. */
export interface AppointmentList {
  readonly rows: readonly AppointmentRow[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
  readonly skipped: readonly Skipped[];
  /** The headers taken for each column. */
  readonly columns: Partial<Record<Column, readonly string[]>>;
  /** The headers as they stand in the file, or what looks like them where none is known: for a person to say what they are. */
  readonly header?: readonly string[];
  /** The kind of list, where somebody has said its columns before. */
  readonly known?: { readonly id: string; readonly at: Instant };
  /** Headers nobody here has a use for. */
  readonly ignoredColumns: readonly string[];
  readonly encoding?: 'utf-8' | 'windows-1252' | 'utf-16le';
  readonly delimiter?: string;
}

export interface ReadOptions {
  /** The service day the list is for, `YYYY-MM-DD`. */
  readonly today: string;
  /** With it, lines that name another office are kept apart. */
  readonly officeId?: string;
  /** Other ways in which lists write this office. */
  readonly officeNames?: readonly string[];
  /** The header to take for a column, where the file's own words are not known. */
  readonly columns?: Partial<Record<Column, string>>;
  /** Further words for a column, in lists of another kind. */
  readonly words?: Partial<Record<Column, readonly string[]>>;
  /** Lists whose columns somebody has said before. */
  readonly known?: readonly KnownList[];
  readonly services: readonly { readonly id: string; readonly names: readonly string[] }[];
}
