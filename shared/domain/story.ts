import type { CorrectionWhy, HandlePersonData } from './commands.ts';
import type { Entry } from './decision.ts';
import type { Event } from './events.ts';
import { evolve } from './evolve/index.ts';
import { undoneIn } from './figures/standing.ts';
import type { LineMove, MoveWhy } from './moved.ts';
import { movesBetween } from './moved.ts';
import type { Office } from './office.ts';
import { newOffice } from './office.ts';
import type { DueReason } from './visit.ts';
import type {
  Actor,
  Instant,
  ReasonId,
  RequestKind,
  ServiceId,
  StepId,
  TicketNumber,
  VisitOutcome,
  WindowId,
} from './vocabulary.ts';

/** One thing that happened, as it can be read aloud: numbers, windows and reasons, nobody's name, need or language. */
export interface StoryFact {
  readonly is: Event['type'];
  readonly ticket?: TicketNumber;
  readonly windowId?: WindowId;
  readonly service?: ServiceId;
  readonly step?: StepId;
  readonly reason?: ReasonId;
  readonly outcome?: VisitOutcome;
  /** The outcome that was recorded before, and why it was put right. */
  readonly was?: VisitOutcome;
  readonly corrected?: CorrectionWhy;
  readonly why?: DueReason['is'];
  readonly request?: RequestKind;
  readonly until?: Instant;
  /** Done by itself (an armed window), urgent (a pause), taken over (a window). */
  readonly especially?: true;
  /** Not in line yet: on the stand-by list. */
  readonly standBy?: true;
  /** Papers are missing. */
  readonly incomplete?: true;
  /** What was done with somebody's data, and why. */
  readonly deed?: HandlePersonData['deed'];
  readonly wanted?: HandlePersonData['why'];
  /** Which windows have taken or left which lines, and why. */
  readonly moves?: readonly LineMove[];
  readonly moved?: MoveWhy;
  /** How many of the kind stood in the same line of the record. */
  readonly times?: number;
}

/** One line of the record, as a line of the day's story. */
export interface StoryLine {
  /** Its number in the day's record. */
  readonly seq: number;
  readonly at: Instant;
  readonly by: Pick<Actor, 'kind' | 'id'>;
  readonly command: string;
  /** Its author took it back afterwards. */
  readonly undone?: true;
  readonly facts: readonly StoryFact[];
}

/** A day's record as a story, in its order. */
export function storyOf(entries: readonly Entry[]): readonly StoryLine[] {
  const opened = entries[0]?.events[0];
  if (opened?.type !== 'DayOpened') return [];

  const undone = undoneIn(entries);
  let office = newOffice(opened.settings);
  return entries.map((entry, index) => {
    const facts: StoryFact[] = [];
    for (const event of entry.events) {
      const { settings } = office;
      office = evolve(office, event);
      const moved = event.type === 'LinesMoved' && { moves: movesBetween(settings, event.windows), moved: event.why };
      tell(facts, { is: event.type, ...detailsOf(office, event), ...moved });
    }
    const { at, id, command, by } = entry;
    return {
      seq: index + 1,
      at,
      by: { kind: by.kind, id: by.id },
      command,
      ...(undone.has(id) && { undone: true as const }),
      facts,
    };
  });
}

/** Appointments or documents of one list are told together; everything else has a sentence of its own. */
const tell = (facts: StoryFact[], fact: StoryFact): void => {
  const last = facts.at(-1);
  if (fact.is !== 'AppointmentLoaded' && fact.is !== 'DocumentListed') facts.push(fact);
  else if (last?.is !== fact.is) facts.push({ ...fact, times: 1 });
  else facts[facts.length - 1] = { ...last, times: (last.times ?? 1) + 1 };
};

const given = <K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, T>);

const especially = (yes: boolean): Pick<StoryFact, 'especially'> => (yes ? { especially: true } : {});

const detailsOf = (office: Office, event: Event): Omit<StoryFact, 'is'> => {
  const ticket =
    'visitId' in event && event.visitId !== undefined ? office.visits.get(event.visitId)?.ticket : undefined;
  const about = { ...given('ticket', ticket), ...given('windowId', 'windowId' in event ? event.windowId : undefined) };
  switch (event.type) {
    case 'VisitCheckedIn':
      return {
        ...about,
        service: event.service,
        ...especially(event.handwritten),
        ...(event.standBy && { standBy: event.standBy }),
      };
    case 'NeedsChanged':
    case 'VisitHeld':
      return { ...about, reason: event.reason, ...('incomplete' in event && event.incomplete && { incomplete: true }) };
    case 'TicketCalled':
      return { ...about, ...given('reason', event.reason), ...especially(event.armed) };
    case 'VisitEnded':
      return { ...about, outcome: event.outcome, ...given('reason', event.reason) };
    case 'OutcomeCorrected':
      return {
        ...about,
        outcome: event.outcome,
        ...given('reason', event.reason),
        was: event.was,
        corrected: event.why,
      };
    case 'LineJoined':
      return {
        ...about,
        why: event.waiting.why.is,
        ...given('step', event.journey[event.position]),
        ...given('windowId', event.waiting.onlyWindow),
      };
    case 'StepFinished':
      return { ...about, step: event.step };
    case 'CallRepeated':
      return { ...about, times: event.attempt };
    case 'HelpRequested':
      return { ...about, request: event.kind };
    case 'WindowOpened':
      return { ...about, ...especially(event.takenOver) };
    case 'WindowPaused':
      return { ...about, reason: event.pause.reason, ...especially(event.pause.urgent) };
    case 'SettingsPublished':
      return especially(event.from === 'opening');
    case 'ServicePaused':
      return { service: event.service, ...given('reason', event.reason), ...given('until', event.until) };
    case 'VisitSteppedOut':
      return { ...about, until: event.until };
    case 'ServiceResumed':
      return { service: event.service };
    case 'AppointmentReviewed':
      return especially(event.outcome === 'cancelled');
    case 'DocumentMarked':
      return especially(event.handedOver);
    case 'PersonDataHandled':
      return { deed: event.deed, wanted: event.why };
    case 'DayClosed':
      return { times: event.served };
    case 'DayOpened':
      return { until: event.closesAt, ...especially(event.left !== undefined) };
    default:
      return about;
  }
};
