import Papa from 'papaparse';
import { expect, test, vi } from 'vitest';
import { Catalogues } from '../../../server/languages/catalogues.ts';
import type { LanguagesFile } from '../../../server/languages/file.ts';

/** Of no language: Spanish turned round, so that nobody takes it for a translation. */
const tag = 'qps-x-prueba';
const by = { by: 'Supervisión', at: 1000, preview: false };

function office() {
  let kept: LanguagesFile | null = null;
  const file = {
    read: async () => kept,
    write: async (data: LanguagesFile) => {
      kept = structuredClone(data);
    },
  };
  const changed = vi.fn();
  return { open: () => Catalogues.open(file, () => ['es', tag], changed), changed, kept: () => kept };
}

type Cells = readonly string[];
const rowsOf = (sheet: string): readonly Cells[] =>
  Papa.parse<string[]>(sheet.replace(/^\uFEFF/u, ''), { skipEmptyLines: true }).data;
const rowOf = (sheet: string, key: string) => rowsOf(sheet).find(([one]) => one === key);
const sheetOf = (rows: readonly Cells[]): string => Papa.unparse(rows.map((row) => [...row]));

/** The sheet with some of its rows filled in: translation, review, notes. */
const filled = (sheet: string, given: Readonly<Record<string, Cells>>): string =>
  sheetOf(rowsOf(sheet).map((row) => [...row.slice(0, 4), ...(given[row[0] ?? ''] ?? row.slice(4))]));

test('a sheet goes out, comes back filled, and is there again after a restart', async () => {
  const { open } = office();
  const catalogues = await open();
  const sheet = catalogues.sheet(tag, 'es');
  expect(rowsOf(sheet).slice(0, 2)).toEqual([
    ['clave', 'dónde', 'español', 'inglés', 'traducción', 'revisada', 'notas'],
    ['kiosk.start.title', 'Primera pantalla', 'Regístrese aquí', 'Check in here', '', '', ''],
  ]);

  const given = {
    'kiosk.start.title': ['a̱íuqa ꞌesertsįgeR', 'sí', 'con saltillo'],
    'kiosk.stepOf': ['{2} ed {1} osaP', '', ''],
  };
  expect(await catalogues.take(tag, filled(sheet, given), by)).toEqual({ fresh: 2, changed: 0, same: 0, faults: [] });

  const again = await open();
  expect(again.standing().find((one) => one.tag === tag)).toMatchObject({
    ...{ shipped: false, translated: 2, reviewed: 1, recorded: 0, last: { by: 'Supervisión', at: 1000 } },
  });
  const english = again.sheet(tag, 'en');
  expect(rowOf(english, 'kiosk.start.title')?.slice(4)).toEqual(['a̱íuqa ꞌesertsįgeR', 'yes', 'con saltillo']);
  const more = { 'kiosk.stepOf': ['{2} ed {1} osaP', 'x', ''], 'kiosk.done': ['otsiL', '', ''] };
  expect(await again.take(tag, filled(english, more), by)).toEqual({ fresh: 1, changed: 1, same: 1, faults: [] });
});

test('a row that can’t be taken is told by its number and reason, and takes nothing away', async () => {
  const catalogues = await office().open();
  const sheet = catalogues.sheet(tag, 'es');
  await catalogues.take(tag, filled(sheet, { 'kiosk.stepOf': ['{2} ed {1} osaP', 'sí', ''] }), by);

  const check = await catalogues.take(
    tag,
    sheetOf([
      ['clave', 'español', 'traducción', 'revisada'],
      ['kiosk.stepOf', 'Paso {1} de {2}', 'ed {1} osaP', 'sí'],
      ['kiosk.wrong', 'Nada', 'adaN', ''],
      ['kiosk.done', 'Hecho', 'ohceH', ''],
      ['kiosk.more', 'Más abajo', 'ojaba 世 sáM', ''],
      ['kiosk.less', 'Más arriba', 'abirra sáM', 'tal vez'],
      ['kiosk.less', 'Más arriba', 'abirra sáM', 'sí'],
      ['kiosk.wait', 'Un momento, por favor', 'a'.repeat(601), ''],
      ['kiosk.understood', 'Entendido', 'odi{1}dnetnE', ''],
      ['kiosk.foot.help', 'Ayuda', 'aduyA', 'SI'],
    ]),
    by,
  );
  expect(check?.faults.map(({ row, fault, detail }) => [row, fault, detail])).toEqual([
    [2, 'other-blanks', '{1} {2}'],
    [3, 'unknown-key', undefined],
    [4, 'original-changed', 'Listo'],
    [5, 'no-such-letter', '世 (U+4E16)'],
    [6, 'unclear-review', 'tal vez'],
    [7, 'key-twice', undefined],
    [8, 'too-long', '600'],
    [9, 'other-blanks', ''],
  ]);
  expect(check).toMatchObject({ fresh: 1, changed: 0 });
  const after = catalogues.sheet(tag, 'es');
  expect(rowOf(after, 'kiosk.stepOf')?.slice(4, 6)).toEqual(['{2} ed {1} osaP', 'sí']);
  expect(rowOf(after, 'kiosk.foot.help')?.slice(4, 6)).toEqual(['aduyA', 'sí']);
});

test('an empty cell takes nothing away, and a sheet that is only looked through changes nothing', async () => {
  const { open, kept } = office();
  const catalogues = await open();
  const sheet = catalogues.sheet(tag, 'es');
  await catalogues.take(tag, filled(sheet, { 'kiosk.done': ['otsiL', 'sí', ''] }), by);
  const before = kept();
  expect(await catalogues.take(tag, sheet, by)).toEqual({ fresh: 0, changed: 0, same: 0, faults: [] });
  const other = filled(sheet, { 'kiosk.done': ['otro', '', ''] });
  expect(await catalogues.take(tag, other, { ...by, preview: true })).toMatchObject({ changed: 1 });
  expect(kept()).toEqual(before);
});

test('visitors get what was reviewed, under a mark that is another one once it changes', async () => {
  const { open, changed } = office();
  const catalogues = await open();
  const sheet = catalogues.sheet(tag, 'es');
  await catalogues.take(tag, filled(sheet, { 'kiosk.done': ['otsiL', '', ''] }), by);
  expect([catalogues.published, catalogues.words(tag)]).toEqual([{}, {}]);

  await catalogues.take(tag, filled(sheet, { 'kiosk.done': ['otsiL', 'sí', ''] }), by);
  expect(catalogues.words(tag)).toEqual({ 'kiosk.done': { Listo: 'otsiL' } });
  const first = catalogues.published[tag];
  expect(first).toBeDefined();
  await catalogues.take(tag, filled(sheet, { 'kiosk.more': ['ojabA', 'sí', ''] }), by);
  expect(catalogues.published[tag]).not.toBe(first);
  expect(changed).toHaveBeenCalledTimes(3);
  expect((await open()).published).toEqual(catalogues.published);
});

test('no cell is a formula for a spreadsheet, and one that begins like one comes back as it was', async () => {
  const catalogues = await office().open();
  const given = { 'kiosk.done': ['=HYPERLINK("x")', '', '+52 no'] };
  await catalogues.take(tag, filled(catalogues.sheet(tag, 'es'), given), by);
  const sheet = catalogues.sheet(tag, 'es');
  const cells = rowsOf(sheet).flat();
  expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
  expect(cells).toContain(`'=HYPERLINK("x")`);
  expect(await catalogues.take(tag, sheet, by)).toEqual({ fresh: 0, changed: 0, same: 1, faults: [] });
});

test('a file without the columns of a sheet is none, and one with semicolons is', async () => {
  const catalogues = await office().open();
  expect(await catalogues.take(tag, 'nombre,edad\nRosa,41\n', by)).toBeUndefined();
  expect(await catalogues.take(tag, '', by)).toBeUndefined();
  const semicolons = 'Clave;Español;Traducción;Revisada\r\nkiosk.done;Listo;otsiL;sí\r\n';
  expect(await catalogues.take(tag, semicolons, by)).toMatchObject({ fresh: 1, faults: [] });
});
