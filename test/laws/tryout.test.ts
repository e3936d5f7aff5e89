import { expect, test } from 'vitest';
import type { Entry } from '../../shared/domain/decision.ts';
import type { Event } from '../../shared/domain/events.ts';
import { timesIn } from '../../shared/domain/figures/minutes.ts';
import type { Change } from '../../shared/domain/tryout/change.ts';
import { kinds } from '../../shared/domain/tryout/outcome.ts';
import type { PastDay } from '../../shared/domain/tryout/past-day.ts';
import { playDay } from '../../shared/domain/tryout/play.ts';
import { readDay } from '../../shared/domain/tryout/read-day.ts';
import { scoreDay } from '../../shared/domain/tryout/score.ts';
import { vary } from '../../shared/domain/tryout/vary.ts';
import { fc } from '../support/laws.ts';
import { pastDay, recordOf } from '../support/past-days.ts';
import { settings } from '../support/story-office.ts';
import { diceOf } from './dice.ts';
import { generatedDay } from './generated-day.ts';

const allDay = { from: '8:00', to: '15:00' };
const times = ['8:00', '9:30', '11:00', '12:45', '15:00'];

const anyChange = (seed: number): Change => {
  const dice = diceOf(seed);
  const windowId = dice.of(settings.windows)?.id ?? 'V1';
  const first = dice.below(4);
  const span = { from: times[first] ?? '8:00', to: times[first + 1] ?? '15:00' };
  const all: readonly Change[] = [
    { is: 'close', windowId, ...span },
    { is: 'add', like: windowId, ...span },
    { is: 'break', windowId, ...span },
    { is: 'serve', windowId, skills: ['documentos', 'informes'] },
    { is: 'rule', appointment: 15, walkIn: 15 + dice.below(60), priority: 30 },
    { is: 'people', times: 0.5 + dice.below(16) / 10 },
    { is: 'booked', share: dice.below(11) / 10 },
  ];
  return dice.of(all) ?? { is: 'people', times: 1 };
};

const seeds = (most: number) => fc.array(fc.integer(), { minLength: 1, maxLength: most });
const lineMinutes = (day: PastDay, held: PastDay): number => scoreDay(playDay(day), day.visits, held).lineMinutes;

test('the same day with the same changes goes the same way, and the day itself stays as it was', () => {
  fc.assert(
    fc.property(fc.integer(), seeds(4), (seed, drawn) => {
      const day = pastDay(seed, 40);
      const before = JSON.stringify(day);
      const changes = drawn.map(anyChange);
      expect(playDay(vary(day, changes))).toEqual(playDay(vary(day, changes)));
      expect(JSON.stringify(day)).toBe(before);
    }),
    { seed: 20_261_122, numRuns: 10 },
  );
});

test('a day that went as the model plays it is played again to the millisecond', () => {
  let calls = 0;
  for (let seed = 1; seed <= 6; seed++) {
    const played = playDay(pastDay(seed));
    const again = readDay(recordOf(played));
    if (!again) throw new Error('the played day does not begin with its opening');
    expect(said(playDay(again))).toEqual(said(played));
    calls += played.filter(({ type }) => type === 'TicketCalled').length;
  }
  expect(calls).toBeGreaterThan(1000);
});

/** Who was called where and when. */
const said = (events: readonly Event[]) =>
  events.flatMap((event) => (event.type === 'TicketCalled' ? [[event.visitId, event.windowId, event.at]] : []));

test('one more ordinary window makes the lines of a busy day shorter, and a third biometric one hardly ever longer', () => {
  for (let seed = 1; seed <= 6; seed++) {
    const day = vary(pastDay(seed, 130), [{ is: 'close', windowId: 'V2', ...allDay }]);
    const withMore = (like: string) => lineMinutes(vary(day, [{ is: 'add', like, ...allDay }]), day);
    const without = lineMinutes(day, day);
    expect(withMore(seed % 2 ? 'V6' : 'V1')).toBeLessThan(without);
    // Whoever is through biometrics sooner may stand in somebody's way at the review: a tenth is allowed for that.
    expect(withMore('B1')).toBeLessThan(1.1 * without);
  }
});

test('whatever is changed, every visit is counted once, and waits only where somebody was called', () => {
  fc.assert(
    fc.property(fc.integer(), seeds(3), (seed, drawn) => {
      const day = pastDay(seed, 40);
      const varied = vary(day, drawn.map(anyChange));
      const { kinds: told, unfinished } = scoreDay(playDay(varied), varied.visits, day);
      const visits = kinds.reduce((sum, kind) => sum + told[kind].visits, 0);
      expect(visits).toBe(varied.visits.length);
      expect(unfinished).toBeLessThanOrEqual(visits);
      for (const kind of kinds) {
        expect(timesIn(told[kind].waits)).toBeLessThanOrEqual(told[kind].visits);
        expect(told[kind].onTime).toBeLessThanOrEqual(timesIn(told[kind].waits));
      }
    }),
    { seed: 20_261_122, numRuns: 20 },
  );
});

test('any recorded day, however odd, can be played: everybody comes once, and nobody is at two windows', () => {
  let played = 0;
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 300, size: 'max' }), (drawn) => {
      const entries: Entry[] = [];
      for (const { entry } of generatedDay(drawn)) {
        if (entry && entry.command === 'OpenDay' && entries.length > 0) break;
        if (entry) entries.push(entry);
      }
      const day = readDay(entries);
      if (!day) throw new Error('a day that does not begin with its opening');
      const events = playDay(day);
      played += day.visits.length;
      const came = events.flatMap((event) => (event.type === 'VisitCheckedIn' ? [event.visitId] : []));
      expect(came.toSorted()).toEqual(day.visits.map(({ id }) => id).toSorted());
      const standing = new Map<string, string>();
      for (const event of events) {
        if (event.type === 'TicketCalled') {
          expect([...standing.values()]).not.toContain(event.windowId);
          expect(standing.has(event.visitId)).toBe(false);
          standing.set(event.visitId, event.windowId);
        } else if (event.type === 'LineJoined' || event.type === 'VisitEnded') standing.delete(event.visitId);
        else if (event.type === 'VisitHeld' || event.type === 'NoShowRecorded') standing.delete(event.visitId);
      }
    }),
    { seed: 20_261_122, numRuns: 20 },
  );
  expect(played).toBeGreaterThan(150);
});
