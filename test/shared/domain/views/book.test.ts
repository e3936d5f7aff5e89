import { expect, test } from 'vitest';
import { peopleAhead, waitingVisits } from '../../../../shared/domain/line.ts';
import { newOffice } from '../../../../shared/domain/office.ts';
import { bookView } from '../../../../shared/domain/views/book.ts';
import type { TimeRange } from '../../../../shared/domain/views/types.ts';
import type { Needs } from '../../../../shared/domain/vocabulary.ts';
import { noNeeds } from '../../../../shared/domain/vocabulary.ts';
import type { Story } from '../../../support/story.ts';
import { givenNothing, givenOffice } from '../../../support/story.ts';
import { at, settings } from '../../../support/story-office.ts';
import {
  callNext,
  checkIn,
  declareOutage,
  given,
  leave,
  loadList,
  openDay,
  openWindow,
  stepOut,
  until,
  wait,
  walkIn,
} from '../../../support/story-words.ts';

/** Everybody's call is foretold for the same half hour. */
const foretold = ({ office, now }: Pick<Story, 'office' | 'now'>): ReadonlyMap<string, TimeRange> =>
  new Map(waitingVisits(office).map(({ id }) => [id, { from: now, to: now + 30 * 60_000 }]));
const bookOf = (told: Pick<Story, 'office' | 'now'>) => bookView(told.office, { at: told.now, ranges: foretold(told) });

const rows = (told: Story) =>
  bookOf(told).lines.flatMap(({ name, rows: all }) => all.map(({ ticket, ahead }) => `${name.es} ${ticket} ${ahead}`));

test('the book tells who is called where, and in each line how many come before each number and about when', () => {
  const told = given(openWindow('V3'), walkIn(), wait(1), walkIn(), wait(1), walkIn(), callNext('V3'));
  const { called, lines, order } = bookOf(told);
  expect(called).toMatchObject([{ ticket: 'K001', window: { kind: 'window', number: 3 } }]);
  expect(lines).toEqual([
    {
      name: { es: 'informes' },
      rows: ['K002', 'K003'].map((ticket, ahead) => ({ ticket, ahead, range: foretold(told).values().next().value })),
    },
  ]);
  expect(order).toEqual({ appointment: 15, walkIn: 30 });
});

test('each line stands by its own name, in its order, and whoever leaves is not in it', () => {
  const told = given(until('9:00'), checkIn('cita-9:30'), walkIn(), wait(1), walkIn(), checkIn('cita-9:00'));
  expect(rows(told)).toEqual(['documentos A002 0', 'documentos A001 3', 'informes K001 1', 'informes K002 2']);
  expect(rows(told.and(leave('K001')))).toEqual(['documentos A002 0', 'documentos A001 2', 'informes K002 1']);
});

test('a number that waits for the accessible window alone stands in the book like any other with priority', () => {
  const windows = settings.windows.map((window) =>
    window.id === 'V6' ? { ...window, skills: ['informes', 'entrega'] } : window,
  );
  const withNeeds = (needs: Partial<Needs>) =>
    givenOffice(
      newOffice({ ...settings, windows }),
      at('8:00'),
      openDay(),
      loadList(),
      openWindow('V3'),
      openWindow('V6'),
    )
      .and(checkIn('cita-8:00', { needs: { ...noNeeds, priority: ['infant'] } }), walkIn(), wait(1))
      .and(walkIn('informes', { needs: { ...noNeeds, ...needs } }), walkIn());
  const [accessible, senior] = [withNeeds({ accessibleWindow: true }), withNeeds({ priority: ['senior'] })];
  const ahead = (told: Story) => peopleAhead(told.office, told.visit('K002'));
  expect([ahead(accessible), ahead(senior)]).toEqual([0, 1]);
  expect(bookOf(accessible)).toEqual(bookOf(senior));
  expect(JSON.stringify(bookOf(accessible))).not.toMatch(/due|priority|needs|accessibleWindow/u);
});

test('who is out is told the hour to come back at, if one was given, and no range', () => {
  const told = given(walkIn(), walkIn(), declareOutage('informes'), stepOut('K002'));
  const { outage, lines } = bookOf(told);
  expect(outage).toEqual({ since: told.now });
  expect(lines[0]?.rows[1]).toEqual({ ticket: 'K002', ahead: 1 });
});

test('before the day opens and once it is closed there is no order', () => {
  expect(bookOf(givenNothing())).toMatchObject({ called: [], lines: [] });
});
