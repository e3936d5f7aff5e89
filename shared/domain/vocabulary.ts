/** A moment, in milliseconds since 1970-01-01 UTC. It always arrives with a command; the domain has no clock. */
export type Instant = number;
/** A calendar day of the office, `YYYY-MM-DD` in its own time zone. */
export type DayKey = string;
/** A wall-clock time of the office, `HH:MM`, 24 hours. */
export type ClockTime = string;

export type WindowId = string;
export type ServiceId = string;
export type StepId = string;
/** What a window can do, and a step asks for: `documentos`, `biometricos` ... */
export type Skill = string;
export type AppointmentId = string;
export type DocumentId = string;
export type VisitId = string;
export type CallId = string;
export type RequestId = string;
export type NoticeId = string;
export type CommandId = string;
export type StaffId = string;
/** Code of a reason that the office has defined (`Settings.reasons`). */
export type ReasonId = string;
/** BCP 47 tag of a language; a variant of an indigenous language carries a private-use part. */
export type LanguageTag = string;

/** A text of the office in its languages; Spanish is always there. */
export type Text = Readonly<{ es: string }> & Readonly<Record<LanguageTag, string>>;

/** A number as it stands on a ticket: `A045`. */
export type TicketNumber = string;

/** Why a visitor is served before others; declared by choice, never proven, never public. */
export type PriorityNeed = 'disability' | 'senior' | 'pregnant' | 'infant';

/** What a visitor asked for. `accessibleWindow`: only an accessible window will do. */
export interface Needs {
  readonly priority: readonly PriorityNeed[];
  readonly accessibleWindow: boolean;
  /** Language in which the visitor wants to be served, when it isn't the office's own. */
  readonly interpreter?: LanguageTag;
  /** The visitor asked to be accompanied to the window (can't see, can't walk far). */
  readonly escort: boolean;
}

/** A visitor who asked for nothing in particular. */
export const noNeeds: Needs = { priority: [], accessibleWindow: false, escort: false };

/** Somebody of the staff whose name is gone with the day's keys; their mark stands beside the command. */
export const noStaff = { id: '', name: '' };

/** How one applicant of a visit fared at a step. */
export type ApplicantOutcome = 'done' | 'incomplete' | 'referred';

/** How a visit ended: served; told to come back with papers; sent elsewhere; gone; a slip for tomorrow; never reached. */
export type VisitOutcome = 'served' | 'incomplete' | 'referred' | 'left' | 'tomorrow' | 'unserved';

/**
 * What a visitor asks of the staff, outside the line; and what a window asks: `cover` of a break, a `colleague` to come over,
 * or to look into it that there is no system (`outage`).
 */
export type RequestKind = 'help' | 'escort' | 'interpreter' | 'emergency' | 'person' | 'cover' | 'outage' | 'colleague';

export type Role = 'window' | 'reception' | 'supervisor' | 'auditor';

/** Who wished for something: a person of the staff, a screen, a phone, or the office itself on its schedule. */
export type Actor =
  | { readonly kind: 'staff'; readonly id: StaffId; readonly name: string; readonly roles: readonly Role[] }
  | { readonly kind: 'kiosk' | 'display' | 'api'; readonly id: string }
  | { readonly kind: 'phone'; readonly id: VisitId }
  | { readonly kind: 'system'; readonly id: 'schedule' };
