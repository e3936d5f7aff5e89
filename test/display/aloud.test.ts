import { expect, test } from 'vitest';
import { noticeReading } from '../../display/aloud.ts';
import type { DisplayView } from '../../shared/domain/views/types.ts';
import { displayView, tenTwelve } from '../support/views/display.ts';

const MINUTE = 60_000;
const rain = {
  id: 'lluvia',
  text: { es: 'Si llueve, espere adentro.', en: 'If it rains, wait inside.' },
  aloud: true,
} as const;
const sun = { id: 'sol', text: { es: 'Hay sombra afuera.' }, aloud: true } as const;

/** A room whose sound does what the test says. */
function room(kept = new Map<string, string>()) {
  const heard: { sources: readonly string[]; over: (heard: boolean) => void }[] = [];
  let hushed = 0;
  const sound = {
    read: (sources: readonly string[], _loudness: number, over: (heard: boolean) => void) => {
      heard.push({ sources, over });
    },
    hush: () => {
      hushed += 1;
    },
  };
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as Storage;
  const reading = noticeReading(sound, storage);
  const look = (minutes: number, more: Partial<DisplayView>, free = true, loudness = 1) =>
    reading.look({ at: tenTwelve + minutes * MINUTE, view: displayView([], more), free, loudness });
  return { heard, look, kept, hushed: () => hushed };
}

test('a notice is read in each language of the office, at once and every quarter of an hour', () => {
  const { heard, look } = room();
  look(0, { notices: [rain] });
  look(1, { notices: [rain] });
  expect(heard.map(({ sources }) => sources)).toEqual([['/notices/read/lluvia/es', '/notices/read/lluvia/en']]);
  heard[0]?.over(true);
  look(14, { notices: [rain] });
  expect(heard).toHaveLength(1);
  look(15, { notices: [rain] });
  expect(heard).toHaveLength(2);
});

test('a notice that is only to be seen, one that has been read, and one over a window are not read', () => {
  const { aloud: _, ...seen } = rain;
  const { heard, look } = room();
  look(0, { notices: [seen] });
  look(0, { notices: [rain], sign: { state: 'open' } });
  expect(heard).toEqual([]);
});

test('nothing is read while a call has the room; what a call has cut short is read again from its beginning', () => {
  const { heard, look } = room();
  look(0, { notices: [rain] }, false);
  expect(heard).toEqual([]);
  look(1, { notices: [rain] });
  look(2, { notices: [rain] }, false);
  look(3, { notices: [rain] });
  expect(heard).toHaveLength(2);
});

test('in quiet hours nothing is read, and what is being read ends', () => {
  const { heard, look, hushed } = room();
  look(0, { notices: [rain] }, true, 0);
  expect(heard).toEqual([]);
  look(1, { notices: [rain] });
  look(2, { notices: [rain] }, true, 0);
  expect(hushed()).toBe(1);
});

test('a notice taken off the displays is not read to its end, and the next one is', () => {
  const { heard, look, hushed } = room();
  look(0, { notices: [rain, sun] });
  look(1, { notices: [sun] });
  expect(hushed()).toBe(1);
  expect(heard.at(-1)?.sources).toEqual(['/notices/read/sol/es']);
});

test('a reading that can’t be had is asked for again a minute later, not every second', () => {
  const { heard, look } = room();
  look(0, { notices: [rain] });
  heard[0]?.over(false);
  look(0.5, { notices: [rain] });
  expect(heard).toHaveLength(1);
  look(1, { notices: [rain] });
  expect(heard).toHaveLength(2);
});

test('a page that was loaded anew does not repeat what it has read', () => {
  const before = room();
  before.look(0, { notices: [rain] });
  before.heard[0]?.over(true);
  const after = room(before.kept);
  after.look(1, { notices: [rain] });
  expect(after.heard).toEqual([]);
});

test('that there is no system is read at once and again, in place of every other notice', () => {
  const { heard, look } = room();
  const down = { outage: { since: tenTwelve }, notices: [rain] };
  look(0, down);
  expect(heard[0]?.sources).toEqual(['/notices/read/no-system/es', '/notices/read/no-system/en']);
  heard[0]?.over(true);
  look(15, down);
  expect(heard).toHaveLength(2);
});
