import { expect, test } from 'vitest';
import type { Appointment, AppointmentPerson } from '../../../shared/domain/appointment.ts';
import { mustVerify, openDoubts } from '../../../shared/domain/appointment.ts';
import { bookedList } from '../../../shared/domain/booked-list.ts';
import { differenceOf } from '../../../shared/domain/list-difference.ts';
import { findAppointment } from '../../../shared/domain/lookup.ts';
import type { Office } from '../../../shared/domain/office.ts';
import { views } from '../../../shared/domain/views/index.ts';
import { givenNothing } from '../../support/story.ts';
import { appointment, at, clerks, monday, receptionist, supervisor } from '../../support/story-office.ts';
import {
  by,
  callNext,
  checkIn,
  closeDay,
  leave,
  loadList,
  openDay,
  openWindow,
  review,
  until,
} from '../../support/story-words.ts';

const someone = (id: string, person: Partial<AppointmentPerson> = {}, more: Partial<Appointment> = {}): Appointment =>
  appointment('9:00', {
    id,
    person: { givenNames: 'Nube', surnames: `Ahuehuete ${id}`, guardians: [], ...person },
    ...more,
  });
const six = ['1', '2', '3', '4', '5', '6'];
const onOneEmail = six.map((id) =>
  someone(id, { emailHash: 'one-mailbox', email: `a${id}@ejemplo.invalid`, phone: '9530000001' }),
);

const given = (list: readonly Appointment[]) => givenNothing(openDay(), loadList(list));
const doubtsIn = ({ appointments }: Office) =>
  Object.fromEntries(
    [...appointments.values()].flatMap((one) => (openDoubts(one).length > 0 ? [[one.id, openDoubts(one)]] : [])),
  );
const fromDay = (office: Office, id: string) => office.appointments.get(id);

test('more than five appointments on one e-mail or telephone are looked at, five are not', () => {
  expect(doubtsIn(given(onOneEmail).office)).toEqual(Object.fromEntries(six.map((id) => [id, ['shared-email']])));
  expect(doubtsIn(given(onOneEmail.slice(1)).office)).toEqual({});
  const phones = six.map((id) => someone(id, { phoneHash: 'one-line' }, { date: id === '1' ? '2026-11-24' : monday }));
  expect(Object.keys(doubtsIn(given(phones).office))).toEqual(six);
});

test('a cancelled appointment raises no doubt, in itself or in others', () => {
  const [first, ...rest] = onOneEmail;
  expect(doubtsIn(given([{ ...onOneEmail[0], ...first, status: 'cancelled' } as Appointment, ...rest]).office)).toEqual(
    {},
  );
});

test('a CURP under two names is told from one on two appointments, whatever the order and accents of the name', () => {
  const curp = { curpHash: 'hash' };
  const list = [
    someone('1', { ...curp, givenNames: 'Nube', surnames: 'Tepozán' }),
    someone('2', { ...curp, givenNames: 'TEPOZAN', surnames: 'NUBE' }),
    someone('3', { ...curp, givenNames: 'Nube', surnames: 'Tepozán' }, { date: '2026-11-25' }),
  ];
  expect(doubtsIn(given(list).office)).toEqual({ 1: ['curp-twice'], 2: ['curp-twice'] });
  const other = someone('4', { ...curp, givenNames: 'Rayo', surnames: 'Oyamel' }, { date: '2026-11-26' });
  expect(doubtsIn(given([...list, other]).office)).toEqual({
    1: ['curp-two-names', 'curp-twice'],
    2: ['curp-two-names', 'curp-twice'],
    3: ['curp-two-names'],
    4: ['curp-two-names'],
  });
});

test('a later list raises doubts about those loaded before, and loading it again changes nothing', () => {
  const told = given(onOneEmail.slice(0, 5));
  const more = told.and(loadList(onOneEmail.slice(5)));
  expect(Object.keys(doubtsIn(more.office))).toEqual(six);
  more.when(loadList(onOneEmail.slice(5))).thenRecords();
  more.when(loadList(onOneEmail)).thenIsKept();
});

test('e-mail and telephone are kept only where there is a doubt to ask about', () => {
  const calm = given(onOneEmail.slice(1)).office;
  expect(JSON.stringify([...calm.appointments.values()])).not.toMatch(/ejemplo|953/u);
  const doubtful = fromDay(given(onOneEmail).office, '1');
  expect(doubtful?.person).toMatchObject({ email: 'a1@ejemplo.invalid', phone: '9530000001' });
});

test('a doubt keeps nobody from a number: the kiosk, the ticket and the board are as without it', () => {
  const seen = (list: readonly Appointment[]) => {
    const here = given(list).and(openWindow('V1'), checkIn('1'), callNext('V1'));
    const found = findAppointment(given(list).office, { at: here.now, text: '2' });
    const { office, now } = here;
    const visitId = here.visit('A001').id;
    return [
      found,
      views.display(office, { at: now }),
      views.kiosk(office, { at: now }),
      views.phone(office, { at: now, visitId }),
    ];
  };
  expect(seen(onOneEmail)).toEqual(seen(six.map((id) => someone(id))));
  expect(seen(onOneEmail)[0]).toMatchObject({ is: 'found' });
});

test('the clerk is told to look, and not why; reception and supervision read the reason', () => {
  const { office, now } = given(onOneEmail).and(openWindow('V1'), checkIn('1'), callNext('V1'));
  const viewOf = (actor: typeof supervisor) => {
    if (actor.kind !== 'staff') throw new Error('somebody of the staff');
    return views.staff(office, { at: now, id: actor.id, name: actor.name, roles: actor.roles });
  };
  const clerk = viewOf(clerks.V1 ?? supervisor);
  expect(clerk.desk?.card?.checkIdentity).toBe(true);
  for (const seen of [clerk, viewOf(receptionist), viewOf(supervisor)])
    expect(JSON.stringify(seen)).not.toMatch(/shared-email|ejemplo|953/u);

  const asked = { at: now, show: 'doubtful', text: '', skip: 0 } as const;
  expect(bookedList(office, asked)).toMatchObject({
    count: 6,
    rows: six.map((id) => ({ appointmentId: id, doubts: ['shared-email'], contact: { phone: '9530000001' } })),
  });
});

test('whoever asked confirms it with a reason: nobody looks again, also after the same list', () => {
  const told = given(onOneEmail).and(review('1', 'helped', 'El café internet de la plaza'));
  expect(fromDay(told.office, '1')?.review).toMatchObject({
    outcome: 'confirmed',
    by: { id: 'itzel', name: 'Itzel' },
    findings: { why: 'helped', note: 'El café internet de la plaza', settled: ['shared-email'] },
  });
  expect(Object.keys(doubtsIn(told.office))).toEqual(six.slice(1));
  told.when(loadList(onOneEmail)).thenRecords();

  const twice = told.and(
    loadList([someone('1', { emailHash: 'one-mailbox', curpHash: 'c' }), someone('9', { curpHash: 'c' })]),
  );
  expect(doubtsIn(twice.office)).toMatchObject({ 1: ['curp-two-names'] });
});

test('a cancelled appointment stays so whatever the list says, until somebody finds out otherwise', () => {
  const told = given(onOneEmail).and(review('1', 'sold'), loadList(onOneEmail));
  expect(fromDay(told.office, '1')?.status).toBe('cancelled');
  told.when(checkIn('1')).thenRefuses('see-staff');
  told.when(loadList(onOneEmail)).thenIsKept();
  expect(told.when(review('1', 'reached')).office.appointments.get('1')?.status).toBe('booked');
});

test('what the list itself asks to verify is confirmed too, and checks in by itself then', () => {
  const list = [someone('1', {}, { status: 'verify' })];
  given(list).when(checkIn('1')).thenRefuses('see-staff');
  const told = given(list).and(review('1', 'reached'), loadList(list), checkIn('1'));
  expect(told.visit('A001').situation.is).toBe('waiting');
});

test('a review is refused where there is nothing to find out, no such reason, or the person is here', () => {
  given([someone('1')])
    .when(review('1', 'seen'))
    .thenRefuses('nothing-to-review');
  given(onOneEmail).when(review('nobody', 'seen')).thenRefuses('unknown-appointment');
  given(onOneEmail).and(checkIn('1')).when(review('1', 'given-up')).thenRefuses('visitor-is-here', { ticket: 'A001' });
  given(onOneEmail)
    .when(by(clerks.V1 ?? supervisor, review('1', 'seen')))
    .thenRefuses('not-allowed');
  given(onOneEmail).and(checkIn('1')).when(review('1', 'seen')).thenIsKept();
});

test('what was found out about an appointment of another day is known on that day', () => {
  const tomorrow = onOneEmail.map((one) => ({ ...one, date: '2026-11-24', slot: at('9:00', '2026-11-24') }));
  const told = given(tomorrow).and(
    review('1', 'helped'),
    review('2', 'sold'),
    closeDay(),
    until('7:30', '2026-11-24'),
    openDay('2026-11-24'),
  );
  expect(fromDay(told.office, '1')).toMatchObject({ status: 'booked', review: { findings: { why: 'helped' } } });
  expect(fromDay(told.office, '2')?.status).toBe('cancelled');
  expect([...told.office.appointments.values()].filter(mustVerify).map(({ id }) => id)).toEqual(six.slice(2));
});

test('the list of the day tells who let the hour go by, finds by name, and gives the rest when asked', () => {
  const many = Array.from({ length: 70 }, (_, n) => someone(`f-${n + 100}`, {}, { slot: at('8:00') + n * 60_000 }));
  const { office } = given([...many, appointment('8:00', { id: 'otra', office: 'Oaxaca' })]).and(
    checkIn('f-100'),
    leave('A001'),
  );
  const asked = { at: at('8:30'), show: 'all', text: '', skip: 0 } as const;
  const all = bookedList(office, asked);
  expect({ rows: all.rows.length, count: all.count, counts: all.counts }).toEqual({
    rows: 60,
    count: 70,
    counts: { all: 70, doubtful: 0, missed: 14 },
  });
  expect(bookedList(office, { ...asked, skip: 60 }).rows).toHaveLength(10);
  expect(bookedList(office, { ...asked, show: 'missed' }).rows[0]).toMatchObject({
    appointmentId: 'f-101',
    missed: true,
  });
  expect(bookedList(office, { ...asked, text: 'nube f-169' }).rows).toMatchObject([{ appointmentId: 'f-169' }]);
});

test('before it is loaded a list is told beside the one before: new, changed, the same, and no longer there', () => {
  const { office } = given([someone('1'), someone('2'), someone('3'), someone('4')]).and();
  const list = [someone('1'), someone('2', { surnames: 'Copal' }, { slot: at('9:30') }), someone('5')];
  expect(differenceOf(office, list, monday)).toMatchObject({
    added: 1,
    same: 1,
    changed: [{ appointmentId: '2', parts: ['time', 'name'] }],
    gone: [{ appointmentId: '3' }, { appointmentId: '4', parts: [] }],
  });
});
