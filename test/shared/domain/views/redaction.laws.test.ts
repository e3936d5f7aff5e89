import { expect, test } from 'vitest';
import type { Appointment } from '../../../../shared/domain/appointment.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { Settings } from '../../../../shared/domain/settings.ts';
import { bookView } from '../../../../shared/domain/views/book.ts';
import { views } from '../../../../shared/domain/views/index.ts';
import { priorityNeeds } from '../../../../shared/domain/views/types.ts';
import type { Needs } from '../../../../shared/domain/vocabulary.ts';
import { fc } from '../../../support/laws.ts';
import { booked, clerk, huajuapan, SampleOffice } from '../../../support/sample-office.ts';

/** Something that somebody does in a morning; `which` picks the window, the appointment or the visit. */
interface Deed {
  readonly is:
    | 'check-in'
    | 'walk-in'
    | 'private'
    | 'call'
    | 'arrive'
    | 'finish'
    | 'absent'
    | 'missing'
    | 'help'
    | 'back';
  readonly which: number;
  readonly needs: Needs;
}

const spoken = 'omq-x-tuunsavi';
const open = ['V1', 'V3', 'V5', 'V6', 'B1'];

const needs: fc.Arbitrary<Needs> = fc
  .record({
    priority: fc.subarray([...priorityNeeds]),
    accessibleWindow: fc.boolean(),
    escort: fc.boolean(),
    heard: fc.boolean(),
  })
  .map(({ heard, ...rest }) => (heard ? { ...rest, interpreter: spoken } : rest));

const deed: fc.Arbitrary<Deed> = fc.record({
  is: fc.constantFrom(
    'check-in',
    'check-in',
    'walk-in',
    'private',
    'call',
    'call',
    'arrive',
    'finish',
    'absent',
    'missing',
    'help',
    'back',
  ),
  which: fc.nat(99),
  needs,
});

/** Twelve appointments of people whose every datum carries this mark. */
const marked = (mark: string): Appointment[] =>
  Array.from({ length: 12 }, (_, i) =>
    booked(`folio-${i}`, '8:30', {
      booking: `${mark}-booking-${i >> 1}`,
      service: i % 3 ? 'pas-adulto' : 'pas-menor',
      status: i === 11 ? 'verify' : 'booked',
      person: {
        givenNames: `${mark}name${i}`,
        surnames: `${mark}surname${i}`,
        curpHash: `${mark}hash${i}`,
        curpEnd: `${mark}end${i}`,
        birth: mark === 'ZQX' ? '1951-10-23' : '1987-02-14',
        guardians: [`${mark}guardian${i}`],
        language: 'en',
        email: `${mark}@ejemplo.invalid`,
        phone: `${mark}555`,
        emailHash: `${mark}mailbox`,
        doubts: ['bad-curp'],
      },
    }),
  );

const wishOf = (sample: SampleOffice, { is, which, needs: wanted }: Deed, mark: string): Command | undefined => {
  const windowId = open[which % open.length] ?? 'V1';
  const visits = [...sample.office.visits.values()].sort((a, b) => (a.ticket < b.ticket ? -1 : 1));
  const visitId = visits[which % Math.max(1, visits.length)]?.id;
  const atWindow = sample.office.visits.get(sample.office.windows.get(windowId)?.visitId ?? '');
  const callId = atWindow ? sample.callOf(atWindow.ticket) : '';
  const arrival = {
    type: 'CheckIn',
    appointments: [],
    needs: wanted,
    companions: which % 3,
    language: which % 2 ? 'en' : spoken,
  } as const;
  switch (is) {
    case 'check-in':
      return { ...arrival, appointments: [`folio-${which % 12}`] };
    case 'walk-in':
      return { ...arrival, service: 'informes', name: `${mark}walk-in` };
    case 'private':
      return { ...arrival, service: 'proteccion-menores', name: `${mark}private` };
    case 'call':
      return { type: 'CallNext', windowId };
    case 'arrive':
      return { type: 'RecordArrival', callId };
    case 'finish':
      return { type: 'FinishStep', callId, callNext: which % 2 === 0 };
    case 'absent':
      return { type: 'RecordNoShow', callId };
    case 'missing':
      return { type: 'RecordIncomplete', callId, reason: 'copias' };
    case 'help':
      return visitId === undefined ? undefined : { type: 'AskForHelp', kind: 'emergency', from: 'kiosco', visitId };
    case 'back':
      return visitId === undefined ? undefined : { type: 'ComeBack', visitId };
  }
  return is satisfies never;
};

/** The same morning, lived by people who carry this mark. */
function morning(deeds: readonly Deed[], mark: string, settings: Settings = huajuapan): SampleOffice {
  const sample = new SampleOffice(settings)
    .load(...marked(mark))
    .clock('8:00')
    .open(...open);
  for (const one of deeds) {
    sample.now += 61_000;
    const wish = wishOf(sample, one, mark);
    const by =
      one.is === 'check-in' || one.is === 'walk-in' || one.is === 'private'
        ? undefined
        : clerk(open[one.which % open.length] ?? 'V1');
    if (wish) sample.attempt(wish, by);
  }
  return sample;
}

/** Everything that the public of this morning can see: the room, the kiosk, the open book, and each holder of a ticket. */
const publicViews = ({ office, now: at }: SampleOffice) => ({
  display: views.display(office, { at }),
  kiosk: views.kiosk(office, { at }),
  book: bookView(office, { at }),
  phones: [...office.visits.values()].map(({ id }) => views.phone(office, { at, visitId: id })),
});

const deeds = fc.array(deed, { minLength: 10, maxLength: 50 });

const keysIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => [...(Array.isArray(value) ? [] : [key]), ...keysIn(part)])
    : [];

test('nothing that points at a person or the staff is in any public view', () => {
  const seen = { calls: 0, tickets: 0, next: 0 };
  fc.assert(
    fc.property(deeds, (done) => {
      const sample = morning(done, 'ZQX');
      const shown = publicViews(sample);
      seen.calls += shown.display.calls.length;
      seen.next += shown.display.next.length;
      seen.tickets += shown.phones.length;

      const text = JSON.stringify(shown);
      expect(text).not.toContain('ZQX');
      expect(text).not.toContain('folio-');
      expect(text).not.toContain('1951');
      expect(text).not.toContain('Sofía');
      expect(text).not.toContain('"code-');
    }),
    { numRuns: 60 },
  );
  expect(Math.min(seen.calls, seen.next, seen.tickets)).toBeGreaterThan(60);
});

test('what other people are called changes nothing in public', () => {
  fc.assert(
    fc.property(deeds, (done) => {
      expect(publicViews(morning(done, 'ZQX'))).toEqual(publicViews(morning(done, 'KWJ')));
    }),
    { numRuns: 40 },
  );
});

test('no public view has a field for needs, for the order or for what staff know', () => {
  const staffOnly = [
    'priority',
    'needs',
    'due',
    'joined',
    'why',
    'applicants',
    'name',
    'guardians',
    'slot',
    'companions',
    'unverified',
    'checkIdentity',
    'code',
    'person',
    'holder',
    'staff',
    'missedCalls',
  ];
  fc.assert(
    fc.property(deeds, (done) => {
      const { display, kiosk, book, phones } = publicViews(morning(done, 'ZQX'));
      // Office, display, services, papers and spoken languages have names; nobody else has.
      const { office: _board, display: _screen, ...room } = display;
      const { office: _front, services: _offer, ...hall } = kiosk;
      const pages = { called: book.called, rows: book.lines.map(({ rows }) => rows) };
      const pockets = phones.map(
        (phone) =>
          phone && { ...phone, office: undefined, papers: undefined, aside: { ...phone.aside, missing: undefined } },
      );
      const keys = new Set([...keysIn(room), ...keysIn(hall), ...keysIn(pages), ...keysIn(pockets)]);
      expect(staffOnly.filter((key) => keys.has(key))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('a private service is named nowhere in public', () => {
  const named = JSON.stringify({
    names: huajuapan.services.filter((service) => service.private).map(({ id, name }) => [id, ...Object.values(name)]),
    steps: huajuapan.steps
      .filter(({ id }) => id === 'atencion-personal')
      .map(({ id, name, skill }) => [id, skill, ...Object.values(name)]),
  });
  const words = [...named.matchAll(/"([^"]+)"(?=[,\]])/gu)].map(([, word = '']) => word);
  expect(words.length).toBeGreaterThan(4);
  fc.assert(
    fc.property(deeds, (done) => {
      const text = JSON.stringify(publicViews(morning(done, 'ZQX')));
      expect(words.filter((word) => text.includes(word))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('a private visit waits unseen: without it the room looks the same', () => {
  const hidden: Deed = { is: 'private', which: 4, needs: { priority: [], accessibleWindow: false, escort: false } };
  const sample = morning([hidden], 'ZQX');
  expect(views.display(sample.office, { at: sample.now }).next).toEqual([]);
  expect(bookView(sample.office, { at: sample.now }).lines).toEqual([]);
  expect(JSON.stringify(views.display(sample.office, { at: sample.now }))).not.toContain('A001');
});
