import { expect, test } from 'vitest';
import { lineOf, mailboxOf } from '../../../server/appointments/disposable.ts';
import { readAppointmentList } from '../../../server/appointments/read.ts';
import { HEADER, line, OPTIONS, readLines, said, TODAY, utf8 } from './given.ts';

test('a good line becomes an appointment, with all it says', () => {
  const list = readLines([
    line({
      tutores: '"Bruma Ahuehuete; Rayo Huizache"',
      estatus: 'Por verificar',
      correo: 'nube@ejemplo.invalid',
      telefono: '953 000 0001',
      idioma: 'Inglés',
      reservacion: 'FAM-1',
      oficina: 'OME Huajuapan',
    }),
  ]);
  expect(list.rows).toEqual([
    {
      folio: '40001',
      curp: 'AUHN460101MOCHZB99',
      givenNames: 'Nube',
      surnames: 'Ahuehuete Huizache',
      service: 'pas-adulto',
      date: TODAY,
      minuteOfDay: 480,
      guardians: ['Bruma Ahuehuete', 'Rayo Huizache'],
      office: 'OME Huajuapan',
      status: 'verify',
      email: 'nube@ejemplo.invalid',
      phone: '9530000001',
      language: 'en',
      booking: 'FAM-1',
    },
  ]);
  expect([list.problems, list.warnings, list.skipped, list.ignoredColumns]).toEqual([[], [], [], []]);
});

test('what a line leaves empty is left out', () => {
  expect(readLines([line({ curp: '' })]).rows).toEqual([
    {
      folio: '40001',
      givenNames: 'Nube',
      surnames: 'Ahuehuete Huizache',
      service: 'pas-adulto',
      date: TODAY,
      minuteOfDay: 480,
      guardians: [],
      status: 'booked',
    },
  ]);
});

test.each([
  [{ folio: '' }, '2 missing-folio Folio'],
  [{ folio: '1.23E+11' }, '2 damaged-folio Folio'],
  [{ nombre: '' }, '2 missing-name Nombre'],
  [{ tramite: '' }, '2 missing-service Trámite'],
  [{ tramite: 'Licencia' }, '2 unknown-service Trámite'],
  [{ fecha: '' }, '2 missing-date Fecha'],
  [{ fecha: '31/11/2026' }, '2 bad-date Fecha'],
  [{ fecha: '11/23/2026' }, '2 bad-date Fecha'],
  [{ hora: '' }, '2 missing-time Hora'],
  [{ hora: 'temprano' }, '2 bad-time Hora'],
  [{ estatus: 'quizá' }, '2 unknown-status Estatus'],
  [{ reservacion: 'FAM;1' }, '2 too-many-columns'],
  [{ nombre: 'N'.repeat(201) }, '2 too-long Nombre'],
])('a line with %j is refused: %s', (parts, problem) => {
  const list = readLines([line(parts)]);
  expect(said(list.problems)).toEqual([problem]);
  expect(list.rows).toEqual([]);
});

test('everything wrong with a line is told at once, and the good lines around it are kept', () => {
  const list = readLines([
    line({ folio: '1', curp: '' }),
    line({ folio: '', curp: 'X', tramite: 'Licencia', fecha: '0', hora: '99:00', estatus: '?' }),
    line({ folio: '3', curp: '' }),
  ]);
  expect(said(list.problems)).toEqual([
    '3 missing-folio Folio',
    '3 unknown-service Trámite',
    '3 bad-date Fecha',
    '3 bad-time Hora',
    '3 unknown-status Estatus',
  ]);
  expect(list.rows.map(({ folio }) => folio)).toEqual(['1', '3']);
});

test('lines are counted as the file counts them, through quoted line breaks, blank lines and each kind of line end', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const text = [
      HEADER,
      line({ folio: '1', curp: '', tutores: `"Bruma${end}Rayo"` }),
      '',
      ';;;;;;',
      line({ hora: 'x' }),
    ].join(end);
    const list = readAppointmentList(utf8(text), OPTIONS);
    expect(said(list.problems)).toEqual(['6 bad-time Hora']);
    expect(list.rows[0]?.guardians).toEqual(['Bruma', 'Rayo']);
  }
});

test('a quote that does not close costs its own line only', () => {
  const list = readLines([
    line({ folio: '1', curp: '' }),
    line({ folio: '2', curp: '', nombre: '"Nube' }),
    line({ folio: '3', curp: '', nombre: '"Rayo"' }),
    line({ folio: '4', curp: '', nombre: '"Bruma' }),
    line({ folio: '5', curp: '' }),
  ]);
  expect(said(list.problems)).toEqual(['3 unclosed-quote', '5 unclosed-quote']);
  expect(list.rows.map(({ folio }) => folio)).toEqual(['1', '3', '5']);
});

test('a file full of open quotes is given up, saying from which line on', () => {
  const list = readLines(Array.from({ length: 99 }, () => line({ nombre: '"Nube' })));
  expect(list.problems).toHaveLength(21);
  expect(said(list.problems).at(-1)).toBe('22 rest-not-read');
});

test('a line with thousands of broken quotes ends the reading', () => {
  expect(said(readLines(['"a"b;'.repeat(2_000), line()]).problems)).toEqual(['2 unclosed-quote', '3 rest-not-read']);
});

test('the same line twice is one appointment; the same folio with other data is none', () => {
  const list = readLines([
    line({ folio: 'A-1', curp: '' }),
    line({ folio: 'B1', curp: '' }),
    line({ folio: 'A-1', curp: '' }),
    line({ folio: 'b 1', curp: '', hora: '9:00' }),
  ]);
  expect(list.rows.map(({ folio }) => folio)).toEqual(['A-1']);
  expect(said(list.skipped)).toEqual(['4 repeated']);
  expect(said(list.problems)).toEqual(['3 duplicate-folio', '5 duplicate-folio']);
  expect(list.problems[0]?.message.es).toContain('línea 5');
});

test('lines of another day or office are kept apart, whole', () => {
  const list = readLines([
    line({ folio: '1', curp: '' }),
    line({ folio: '2', curp: '', fecha: '2026-11-24' }),
    line({ folio: '3', curp: '', oficina: 'Valle Ficticio' }),
    line({ folio: '4', curp: '', oficina: 'ome huajuapan' }),
  ]);
  expect(list.rows.map(({ folio }) => folio)).toEqual(['1', '4']);
  expect(said(list.skipped)).toEqual(['3 other-day', '4 other-office']);
  expect(list.skipped[0]?.row).toMatchObject({ folio: '2', date: '2026-11-24' });
});

test('an office may be written in several ways, and without an office of our own no line is foreign', () => {
  const lines = [line({ oficina: 'Huajuapan de León' })];
  expect(said(readLines(lines).skipped)).toEqual(['2 other-office']);
  expect(readLines(lines, { officeNames: ['Huajuapan de Leon'] }).rows).toHaveLength(1);
  const { officeId: _, ...anywhere } = OPTIONS;
  expect(readAppointmentList(utf8([HEADER, ...lines].join('\n')), anywhere).rows).toHaveLength(1);
});

test('a CURP with two appointments is told on both lines; a cancelled one does not count', () => {
  const list = readLines([line({ folio: '1' }), line({ folio: '2' }), line({ folio: '3', estatus: 'Cancelada' })]);
  expect(list.rows.map(({ status }) => status)).toEqual(['booked', 'booked', 'cancelled']);
  expect(said(list.warnings)).toEqual(['2 duplicate-curp', '3 duplicate-curp']);

  expect(readLines([line({ folio: '1' }), line({ folio: '3', estatus: 'Cancelada' })]).warnings).toEqual([]);
});

test.each([
  ['AUHN460101MOCHZB98', 'CHECK_DIGIT'],
  ['AUHN460101AB1', 'RFC'],
])('somebody whose CURP is wrong on the list (%s) has their appointment all the same', (curp, fault) => {
  const list = readLines([line({ curp })]);
  expect(list.problems).toEqual([]);
  expect(said(list.warnings)).toEqual([`2 bad-curp CURP ${fault}`]);
  expect(list.rows).toMatchObject([{ folio: '40001', doubts: ['bad-curp'] }]);
  expect(list.rows[0]).not.toHaveProperty('curp');
});

test('a mailbox to be thrown away is known by its domain or one above it, and nobody is taken for one', () => {
  const doubtsOf = (correo: string) => readLines([line({ correo })]).rows[0]?.doubts ?? [];
  for (const domain of ['mailinator.com', 'x.y.Mailinator.COM', 'guerrillamail.com'])
    expect([domain, doubtsOf(`nube@${domain}`)]).toEqual([domain, ['disposable-email']]);
  for (const domain of [
    'gmail.com',
    'hotmail.com',
    'outlook.es',
    'yahoo.com.mx',
    'prodigy.net.mx',
    'icloud.com',
    'sre.gob.mx',
  ])
    expect([domain, doubtsOf(`nube.mailinator.com@${domain}`)]).toEqual([domain, []]);
});

test('one mailbox and one telephone are known for one, however they are written', () => {
  const boxes = ['Ana.Luz+1@Gmail.com', 'analuz@gmail.com', 'an.aluz+2@googlemail.com'].map(mailboxOf);
  expect(boxes).toEqual(['analuz@gmail.com', 'analuz@gmail.com', 'analuz@gmail.com']);
  expect(mailboxOf('ana.luz@ejemplo.invalid')).not.toBe(mailboxOf('analuz@ejemplo.invalid'));
  expect(['+529530000001', '9530000001', '+5219530000001'].map(lineOf)).toEqual(new Array(3).fill('9530000001'));
});

test('what can be loaded but deserves a look is a warning', () => {
  const list = readLines([
    line({ folio: '1', curp: 'FETO930411HJCRMN01' }),
    line({ folio: '2', curp: 'TEOV151006HPLPYNZ2', tramite: 'pas-menor' }),
    line({ folio: '3', curp: '', correo: 'nube', telefono: '12', idioma: 'de señas' }),
    line({ folio: '4', curp: '', apellidos: 'TepozÃ¡n' }),
  ]);
  expect(said(list.warnings)).toEqual([
    '2 inconvenient-word CURP',
    '3 missing-guardian Tutores',
    '4 ignored-email Correo',
    '4 ignored-phone Teléfono',
    '4 ignored-language Idioma',
    '5 damaged-accents Apellidos',
  ]);
  expect(list.rows).toHaveLength(4);
  expect(list.rows[2]).not.toHaveProperty('email');
});

test("yesterday's list is told for what it is", () => {
  const list = readLines([line({ fecha: 'AYER' })]);
  expect(said(list.warnings)).toEqual(['0 nothing-today']);
  expect(said(list.skipped)).toEqual(['2 other-day']);
});

test('a list of headers alone is told to have nothing for today', () => {
  expect(said(readLines([]).warnings)).toEqual(['0 nothing-today']);
});

test('no remark repeats what stands in a row', () => {
  const secret = 'Zarzamora';
  const columns = [
    'folio',
    'curp',
    'nombre',
    'tramite',
    'fecha',
    'hora',
    'oficina',
    'estatus',
    'correo',
    'telefono',
    'idioma',
  ];
  const list = readLines([
    line(Object.fromEntries(columns.map((column) => [column, `${secret} señas`]))),
    `${line({ nombre: `"${secret}` })}`,
  ]);
  const remarks = JSON.stringify([list.problems, list.warnings]);
  expect(list.problems.length + list.warnings.length).toBeGreaterThan(5);
  expect(remarks).not.toContain(secret);
});
