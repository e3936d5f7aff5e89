import { expect, test } from 'vitest';
import { dayIn, emailIn, languageIn, phoneIn, statusIn, timeIn } from '../../../server/appointments/fields.ts';
import { splitName } from '../../../server/appointments/names.ts';

test.each([
  ['23/11/2026', '2026-11-23'],
  ['3/1/26', '2026-01-03'],
  ['23-11-2026', '2026-11-23'],
  ['23.11.2026', '2026-11-23'],
  ['2026-11-23', '2026-11-23'],
  ['2026/1/3', '2026-01-03'],
  ['2026-11-23T08:00:00', '2026-11-23'],
  ['23/11/2026 08:00', '2026-11-23'],
  ['23-nov-2026', '2026-11-23'],
  ['23 de noviembre de 2026', '2026-11-23'],
  ['3 de enero del 2027', '2027-01-03'],
  ['29/02/2028', '2028-02-29'],
  ['HOY', '2026-12-31'],
  ['today', '2026-12-31'],
  ['Mañana', '2027-01-01'],
  ['yesterday', '2026-12-30'],
])('the day "%s" is %s', (text, day) => {
  expect(dayIn(text, '2026-12-31')).toBe(day);
});

test.each([
  '29/02/2027',
  '31/04/2026',
  '00/01/2026',
  '1/13/2026',
  '2026-13-01',
  '23 de noviembre',
  '46349',
  'lunes',
  '',
  '23-xyz-2026',
  '1/1/123',
])('"%s" is no day', (text) => {
  expect(dayIn(text, '2026-11-23')).toBeUndefined();
});

test.each([
  ['8:00', 480],
  ['08:00', 480],
  ['08:00:00', 480],
  ['8.30', 510],
  ['8:00 a. m.', 480],
  ['8:00 a.m.', 480],
  ['8:00\u00a0a.\u00a0m.', 480],
  ['2:30 PM', 870],
  ['14:30 hrs', 870],
  ['14:30 hrs.', 870],
  ['14:30h', 870],
  ['14:30 p. m.', 870],
  ['12:15 pm', 735],
  ['12:15 am', 15],
  ['9 am', 540],
  ['0:00', 0],
])('the time "%s" is minute %i', (text, minute) => {
  expect(timeIn(text)).toBe(minute);
});

test.each(['8', '24:00', '8:60', '14:30 am', '0:30 pm', '8:5', '8:00-8:15', '0.3333', 'ocho', ''])(
  '"%s" is no time',
  (text) => {
    expect(timeIn(text)).toBeUndefined();
  },
);

test('an appointment stands as booked, cancelled or to be verified', () => {
  expect(['', 'Reservada', 'CANCELADA', 'Por verificar', 'perdida'].map(statusIn)).toEqual([
    'booked',
    'booked',
    'cancelled',
    'verify',
    undefined,
  ]);
});

test('languages are told by name or tag', () => {
  expect(['Español', 'ENGLISH', 'francés', 'mxb-x-noroeste', 'EN', 'mixteco alto'].map(languageIn)).toEqual([
    'es',
    'en',
    'fr',
    'mxb-x-noroeste',
    'en',
    undefined,
  ]);
});

test('an address and a number are kept only if they could reach somebody', () => {
  expect(['ñandú@ejemplo.invalid', 'a@b', 'a b@c.d', 'a@b..c'].map(emailIn)).toEqual([
    'ñandú@ejemplo.invalid',
    undefined,
    undefined,
    undefined,
  ]);
  expect(['(953) 000-00.01', '+52 953 000 0001', '123', 'x9530000001'].map(phoneIn)).toEqual([
    '9530000001',
    '+529530000001',
    undefined,
    undefined,
  ]);
});

test.each([
  ['Nube Ahuehuete Huizache', undefined, 'Nube', 'Ahuehuete Huizache'],
  ['Ahuehuete Huizache, Nube', undefined, 'Nube', 'Ahuehuete Huizache'],
  ['Ahuehuete Huizache Nube', 'AUHN460101MOCHZB99', 'Nube', 'Ahuehuete Huizache'],
  ['Ñandú Oyamel José Trueno', 'XAOT460101HOCXYR00', 'José Trueno', 'Ñandú Oyamel'],
  ['María de la Luz de la O Oyamel', undefined, 'María de la Luz', 'de la O Oyamel'],
  ['Nube Oyamel', undefined, 'Nube', 'Oyamel'],
  ['Nube', undefined, 'Nube', ''],
])('the name "%s" (CURP %s) is given name "%s", surnames "%s"', (whole, curp, givenNames, surnames) => {
  expect(splitName(whole, curp)).toEqual({ givenNames, surnames });
});
