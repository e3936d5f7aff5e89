import { expect, test } from 'vitest';
import { spanOf } from '../../../shared/domain/figures/span.ts';
import type { Shown } from '../../../shared/domain/lookup.ts';
import type { Office } from '../../../shared/domain/office.ts';
import type { ReadyDocument } from '../../../shared/domain/ready.ts';
import { isHandedOver } from '../../../shared/domain/ready.ts';
import { findDocument } from '../../../shared/domain/ready-lookup.ts';
import { views } from '../../../shared/domain/views/index.ts';
import { noNeeds } from '../../../shared/domain/vocabulary.ts';
import type { Deed, Story } from '../../support/story.ts';
import { givenNothing } from '../../support/story.ts';
import { figuresAfter } from '../../support/story-figures.ts';
import { at, kiosk, monday, readyDocument, receptionist } from '../../support/story-office.ts';
import {
  arrive,
  callNext,
  closeDay,
  endVisit,
  erase,
  finish,
  given,
  leave,
  markDocument,
  openDay,
  openWindow,
  undo,
  until,
  walkIn,
} from '../../support/story-words.ts';

const cascada: ReadyDocument = readyDocument('P-100', {
  where: 'V4',
  person: { givenNames: 'Cascada', surnames: 'Tepozán', folio: 'P-100', curpHash: 'hers', birth: '1951-10-23' },
});
const plain = readyDocument('P-200');
const loading = (...documents: readonly ReadyDocument[]): Deed => ({
  by: () => receptionist,
  wish: () => ({ type: 'LoadDocuments', documents }),
});
const comeFor = (...documents: readonly string[]): Deed => ({
  by: () => kiosk,
  wish: () => ({
    type: 'CheckIn',
    appointments: [],
    service: 'entrega',
    documents,
    needs: noNeeds,
    companions: 0,
    language: 'es',
  }),
});
const told = givenNothing(openDay(), loading(cascada, plain), until('13:00'));
const ask = (office: Office, shown: Partial<Shown>) => findDocument(office, { at: at('13:00'), text: '', ...shown });
const isDone = (office: Office, id: string): boolean => {
  const document = office.documents.get(id);
  return document !== undefined && isHandedOver(office, document);
};

test('whoever shows the CURP or the receipt is told that it is ready, since when, and at which window', () => {
  const document = { documentId: 'P-100', initials: 'C. T.', since: '2026-11-20', where: 4 };
  expect(ask(told.office, { curpHash: 'hers' })).toEqual({ is: 'ready', service: 'entrega', document });
  expect(ask(told.office, { text: 'Comprobante P100', scanned: true })).toMatchObject({ is: 'ready', document });
});

test('a folio that was only typed asks for the birthday first, and a wrong one is a folio that nobody has', () => {
  expect(ask(told.office, { text: 'P-100' })).toEqual({ is: 'ask-birth' });
  expect(ask(told.office, { text: 'P-100', birth: '10-23' })).toMatchObject({ is: 'ready' });
  const stranger = ask(told.office, { text: 'P-100', birth: '01-01' });
  expect(stranger).toEqual({ is: 'not-ready', listed: at('8:00') });
  expect(stranger).toEqual(ask(told.office, { text: 'P-999' }));
});

test('without a birthday on the list a folio shows nobody’s initials', () => {
  expect(ask(told.office, { text: 'p 200' })).toEqual({
    is: 'ready',
    service: 'entrega',
    document: { documentId: 'P-200', since: '2026-11-20' },
  });
});

test('nothing is said of what is ready while no list was loaded, and the kiosk does not ask', () => {
  const bare = givenNothing(openDay());
  expect(ask(bare.office, { text: 'P-100' })).toBeUndefined();
  const pickUp = (office: Office) =>
    views.kiosk(office, { at: at('13:00'), ranges: new Map() }).services.find(({ id }) => id === 'entrega');
  expect(pickUp(bare.office)?.ready).toBeUndefined();
  expect(pickUp(told.office)?.ready).toEqual({ listed: at('8:00') });
});

test('one number for a family’s documents, each with its owner’s outcome; served, they are handed over', () => {
  const served = told.and(comeFor('P-100', 'P-200'), openWindow('V4'), callNext('V4'), arrive('H001'));
  expect(served.visit('H001').applicants.map(({ name }) => name)).toEqual(['Cascada T.', 'Nube A.']);
  expect(isDone(served.office, 'P-100')).toBe(false);
  const end = served.when(finish('H001', { applicants: [{ applicant: 1, outcome: 'incomplete', reason: 'acta' }] }));
  end.thenIsKept();
  expect([isDone(end.office, 'P-100'), isDone(end.office, 'P-200')]).toEqual([true, false]);
  expect(ask(end.office, { curpHash: 'hers' })).toEqual({ is: 'handed-over' });

  const undone = served.and(finish('H001')).when(undo('V4'));
  expect(isDone(undone.office, 'P-100')).toBe(false);
});

test('who is here for a document is not given a second number, nor is anybody else for the same', () => {
  const here = told.and(comeFor('P-100'));
  expect(ask(here.office, { curpHash: 'hers' })).toMatchObject({ is: 'already', ticket: 'H001' });
  here.when(comeFor('P-100')).thenRefuses('already-checked-in', { ticket: 'H001' });
  here.when(markDocument('P-100')).thenRefuses('visitor-is-here', { ticket: 'H001' });
  here.and(leave('H001')).when(comeFor('P-100')).thenIsKept();
});

test('a document handed over without a ticket is marked, and the mark can be taken back', () => {
  const marked = told.and(markDocument('P-200'));
  expect(isDone(marked.office, 'P-200')).toBe(true);
  marked.when(comeFor('P-200')).thenRefuses('document-handed-over');
  expect(isDone(marked.and(markDocument('P-200', false)).office, 'P-200')).toBe(false);
  told.when(markDocument('P-999')).thenRefuses('unknown-document');
});

test('the day counts what came into its holder’s hands, by a number or marked, and nothing where no list is', () => {
  const counted = (story: Story) => figuresAfter(story).people?.handedOver;
  const served = told.and(comeFor('P-100'), openWindow('V4'), callNext('V4'), arrive('H001'));
  expect(counted(served)).toBe(0);
  const both = served.and(finish('H001'), markDocument('P-200'));
  expect(counted(both)).toBe(2);
  expect(counted(both.and(markDocument('P-200', false)))).toBe(1);
  expect(counted(given())).toBeUndefined();
  const day = figuresAfter(both);
  expect(spanOf([day, figuresAfter(given()), day], monday, monday).people.handedOver).toBe(4);
});

test('only the service that hands over is given for a document, and only for one that the list holds', () => {
  told.when(comeFor('P-999')).thenRefuses('unknown-document');
  const elsewhere: Deed = {
    by: () => kiosk,
    wish: (office) => ({ ...(comeFor('P-100').wish(office) as object), service: 'informes' }) as never,
  };
  told.when(elsewhere).thenRefuses('unknown-document');
});

test('a list loaded again changes nothing but its hour, and does not bring back what was handed over', () => {
  const later = { ...cascada, listed: at('13:00') };
  const again = told.and(markDocument('P-100')).when(loading(later, { ...plain, listed: at('13:00') }));
  expect(again.entry.events).toHaveLength(1);
  expect(isDone(again.office, 'P-100')).toBe(true);
  expect(ask(again.office, { text: 'P-999' })).toEqual({ is: 'not-ready', listed: at('13:00') });
});

test('what waits is still there the next day; what was handed over leaves no name and never comes back', () => {
  const tuesday = told.and(markDocument('P-100'), closeDay(), until('7:30', '2026-11-24'), openDay('2026-11-24'));
  expect(tuesday.office.documents.get('P-200')).toEqual(plain);
  expect(tuesday.office.documents.get('P-100')).toMatchObject({ erased: true, person: { givenNames: '' } });
  const stale = tuesday.and(loading(cascada));
  expect(ask(stale.office, { curpHash: 'hers' })).toMatchObject({ is: 'not-ready' });
});

test('what nobody has fetched for ninety days has gone back', () => {
  const old = givenNothing(
    openDay(),
    loading(readyDocument('P-1', { since: '2026-08-26' }), readyDocument('P-2', { since: '2026-08-25' })),
    closeDay(),
    until('7:30', '2026-11-24'),
    openDay('2026-11-24'),
  );
  expect([...old.office.documents.values()].map(({ id }) => id)).toEqual(['P-1']);
});

test('erased with its owner, a document is nobody’s, and no list says whose it was', () => {
  const { by, wish } = erase([]);
  const erasing: Deed = { by, wish: (office) => ({ ...wish(office), documents: ['P-100'] }) as never };
  const end = told.and(erasing).when(loading(cascada));
  end.thenIsKept();
  expect(JSON.stringify([...end.office.documents.values()])).not.toContain('Cascada');
});

test('without a document anybody still takes a number to hand over or ask', () => {
  const end = told.and(walkIn('entrega'), openWindow('V4'), callNext('V4')).when(endVisit('H001', 'served'));
  expect(end.visit('H001').situation.is).toBe('ended');
  expect(end.office.day?.date).toBe(monday);
});
