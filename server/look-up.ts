import { issuedTicket } from '../shared/domain/answer.ts';
import { bookedList } from '../shared/domain/booked-list.ts';
import { wallClock } from '../shared/domain/calendar.ts';
import { findCurp } from '../shared/domain/curp.ts';
import type { Decision } from '../shared/domain/decision.ts';
import type { Shown } from '../shared/domain/lookup.ts';
import { alreadyHere, findAppointment } from '../shared/domain/lookup.ts';
import type { WindowLines } from '../shared/domain/moved.ts';
import type { Office } from '../shared/domain/office.ts';
import { readyList } from '../shared/domain/ready-list.ts';
import { findDocument } from '../shared/domain/ready-lookup.ts';
import { search } from '../shared/domain/search.ts';
import { views } from '../shared/domain/views/index.ts';
import { movePreview } from '../shared/domain/views/moving.ts';
import type {
  AppointmentAnswer,
  IssuedTicket,
  MovePreview,
  SearchHit,
  TimeRange,
} from '../shared/domain/views/types.ts';
import type { Instant, VisitId } from '../shared/domain/vocabulary.ts';
import type { Answers, Question } from '../shared/protocol/messages.ts';
import type { Viewer } from './viewer.ts';

/** Guesses at one kiosk, in a row, before it rests. */
const FREE_TRIES = 5;
/** Honest questions answered with "not there" at one kiosk within a minute, before it rests: more than hands can ask. */
const FREE_MISSES = 8;
const MINUTE = 60_000;
/** The rest, in ms. */
const REST = MINUTE;

type AppointmentQuestion = Extract<Question, { ask: 'appointment' }>;

interface Tries {
  guessed: number;
  /** When honest questions found nothing, within the last minute. */
  missed: readonly Instant[];
  restUntil: Instant;
  told: boolean;
}

/** What look-ups are made in. */
export interface LookUpParts {
  readonly office: () => Office;
  readonly now: () => Instant;
  readonly hmacCurp: (curp: string) => string;
  /** When those in line may expect to be called. */
  readonly foretell: () => ReadonlyMap<VisitId, TimeRange>;
  /** The same in an office that may yet become so. */
  readonly foretellIf: (office: Office) => ReadonlyMap<VisitId, TimeRange>;
}

/** An appointment; or what is ready, where that is asked for, or no appointment is found. */
function found(office: Office, pickUp: boolean, shown: Shown): AppointmentAnswer {
  const document = () => findDocument(office, shown);
  if (pickUp) {
    const ready = document() ?? { is: 'not-found' };
    if (ready.is !== 'not-ready' || !shown.scanned) return ready;
    const booked = findAppointment(office, shown);
    return booked.is === 'not-found' ? ready : booked;
  }
  const appointment = findAppointment(office, shown);
  if (appointment.is !== 'not-found') return appointment;
  const ready = document();
  return ready && ready.is !== 'not-ready' ? ready : appointment;
}

/**
 * Whether an answer of "not there" may be a guess that failed: a birthday that is not the folio's, or an appointment sought by
 * anything but a whole CURP. What is asked with such a CURP, and whether a folio is ready, is asked by many in vain.
 */
const isGuess = ({ birth, pickUp, typed }: AppointmentQuestion, curpHash: string | undefined): boolean =>
  birth !== undefined || (curpHash === undefined && (pickUp !== true || typed === 'curp'));

/** Finds appointments, visits and tickets. A kiosk rests for a minute after five guesses in a row, or many questions in a minute. */
export class LookUp {
  readonly #parts: LookUpParts;
  readonly #tries = new Map<string, Tries>();

  constructor(parts: LookUpParts) {
    this.#parts = parts;
  }

  appointment(question: AppointmentQuestion, viewer: Viewer): Answers['appointment'] {
    const at = this.#parts.now();
    const tries = this.#triesOf(viewer, at);
    if (tries.restUntil > at) return { is: 'rest', until: tries.restUntil };

    const back = question.typed === 'scan' ? this.#scannedTicket(question.text) : undefined;
    if (back) return back;

    const curpHash = question.typed === 'folio' ? undefined : this.#curpHash(question.text, at);
    const { text, birth } = question;
    const answer = found(this.#parts.office(), question.pickUp === true, {
      at,
      text,
      ...(curpHash !== undefined && { curpHash }),
      ...(birth !== undefined && { birth }),
      scanned: question.typed === 'scan',
    });

    if (answer.is === 'not-found' || answer.is === 'not-ready') this.#fail(tries, isGuess(question, curpHash), at);
    else if (answer.is !== 'ask-birth') tries.guessed = 0;
    if (tries.restUntil > at) return { is: 'rest', until: tries.restUntil };
    return curpHash === undefined ? answer : { ...answer, curpHash };
  }

  /** Whether nobody has been told yet of the rest under way. */
  isFirstOfRest(kioskId: string): boolean {
    const tries = this.#tries.get(kioskId);
    if (!tries || tries.told) return false;
    tries.told = true;
    return true;
  }

  search(text: string): readonly SearchHit[] {
    const at = this.#parts.now();
    return search(this.#parts.office(), text, at, this.#curpHash(text, at));
  }

  /** The day's appointments, or those that are asked for. */
  booked({ show, text, skip }: Extract<Question, { ask: 'booked' }>): Answers['booked'] {
    const at = this.#parts.now();
    const curpHash = this.#curpHash(text, at);
    return bookedList(this.#parts.office(), { at, show, text, skip, ...(curpHash !== undefined && { curpHash }) });
  }

  /** What is ready to be handed over, or what of it is asked for. */
  ready({ text, skip }: Extract<Question, { ask: 'ready' }>): Answers['ready'] {
    const curpHash = this.#curpHash(text, this.#parts.now());
    return readyList(this.#parts.office(), { text, skip, ...(curpHash !== undefined && { curpHash }) });
  }

  /** What moving lines would do, and whether it can be done. */
  movedLines(windows: readonly WindowLines[]): { readonly decision: Decision; readonly preview: MovePreview } {
    const { office, now, foretellIf: foretell } = this.#parts;
    return movePreview(office(), windows, { at: now(), foretell });
  }

  /** A ticket again, as it stands now. */
  ticket(visitId: VisitId): IssuedTicket | undefined {
    return issuedTicket(this.#parts.office(), visitId, this.#parts.foretell());
  }

  /** How the ticket with this code stands; null where there is none today. */
  byCode(code: string): Answers['my-ticket'] {
    const office = this.#parts.office();
    for (const visit of office.visits.values()) {
      if (visit.code !== code) continue;
      const view = views.phone(office, { at: this.#parts.now(), ranges: this.#parts.foretell(), visitId: visit.id });
      return view ? { ...view, visitId: visit.id } : null;
    }
    return null;
  }

  /** A ticket's own code, from its paper or its phone: whoever holds it is here again. */
  #scannedTicket(text: string): Answers['appointment'] | undefined {
    const code = text.trim().split('#').at(-1);
    const office = this.#parts.office();
    for (const visit of office.visits.values()) {
      if (visit.code !== code) continue;
      return alreadyHere(office, visit, this.#parts.now());
    }
    return undefined;
  }

  #curpHash(text: string, at: Instant): string | undefined {
    const today = wallClock(at, this.#parts.office().settings.office.timeZone).date;
    const found = findCurp(text, today);
    return found && this.#parts.hmacCurp(found.curp);
  }

  #triesOf(viewer: Viewer, at: Instant): Tries {
    const known = this.#tries.get(viewer.id);
    if (known && (known.restUntil === 0 || known.restUntil > at)) return known;
    const tries = { guessed: 0, missed: [], restUntil: 0, told: false };
    if (viewer.audience === 'kiosk') this.#tries.set(viewer.id, tries);
    return tries;
  }

  #fail(tries: Tries, guess: boolean, at: Instant): void {
    if (guess) tries.guessed += 1;
    else tries.missed = [...tries.missed.filter((missedAt) => missedAt > at - MINUTE), at];
    if (tries.guessed < FREE_TRIES && tries.missed.length < FREE_MISSES) return;
    tries.restUntil = at + REST;
  }
}
