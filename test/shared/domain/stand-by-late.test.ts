import { expect, test } from 'vitest';
import { issuedTicket } from '../../../shared/domain/answer.ts';
import { findAppointment } from '../../../shared/domain/lookup.ts';
import { search } from '../../../shared/domain/search.ts';
import { kioskView } from '../../../shared/domain/views/kiosk.ts';
import type { Deed, Story } from '../../support/story.ts';
import { visitOf } from '../../support/story.ts';
import { joined, recorded } from '../../support/story-facts.ts';
import { at, list, receptionist, settings } from '../../support/story-office.ts';
import {
  checkIn,
  declareOutage,
  endOutage,
  erase,
  given,
  keepTime,
  loadList,
  publish,
  standBy,
  takeOff,
  until,
  wait,
} from '../../support/story-words.ts';

/** An office that sends whoever is late to the stand-by list. */
const strict = { ...settings, calling: { ...settings.calling, lateAction: 'stand-by' as const } };
const withoutList = { ...strict, services: strict.services.map(({ standBy: _off, ...service }) => service) };

const toList = (id: string): Deed => checkIn(id, { standBy: true });
const atDesk = (deed: Deed): Deed => ({ ...deed, by: () => receptionist });
const situationOf = (story: Story, ticket: string) => story.visit(ticket).situation.is;
const freedAt = ({ office }: Story, time: string) =>
  kioskView(office, { at: at(time) }).services.find(({ id }) => id === 'pasaporte')?.standBy?.freed;
const asked = ({ office }: Story, id: string, time: string) =>
  findAppointment(office, { at: at(time), text: id, scanned: true });
const placesOf = ({ office }: Story) =>
  [...office.appointments.values()].flatMap(({ id, placeTo }) => (placeTo === undefined ? [] : [[id, placeTo]]));

const twenty = given(publish(strict), until('8:20'));
/** Two stand by since 8:05, and the place of 8:00 has gone to the first of them. */
const given8 = given(publish(strict), until('8:05'), standBy(), wait(1), standBy(), until('8:16'), keepTime());
/** No system since 8:10, so that the place of 8:00 is free and nobody's; its own visitor comes late and stands by, third. */
const still = given(
  publish(strict),
  until('8:05'),
  standBy(),
  wait(1),
  standBy(),
  until('8:10'),
  declareOutage(),
  until('8:20'),
);

test('whoever is late, and first on the list, has their own place again at once', () => {
  expect(asked(twenty, 'cita-8:00', '8:20')).toMatchObject({ is: 'found', late: 'stand-by', standBy: 'pasaporte' });
  twenty
    .when(toList('cita-8:00'))
    .thenRecords(
      recorded({ type: 'VisitCheckedIn', standBy: true, slot: at('8:00') }),
      joined('A001', 'documentos', '8:50'),
    );
  const back = twenty.and(toList('cita-8:00'));
  expect(placesOf(back)).toEqual([['cita-8:00', visitOf(back.office, 'A001').id]]);
  expect(asked(back, 'cita-8:00', '8:21')).toMatchObject({ is: 'already', ticket: 'A001' });
});

test('whose place was given stands behind those who registered before, and gets the next that is left', () => {
  const third = given8.and(until('8:20'), toList('cita-8:00'));
  expect(issuedTicket(third.office, visitOf(third.office, 'A003').id)).toMatchObject({
    standBy: { ahead: 1, freed: 1 },
  });
  const second = third.and(until('8:46'), keepTime());
  expect([situationOf(second, 'A002'), situationOf(second, 'A003')]).toEqual(['waiting', 'stand-by']);
  const all = second.and(until('9:16'), keepTime());
  expect(situationOf(all, 'A003')).toBe('waiting');
  expect(placesOf(all).map(([id]) => id)).toHaveLength(3);
});

test('the place of whoever registers late is counted once: before, on the list, after leaving it, and when it is given', () => {
  expect(freedAt(still, '8:20')).toBe(1);
  const registered = still.and(toList('cita-8:00'));
  expect(freedAt(registered, '8:20')).toBe(1);
  expect(situationOf(registered, 'A003')).toBe('stand-by');
  const again = registered.and(loadList(list), erase(['cita-8:00']), wait(1));
  for (const story of [registered, registered.and(takeOff('A003')), again]) {
    const back = story.and(endOutage(), keepTime(), wait(1), keepTime());
    expect(placesOf(back)).toEqual([['cita-8:00', visitOf(back.office, 'A001').id]]);
    expect(freedAt(back, '8:30')).toBe(1);
  }
});

test('without a list, or with no chance left, whoever is late is for a person, and so is a family', () => {
  const none = given(publish(withoutList), until('8:20'));
  expect(asked(none, 'cita-8:00', '8:20')).toMatchObject({ late: 'staff' });
  none.when(toList('cita-8:00')).thenRefuses('see-staff');
  const full = given(publish(strict), ...Array.from({ length: 12 }, () => standBy()), until('8:20'), keepTime());
  expect(asked(full, 'cita-8:00', '8:20')).toMatchObject({ late: 'staff' });
  full.when(toList('cita-8:00')).thenRefuses('see-staff');
  const nine = given(publish(strict), until('9:20'));
  expect(asked(nine, 'familia-1', '9:20')).toMatchObject({
    late: 'staff',
    appointments: [{ appointmentId: 'familia-1' }],
  });
  nine.when(toList('familia-1')).thenRefuses('see-staff');
});

test('onto the list goes only who is late, alone, in an office that decided so; a screen lets nobody late past it', () => {
  twenty.when(checkIn('cita-8:00')).thenRefuses('see-staff');
  twenty.when(toList('cita-12:00')).thenRefuses('no-stand-by');
  given(until('8:20')).when(toList('cita-8:00')).thenRefuses('no-stand-by');
  given(publish(strict), until('9:40'))
    .when(atDesk(checkIn(['cita-8:00', 'cita-8:30'], { standBy: true })))
    .thenRefuses('no-stand-by');
});

test('reception finds for whom the list is, puts them on it, one of a family too, or takes them in line after all', () => {
  expect(search(twenty.office, 'cita-8:00', at('8:20'))).toMatchObject([{ standBy: true }]);
  expect(search(twenty.office, 'cita-8:30', at('8:20'))[0]).not.toHaveProperty('standBy');
  twenty
    .when(atDesk(toList('cita-8:00')))
    .thenRecords(
      recorded({ type: 'VisitCheckedIn', standBy: true }),
      recorded({ type: 'LineJoined', place: 'cita-8:00' }),
    );
  twenty.when(atDesk(checkIn('cita-8:00'))).thenRecords(recorded({ type: 'VisitCheckedIn' }));
  const inLine = twenty.and(atDesk(checkIn('cita-8:00')));
  expect(situationOf(inLine, 'A001')).toBe('waiting');
  expect(freedAt(inLine, '8:21')).toBe(0);
  const nine = given(publish(strict), until('9:20'));
  expect(situationOf(nine.and(atDesk(toList('familia-1'))), 'A001')).toBe('waiting');
});
