import type { Event } from './events.ts';
import type { Office } from './office.ts';
import type { RoomForecast, TimeRange } from './views/types.ts';
import type { Actor, CommandId, Instant, Text, VisitId } from './vocabulary.ts';

/** Everything for which the office may decline a command. Each can be explained to a person in every language. */
export type Refusal =
  // the day
  | 'no-day'
  | 'day-is-open'
  | 'day-is-past'
  | 'day-already-held'
  | 'visits-without-outcome'
  // check-in
  | 'not-yet-open'
  | 'check-in-over'
  | 'unknown-appointment'
  | 'see-staff'
  | 'other-day'
  | 'other-office'
  | 'too-early'
  | 'already-checked-in'
  | 'unknown-service'
  | 'unknown-document'
  | 'document-handed-over'
  | 'needs-appointment'
  | 'no-stand-by'
  | 'service-closed-now'
  | 'ticket-taken'
  | 'bad-ticket'
  | 'bad-companions'
  | 'nothing-to-review'
  | 'visitor-is-here'
  // visits
  | 'unknown-visit'
  | 'visit-ended'
  | 'visit-not-ended'
  | 'nothing-to-correct'
  | 'visit-not-waiting'
  | 'visit-not-aside'
  | 'call-is-over'
  | 'not-called'
  | 'no-show-too-soon'
  | 'escort-pending'
  | 'unknown-step'
  | 'cannot-serve'
  | 'service-paused'
  | 'unknown-reason'
  | 'unknown-applicant'
  | 'unknown-municipality'
  // windows
  | 'unknown-window'
  | 'window-held'
  | 'window-closed'
  | 'window-paused'
  | 'window-not-paused'
  | 'window-busy'
  | 'window-not-armed'
  | 'someone-waits'
  | 'not-your-window'
  | 'nobody-waiting'
  // requests, notices, services
  | 'unknown-request'
  | 'request-taken'
  | 'unknown-notice'
  | 'service-not-paused'
  | 'unknown-line'
  | 'window-without-line'
  | 'line-without-window'
  | 'nothing-moved'
  | 'outage-stands'
  | 'no-outage'
  | 'already-out'
  | 'empty-text'
  | 'notice-over'
  | 'unknown-display'
  | 'bad-count'
  // settings
  | 'settings-in-use'
  | 'settings-planned'
  | 'needs-new-day'
  // the clock
  | 'clock-in-doubt'
  | 'clock-not-doubted'
  // undo
  | 'nothing-to-undo'
  | 'undo-too-late'
  | 'moved-on'
  | 'not-allowed';

/** Refusals of the door itself, before the office is asked. */
export type DoorRefusal =
  | 'not-saved'
  | 'malformed'
  | 'unknown-picture'
  | 'bad-settings'
  | 'no-reader'
  | 'too-large'
  | 'not-signed-in'
  | 'too-many'
  | 'offline'
  | 'old-page'
  | 'closing'
  | 'internal';

/** What a refusal's sentence needs: a moment, a ticket, a name; a text of the office in all its languages. */
export type RefusalDetails = Readonly<Record<string, string | number | Text>>;

export type Decision =
  | { readonly accepted: true; readonly events: readonly Event[] }
  | { readonly accepted: false; readonly refusal: Refusal; readonly details?: RefusalDetails };

/** What comes with a command: when, from whom, under which id, and a fresh secret for a ticket's code. */
export interface Context {
  readonly at: Instant;
  readonly by: Actor;
  readonly commandId: CommandId;
  /** At least 96 random bits, base64url; used as the code of a new ticket. */
  readonly code: string;
  /** Between when and when a visit of this office may be told to expect its call; unknown where nothing is foretold. */
  readonly foretold?: (office: Office, visitId: VisitId) => TimeRange | undefined;
  /** How many people this office will have in the room, step by step; unknown where nothing is foretold. */
  readonly room?: (office: Office) => RoomForecast;
}

/** The command stands, and this is what happened. */
export const accept = (...events: readonly Event[]): Decision => ({ accepted: true, events });

/** The command is declined; nothing changes. */
export const refuse = (refusal: Refusal, details?: RefusalDetails): Decision =>
  details ? { accepted: false, refusal, details } : { accepted: false, refusal };

/** One line of the record: what one command did, by whom. All or nothing. */
export interface Entry {
  readonly at: Instant;
  readonly id: CommandId;
  readonly by: Actor;
  readonly command: string;
  readonly events: readonly Event[];
}
