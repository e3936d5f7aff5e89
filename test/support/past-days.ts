import type { Entry } from '../../shared/domain/decision.ts';
import type { Event } from '../../shared/domain/events.ts';
import type { Joining, PastDay, PastVisit, Turn } from '../../shared/domain/tryout/past-day.ts';
import type { ServiceId } from '../../shared/domain/vocabulary.ts';
import type { Dice } from '../laws/dice.ts';
import { diceOf } from '../laws/dice.ts';
import { at, monday, settings } from './story-office.ts';

const minute = 60_000;
const expected: Readonly<Record<string, number>> = { documentos: 10, biometricos: 7, revision: 5 };

/** A made-up day of the office of stories, as its record would be read; the same seed gives the same day. */
export function pastDay(seed: number, visits = 90): PastDay {
  const dice = diceOf(seed);
  const open = [{ from: at('8:00') }];
  return {
    date: monday,
    openedAt: at('7:30'),
    opensAt: at('8:00'),
    closesAt: at('15:00'),
    settings,
    visits: Array.from({ length: visits }, (_, index) => visitOf(index, dice)).sort((a, b) => a.arrives - b.arrives),
    windows: settings.windows.map(({ id }, index) => ({
      id,
      open,
      breaks: [{ from: at('11:00') + index * 20 * minute, length: 20 * minute }],
    })),
    pausedServices: [],
    moves: [],
    pace: { turnaround: 20_000, reaction: 3000 },
  };
}

/** What was played, as the entries of a record. */
export function recordOf(events: readonly Event[]): readonly Entry[] {
  return events.map((event, index) => ({
    at: event.at,
    id: `played-${index}`,
    by: { kind: 'system', id: 'schedule' },
    command: event.type === 'DayOpened' ? 'OpenDay' : 'KeepTime',
    events: [event],
  }));
}

const services: readonly ServiceId[] = ['pasaporte', 'pasaporte', 'pasaporte', 'informes', 'entrega', 'asesoria'];

const visitOf = (index: number, dice: Dice): PastVisit => {
  const service = dice.of(services) ?? 'informes';
  const journey = settings.services.find(({ id }) => id === service)?.journey ?? [];
  const slot = at('8:00') + dice.below(80) * 5 * minute;
  const booked = service === 'pasaporte';
  const accessible = dice.oneIn(12);
  return {
    id: `visit-${index}`,
    ticket: `A${String(index + 1).padStart(3, '0')}`,
    arrives: (booked ? slot - 10 * minute : at('8:00') + dice.below(380) * minute) + dice.below(59_000),
    service,
    ...(booked && { slot }),
    priority: accessible || dice.oneIn(6),
    accessible,
    applicants: 1,
    companions: dice.below(2),
    journey,
    turns: turnsOf(journey, dice),
  };
};

const turnsOf = (journey: readonly string[], dice: Dice): readonly Turn[] => {
  const turns: Turn[] = [];
  const again = (position: number): Joining => ({
    why: { is: 'back-after-absence' },
    journey,
    position,
    returned: false,
  });
  if (dice.oneIn(15))
    turns.push({ is: 'missed', ms: 150_000, back: { after: (5 + dice.below(15)) * minute, joining: again(0) } });
  for (const [position, step] of journey.entries()) {
    const ms = Math.round((expected[step] ?? 12) * (0.5 + dice.below(100) / 100) * minute);
    const onward: Joining = { why: { is: 'next-step' }, journey, position: position + 1, returned: false };
    const isLast = position + 1 === journey.length;
    turns.push({
      is: 'served',
      ms,
      walk: 30_000,
      finished: 'done',
      next: isLast ? { is: 'ended', outcome: 'served' } : { is: 'joins', joining: onward },
    });
  }
  return turns;
};
