import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { nodeDisk } from '../../../server/disk.ts';
import { Journal } from '../../../server/journal/days.ts';
import { verifyRecord } from '../../../server/journal/verify.ts';
import { keptOf, othersIn, subjectsOf } from '../../../server/privacy/kept.ts';
import { tellKept } from '../../../server/privacy/words.ts';
import { OfficeRecord } from '../../../server/record.ts';
import { sealedEvents } from '../../../server/sealed-events.ts';
import type { Entry } from '../../../shared/domain/decision.ts';
import type { Event } from '../../../shared/domain/events.ts';
import { figuresOf } from '../../../shared/domain/figures/day.ts';
import { newOffice } from '../../../shared/domain/office.ts';
import { emptyFolder, foldersIn } from '../../support/office-record.ts';
import { givenNothing, replayed } from '../../support/story.ts';
import { appointment, at, list, monday, settings, tuunSavi } from '../../support/story-office.ts';
import {
  acceptRequest,
  arrive,
  askForHelp,
  callNext,
  changeNeeds,
  checkIn,
  closeDay,
  comesFrom,
  endVisit,
  erase,
  loadList,
  openDay,
  openWindow,
  review,
  wait,
  walkIn,
} from '../../support/story-words.ts';

const person = {
  givenNames: 'Cascada',
  surnames: 'Tepozán Copal',
  curpHash: 'hash-of-cascada',
  curpEnd: 'NZ09',
  birth: '1951-10-23',
  guardians: ['Rayo Tepozán'],
  language: tuunSavi,
  doubts: ['disposable-email'] as const,
  email: 'cascada@ejemplo.invalid',
};
const hers = appointment('8:00', { id: 'cita-cascada', booking: 'FAM-9', person });
const sisters = appointment('8:00', { id: 'cita-hermana', booking: 'FAM-9' });

/** Cascada comes with her sister, is served, and asks to be erased; somebody else waits. */
const told = givenNothing(
  openDay(),
  loadList([...list, hers, sisters]),
  review('cita-cascada', 'reached', 'Su prima contestó'),
  openWindow('V3'),
  checkIn(['cita-cascada', 'cita-hermana'], {
    needs: { priority: ['senior'], interpreter: tuunSavi },
    language: tuunSavi,
  }),
  callNext('V3'),
  arrive('A001'),
  changeNeeds('A001', { escort: true }),
  comesFrom('A001', 'Tezoatlán'),
  wait(4),
  endVisit('A001', 'served'),
  walkIn('informes'),
);
const gone = told.and(wait(1), erase(['cita-cascada'], 'A001'));

const recordIn = async (folder: string, entries: readonly Entry[]) => {
  const journal = await Journal.open<Event>(nodeDisk, foldersIn(folder), sealedEvents);
  onTestFinished(() => journal.close());
  const record = new OfficeRecord(journal);
  const [first, ...others] = entries;
  if (!first) throw new Error('a day was opened');
  await record.startDay(monday, first);
  for (const entry of others) await record.append(entry);
  return { journal, record };
};

test('all that is kept of a person is found by CURP or by folio, and told in words', async () => {
  const { journal, record } = await recordIn(await emptyFolder(), told.entries);
  const days = [{ day: monday, entries: await record.entries(monday) }];
  for (const whose of [{ curpHash: 'hash-of-cascada', folio: 'x' }, { folio: 'cita-cascada' }]) {
    const kept = keptOf(days, whose);
    expect(subjectsOf(kept)).toEqual({
      appointments: ['cita-cascada'],
      documents: [],
      visits: [told.visit('A001').id],
    });
    expect(othersIn(kept)).toBe(1);
    const [booked, visit] = tellKept(kept, { settings, language: 'es' });
    expect(booked).toMatchObject({
      title: 'Cita cita-cascada, 2026-11-23 8:00',
      data: { Nombre: 'Cascada Tepozán Copal', Nacimiento: '1951-10-23', Correo: 'cascada@ejemplo.invalid' },
    });
    expect(booked?.data.CURP).toContain('NZ09');
    expect(visit?.data).toMatchObject({ Nombre: 'Cascada T.', 'Cómo terminó': 'atendida', Municipio: 'Tezoatlán' });
    expect(visit?.data['Apoyos que pidió']).toContain('que la acompañen');
    expect(JSON.stringify([booked, visit])).not.toMatch(/Nube|hash-of/u);
  }
  expect(keptOf(days, { curpHash: 'of-nobody', folio: '' })).toEqual({ appointments: [], documents: [], visits: [] });
  expect(await journal.readable()).toEqual([monday]);
});

test('whoever is here is not erased: the refusal names the ticket', () => {
  const here = givenNothing(openDay(), loadList([hers]), openWindow('V3'), checkIn('cita-cascada'));
  here.when(erase(['cita-cascada'], 'A001')).thenRefuses('visitor-is-here', { ticket: 'A001' });
  here.and(callNext('V3'), arrive('A001')).when(erase([], 'A001')).thenRefuses('visitor-is-here');
});

test('an erased person is gone from the office at once, and their list brings them back no more', () => {
  const { office } = gone;
  expect(JSON.stringify([...office.appointments.values()])).not.toContain('Cascada');
  expect(JSON.stringify([...office.visits.values(), ...office.lastActs.values()])).not.toMatch(
    /Cascada|senior|omq|Tezoatlán/u,
  );
  gone.when(loadList([...list, hers, sisters])).thenRecords();
  expect(office.appointments.get('cita-hermana')?.person.givenNames).toBe('Nube');
});

test('after the keys are gone the record is whole, tells nobody, and leads to the very same office', async () => {
  const folder = await emptyFolder();
  const { journal, record } = await recordIn(folder, gone.entries);
  await journal.erase(['cita-cascada', told.visit('A001').id]);

  const entries = await record.entries(monday);
  expect(JSON.stringify(entries)).not.toMatch(/Cascada|Su prima|1951|hash-of|"municipality":"Tez/u);
  expect(replayed(entries, newOffice(settings))).toEqual(gone.office);
  const kept = keptOf([{ day: monday, entries }], { curpHash: 'hash-of-cascada', folio: 'cita-cascada' });
  expect(kept).toEqual({ appointments: [], documents: [], visits: [] });
  const sister = keptOf([{ day: monday, entries }], { folio: 'cita-hermana' });
  expect(sister).toMatchObject({ appointments: [{ loaded: { person: { givenNames: 'Nube' } } }], visits: [] });
  expect((await verifyRecord(nodeDisk, foldersIn(folder).journal)).damage).toEqual([]);
});

test('the day is counted as if nobody had been erased, and once it is over nobody can tell whose it was', async () => {
  const evening = at('15:00');
  const [before, after] = [told.entries, gone.entries].map((entries) => figuresOf(entries, evening));
  expect(after?.people).toMatchObject({ applicants: before?.people?.applicants, done: before?.people?.done, came: 2 });
  expect({ ...after, people: undefined }).toEqual({ ...before, people: undefined });

  const { journal, record } = await recordIn(await emptyFolder(), gone.entries);
  await journal.eraseDay(monday);
  const last = (await record.entries(monday)).at(-1)?.events[0];
  expect(last).toEqual({
    type: 'PersonDataHandled',
    at: gone.now,
    handlingId: expect.any(String),
    deed: 'erase',
    why: 'asked',
  });
});

test('who of the staff opened a window, accepted a request or reviewed is sealed by name, and once the day is over told by mark alone', async () => {
  const helped = told.and(askForHelp(), acceptRequest());
  const folder = await emptyFolder();
  const { journal, record } = await recordIn(folder, helped.entries);
  const named = async () => JSON.stringify(await record.entries(monday)).match(/"name":"(?:Cielo|Itzel)"/gu);
  const file = join(foldersIn(folder).journal, `${monday}.jsonl`);
  expect(await named()).toEqual(['Itzel', 'Cielo', 'Itzel'].map((name) => `"name":"${name}"`));
  expect(await readFile(file, 'utf8')).not.toMatch(/"name":"(?:Cielo|Itzel)"/u);

  await journal.eraseDay(monday);
  expect(await named()).toBeNull();
  const entries = await record.entries(monday);
  expect(entries.filter(({ by }) => by.id === 'cielo').length).toBeGreaterThan(0);
  expect(replayed(entries, newOffice(settings)).windows.get('V3')).toMatchObject({ state: 'open' });
});

test('an appointment of another day stays erased on that day', () => {
  const date = '2026-11-24';
  const ahead = { ...hers, date, slot: at('8:00', date) };
  const next = givenNothing(
    openDay(),
    loadList([ahead]),
    erase(['cita-cascada']),
    closeDay(),
    { clock: () => at('7:30', date) },
    openDay(date),
  );
  next.when(loadList([ahead])).thenRecords();
  expect(next.office.appointments.get('cita-cascada')).toMatchObject({ erased: true, person: { givenNames: '' } });
});
