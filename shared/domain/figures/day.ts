import type { BookedAppointment } from '../appointment.ts';
import type { Entry } from '../decision.ts';
import { evolve } from '../evolve/index.ts';
import type { Office } from '../office.ts';
import { newOffice, presentVisits } from '../office.ts';
import { isHandedOver } from '../ready.ts';
import type { Visit } from '../visit.ts';
import type { Instant } from '../vocabulary.ts';
import type { Counting } from './count.ts';
import { allShut, count } from './count.ts';
import { quartersOf } from './quarters.ts';
import { standing } from './standing.ts';
import { add, countsOf, newTally, staysOf, waitsOf } from './tally.ts';
import { toldFiguresOf } from './told.ts';
import type { Counts, DayFigures, PeopleFigures } from './types.ts';

const minute = 60_000;

/** Persons of a visit who sit in the room; of an erased one, one applicant. */
const persons = ({ applicants, companions }: Visit): number => Math.max(1, applicants.length) + companions;

const waitingNow = (office: Office): number =>
  presentVisits(office)
    .filter(({ situation }) => situation.is === 'waiting')
    .reduce((sum, visit) => sum + persons(visit), 0);

/**
 * A day's record in figures; `at` is until when it is counted while it is under way, and not given once it is over. Nothing
 * before the day's first entry, which must be its opening.
 */
export function figuresOf(entries: readonly Entry[], at?: Instant): DayFigures | undefined {
  const opened = entries[0]?.events[0];
  if (opened?.type !== 'DayOpened') return undefined;

  const { settings, opensAt, date } = opened;
  const quarters = quartersOf(opensAt, settings.office.timeZone);
  const counting: Counting = { tally: newTally(), quarters };
  const { tally } = counting;
  let office = newOffice(settings);
  for (const entry of standing(entries)) {
    for (const event of entry.events) {
      count(counting, office, event);
      office = evolve(office, event);
    }
    const waiting = waitingNow(office);
    const quarter = quarters.of(entry.at);
    if (waiting > (tally.crowd.get(quarter) ?? 0)) tally.crowd.set(quarter, waiting);
  }
  allShut(counting, at ?? entries.at(-1)?.at ?? opensAt);

  const visits = [...office.visits.values()];
  const closed = office.day?.closedAt !== undefined;
  const expected = expectedOf(office, closed ? undefined : at);
  const people = peopleOf(office, visits, expected);
  const minutes = [...tally.windowMinutes].map(([quarter, of]) => [quarter, Math.round(of)] as const);
  return {
    format: 1,
    date,
    closed,
    visits: countsOf(tally.visits),
    ...endsOf(visits),
    waits: waitsOf(tally),
    stays: staysOf(tally),
    arrivals: countsOf(tally.arrivals),
    windowMinutes: countsOf(new Map(minutes)),
    windowWork: { minutes: Math.round(tally.windowWork / 60_000), visits: tally.atWindow.size },
    crowd: countsOf(tally.crowd),
    seats: office.settings.room.seats,
    punctual: { of: tally.punctual, called: tally.punctualCalled },
    told: toldFiguresOf(visits),
    calls: tally.calls,
    missedCalls: tally.missedCalls,
    incomplete: countsOf(tally.incomplete),
    bends: tally.bends,
    ...(tally.corrections.length > 0 && { corrections: tally.corrections }),
    booked: expected.length,
    ...(people && { people }),
  };
}

/** Appointments of the day that came, or whose time has gone by: until its grace is over, nobody has missed one. */
const expectedOf = ({ appointments, day, settings: { calling } }: Office, at: Instant = Infinity) =>
  [...appointments.values()].filter(
    ({ status, office, date, slot, visitId }) =>
      status !== 'cancelled' &&
      office === undefined &&
      date === day?.date &&
      (visitId !== undefined || at > slot + calling.lateGrace * minute),
  );

const endsOf = (
  visits: readonly Visit[],
): { readonly outcomes: Counts; readonly withoutOutcome: number; readonly served: Counts } => {
  const outcomes = new Map<string, number>();
  const served = new Map<string, number>();
  let withoutOutcome = 0;
  for (const { situation, service } of visits) {
    if (situation.is !== 'ended') {
      withoutOutcome++;
      continue;
    }
    add(outcomes, situation.outcome);
    if (situation.outcome === 'served') add(served, service);
  }
  return { outcomes: countsOf(outcomes), withoutOutcome, served: countsOf(served) };
};

const handedOverIn = (office: Office): number =>
  [...office.documents.values()].filter((document) => isHandedOver(office, document)).length;

/** Everybody is either known or erased: a day is erased whole, and a visit has at least one applicant while it is not. */
const peopleOf = (
  office: Office,
  visits: readonly Visit[],
  expected: readonly BookedAppointment[],
): PeopleFigures | undefined => {
  if (visits.some(({ applicants }) => applicants.length === 0)) return undefined;

  const done = new Map<string, number>();
  const languages = new Map<string, number>();
  const municipalities = new Map<string, number>();
  let applicants = 0;
  for (const visit of visits) {
    applicants += visit.applicants.length;
    add(languages, visit.needs.interpreter ?? visit.language);
    if (visit.municipality !== undefined) add(municipalities, visit.municipality);
    const { situation } = visit;
    if (situation.is !== 'ended' || situation.outcome !== 'served') continue;
    const finished = visit.applicants.filter(({ outcome }) => outcome === 'done').length;
    if (finished > 0) add(done, visit.service, finished);
  }
  const came = expected.filter(({ visitId }) => visitId !== undefined).length;
  return {
    applicants,
    done: countsOf(done),
    languages: countsOf(languages),
    ...(municipalities.size > 0 && { municipalities: countsOf(municipalities) }),
    ...(office.documents.size > 0 && { handedOver: handedOverIn(office) }),
    came,
  };
};
