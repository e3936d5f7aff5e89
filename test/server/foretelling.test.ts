import { beforeEach, expect, test } from 'vitest';
import type { LearnedFile } from '../../server/foretelling.ts';
import { Foretelling } from '../../server/foretelling.ts';
import type { Entry } from '../../shared/domain/decision.ts';
import type { TimeRange } from '../../shared/domain/views/types.ts';
import type { DayKey } from '../../shared/domain/vocabulary.ts';
import { booked, clerk, huajuapan, moment, SampleOffice } from '../support/sample-office.ts';

const minute = 60_000;

/** The office's record, day by day. */
const daysOf = ({ record, office }: SampleOffice) => {
  const of = (day: DayKey) => record.filter(({ after }) => after.day?.date === day).map(({ entry }) => entry);
  return {
    latest: () => office.day?.date ?? null,
    days: async () => [...new Set(record.map(({ after }) => after.day?.date ?? ''))].sort(),
    entries: async (day: DayKey) => of(day),
  };
};

let kept: LearnedFile | null;
let log: string[];
const store = {
  read: async () => kept,
  write: async (data: LearnedFile) => {
    kept = data;
  },
};

/** As at a start: what was learned of the days before, then the day under way, entry by entry. */
async function open(office: SampleOffice): Promise<Foretelling> {
  const foretelling = await Foretelling.open(store, daysOf(office), huajuapan, (line) => log.push(line));
  const latest = office.office.day?.date;
  for (const { entry, after } of office.record) if (after.day?.date === latest) foretelling.replayed(entry, after);
  return foretelling;
}

beforeEach(() => {
  kept = null;
  log = [];
});

/** A morning in which six people are served at one window, 20 minutes each. */
function morning(office: SampleOffice): SampleOffice {
  const slots = ['8:00', '8:20', '8:40', '9:00', '9:20', '9:40'];
  office.load(...slots.map((slot, index) => booked(`${office.office.day?.date}-${index}`, slot, dated(office, slot))));
  office.open('V1');
  for (const [index, slot] of slots.entries()) {
    office.now = dated(office, slot).slot;
    const { ticket } = office.checkIn({ appointments: [`${office.office.day?.date}-${index}`] });
    office.callNext('V1');
    office.now += 20 * minute;
    office.wish({ type: 'FinishStep', callId: office.callOf(ticket), callNext: false }, clerk('V1'));
    office.wish({ type: 'Leave', visitId: office.visit(ticket).id });
  }
  office.wish({ type: 'CloseDay' });
  return office;
}

const dated = (office: SampleOffice, slot: string) => {
  const date = office.office.day?.date ?? '';
  return { date, slot: moment(slot, date) };
};

function nextMorning(office: SampleOffice): SampleOffice {
  office.now = moment('7:30', '2026-11-24');
  office.wish({ type: 'OpenDay', date: '2026-11-24' });
  return office;
}

test('who waits behind slow steps is told a later time than the settings alone would say', async () => {
  const fresh = new SampleOffice();
  const slow = nextMorning(morning(new SampleOffice()));
  const middle = async (office: SampleOffice) => {
    office.clock('8:00').open('V1');
    office.now = moment('8:00', office.office.day?.date);
    for (let i = 0; i < 4; i++) office.checkIn({ service: 'pas-adulto' });
    const ranges = (await open(office)).ranges(office.office, office.now);
    const last = ranges.get(office.visit('A004').id);
    return last ? (last.from + last.to) / 2 - office.now : 0;
  };

  expect(await middle(slow)).toBeGreaterThan((await middle(fresh)) + 5 * minute);
});

test('what was learned is kept at the opening of a day, and a lost or broken file is learned again from the record', async () => {
  const office = new SampleOffice();
  const foretelling = await open(office);
  morning(office);
  nextMorning(office);
  for (const { entry, after } of office.record.slice(1)) foretelling.entered(entry, after);
  expect(kept?.day).toBe('2026-11-24');
  expect(kept?.learned.bookings.came).toBe(6);
  const learned = kept?.learned;

  kept = null;
  const again = await open(office);
  office.now = moment('7:30', '2026-11-25');
  const before = office.record.length;
  office.wish({ type: 'OpenDay', date: '2026-11-25' });
  for (const { entry, after } of office.record.slice(before)) again.entered(entry, after);
  expect(Object.keys(kept ?? {})).toEqual(['day', 'learned']);
  const relearned = (kept as LearnedFile | null)?.learned;
  expect(relearned?.durations.kinds).not.toEqual({});
  expect(Object.keys(relearned?.durations.kinds ?? {})).toEqual(Object.keys(learned?.durations.kinds ?? {}));
});

test('a window of time once told stands while it is honest, and nobody is told a time whom no window serves', async () => {
  const office = new SampleOffice();
  office.clock('8:00').open('V1');
  for (let i = 0; i < 3; i++) office.checkIn({ service: 'pas-adulto' });
  const foretelling = await open(office);
  const { id } = office.visit('A003');
  const first = foretelling.ranges(office.office, office.now).get(id);
  expect(first).toBeDefined();
  expect(foretelling.ranges(office.office, office.now + 2 * minute).get(id)).toEqual(first);

  office.wish({ type: 'CloseWindow', windowId: 'V1' }, clerk('V1'));
  expect(foretelling.ranges(office.office, office.now)).toEqual(new Map());
});

test('what a visitor may expect is worked out without telling anybody', async () => {
  const office = new SampleOffice();
  office.clock('8:00').open('V1');
  for (let i = 0; i < 3; i++) office.checkIn({ service: 'pas-adulto' });
  const foretelling = await open(office);
  const { id } = office.visit('A003');
  const promised = foretelling.promise(office.office, office.now, id);
  expect(foretelling.ranges(office.office, office.now).get(id)).toEqual(promised);

  const later = office.now + 30 * minute;
  const told = foretelling.ranges(office.office, later).get(id);
  foretelling.promise(office.office, later + 60 * minute, id);
  expect(foretelling.ranges(office.office, later + 1000).get(id)).toEqual(told);
});

test('what a ticket told at check-in stands after a restart, while it is honest', async () => {
  const office = new SampleOffice();
  office.clock('8:00').open('V1');
  for (let i = 0; i < 3; i++) office.checkIn({ service: 'pas-adulto' });
  const { id } = office.visit('A003');
  const fresh = (await open(office)).promise(office.office, office.now, id);
  if (!fresh) throw new Error('nobody serves A003');

  const earlier = { from: fresh.from - 5 * minute, to: fresh.to };
  const record = office.record.map(({ entry, after }) => ({ entry: told(entry, id, earlier), after }));
  const restarted = await open(Object.assign(Object.create(office), { record }));
  expect(restarted.ranges(office.office, office.now).get(id)).toEqual(earlier);
  const later = restarted.ranges(office.office, office.now + 120 * minute).get(id);
  expect(later?.from).toBeGreaterThan(earlier.to);
});

/** The check-in of a visit with the window of time that its ticket told. */
const told = (entry: Entry, id: string, range: TimeRange): Entry => ({
  ...entry,
  events: entry.events.map((event) =>
    event.type === 'VisitCheckedIn' && event.visitId === id ? { ...event, told: range } : event,
  ),
});
