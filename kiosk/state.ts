import type { Command } from '../shared/domain/commands.ts';
import type { Refusal, RefusalDetails } from '../shared/domain/decision.ts';
import type { Face } from '../shared/domain/opinion.ts';
import type {
  FoundAppointment,
  FoundDocument,
  IssuedTicket,
  OutagePart,
  TicketView,
} from '../shared/domain/views/types.ts';
import type {
  Instant,
  LanguageTag,
  Needs,
  ReasonId,
  RequestKind,
  ServiceId,
  TicketNumber,
  VisitId,
} from '../shared/domain/vocabulary.ts';
import type { Answer, Answers, CameraState, CommandResult, Question } from '../shared/protocol/messages.ts';

/** How large the letters are: as drawn, by a third more, or twice as large. */
export type TextSize = 'usual' | 'large' | 'largest';

/** What the visitor set to see, reach and think in comfort; back to nothing for the next one. */
export interface Comfort {
  readonly text: TextSize;
  readonly highContrast: boolean;
  /** Every target low; nothing chosen leaves it to the size and height of the screen. */
  readonly low: boolean | undefined;
  /** All waits three times as long. */
  readonly moreTime: boolean;
}

/** How the kiosk is heard; back to silence for the next visitor. */
export interface Hearing {
  /** A step from 0 to 3, each 6 dB. */
  readonly loudness: number;
  /** Only this visitor listens, or has said that others may: names, CURP and appointments are said too. */
  readonly personal: boolean;
  /** With simple pictures: a first touch says what it is, a second chooses it. */
  readonly twice: boolean;
}

/** Why what was typed can't be looked up yet. */
export type Slip =
  | 'date'
  | 'future'
  | 'check-digit'
  | 'shape'
  | 'voter-key'
  | 'rfc'
  | 'not-here'
  | 'folio-shape'
  | 'no-such-day';

/** Data that no list could confirm; staff verify them. */
export interface Unverified {
  readonly folio?: string;
  readonly curpHash?: string;
}

/** An appointment on the table, and whether its holder is here. */
export interface Guest extends FoundAppointment {
  readonly coming: boolean;
}

/** What a typed CURP says of its holder, for the holder to recognise. */
export interface Facts {
  readonly birth: string;
  readonly state: string;
}

/** The one who comes too late, as far as the look-up told. */
export interface Late {
  readonly guest: Guest;
  readonly facts?: Facts;
}

/** The last look before a number is given: who comes, with what needs, and how many come along. */
export interface Details {
  readonly is: 'details';
  readonly guests: readonly Guest[];
  readonly late: 'in-time' | 'in-grace' | 'queue' | 'accept';
  /** Asked for without an appointment. */
  readonly service?: ServiceId;
  /** For its stand-by list. */
  readonly standBy?: true;
  readonly unverified?: Unverified;
  /** What they have come for, and is ready. */
  readonly documents?: readonly FoundDocument[];
  readonly facts?: Facts;
  readonly needs: Needs;
  readonly companions: number;
  /** A further code was read and its appointment can't join. */
  readonly notJoined: boolean;
}

/** What the office has to say, each a sentence with what to do next. */
export type Message =
  | { readonly is: 'not-found' | 'two-tries' | 'no-data' | 'see-staff' }
  | { readonly is: 'rest'; readonly until: Instant }
  | { readonly is: 'not-ready'; readonly listed: Instant }
  | { readonly is: 'handed-over' }
  | { readonly is: 'other-day'; readonly slot: Instant }
  | { readonly is: 'other-office'; readonly office: string; readonly slot: Instant }
  | { readonly is: 'too-early'; readonly slot: Instant; readonly from: Instant }
  | { readonly is: 'late'; readonly slot: Instant }
  | { readonly is: 'needs-appointment' | 'paused' | 'own-hours'; readonly service: ServiceId }
  /** What became of an answer to the one question. */
  | { readonly is: 'thanks' | 'answered-before' | 'enough-answers' }
  | { readonly is: 'refused'; readonly refusal: Refusal; readonly details: RefusalDetails }
  | { readonly is: 'called-staff'; readonly kind: RequestKind }
  /** Not written down yet: the same wish can be sent again, by the visitor's touch. */
  | { readonly is: 'unsaved'; readonly wish: Wish };

/** The paper of a ticket: out, as the printer says; in the visitor's hand; or not, and why. */
export type Paper = 'printed' | 'taken' | 'no-paper' | 'failed' | 'missing';

/** The number, given. */
export interface Given {
  readonly is: 'ticket';
  readonly issued: IssuedTicket;
  readonly interpreter: boolean;
  readonly paper?: Paper;
}

/** What the holder of a number has found missing. */
export interface Lacking {
  readonly is: 'lacking';
  readonly issued: IssuedTicket;
  readonly missing: readonly ReasonId[];
}

/** Whether what was made on another day is ready: asked for, with what is known to be so far; or just answered with yes. */
export interface PickUp {
  readonly is: 'pick-up' | 'ready';
  readonly service: ServiceId;
  readonly documents: readonly FoundDocument[];
}

export type Screen =
  | { readonly is: 'start' | 'identify' | 'spoken' | 'privacy' }
  | { readonly is: 'curp'; readonly typed: string; readonly at: number; readonly slip?: Slip }
  | { readonly is: 'folio'; readonly typed: string; readonly slip?: Slip }
  | { readonly is: 'birth'; readonly of: LookUp; readonly typed: string; readonly slip?: Slip }
  | { readonly is: 'services'; readonly unverified?: Unverified }
  /** By appointment, and there is a list for whoever has none, or comes too late for this one. */
  | { readonly is: 'stand-by'; readonly service: ServiceId; readonly late?: Late }
  | PickUp
  | Details
  | { readonly is: 'message'; readonly message: Message }
  | {
      readonly is: 'already';
      readonly visitId: VisitId;
      readonly ticket: TicketNumber;
      readonly situation: TicketView['situation'];
      /** Told to come back at this hour, and not in the room until they say so. */
      readonly comeBackAt?: Instant;
      /** There is no system: may go out until then, place kept. */
      readonly outage?: OutagePart;
    }
  /** How it went; of the visit whose ticket was read, or of whoever stands here. */
  | { readonly is: 'opinion'; readonly visitId?: VisitId }
  /** Out while there is no system, to be back before this hour. */
  | { readonly is: 'out'; readonly ticket: TicketNumber; readonly until: Instant }
  | { readonly is: 'back'; readonly ticket: TicketNumber }
  | Given
  | Lacking
  | (Omit<Lacking, 'is'> & { readonly is: 'fetching'; readonly until: Instant });

/** The look-up of an appointment by what was read or typed. */
export type LookUp = Extract<Question, { ask: 'appointment' }>;

/** The one question, answered. */
export type OpinionGiven = Extract<Question, { ask: 'opinion' }>;

/** What is under way between the kiosk and the office. Sent again, it keeps its number. */
export interface Wish {
  readonly number: number;
  readonly attempt: number;
  readonly wants:
    | { readonly is: 'question'; readonly question: LookUp }
    | { readonly is: 'opinion'; readonly question: OpinionGiven }
    | { readonly is: 'command'; readonly command: Command };
}

/** A moment by the page's own count, in ms since it was opened: setting the office's clock is no stillness. */
export type Uptime = number;

/** One visitor at the kiosk, from the first touch to the wipe. Nothing of them is kept elsewhere. */
export interface Flow {
  readonly screen: Screen;
  /** Where "back" leads, nearest last. */
  readonly trail: readonly Screen[];
  readonly panel: 'help' | 'comfort' | undefined;
  readonly language: LanguageTag;
  readonly comfort: Comfort;
  /** Absent: nothing is read aloud. */
  readonly hearing: Hearing | undefined;
  readonly wish: Wish | undefined;
  readonly wishes: number;
  /** Look-ups of this visitor that found nothing. */
  readonly failed: number;
  /** Somebody of the staff was called already. */
  readonly staffCalled: boolean;
  readonly touched: Uptime;
  /** The kiosk's own, whoever stands before it; unknown until it was looked for. */
  readonly camera?: CameraState;
}

/** What comes back for a wish. */
export type Reply =
  | { readonly is: 'question'; readonly answer: Answer<Answers['appointment']> }
  | { readonly is: 'opinion'; readonly answer: Answer<Answers['opinion']> }
  | { readonly is: 'command'; readonly answer: Answer<CommandResult> };

/** A key of the screen's keyboard, or a box of the CURP to be corrected. */
export type Keystroke =
  | { readonly is: 'key'; readonly key: string }
  | { readonly is: 'erase' }
  | { readonly is: 'box'; readonly at: number };

/** Everything that can happen at a kiosk. */
export type Input =
  | {
      readonly is: 'go';
      readonly to: 'identify' | 'services' | 'curp' | 'folio' | 'no-data' | 'spoken' | 'privacy' | 'opinion';
    }
  | {
      readonly is:
        | 'back'
        | 'end'
        | 'touch'
        | 'submit'
        | 'confirm'
        | 'come-back'
        | 'step-out'
        | 'retry'
        | 'wait-anyway'
        | 'stand-by';
    }
  | { readonly is: 'lacking' | 'fetch' }
  /** Of what is ready: a number for it; or another one is asked for first. */
  | { readonly is: 'take' | 'another' }
  | { readonly is: 'lack'; readonly id: ReasonId; readonly missing: boolean }
  | Keystroke
  | { readonly is: 'scan'; readonly text: string }
  | { readonly is: 'opinion'; readonly face: Face }
  | { readonly is: 'service'; readonly id: ServiceId }
  | { readonly is: 'needs'; readonly needs: Needs }
  | { readonly is: 'companions'; readonly count: number }
  | { readonly is: 'guest'; readonly id: string; readonly coming: boolean }
  | { readonly is: 'speak'; readonly tag: LanguageTag }
  | { readonly is: 'call-staff'; readonly kind: RequestKind }
  | { readonly is: 'paper'; readonly of: VisitId; readonly paper: Paper }
  | { readonly is: 'panel'; readonly panel: Flow['panel'] }
  | { readonly is: 'language'; readonly tag: LanguageTag }
  | { readonly is: 'comfort'; readonly comfort: Comfort }
  | { readonly is: 'hear'; readonly hearing: Hearing | undefined }
  | { readonly is: 'camera'; readonly state: CameraState }
  | { readonly is: 'reply'; readonly number: number; readonly reply: Reply }
  | { readonly is: 'tick' };
