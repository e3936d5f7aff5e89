import type { CommandResult } from '../domain/answer.ts';
import type { Command } from '../domain/commands.ts';
import type { DoorRefusal, Refusal, RefusalDetails } from '../domain/decision.ts';
import type { WindowLines } from '../domain/moved.ts';
import type { Face, OpinionTaken } from '../domain/opinion.ts';
import type { SettingsFault } from '../domain/settings-check.ts';
import type {
  AppointmentAnswer,
  Audience,
  BookedList,
  BookedShown,
  IssuedTicket,
  MovePreview,
  ReadyList,
  SearchHit,
  TicketView,
  Views,
} from '../domain/views/types.ts';
import type { CallId, CommandId, Instant, VisitId } from '../domain/vocabulary.ts';
import type { Difference } from './difference.ts';

export type { CommandResult };

/** Raised when a page of an older build could no longer understand the server; such a page reloads itself. */
export const PROTOCOL_VERSION = 2;

/** Largest message that any door takes, in bytes. */
export const MESSAGE_LIMIT = 65_536;

/** A wish with the id under which it is answered once and for all, also after a restart. */
export interface CommandMessage {
  readonly id: CommandId;
  readonly command: Command;
}

/** The answer to a command or a question: done, or a refusal that can be said to a person. */
export type Answer<Result> =
  | { readonly ok: true; readonly seq: number; readonly result: Result }
  | {
      readonly ok: false;
      readonly refusal: Refusal | DoorRefusal;
      readonly details?: RefusalDetails;
      /** With `bad-settings`: every field to be corrected. */
      readonly faults?: readonly SettingsFault[];
    };

/** All that a room gets of a call whose display says nothing: the chime, as there is no voice, or the picture, by the office's own settings. */
export type SoundLack = 'chime' | 'picture';

/** How a kiosk's camera stands: it sees; or the page came without TLS, there is none, the browser gives no leave, or it broke off. */
export type CameraState = 'works' | 'insecure' | 'absent' | 'denied' | 'failed';

/** A screen's report of what it has shown and said; health, not history. */
export type Receipt =
  | { readonly is: 'shown' | 'spoken'; readonly callId: CallId; readonly attempt: number }
  | {
      readonly is: 'sound';
      readonly blocked: boolean;
      readonly only?: SoundLack;
      /** Calls are said in the shipped voice, as the one that the office has published can't be had. */
      readonly voice?: 'shipped';
    }
  /** A kiosk's, where the settings give it a camera. */
  | { readonly is: 'camera'; readonly state: CameraState }
  /** A staff page's: somebody's hand is on it. */
  | { readonly is: 'attended' };

/** Look-ups: answered from saved state, never recorded, rate-limited. */
export type Question =
  /** The kiosk: what was scanned or typed; `birth` is `MM-DD`, once asked for. */
  | {
      readonly ask: 'appointment';
      readonly text: string;
      readonly typed: 'folio' | 'curp' | 'scan';
      readonly birth?: string;
      /** Not for an appointment: whether what it names is ready to be handed over. */
      readonly pickUp?: true;
    }
  /** Reception: by name, folio, CURP or ticket. */
  | { readonly ask: 'search'; readonly text: string }
  /** Reception: the day's appointments by hour; by name, folio or CURP where `text` is not empty. */
  | { readonly ask: 'booked'; readonly show: BookedShown; readonly text: string; readonly skip: number }
  /** Reception: what is ready to be handed over; by name, folio or CURP where `text` is not empty. */
  | { readonly ask: 'ready'; readonly text: string; readonly skip: number }
  /** Supervisors: what moving these lines would do to those who wait. */
  | { readonly ask: 'moved-lines'; readonly windows: readonly WindowLines[] }
  /** The ticket of a visit again, for a reprint at reception. */
  | { readonly ask: 'ticket'; readonly visitId: VisitId }
  /** Prints a visitor's paper again, or for the first time: by reception. */
  | { readonly ask: 'print'; readonly visitId: VisitId; readonly paper: 'ticket' | 'fix' | 'tomorrow' }
  /** What became of the paper of a ticket that this kiosk gave; `missing`: its visitor says that none came out. */
  | { readonly ask: 'paper'; readonly visitId: VisitId; readonly missing?: true }
  /** Whether a ticket scanned at the kiosk may come back, and how it stands. */
  | { readonly ask: 'my-ticket'; readonly code: string }
  /**
   * How the visit went: of a phone's own, of the one whose ticket a kiosk has read, or of whoever stands there. The one question
   * whose answer is kept; it stands in no record. Sent twice under one id it counts once.
   */
  | {
      readonly ask: 'opinion';
      readonly face: Face;
      readonly text?: string;
      readonly visitId?: VisitId;
      readonly id?: string;
    };

/** What became of a paper: printed as far as the printer says; no paper in it; not printed; or nowhere to print it. */
export type PaperOutcome = 'printed' | 'no-paper' | 'failed' | 'none';

export interface Answers {
  readonly appointment: AppointmentAnswer & { readonly curpHash?: string };
  readonly search: readonly SearchHit[];
  readonly booked: BookedList;
  readonly ready: ReadyList;
  readonly 'moved-lines': MovePreview;
  readonly ticket: IssuedTicket;
  readonly print: PaperOutcome;
  readonly paper: PaperOutcome;
  readonly 'my-ticket': (TicketView & { readonly visitId: VisitId }) | null;
  readonly opinion: OpinionTaken;
}

/** What staff may know of screens and record beside the office itself. */
export interface Health {
  readonly screens: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: 'display' | 'kiosk';
    readonly online: boolean;
    readonly since: Instant;
    readonly soundBlocked: boolean;
    readonly only?: SoundLack;
    readonly voice?: 'shipped';
    /** A kiosk's camera that reads nothing, and why. */
    readonly camera?: Exclude<CameraState, 'works'>;
  }[];
  /** Screens that ask to be paired, by the code they show. */
  readonly pairing: readonly { readonly code: string; readonly kind: 'display' | 'kiosk'; readonly since: Instant }[];
  /** For calls of the last minutes: which displays have shown and said them. */
  readonly receipts: readonly {
    readonly callId: CallId;
    readonly attempt: number;
    readonly shown: readonly string[];
    readonly shownAt?: Instant;
    readonly spoken: readonly string[];
  }[];
  /** How each printer was last found, where the office has any; `doubtful`: a visitor says that no ticket came out. */
  readonly printers?: readonly {
    readonly id: string;
    /** Kiosks by name or id, and `reception`. */
    readonly for: readonly string[];
    readonly state: 'unused' | 'ready' | 'low' | 'doubtful' | 'no-paper' | 'stopped' | 'absent' | 'silent';
    readonly since: Instant;
  }[];
  /** The record can't be written: commands are refused. */
  readonly saving: boolean;
}

/** What a message that shows something tells beside it. */
interface Showing {
  readonly seq: number;
  /** The server's clock, for screens to show the office's time. */
  readonly at: Instant;
  /** In training, somebody drives that clock: what it goes forwards is time that passes, not a correction. */
  readonly driven?: true;
  /** How often this screen, or those who see the same, had been shown something by then: what has changed follows the one before. */
  readonly count: number;
}

/** What a screen is shown; staff also how screens and record stand. */
export interface Shown<A extends Audience = Audience> {
  readonly view: Views[A];
  readonly health?: Health;
}

/** One whole view: upon every connection. A reconnect is just the next one. */
export interface ViewMessage<A extends Audience = Audience> extends Showing, Shown<A> {}

/** What has changed since the last message; nothing where only the server's clock was set. */
export interface ChangeMessage extends Showing {
  readonly difference?: Difference;
}

/** Sent by a page when it connects. */
export interface Handshake {
  readonly protocol: number;
  readonly build: string;
  readonly token: string;
}

export interface ServerToClient {
  readonly view: (message: ViewMessage) => void;
  readonly change: (message: ChangeMessage) => void;
  /** A newer build is served: reload as soon as it disturbs nobody. */
  readonly reload: () => void;
  /** The session has ended, or the screen was revoked. */
  readonly ended: (why: 'signed-out' | 'revoked' | 'taken-over') => void;
}

export interface ClientToServer {
  readonly command: (message: CommandMessage, answer: (result: Answer<CommandResult>) => void) => void;
  readonly receipt: (receipt: Receipt) => void;
  readonly ask: (question: Question, answer: (result: Answer<unknown>) => void) => void;
}
