import { expect, test } from 'vitest';
import type { Appointment } from '../../../shared/domain/appointment.ts';
import type { Shown } from '../../../shared/domain/lookup.ts';
import { findAppointment } from '../../../shared/domain/lookup.ts';
import type { AppointmentAnswer } from '../../../shared/domain/views/types.ts';
import { booked, huajuapan, moment, SampleOffice } from '../../support/sample-office.ts';

const person = { givenNames: 'Viento Alba', surnames: 'Tepozán Oyamel', birth: '1993-04-11', guardians: [] };

const asking = (list: readonly Appointment[], settings = huajuapan) => {
  const sample = new SampleOffice(settings).load(...list).clock('9:42');
  return {
    sample,
    ask: (text: string, more: Partial<Shown> = {}): AppointmentAnswer =>
      findAppointment(sample.office, { at: sample.now, text, ...more }),
  };
};

const foundIds = (answer: AppointmentAnswer): readonly string[] =>
  answer.is === 'found' ? answer.appointments.map(({ appointmentId }) => appointmentId) : [];

test('a typed folio asks for day and month of birth before anything is told', () => {
  const { ask } = asking([booked('40001', '10:00', { person })]);
  expect(ask('40001')).toEqual({ is: 'ask-birth' });
  expect(ask('40001', { birth: '11-04' })).toEqual({ is: 'not-found' });
  expect(ask('40001', { birth: '04-11' })).toEqual({
    is: 'found',
    late: 'in-time',
    appointments: [
      {
        appointmentId: '40001',
        initials: 'V. T.',
        slot: moment('10:00'),
        minor: false,
        papers: huajuapan.services[0]?.papers,
      },
    ],
  });
});

test('where the list does not know the birthday, none is asked', () => {
  const { birth: _unknown, ...ageless } = person;
  const { ask } = asking([booked('40001', '10:00', { person: ageless })]);
  expect(foundIds(ask('40001'))).toEqual(['40001']);
});

test.each<[string, Partial<Appointment>]>([
  ['of another day', { date: '2026-11-24', slot: moment('10:00', '2026-11-24') }],
  ['of another office', { office: 'Oficina de Enlace Valle Ficticio' }],
  ['that was cancelled', { status: 'cancelled' }],
])('a guessed folio %s tells nothing but the question for the birthday', (_what, more) => {
  const { ask } = asking([booked('40001', '10:00', { person, ...more })]);
  expect(ask('40001')).toEqual({ is: 'ask-birth' });
  expect(ask('40001', { birth: '01-01' })).toEqual({ is: 'not-found' });
});

test('a guessed folio of somebody who is here does not give their ticket away', () => {
  const { ask, sample } = asking([booked('40001', '10:00', { person })]);
  const { id, ticket } = sample.checkIn({ appointments: ['40001'] });
  expect(ask('40001', { birth: '12-31' })).toEqual({ is: 'not-found' });
  expect(ask('40001', { birth: '04-11' })).toEqual({ is: 'already', visitId: id, ticket, situation: 'waiting' });
});

test('a scanned sheet and a CURP are proof enough', () => {
  const curpHash = 'hmac-of-a-curp';
  const { ask } = asking([booked('40001', '10:00', { person: { ...person, curpHash } })]);
  expect(foundIds(ask('Cita;FOLIO:40001|Huajuapan', { scanned: true }))).toEqual(['40001']);
  expect(foundIds(ask('TEOV930411…', { curpHash }))).toEqual(['40001']);
  expect(ask('TEOV930411…', { curpHash: 'hmac-of-another' })).toEqual({ is: 'not-found' });
});

test('a folio is found in small letters and between blanks', () => {
  const { birth: _unknown, ...ageless } = person;
  const { ask } = asking([booked('MX-77A', '10:00', { person: ageless })]);
  expect(foundIds(ask('  mx-77a '))).toEqual(['MX-77A']);
});

test('whoever has checked in gets the same ticket again, also after it ended', () => {
  const { ask, sample } = asking([booked('40001', '10:00')]);
  const { id, ticket } = sample.checkIn({ appointments: ['40001'] });
  sample.wish({ type: 'Leave', visitId: id });
  expect(ask('40001', { scanned: true })).toEqual({ is: 'already', visitId: id, ticket, situation: 'ended' });
});

test('another day, another office, cancelled, to be verified: each has its answer', () => {
  const slot = moment('10:00', '2026-11-24');
  const { ask } = asking([
    booked('1001', '10:00', { date: '2026-11-24', slot }),
    booked('1002', '10:00', { office: 'Oficina de Enlace Valle Ficticio' }),
    booked('1003', '10:00', { status: 'cancelled' }),
    booked('1004', '10:00', { status: 'verify' }),
  ]);
  const scan = (text: string) => ask(text, { scanned: true });
  expect(scan('1001')).toEqual({ is: 'other-day', slot });
  expect(scan('1002')).toEqual({
    is: 'other-office',
    office: 'Oficina de Enlace Valle Ficticio',
    slot: moment('10:00'),
  });
  expect(scan('1003')).toEqual({ is: 'see-staff' });
  expect(scan('1004')).toEqual({ is: 'see-staff' });
});

test('of several appointments of one person, the one of today that has not checked in is meant', () => {
  const withCurp = { ...person, curpHash: 'h' };
  const { ask, sample } = asking([
    booked('1001', '8:00', { person: withCurp, date: '2026-11-24' }),
    booked('1002', '11:00', { person: withCurp }),
    booked('1003', '10:00', { person: withCurp }),
  ]);
  expect(foundIds(ask('', { curpHash: 'h' }))).toEqual(['1003']);
  const { ticket } = sample.checkIn({ appointments: ['1003'] });
  expect(foundIds(ask('', { curpHash: 'h' }))).toEqual(['1002']);
  sample.checkIn({ appointments: ['1002'] });
  expect(ask('', { curpHash: 'h' })).toMatchObject({ is: 'already', ticket });
});

test.each([
  ['9:42', 'in-time'],
  ['9:41', 'in-grace'],
  ['9:27', 'in-grace'],
  ['9:26', 'queue'],
])('at 9:42 an appointment at %s stands %s', (slot, late) => {
  const { ask } = asking([booked('1001', slot)]);
  expect(ask('1001', { scanned: true })).toMatchObject({ is: 'found', late });
});

test.each(['accept', 'staff'] as const)('an office that decided "%s" has it told for whoever is late', (lateAction) => {
  const settings = { ...huajuapan, calling: { ...huajuapan.calling, lateAction } };
  const { ask } = asking([booked('1001', '9:00')], settings);
  expect(ask('1001', { scanned: true })).toMatchObject({ is: 'found', late: lateAction });
});

test('nobody is too early on the right day, unless the office has set a limit', () => {
  const list = [booked('1001', '14:50')];
  expect(asking(list).ask('1001', { scanned: true })).toMatchObject({ is: 'found', late: 'in-time' });

  const limited = { ...huajuapan, checkIn: { ...huajuapan.checkIn, earlyMinutes: 60 } };
  expect(asking(list, limited).ask('1001', { scanned: true })).toEqual({
    is: 'too-early',
    slot: moment('14:50'),
    from: moment('13:50'),
  });
});

test('a family is found by any of its folios, in order of hour, and reckoned by the earliest', () => {
  const { ask, sample } = asking([
    booked('1003', '10:00', { booking: 'FAM', service: 'pas-menor' }),
    booked('1001', '9:20', { booking: 'FAM' }),
    booked('1002', '9:30', { booking: 'FAM', status: 'cancelled' }),
    booked('1004', '10:00', { booking: 'FAM', date: '2026-11-24' }),
    booked('1005', '10:00', { booking: 'OTHER' }),
  ]);
  const answer = ask('1003', { scanned: true });
  expect(foundIds(answer)).toEqual(['1001', '1003']);
  expect(answer).toMatchObject({ late: 'queue', appointments: [{ minor: false }, { minor: true }] });

  sample.checkIn({ appointments: foundIds(answer) });
  expect(ask('1001', { scanned: true })).toMatchObject({ is: 'already' });
});

test('the family that was found can check in as it was told', () => {
  const limited = { ...huajuapan, checkIn: { ...huajuapan.checkIn, earlyMinutes: 30 } };
  const { ask, sample } = asking(
    [booked('1001', '10:00', { booking: 'FAM' }), booked('1002', '12:00', { booking: 'FAM' })],
    limited,
  );
  const appointments = foundIds(ask('1001', { scanned: true }));
  expect(appointments).toEqual(['1001']);
  expect(sample.checkIn({ appointments }, { kind: 'kiosk', id: 'kiosco' }).applicants).toHaveLength(1);
});

test('without a list, folios and CURPs may be taken to be verified, and nothing else', () => {
  const sample = new SampleOffice().clock('9:42');
  const ask = (more: Partial<Shown>) => findAppointment(sample.office, { at: sample.now, text: '', ...more });
  expect(ask({ text: '40001' })).toEqual({ is: 'unlisted' });
  expect(ask({ curpHash: 'h' })).toEqual({ is: 'unlisted' });
  expect(ask({ text: 'hola' })).toEqual({ is: 'not-found' });

  sample.load(booked('1001', '10:00'));
  expect(ask({ text: '40001' })).toEqual({ is: 'not-found' });
});

test('an erased or nameless person is shown without initials', () => {
  const nobody = { givenNames: '', surnames: '', guardians: [] };
  const { ask } = asking([booked('1001', '10:00', { person: nobody })]);
  expect(ask('1001')).toMatchObject({ is: 'found', appointments: [{ initials: '' }] });
});
