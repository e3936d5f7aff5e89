import { expect, test } from 'vitest';
import { Estimator, newLearned } from '../../../shared/domain/estimate/estimator.ts';
import { inferredInRoom, peopleInRoom } from '../../../shared/domain/room.ts';
import { roomDesk } from '../../../shared/domain/views/room.ts';
import type { Story } from '../../support/story.ts';
import { givenNothing } from '../../support/story.ts';
import { recorded } from '../../support/story-facts.ts';
import { at, kiosk } from '../../support/story-office.ts';
import {
  arrive,
  by,
  callNext,
  checkIn,
  countRoom,
  given,
  hold,
  openWindow,
  until,
  walkIn,
} from '../../support/story-words.ts';

const [eight, nine] = [at('8:00'), at('9:00')];
const minute = 60_000;

test('the room holds who waits and who is called, with those who came along; whoever is served or gone is not in it', () => {
  const called = given(openWindow('V3'), walkIn(), walkIn(), callNext('V3'));
  expect(inferredInRoom(called.office, eight)).toBe(2);
  expect(inferredInRoom(called.and(arrive('K001')).office, eight)).toBe(1);
  expect(inferredInRoom(called.and(arrive('K001'), hold('K001')).office, eight)).toBe(1);
});

test('a count by somebody of the staff stands in the record beside what the office believed', () => {
  given(walkIn(), walkIn())
    .when(countRoom(17))
    .thenRecords(recorded({ type: 'RoomCounted', people: 17, inferred: 2 }));
});

test('a count corrects the room less and less, and after an hour nothing is left of it', () => {
  const { office } = given(walkIn(), walkIn(), countRoom(14));
  expect(peopleInRoom(office, eight)).toBe(14);
  expect(peopleInRoom(office, eight + 30 * minute)).toBe(8);
  expect(peopleInRoom(office, nine)).toBe(2);
  expect(peopleInRoom(given(walkIn(), walkIn(), countRoom(0)).office, eight)).toBe(0);
});

test('whoever comes after a count is added to it', () => {
  expect(peopleInRoom(given(walkIn(), countRoom(6)).and(walkIn()).office, eight)).toBe(7);
});

test('nobody counts half people, or fewer than none; a screen counts nobody; a day must be open', () => {
  given().when(countRoom(-1)).thenRefuses('bad-count');
  given().when(countRoom(2.5)).thenRefuses('bad-count');
  given()
    .when(by(kiosk, countRoom(2)))
    .thenRefuses('not-allowed');
  givenNothing().when(countRoom(2)).thenRefuses('no-day');
});

const foretold = ({ office }: Story, now: number) => new Estimator(newLearned()).room(office, now);

test('the room is foretold for two hours, ten minutes a step, and empties as windows call', () => {
  const steps = foretold(given(openWindow('V3'), walkIn(), walkIn(), walkIn()), eight);
  expect(steps.map((step) => (step.at - eight) / minute)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120]);
  const unserved = foretold(given(walkIn(), walkIn(), walkIn()), eight);
  expect(steps[2]?.people).toBeLessThan((unserved[2]?.people ?? 0) - 1);
});

test('with no window open, whoever waits stays in the foretold room', () => {
  const people = foretold(given(walkIn(), walkIn()), eight).map((step) => step.people);
  expect(Math.min(...people)).toBeGreaterThanOrEqual(2);
});

test('those booked for later fill the foretold room about their hour, as likely as they come', () => {
  const without = foretold(given(until('8:20')), at('8:20'));
  expect(Math.max(...without.map((step) => step.people))).toBeGreaterThan(0.5);
  const here = foretold(given(until('8:50'), checkIn('cita-9:00')), at('8:50'));
  expect(here[0]?.people).toBeGreaterThanOrEqual(1);
});

test('the supervisor is told from when the seats will not do, and nothing of the kind while they do', () => {
  const { office } = given(walkIn());
  const step = (time: string, people: number) => ({ at: at(time), people });
  const room = [step('8:10', 12), step('8:20', office.settings.room.seats + 0.6), step('8:30', 30)];
  expect(roomDesk(office, { at: eight, room })).toMatchObject({ people: 1, fullFrom: at('8:20') });
  expect(roomDesk(office, { at: eight, room: room.slice(0, 1) })).not.toHaveProperty('fullFrom');
  expect(roomDesk(given(countRoom(40)).office, { at: eight, room })).not.toHaveProperty('fullFrom');
});
