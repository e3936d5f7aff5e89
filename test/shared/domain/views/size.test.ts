import { expect, test } from 'vitest';
import { views } from '../../../../shared/domain/views/index.ts';
import type { TimeRange } from '../../../../shared/domain/views/types.ts';
import { booked, clerk, moment, SampleOffice, supervisor } from '../../../support/sample-office.ts';

const bytes = (view: unknown): number => Buffer.byteLength(JSON.stringify(view));

const open = ['V1', 'V2', 'V3', 'V4', 'V5', 'V6'];

/** So many people wait with needs; each window has made and repeated six calls, and everything has a range. */
function crowd(waiting: number) {
  const folios = Array.from({ length: waiting }, (_, i) => String(40_000 + i));
  const sample = new SampleOffice()
    .load(
      ...folios.map((id) =>
        booked(id, '9:00', {
          person: { givenNames: 'Maximiliana', surnames: 'Bugambilia Correcaminos', guardians: [] },
        }),
      ),
    )
    .clock('8:00')
    .open(...open);
  for (const id of folios) {
    const needs = { priority: ['senior', 'disability'], accessibleWindow: false, escort: false } as const;
    sample.checkIn({ appointments: [id], needs, companions: 2, language: 'en' });
  }
  for (const window of Array.from({ length: 6 }, () => open).flat()) {
    const visit = sample.office.windows.get(window)?.visitId;
    const ticket = sample.office.visits.get(visit ?? '')?.ticket ?? sample.callNext(window).ticket;
    sample.wish({ type: 'Recall', callId: sample.callOf(ticket) }, clerk(window));
    sample.wish({ type: 'FinishStep', callId: sample.callOf(ticket), callNext: true }, clerk(window));
  }
  sample.wish({
    type: 'PostNotice',
    text: { es: 'La caja municipal abre a las 10:00.', en: 'The cashier opens at 10:00.' },
  });
  const range: TimeRange = { from: moment('9:10'), to: moment('9:25') };
  const ranges = new Map([...sample.office.visits.values()].map(({ id }) => [id, range]));
  return { sample, look: { at: sample.now, ranges } };
}

test('with 300 waiting, what display, kiosk and phone get stays under 8 kB', () => {
  const { sample, look } = crowd(300);
  const [last] = [...sample.office.visits.values()].sort((a, b) => b.ticket.localeCompare(a.ticket));
  const sizes = {
    display: bytes(views.display(sample.office, look)),
    kiosk: bytes(views.kiosk(sample.office, look)),
    phone: bytes(views.phone(sample.office, { ...look, visitId: last?.id ?? '' })),
  };
  expect(Object.entries(sizes).filter(([, size]) => size > 8_000)).toEqual([]);
});

test('a clerk’s view is bounded: it doesn’t grow with the line', () => {
  const sizeFor = (waiting: number) => {
    const { sample, look } = crowd(waiting);
    const { id, name, roles } = clerk('V1');
    return bytes(views.staff(sample.office, { ...look, id, name, roles }));
  };
  const short = sizeFor(80);
  expect(sizeFor(300)).toBeLessThan(short * 1.05);
  expect(short).toBeLessThan(24_000);
});

test('neither does the supervisor’s, which names twenty of those without an outcome and counts them all', () => {
  const { sample } = crowd(300);
  const { id, name, roles } = supervisor;
  const seenAt = (at: string) => views.staff(sample.office, { at: moment(at), id, name, roles });
  expect(seenAt('9:00').supervisor?.withoutOutcome).toMatchObject({ count: sample.office.present.length });
  expect(seenAt('9:00').supervisor?.withoutOutcome.first).toHaveLength(20);
  const [working, ending, late] = ['9:00', '14:30', '15:30'].map((at) => bytes(seenAt(at)));
  expect(Math.max(working ?? 0, ending ?? 0, late ?? 0)).toBeLessThan(24_000);
});
