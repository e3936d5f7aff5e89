import { expect, test } from 'vitest';
import { apply } from '../../shared/domain/apply.ts';
import type { CommandType } from '../../shared/domain/commands.ts';
import { decide } from '../../shared/domain/decide/index.ts';
import type { LineJoined, VisitCheckedIn } from '../../shared/domain/events.ts';
import { evolve } from '../../shared/domain/evolve/index.ts';
import type { Office } from '../../shared/domain/office.ts';
import { newOffice } from '../../shared/domain/office.ts';
import { Table } from '../../shared/domain/table.ts';
import type { Visit } from '../../shared/domain/visit.ts';
import type { Instant } from '../../shared/domain/vocabulary.ts';
import { fc } from '../support/laws.ts';
import { replayed } from '../support/story.ts';
import { settings } from '../support/story-office.ts';
import type { Turn } from './generated-day.ts';
import { generatedDay, weights } from './generated-day.ts';
import { dueOf, firstFor, isFor } from './rule.ts';

// All laws together take some seconds, and whichever comes first tells the days for the others.
const days = 66;
const told = new Map<string, readonly Turn[]>();

/** A generated day, told once for all laws. */
const turnsOf = (seeds: readonly number[]): readonly Turn[] => {
  const key = seeds.join();
  const turns = told.get(key) ?? [...generatedDay(seeds)];
  if (told.size < days) told.set(key, turns);
  return turns;
};

const seeds = fc.array(fc.integer(), { maxLength: 400, size: 'max' });

/** Holds at every turn of 66 generated days, more than 10,000 wishes in all; a day that breaks it is cut down to what breaks it. */
const always = (law: (turn: Turn) => void): void => {
  const holds = fc.property(seeds, (day) => turnsOf(day).forEach(law));
  fc.assert(holds, { seed: 20_261_123, numRuns: days });
};

/** Holds after everything that was recorded. */
const afterEach = (law: (office: Office) => void): void =>
  always(({ entry, after }) => {
    if (entry) law(after);
  });

const visitsOf = (office: Office) => [...office.visits.values()];

/** An office as text, in which any change shows. */
const written = (thing: unknown): string =>
  JSON.stringify(thing, (_key, value: unknown) => {
    if (value instanceof Map) return [...value];
    if (value instanceof Set) return [...value].sort();
    return value instanceof Table ? [...value.values()] : value;
  });

test('a window and its visitor agree: nobody is at two windows, and nobody is called who is at none', () => {
  afterEach((office) => {
    const atWindows = visitsOf(office).flatMap(({ id, situation }) =>
      situation.is === 'called' || situation.is === 'serving' ? [`${situation.windowId} ${id}`] : [],
    );
    const taken = [...office.windows.values()].flatMap(({ id, visitId }) => (visitId ? [`${id} ${visitId}`] : []));
    expect(atWindows.sort()).toEqual(taken.sort());
  });
});

test('a window has somebody unless it is closed, and only a free one waits for the next', () => {
  afterEach(({ windows }) => {
    const odd = [...windows.values()].filter(({ state, staff, visitId, pause, armedSince }) => {
      if (state === 'closed') return staff || visitId || armedSince !== undefined || pause;
      return (
        !staff || (state === 'paused') !== (pause !== undefined) || (armedSince !== undefined && (visitId || pause))
      );
    });
    expect(odd).toEqual([]);
  });
});

test('nobody of the staff holds two windows', () => {
  afterEach(({ windows }) => {
    const holders = [...windows.values()].flatMap(({ staff }) => (staff ? [staff.id] : []));
    expect(new Set(holders).size).toBe(holders.length);
  });
});

test('no number is given twice on one day', () => {
  afterEach((office) => {
    const mistaken = visitsOf(office).filter(({ id, ticket }) => office.tickets.get(ticket) !== id);
    expect(mistaken).toEqual([]);
    expect(office.tickets.size).toBe(office.visits.size);
  });
});

test('present are those whose visit has not ended, and nobody is here twice with one appointment', () => {
  afterEach((office) => {
    const { day, present } = office;
    const here = visitsOf(office).filter(({ situation }) => situation.is !== 'ended');
    expect([...present].sort()).toEqual(here.map(({ id }) => id).sort());
    const booked = here.flatMap(({ applicants }) => applicants.flatMap(({ appointmentId }) => appointmentId ?? []));
    expect(new Set(booked).size).toBe(booked.length);
    if (day?.closedAt !== undefined) expect(here).toEqual([]);
  });
});

test('nobody is passed over whom the rule would have called, neither by hand nor by a window that waits', () => {
  let calls = 0;
  always(({ wish, context, before, entry, decision }) => {
    if (!decision.accepted && decision.refusal === 'nobody-waiting' && wish.command.type === 'CallNext')
      expect(firstFor(before, wish.command.windowId, context.at)).toBeUndefined();
    let office = before;
    for (const event of entry?.events ?? []) {
      if (event.type === 'TicketCalled' && event.reason === undefined) {
        calls++;
        expect(firstFor(office, event.windowId, context.at)?.id).toBe(event.visitId);
      }
      office = evolve(office, event);
    }
  });
  expect(calls).toBeGreaterThan(800);
});

test('no window that waits for the next stands idle while somebody waits whom it may call', () => {
  always(({ after, entry, context }) => {
    if (!entry) return;
    const armed = [...after.windows.values()].filter(({ armedSince }) => armedSince !== undefined);
    for (const { id } of armed) expect(firstFor(after, id, context.at)).toBeUndefined();
  });
});

/** The time that somebody keeps who is in line as before: back from having gone out, or sent back as their service stands still. */
const keptOf = (office: Office, { visitId, waiting }: VisitCheckedIn | LineJoined): Instant | undefined => {
  const situation = office.visits.get(visitId)?.situation;
  const line = situation && 'from' in situation ? situation.from : situation;
  if (line?.is !== 'waiting' || line.priority !== waiting.priority) return undefined;
  return line.joined === waiting.joined && line.why.is === waiting.why.is ? line.due : undefined;
};

test('moving lines, and taking it back, leaves nobody without a window', () => {
  let moves = 0;
  always(({ before, after, entry }) => {
    if (entry?.command !== 'MoveLines' && entry?.command !== 'Undo') return;
    const has = (office: Office, visit: Visit) =>
      office.settings.windows.some((window) => isFor(office, window, visit));
    const here = visitsOf(after).filter(({ situation }) => situation.is !== 'ended');
    expect(here.filter((visit) => has(before, visit) && !has(after, visit))).toEqual([]);
    if (entry.command === 'MoveLines') moves++;
  });
  expect(moves).toBeGreaterThan(60);
});

test('everybody who joins a line is due as the rule says', () => {
  always(({ before, entry }) => {
    let office = before;
    for (const event of entry?.events ?? []) {
      const was = 'visitId' in event ? office.visits.get(event.visitId ?? '')?.situation : undefined;
      office = evolve(office, event);
      if (event.type !== 'VisitCheckedIn' && event.type !== 'LineJoined') continue;
      const visit = office.visits.get(event.visitId);
      expect(visit && (keptOf(before, event) ?? dueOf(office, visit, event, was))).toBe(event.waiting.due);
    }
  });
});

test('a place that came free is nobody else’s, and goes to whoever registered first for its service', () => {
  let places = 0;
  let ofTheLate = 0;
  const listed = new Set<string>();
  always(({ before, entry, context }) => {
    let office = before;
    for (const event of entry?.events ?? []) {
      if (event.type === 'VisitCheckedIn' && event.standBy) listed.add(event.visitId);
      if (event.type === 'LineJoined' && event.place !== undefined) {
        const booked = office.appointments.get(event.place);
        const list = visitsOf(office).filter(
          ({ situation, service }) => situation.is === 'stand-by' && service === booked?.service,
        );
        const first = list.toSorted((a, b) => a.checkedIn - b.checkedIn || (a.ticket < b.ticket ? -1 : 1))[0];
        expect(first?.id).toBe(event.visitId);
        expect(booked?.placeTo).toBeUndefined();
        expect(booked?.visitId === undefined || listed.has(booked.visitId)).toBe(true);
        if (booked?.visitId !== undefined) ofTheLate++;
        expect(context.at).toBeGreaterThan((booked?.slot ?? 0) + office.settings.calling.lateGrace * 60_000);
        places++;
      }
      office = evolve(office, event);
    }
  });
  expect(places).toBeGreaterThan(20);
  expect(ofTheLate).toBeGreaterThan(5);
});

test('a call-by time never changes while its ticket waits, but for changed needs', () => {
  always(({ before, after, entry }) => {
    if (entry?.events.some(({ type }) => type === 'DayOpened' || type === 'Undone')) return;
    const moved = new Set(entry?.events.flatMap((event) => ('visitId' in event ? [event.visitId] : [])));
    const changed = visitsOf(before).filter(({ id, situation }) => {
      const now = after.visits.get(id)?.situation;
      if (situation.is !== 'waiting' || now?.is !== 'waiting') return false;
      if (moved.has(id)) return entry?.command === 'ChangeNeeds' && now.joined !== situation.joined;
      return now !== situation && written(now) !== written(situation);
    });
    expect(changed).toEqual([]);
  });
});

test('what is kept is what the record gives back', () => {
  always(({ after, entries }) => {
    if (entries.length % 50 === 0) expect(replayed(entries, newOffice(settings))).toEqual(after);
  });
});

test('a refused wish changes nothing, and the same wish is decided the same way', () => {
  const refused = new Set<string>();
  always(({ wish, context, before, after, decision }) => {
    const untouched = decision.accepted ? '' : written(before);
    expect(written(decide(before, wish.command, context))).toBe(written(decision));
    if (decision.accepted) return;
    refused.add(decision.refusal);
    expect(written(before)).toBe(untouched);
    expect(after).toBe(before);
  });
  expect(refused.size).toBeGreaterThan(25);
});

test('whatever can be taken back is taken back whole', () => {
  let taken = 0;
  always(({ before, after, entry, context }) => {
    const act = after.lastActs.get(context.by.id);
    if (!entry || act?.commandId !== entry.id) return;
    const undo = { ...context, commandId: 'undo' };
    const decision = decide(after, { type: 'Undo' }, undo);
    if (!decision.accepted) throw new Error(`${entry.command} is not taken back: ${decision.refusal}`);
    // A window that waits for the next calls at once whoever is in line again; that is a call of its own.
    const [undone] = decision.events;
    if (!undone) throw new Error('nothing was taken back');
    const restored = apply(after, { at: context.at, id: 'undo', by: context.by, command: 'Undo', events: [undone] });
    const changed = visitsOf(restored).filter((visit) => {
      const was = before.visits.get(visit.id);
      return visit !== was && written(visit) !== written(was);
    });
    expect(changed).toEqual([]);
    expect(written([restored.windows, new Set(restored.present)])).toBe(
      written([before.windows, new Set(before.present)]),
    );
    expect(restored.requests).toEqual(before.requests);
    taken++;
  });
  expect(taken).toBeGreaterThan(1000);
});

/** At least this share of each kind of wish is granted, so that refusing everything would be found out. */
const leastGranted = 0.4;
const leastMade = 40;

test('of each kind of command a fair share is granted', () => {
  const wishes = new Map<CommandType, { made: number; granted: number }>();
  always(({ wish, decision }) => {
    const { type } = wish.command;
    const { made, granted } = wishes.get(type) ?? { made: 0, granted: 0 };
    wishes.set(type, { made: made + 1, granted: granted + Number(decision.accepted) });
  });
  const all = [...wishes.values()].reduce((sum, { made }) => sum + made, 0);
  expect(all).toBeGreaterThanOrEqual(10_000);
  expect(wishes.size).toBe(Object.keys(weights).length);
  const shares = [...wishes].map(([type, { made, granted }]) => ({ type, made, share: granted / made }));
  expect(shares.filter(({ made, share }) => made < leastMade || share < leastGranted)).toEqual([]);
});
