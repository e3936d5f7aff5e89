import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeDisk } from '../../../server/disk.ts';
import { FiguresBook } from '../../../server/figures/book.ts';
import { FiguresFolder } from '../../../server/figures/file.ts';
import type { Entry } from '../../../shared/domain/decision.ts';
import { emptyFolder } from '../../support/office-record.ts';
import type { Story } from '../../support/story.ts';
import { at, monday, tuunSavi } from '../../support/story-office.ts';
import {
  arrive,
  callNext,
  closeDay,
  finish,
  given,
  openDay,
  openWindow,
  until,
  wait,
  walkIn,
} from '../../support/story-words.ts';

const tuesday = '2026-11-24';
const day = () =>
  given(
    openWindow('V3'),
    walkIn('informes', { language: tuunSavi }),
    callNext('V3'),
    arrive('K001'),
    wait(5),
    finish('K001'),
  );

/** What is left of a day in the record once its people are erased. */
const erased = (entries: readonly Entry[]): readonly Entry[] =>
  entries.map((entry) => ({
    ...entry,
    events: entry.events.map((event) => (event.type === 'VisitCheckedIn' ? { ...event, applicants: [] } : event)),
  }));

/** A book beside a record that holds these entries of Monday. */
const bookOf = (folder: string, told: Story, underWay?: typeof monday, recorded = told.entries) => {
  const record = { days: async () => [monday], entries: async () => recorded };
  const lines: string[] = [];
  const store = new FiguresFolder(nodeDisk, folder);
  const book = new FiguresBook({ store, record, now: () => told.now, log: (line) => lines.push(line) }, underWay);
  return { book, store, lines };
};

const enterAll = async (book: FiguresBook, entries: readonly Entry[]) => {
  for (const entry of entries) await book.entered(entry);
};

test('the day under way is told as it stands, without a file', async () => {
  const told = day();
  const { book, store } = bookOf(await emptyFolder(), told);
  await enterAll(book, told.entries);
  const [figures] = await book.between(monday, monday);
  expect(figures).toMatchObject({ visits: { informes: 1 }, closed: false, people: { languages: { [tuunSavi]: 1 } } });
  expect(await store.read(monday)).toBeUndefined();
});

test('a day is written down when it closes, while its people can still be told, and so it stays', async () => {
  const folder = await emptyFolder();
  const told = day().and(closeDay());
  await enterAll(bookOf(folder, told).book, told.entries);
  const [figures] = await bookOf(folder, told, undefined, erased(told.entries)).book.between(monday, monday);
  expect(figures).toMatchObject({ closed: true, people: { languages: { [tuunSavi]: 1 } } });
});

test('a day that is over is told the same however often it is asked for', async () => {
  const told = day().and(closeDay());
  const { book, store } = bookOf(await emptyFolder(), told);
  await enterAll(book, told.entries);
  const first = await book.between(monday, monday);
  expect(first).toEqual([await store.read(monday)]);
  expect(await book.between(monday, monday)).toEqual(first);
});

test('a day that nobody closed is written down when the next one opens', async () => {
  const told = day();
  const { book, store } = bookOf(await emptyFolder(), told);
  await enterAll(book, told.entries);
  const next = told.and(until('8:00', tuesday), openDay(tuesday));
  await enterAll(book, next.entries.slice(told.entries.length));
  expect(await store.read(monday)).toMatchObject({ closed: false, served: { informes: 1 } });
});

test('a day whose file is lost or broken is counted again from the record, without what only its people could tell', async () => {
  const folder = await emptyFolder();
  const told = day().and(closeDay());
  await enterAll(bookOf(folder, told).book, told.entries);
  const { store } = bookOf(folder, told);
  const { people: _erased, ...kept } = (await store.read(monday)) ?? {};
  await writeFile(join(folder, `${monday}.json`), '{"format":1');
  const { book } = bookOf(folder, told, undefined, erased(told.entries));
  expect(await book.between(monday, monday)).toEqual([kept]);
  expect(await store.read(monday)).toEqual(kept);
});

test('a server that starts again goes on with the day it left', async () => {
  const told = day();
  const more = told.and(walkIn());
  const { book } = bookOf(await emptyFolder(), more, monday);
  await enterAll(book, more.entries.slice(told.entries.length));
  expect(await book.between(monday, monday)).toMatchObject([{ visits: { informes: 2 }, people: { applicants: 2 } }]);
});

test('when the disk is full the figures are told all the same', async () => {
  const told = day().and(closeDay());
  const lines: string[] = [];
  const full = {
    read: async () => undefined,
    write: async () => {
      throw new Error('ENOSPC');
    },
  };
  const record = { days: async () => [monday], entries: async () => told.entries };
  const book = new FiguresBook(
    { store: full, record, now: () => at('15:00'), log: (line) => lines.push(line) },
    undefined,
  );
  await enterAll(book, told.entries);
  expect(await book.between(monday, monday)).toMatchObject([{ visits: { informes: 1 } }]);
  expect(lines).toHaveLength(1);
});

test('a day that cannot be read is told as such, and keeps nobody from being forgotten', async () => {
  const told = day().and(closeDay());
  const lines: string[] = [];
  const store = new FiguresFolder(nodeDisk, await emptyFolder());
  const record = { days: async () => [monday], entries: async () => Promise.reject(new Error('damaged')) };
  const book = new FiguresBook({ store, record, now: () => told.now, log: (line) => lines.push(line) }, monday);
  await enterAll(book, told.entries);
  expect(lines).toHaveLength(1);
});
