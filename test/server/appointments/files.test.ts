import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sampleList } from '../../../scripts/sample-list.mjs';
import { readAppointmentList } from '../../../server/appointments/read.ts';
import { fc } from '../../support/laws.ts';
import { HEADER, line, OPTIONS, said, utf8 } from './given.ts';

const read = (bytes: Uint8Array, options = {}) => readAppointmentList(bytes, { ...OPTIONS, ...options });
const TEXT = [HEADER, line({ nombre: 'Ráfaga “Ñu”', apellidos: 'Tepozán Guamúchil' })].join('\r\n');
const windows1252 = (text: string) =>
  Uint8Array.from(Buffer.from(text.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1'));

test.each([
  ['utf-8', utf8(TEXT)],
  ['utf-8', utf8(`\ufeff${TEXT}`)],
  ['windows-1252', windows1252(TEXT)],
  ['utf-16le', Uint8Array.from(Buffer.from(`\ufeff${TEXT}`, 'utf16le'))],
])('accents survive in %s', (encoding, bytes) => {
  const list = read(bytes);
  expect(list).toMatchObject({ encoding, problems: [], columns: { folio: ['Folio'], service: ['Trámite'] } });
  expect(list.rows[0]).toMatchObject({ givenNames: 'Ráfaga “Ñu”', surnames: 'Tepozán Guamúchil' });
});

test.each([',', ';', '\t', '|'])('cells may be separated by %j, and hold it between quotes', (delimiter) => {
  const quoted = line({ nombre: `"Nube${delimiter} ""la alta"""` });
  const text = [HEADER, quoted].map((row) => row.replace(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/g, delimiter)).join('\n');
  const list = read(utf8(text));
  expect(list.delimiter).toBe(delimiter);
  expect(list.rows[0]?.givenNames).toBe(`Nube${delimiter === '\t' ? '' : delimiter} "la alta"`);
});

test('the separator a spreadsheet declares in its first line is believed, and lines still count from the top', () => {
  const list = read(utf8(['sep=;', HEADER, line(), line({ hora: 'x' })].join('\n')));
  expect(list.rows).toHaveLength(1);
  expect(said(list.problems)).toEqual(['4 bad-time Hora']);
});

test('headers are known in Spanish and English, in any order, whatever accents and capitals', () => {
  const text =
    'TIME,Given names,surname,SERVICE,appointment DATE,Confirmation number,Remarks\n9:30,Nube,Oyamel,adult passport,2026-11-23,77,x';
  const list = read(utf8(text));
  expect(list.rows[0]).toMatchObject({ folio: '77', givenNames: 'Nube', surnames: 'Oyamel', minuteOfDay: 570 });
  expect(list.ignoredColumns).toEqual(['Remarks']);
});

test('titles above the headers, two surname columns, two guardian columns and one column for day and hour are understood', () => {
  const text = [
    'Citas del día;;;;;;;',
    '',
    'N.º de folio;1er. Apellido;Apellido materno;NOMBRE(S);Tramite;Fecha y hora;Padre;Madre;Fecha',
    '5;Tepozán;Oyamel;Viento;PASAPORTE DE MENOR;23/11/2026 8:10 a. m.;Rayo Tepozán;Bruma Oyamel;01/01/2020',
  ].join('\n');
  const list = read(utf8(text));
  expect(list.problems).toEqual([]);
  expect(list.rows[0]).toMatchObject({
    folio: '5',
    surnames: 'Tepozán Oyamel',
    givenNames: 'Viento',
    minuteOfDay: 490,
    guardians: ['Rayo Tepozán', 'Bruma Oyamel'],
  });
  expect(list.ignoredColumns).toEqual(['Fecha']);
});

test('a list without dates is for today', () => {
  expect(read(utf8('folio,nombre,servicio,hora\n1,Nube Oyamel,pas-adulto,8:00')).rows).toMatchObject([
    { date: OPTIONS.today },
  ]);
});

test('headers nobody knows can be pointed out by the person who loads the list', () => {
  const text = 'clave;quién;asunto;a las\n1;Nube Oyamel;pas-adulto;8:00';
  expect(said(read(utf8(text)).problems)).toEqual(['0 no-header']);

  const list = read(utf8(text), { columns: { folio: 'Clave', name: 'Quien', service: 'Asunto', time: 'A las' } });
  expect(list.rows).toMatchObject([{ folio: '1', givenNames: 'Nube', surnames: 'Oyamel' }]);
  expect(list.columns).toEqual({ folio: ['clave'], name: ['quién'], service: ['asunto'], time: ['a las'] });
});

test('what was once said of a list reads the next one with the same headers, and no other', () => {
  const text = 'clave;quién;asunto;a las\n1;Nube Oyamel;pas-adulto;8:00';
  const columns = { folio: 'Clave', name: 'Quién', service: 'Asunto', time: 'A las' };
  const known = [{ id: '00c0ffee', at: 7, header: ['Clave', 'Quién', 'Asunto', 'A las'], columns }];
  const list = read(utf8(`Citas de mañana\n${text}`), { known });
  expect(list).toMatchObject({ rows: [{ folio: '1' }], problems: [], known: { id: '00c0ffee', at: 7 } });

  const other = read(utf8(text.replace('a las', 'cuándo')), { known });
  expect(said(other.problems)).toEqual(['0 no-header']);
  expect(other.header).toEqual(['clave', 'quién', 'asunto', 'cuándo']);
  expect(read(utf8(text), { known, columns: { ...columns, time: '' } }).known).toBeUndefined();
  expect(said(read(utf8(text), { known, columns: { ...columns, time: '' } }).problems)).toEqual(['0 missing-column']);
});

test('rows without headers offer nobody’s data as names of columns', () => {
  expect(read(utf8('40001;Nube Oyamel;pas-adulto;8:00\n40002;Luz Oyamel;pas-adulto;8:10')).header).toBeUndefined();
});

test('a folio guarded by the spreadsheet keeps its zeros', () => {
  expect(read(utf8([HEADER, line({ folio: '="00042"' })].join('\n'))).rows[0]?.folio).toBe('00042');
  expect(read(utf8([HEADER, line({ folio: '"=""00042"""' })].join('\n'))).rows[0]?.folio).toBe('00042');
});

test.each([
  ['nothing', 'empty-file', ''],
  ['blank lines', 'empty-file', '\ufeff\r\n  \r\n'],
  ['rows without headers', 'no-header', `${line()}\n${line()}`],
  ['an xlsx workbook', 'not-csv', 'PK\x03\x04\x14\0\x06\0'],
  ['a web page named csv', 'not-csv', '\n<!DOCTYPE html><table>'],
  ['nothing but quotation marks', 'not-csv', `${HEADER}\n${'"a"b;'.repeat(200_000)}`],
  ['a PDF', 'not-csv', '%PDF-1.7\n'],
  ['bytes that are no text', 'not-csv', 'folio\0curp\0'],
])('%s: refused with %s', (_, reason, text) => {
  const list = read(Uint8Array.from(Buffer.from(text, 'utf8')));
  expect(said(list.problems)).toEqual([`0 ${reason}`]);
  expect(list.rows).toEqual([]);
  expect(list.problems[0]?.message.es.length).toBeGreaterThan(20);
});

test('an old xls workbook is told to be saved as CSV', () => {
  const list = read(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]));
  expect(list.problems[0]?.message.es).toContain('guárdelo como CSV');
});

test('every missing column is named', () => {
  const list = read(utf8('folio,curp,correo,nombre\n1,,,Nube'));
  expect(said(list.problems)).toEqual(['0 missing-column', '0 missing-column']);
  expect(list.problems.map(({ message }) => message.es).join()).toMatch(/trámite.*hora/s);
});

test('a file above 5 MB or 5,000 lines is refused', () => {
  expect(said(read(new Uint8Array(5 * 1024 * 1024 + 1)).problems)).toEqual(['0 file-too-large']);
  const lines = Array.from({ length: 5001 }, (_, at) => line({ folio: String(at), curp: '' }));
  expect(said(read(utf8([HEADER, ...lines].join('\n'))).problems)).toEqual(['0 too-many-rows']);
  expect(said(read(utf8(HEADER + '\n'.repeat(60_000))).problems)).toEqual(['0 too-many-rows']);
  expect(read(utf8([HEADER, ...lines.slice(1)].join('\n'))).rows).toHaveLength(5000);
});

test('any bytes at all get an answer, and no row is good by chance', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
      expect(read(noise).rows).toEqual([]);
      const behindHeader = read(Uint8Array.from([...utf8(`${HEADER}\n`), ...noise]));
      expect(behindHeader.rows).toEqual([]);
    }),
  );
});

test('names with any mixture of quotes, separators and line breaks come back as written, at the right line', () => {
  const name = fc
    .string({ unit: fc.constantFrom('a', 'Ñ', '"', ';', ',', '\n', ' '), minLength: 1, maxLength: 12 })
    .map((text) => `N${text}n`);
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), (names) => {
      const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const rows = names.map((text, at) => line({ folio: `F${at}`, curp: '', nombre: quote(text) }));
      const list = read(utf8([HEADER, ...rows, line({ hora: 'x' })].join('\n')));
      expect(list.rows.map(({ givenNames }) => givenNames)).toEqual(names.map((text) => text.replace(/\s+/g, ' ')));
      expect(said(list.problems)).toEqual([`${[HEADER, ...rows].join('\n').split('\n').length + 1} bad-time Hora`]);
    }),
  );
});

test.each(['2026-11-23', '2027-02-28', '2028-02-29'])('the shipped list of Huajuapan serves on %s', (today) => {
  const list = read(readFileSync(new URL('../../../profiles/ome-huajuapan.appointments.csv', import.meta.url)), {
    today,
  });
  expect([list.problems, list.warnings, list.ignoredColumns]).toEqual([[], [], []]);
  expect(list.rows).toHaveLength(110);
  expect(list.skipped.map(({ reason }) => reason)).toEqual(['other-day', 'other-day', 'other-office', 'other-office']);

  const { rows } = list;
  const count = (status: string) => rows.filter((row) => row.status === status).length;
  expect([count('cancelled'), count('verify'), count('booked')]).toEqual([2, 1, 107]);
  expect([rows[0]?.minuteOfDay, rows.at(-1)?.minuteOfDay]).toEqual([8 * 60, 14 * 60 + 50]);
  expect(new Set(rows.map(({ curp }) => curp)).size).toBe(110);
  expect(rows.every(({ curp }) => /[9Z]\d$/.test(curp ?? ''))).toBe(true);
  expect(rows.filter(({ service }) => service === 'pas-menor').every(({ guardians }) => guardians.length)).toBe(true);

  const families = new Set(rows.flatMap(({ booking }) => booking ?? []));
  expect(families.size).toBeGreaterThan(5);
});

test('the shipped list is what its script writes', () => {
  const shipped = readFileSync(new URL('../../../profiles/ome-huajuapan.appointments.csv', import.meta.url), 'utf8');
  expect(sampleList()).toBe(shipped);
});
