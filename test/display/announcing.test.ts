import { expect, test } from 'vitest';
import type { Announcing, Effect, Input } from '../../display/announcing.ts';
import {
  announce,
  FEATURED_FOR,
  isIdle,
  keyOf,
  LATE_AFTER,
  LONGEST_SOUND,
  NEW_FOR,
  silent,
} from '../../display/announcing.ts';
import type { PublicCall } from '../../shared/domain/views/types.ts';
import { call } from '../support/views/display.ts';

const START = 1_000_000_000;
const date = '2026-11-24';
const first = call('A045', 'V3', START);
const second = call('A046', 'V6', START + 400);
const third = call('H013', 'V5', START + 800);
const arrived = (one: PublicCall): PublicCall => ({ ...one, current: false });

/** A display that lives through what happens, and remembers what it did. */
function display(state: Announcing = silent) {
  const done: Effect[] = [];
  let now = state;
  const feed = (input: Input) => {
    const step = announce(now, input);
    now = step.state;
    done.push(...step.effects);
  };
  return {
    done,
    get state() {
      return now;
    },
    get featured() {
      return now.featured?.call.ticket;
    },
    sees: (calls: readonly PublicCall[], at: number, on = date) => feed({ is: 'view', at, date: on, calls }),
    tick: (at: number) => feed({ is: 'tick', at }),
    hears: (one: PublicCall, at: number, spoken = true) => feed({ is: 'sound-over', at, key: keyOf(one), spoken }),
    sounds: () => done.flatMap((effect) => (effect.is === 'sound' ? [effect.call.ticket] : [])),
  };
}

test('a call is announced as soon as it is seen', () => {
  const hall = display();
  hall.sees([first], START + 20);
  expect(hall.featured).toBe('A045');
  expect(hall.done).toEqual([{ is: 'sound', call: first, late: false }]);
});

test('a call has its time before the next, though both came at once', () => {
  const hall = display();
  hall.sees([first, second], START);
  hall.hears(first, START + 2000);
  hall.tick(START + FEATURED_FOR - 1);
  expect(hall.featured).toBe('A045');
  hall.tick(START + FEATURED_FOR);
  expect(hall.featured).toBe('A046');
  expect(hall.sounds()).toEqual(['A045', 'A046']);
});

test('a sound that lasts longer than the time is not cut by the next', () => {
  const hall = display();
  hall.sees([first, second], START);
  hall.tick(START + FEATURED_FOR + 3000);
  expect(hall.featured).toBe('A045');
  hall.hears(first, START + FEATURED_FOR + 3100);
  expect(hall.featured).toBe('A046');
});

test('a sound that never ends holds nobody up', () => {
  const hall = display();
  hall.sees([first, second], START);
  hall.tick(START + LONGEST_SOUND);
  expect(hall.featured).toBe('A046');
});

test('only what was said to its end is reported as said, and once', () => {
  const hall = display();
  hall.sees([first, second], START);
  hall.hears(first, START + 10, false);
  hall.hears(first, START + 20);
  hall.tick(START + FEATURED_FOR);
  hall.hears(second, START + FEATURED_FOR + 1800);
  hall.hears(second, START + FEATURED_FOR + 1900);
  expect(hall.done.filter(({ is }) => is === 'spoken')).toEqual([{ is: 'spoken', call: second }]);
});

test('a visitor who arrives before the announcement is announced all the same', () => {
  const hall = display();
  hall.sees([first, second], START);
  hall.sees([first, arrived(second)], START + 900);
  hall.hears(first, START + 1800);
  hall.tick(START + FEATURED_FOR);
  expect(hall.featured).toBe('A046');
});

test('a withdrawn call leaves at once and silences its sound; the next has its turn', () => {
  const hall = display();
  hall.sees([first, second], START);
  hall.sees([second], START + 1000);
  expect(hall.featured).toBe('A046');
  expect(hall.done.map(({ is }) => is)).toEqual(['sound', 'hush', 'sound']);
});

test('a call withdrawn while it waits is never announced', () => {
  const hall = display();
  hall.sees([first, second, third], START);
  hall.sees([first, third], START + 1000);
  hall.hears(first, START + 1800);
  hall.tick(START + FEATURED_FOR);
  expect(hall.featured).toBe('H013');
});

test('a recall is announced again', () => {
  const hall = display();
  const recall = { ...first, attempt: 2, at: START + 60_000 };
  hall.sees([first], START);
  hall.hears(first, START + 1800);
  hall.tick(START + FEATURED_FOR);
  hall.sees([first, recall], START + 60_000);
  expect(hall.state.featured?.call.attempt).toBe(2);
  expect(hall.sounds()).toEqual(['A045', 'A045']);
});

test('after a short cut nothing is lost: what was called meanwhile is announced in order', () => {
  const hall = display();
  hall.sees([arrived(first), second, arrived(third)], START + 9000);
  hall.hears(first, START + 10_800);
  hall.tick(START + 15_000);
  hall.hears(second, START + 16_800);
  hall.tick(START + 21_000);
  expect(hall.sounds()).toEqual(['A045', 'A046', 'H013']);
  expect(hall.done.some((effect) => effect.is === 'sound' && effect.late)).toBe(false);
});

test('after a long cut only those still expected are announced, marked late', () => {
  const hall = display();
  const recalled = { ...third, attempt: 2, at: START + 60_000 };
  hall.sees([arrived(first), second, third, recalled], START + 540_000);
  hall.hears(second, START + 541_800);
  hall.tick(START + 546_000);
  expect(hall.done.filter(({ is }) => is === 'sound')).toEqual([
    { is: 'sound', call: second, late: true },
    { is: 'sound', call: recalled, late: true },
  ]);
});

test('a late call whose visitor arrives before its turn is passed over', () => {
  const hall = display();
  const at = START + LATE_AFTER + 1000;
  hall.sees([first, second], at);
  hall.sees([first, arrived(second)], at + 1000);
  hall.hears(first, at + 1800);
  hall.tick(at + FEATURED_FOR);
  expect(hall.featured).toBeUndefined();
  expect(hall.sounds()).toEqual(['A045']);
});

test('a page reloaded after its announcements repeats none', () => {
  const before = display();
  before.sees([first], START);
  before.hears(first, START + 1800);
  before.tick(START + FEATURED_FOR);

  const after = display({ ...silent, date, told: before.state.told });
  after.sees([first], START + 8000);
  expect(after.done).toEqual([]);
  expect(isIdle(after.state, START + 8000)).toBe(false);
  expect(isIdle(after.state, START + NEW_FOR)).toBe(true);
});

test('a page reloaded in mid-announcement goes on with it, in the time that was left', () => {
  const before = display();
  before.sees([first, second], START);

  const after = display({ ...silent, date, told: before.state.told });
  after.sees([first, second], START + 3000);
  expect(after.featured).toBe('A045');
  after.hears(first, START + 4800);
  after.tick(START + FEATURED_FOR);
  expect(after.featured).toBe('A046');
});

test('a page reloaded after the last word, while the call still stands, does not say it again', () => {
  const before = display();
  before.sees([first, second], START);
  before.hears(first, START + 4000);

  for (const later of [START + 5000, START + NEW_FOR + 1000]) {
    const after = display({ ...silent, date, told: before.state.told });
    after.sees([first, second], later);
    after.tick(later + FEATURED_FOR);
    expect(after.sounds()).toEqual(['A046']);
  }
});

test('a page that died in mid-announcement and comes back much later announces it as late', () => {
  const before = display();
  before.sees([first], START);
  const after = display({ ...silent, date, told: before.state.told });
  after.sees([first], START + 600_000);
  expect(after.done).toEqual([{ is: 'sound', call: first, late: true }]);
});

test('a new day starts with nothing told', () => {
  const hall = display();
  hall.sees([first], START);
  hall.sees([first], START + 86_400_000, '2026-11-25');
  expect(hall.state.date).toBe('2026-11-25');
  expect(hall.state.told.size).toBe(1);
  expect(hall.done.at(-1)).toMatchObject({ is: 'sound', late: true });
});

test('a clock set back holds nobody up', () => {
  const hall = display();
  hall.sees([first, second], START);
  hall.hears(first, START + 1800);
  hall.tick(START - 3_600_000);
  hall.tick(START - 3_600_000 + FEATURED_FOR);
  expect(hall.featured).toBe('A046');
});

test('the same view twice changes nothing', () => {
  const hall = display();
  hall.sees([first, second], START);
  const before = hall.state;
  hall.sees([first, second], START + 100);
  expect(hall.state).toEqual(before);
  expect(hall.sounds()).toEqual(['A045']);
});
