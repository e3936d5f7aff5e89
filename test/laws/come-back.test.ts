import { expect, test } from 'vitest';
import { evolve } from '../../shared/domain/evolve/index.ts';
import { byDue, isAble, peopleAhead, waitingVisits } from '../../shared/domain/line.ts';
import type { Office } from '../../shared/domain/office.ts';
import { Table } from '../../shared/domain/table.ts';
import type { Away, Ended, Visit, Waiting } from '../../shared/domain/visit.ts';
import type { Instant } from '../../shared/domain/vocabulary.ts';
import { fc } from '../support/laws.ts';
import type { Turn } from './generated-day.ts';
import { generatedDay } from './generated-day.ts';
import { firstFor } from './rule.ts';

// Days in a room with few seats, told by a forecast that knows nothing: whatever it says, nobody may be lost for it.

const minute = 60_000;
const days = 100;
const told = new Map<string, readonly Turn[]>();

const turnsOf = (seeds: readonly number[]): readonly Turn[] => {
  const key = seeds.join();
  const turns = told.get(key) ?? [
    ...generatedDay(seeds, {
      room: { seats: 3, comeBack: true },
      foretold: (now, dice) => {
        const from = now + (dice.oneIn(3) ? dice.below(12) : 40 + dice.below(90)) * minute;
        return () => ({ from, to: from + 10 * minute });
      },
    }),
  ];
  if (told.size < days) told.set(key, turns);
  return turns;
};

/** Holds at every turn of 100 generated days. */
const always = (law: (turn: Turn) => void): void => {
  const day = fc.property(fc.array(fc.integer(), { maxLength: 400, size: 'max' }), (seeds) =>
    turnsOf(seeds).forEach(law),
  );
  fc.assert(day, { seed: 20_261_124, numRuns: days });
};

/** The place in line that a visit has, or had until it was called. */
const placeOf = ({ situation }: Visit): Waiting | undefined => {
  if (situation.is === 'waiting') return situation;
  return situation.is === 'called' ? situation.from : undefined;
};

const awayAt = (visit: Visit | undefined, at: Instant): Away | undefined => {
  const away = visit && placeOf(visit)?.away;
  return away && at < away.until ? away : undefined;
};

const goneAt = (at: Instant): Ended => ({ is: 'ended', at, outcome: 'left' });

/** The same office without those who are out as they were told. */
const thoseHere = (office: Office, at: Instant): Office => {
  let visits = Table.empty<Visit>();
  for (const visit of office.visits.values()) if (!awayAt(visit, at)) visits = visits.with(visit.id, visit);
  return { ...office, visits };
};

test('whoever followed the advice is never absent for a call made before the hour told', () => {
  let kept = 0;
  always(({ entry, before, wish }) => {
    for (const event of entry?.events ?? []) {
      if (event.type === 'NoShowRecorded') {
        const situation = before.visits.get(event.visitId)?.situation;
        if (situation?.is === 'called') {
          expect(situation.calledAt).toBeGreaterThanOrEqual(situation.from.away?.until ?? 0);
        }
      }
      if (event.type === 'LineJoined' && wish.command.type === 'RecordNoShow') kept += 1;
    }
  });
  expect(kept).toBeGreaterThan(0);
});

test('their call-by time, their joining and the hour told stay: invited, back before it, or called in vain', () => {
  const seen = new Set<string>();
  always(({ wish, before, after, entry }) => {
    const { type } = wish.command;
    if (type !== 'KeepTime' && type !== 'ComeBack' && type !== 'RecordNoShow' && type !== 'ReturnToLine') return;
    for (const event of entry?.events ?? []) {
      if (event.type !== 'LineJoined' && event.type !== 'VisitInvited') continue;
      const was = before.visits.get(event.visitId);
      const is = after.visits.get(event.visitId);
      const place = was && placeOf(was);
      const calledAt = was?.situation.is === 'called' ? was.situation.calledAt : event.at;
      if (!place || !is || !awayAt(was, calledAt)) continue;
      const now = placeOf(is);
      expect(now).toMatchObject({ due: place.due, joined: place.joined });
      if (now?.away) expect(now.away.until).toBe(place.away?.until);
      seen.add(`${type} ${event.type}`);
    }
  });
  expect([...seen].sort()).toEqual([
    'ComeBack LineJoined',
    'KeepTime VisitInvited',
    'RecordNoShow LineJoined',
    'ReturnToLine LineJoined',
  ]);
});

test('nobody who is out is called past anybody who is here, nor before they were invited and could have come', () => {
  let called = 0;
  always(({ before, entry }) => {
    let office = before;
    for (const event of entry?.events ?? []) {
      const away = event.type === 'TicketCalled' ? awayAt(office.visits.get(event.visitId), event.at) : undefined;
      if (event.type === 'TicketCalled' && event.reason === undefined && away) {
        called += 1;
        expect(event.at).toBeGreaterThanOrEqual((away.invited ?? away.until) + 10 * minute);
        expect(firstFor(thoseHere(office, event.at), event.windowId, event.at)).toBeUndefined();
      }
      office = evolve(office, event);
    }
  });
  expect(called).toBeGreaterThan(0);
});

test('whoever is called while still out had been counted before all who wait behind them and were told as late an hour', () => {
  let seen = 0;
  always(({ before, entry }) => {
    let office = before;
    for (const event of entry?.events ?? []) {
      const called = event.type === 'TicketCalled' && event.reason === undefined ? event : undefined;
      const first =
        called && waitingVisits(office).find(({ id, situation }) => id === called.visitId && situation.away);
      for (const other of called && first ? waitingVisits(office) : []) {
        if (!called || !first || byDue(first, other) >= 0 || !isAble(office, called.windowId, other)) continue;
        const without = { ...office, visits: office.visits.with(first.id, { ...first, situation: goneAt(called.at) }) };
        seen += 1;
        expect(peopleAhead(office, other, called.at)).toBe(peopleAhead(without, other, called.at) + 1);
      }
      office = evolve(office, event);
    }
  });
  expect(seen).toBeGreaterThan(0);
});

test('with people out, invited and back, every window still calls whom the rule says', () => {
  always(({ wish, context, decision, before, entry }) => {
    const { command } = wish;
    if (command.type === 'CallNext' && !decision.accepted && decision.refusal === 'nobody-waiting') {
      expect(firstFor(before, command.windowId, context.at)).toBeUndefined();
    }
    let office = before;
    for (const event of entry?.events ?? []) {
      if (event.type === 'TicketCalled' && event.reason === undefined) {
        expect(firstFor(office, event.windowId, event.at)?.id).toBe(event.visitId);
      }
      office = evolve(office, event);
    }
  });
});

test('an invitation is made once, a good while before the hour told, to somebody who is out', () => {
  always(({ before, entry }) => {
    for (const event of entry?.events ?? []) {
      if (event.type !== 'VisitInvited') continue;
      const away = awayAt(before.visits.get(event.visitId), event.at);
      expect(away).toBeDefined();
      expect(away).not.toHaveProperty('invited');
      expect(away).not.toHaveProperty('missed');
      expect((away?.until ?? 0) - event.at).toBeGreaterThanOrEqual(10 * minute);
    }
  });
});
