import { expect, test } from 'vitest';
import { ReplayHouse } from '../../../../server/replay/house.ts';
import { Estimator, newLearned } from '../../../../shared/domain/estimate/estimator.ts';
import type { Office } from '../../../../shared/domain/office.ts';

const opening = Date.UTC(2026, 2, 2, 14);
const at = (minutes: number) => opening + minutes * 60_000;
const window = (id: string, services: string[], accessible = false) => ({
  id,
  kind: services.includes('bio') ? ('biometric' as const) : ('window' as const),
  services,
  accessible,
  rota: [],
});

/** An office just opened, with nobody in it. */
const opened = (
  windows = [window('w1', ['doc']), window('b1', ['bio'])],
  appointments: { id: string; at: number; service: 'passport' }[] = [],
) => {
  const house = new ReplayHouse();
  house.startDay({ opensAt: opening, windows, appointments }, opening);
  return house;
};
const doc = {
  service: 'passport',
  step: 'doc',
  needs: 'doc',
  appointmentId: null,
  priority: false,
  accessibleWindow: false,
} as const;
const foretold = (office: Office, now: number) => new Estimator(newLearned()).tell(office, now);

test('whoever comes to a free window is told now, the next one the length of a step', () => {
  const house = opened();
  const first = house.checkIn(doc);
  const second = house.checkIn(doc);
  const ranges = foretold(house.office, opening);
  expect(ranges.get(first.id)?.mid).toBeLessThan(1);
  expect((ranges.get(second.id)?.mid ?? 0) + 3).toBeCloseTo(10.8 + 3, 1);
});

test('a ticket that no open window is able to serve is told nothing', () => {
  const house = opened();
  const alone = house.checkIn({ ...doc, accessibleWindow: true });
  const wrong = house.checkIn({ ...doc, service: 'info', step: 'info', needs: 'info' });
  const ranges = foretold(house.office, opening);
  expect([ranges.has(alone.id), ranges.has(wrong.id)]).toEqual([false, false]);
});

test('those who are booked and not here yet count by how likely they still come', () => {
  const booked = Array.from({ length: 3 }, (_, index) => ({
    id: `a${index}`,
    at: at(5),
    service: 'passport' as const,
  }));
  const [empty, expecting] = [opened(), opened(undefined, booked)];
  for (const house of [empty, expecting]) {
    house.checkIn(doc);
    house.checkIn(doc);
  }
  const last = (house: ReplayHouse) => Math.max(...[...foretold(house.office, opening).values()].map(({ mid }) => mid));
  // They are due at 20 and come at once: before the second without appointment, who is due at 30.
  expect(last(expecting)).toBeGreaterThan(last(empty) + 15);
});

test('a visitor whose passport is printed comes back for it, one gone for a paper for a shorter step', () => {
  const house = opened([window('w1', ['doc', 'collect']), window('b1', ['bio'])]);
  const { id } = house.checkIn(doc);
  house.next('w1');
  house.moveTo(at(9));
  house.finish(id, { outcome: 'park' });
  const parked = house.office.visits.get(id)?.situation;
  expect(parked).toMatchObject({ is: 'held', incomplete: true, stepDone: false });
  house.moveTo(at(30));
  house.comeBack(id, { reason: 'park', step: 'docFix', needs: 'doc' });
  expect(house.office.visits.get(id)).toMatchObject({ returned: true, journey: ['docFix', 'bio', 'deliver'] });
  house.next('w1');
  house.moveTo(at(36));
  house.finish(id, { outcome: 'next', nextStep: 'bio' });
  house.next('b1');
  house.moveTo(at(44));
  house.finish(id, { outcome: 'ready' });
  expect(house.office.visits.get(id)?.situation).toMatchObject({ is: 'held', stepDone: true });
  house.moveTo(at(72));
  house.comeBack(id, { reason: 'ready', step: 'deliver', needs: 'collect' });
  expect(house.office.visits.get(id)).toMatchObject({ returned: false, situation: { due: at(87) } });
});

test('each call teaches one duration, also when the visitor goes for a paper', () => {
  const house = opened();
  const estimator = new Estimator(newLearned());
  const { id } = house.checkIn(doc);
  house.next('w1');
  const before = house.office;
  const [call] = before.announcements;
  const callId = call?.callId ?? '';
  const fact = { at: at(12), callId, visitId: id, windowId: 'w1' };
  estimator.learn(before, {
    at: at(12),
    id: 'x',
    by: { kind: 'system', id: 'schedule' },
    command: 'RecordIncomplete',
    events: [
      { type: 'StepFinished', ...fact, step: 'doc', outcome: 'incomplete', applicants: [] },
      { type: 'VisitHeld', ...fact, reason: 'paper', incomplete: true, until: at(400) },
    ],
  });
  expect(estimator.learned.durations.kinds['passport/doc/first']?.n).toBe(1);
});

test('the range learns from what was told to the one who is called, once for each length of forecast', () => {
  const house = opened();
  house.checkIn(doc);
  const second = house.checkIn(doc);
  const estimator = new Estimator(newLearned());
  const called = (reason?: string) =>
    estimator.learn(house.office, {
      at: at(30),
      id: 'x',
      by: { kind: 'system', id: 'schedule' },
      command: 'CallNext',
      events: [
        {
          type: 'TicketCalled',
          at: at(30),
          callId: 'x',
          visitId: second.id,
          windowId: 'w1',
          armed: false,
          ...(reason === undefined ? {} : { reason }),
        },
      ],
    });

  estimator.tell(house.office, at(0), new Set());
  called();
  expect(estimator.learned.ranges).toEqual({});
  estimator.tell(house.office, at(0));
  called('emergency');
  expect(estimator.learned.ranges).toEqual({});
  estimator.tell(house.office, at(0));
  estimator.tell(house.office, at(0.5));
  called();
  expect(Object.keys(estimator.learned.ranges)).toEqual(['W2']);
  expect(estimator.learned.ranges.W2?.n).toBe(1);
});
