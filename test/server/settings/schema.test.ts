import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSettings } from '../../../server/settings/schema.ts';
import { Trouble } from '../../../server/trouble.ts';

type Json = Record<string, unknown>;

const profile = (name: string): Json => JSON.parse(readFileSync(`profiles/${name}.json`, 'utf8'));

/** The profile of Huajuapan with one place of it changed; nothing there means taken away. */
function changed(path: readonly (string | number)[], value?: unknown): Json {
  const json = profile('ome-huajuapan');
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce<Json>((part, key) => part[key] as Json, json);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return json;
}

function troubleOf(json: unknown): Trouble {
  try {
    parseSettings(json, 'oficina.json');
  } catch (error) {
    if (error instanceof Trouble) return error;
    throw error;
  }
  throw new Error('These settings were taken.');
}

test('Huajuapan has six windows, the sixth accessible, two biometric ones and twenty seats', () => {
  const { windows, room, hours } = parseSettings(profile('ome-huajuapan'), 'ome-huajuapan.json');
  expect(windows.map(({ id, kind, accessible }) => `${id} ${kind} ${accessible}`)).toEqual([
    'V1 window false',
    'V2 window false',
    'V3 window false',
    'V4 window false',
    'V5 window false',
    'V6 window true',
    'B1 biometric false',
    'B2 biometric false',
  ]);
  expect(room.seats).toBe(20);
  expect(hours.week.map(({ weekday, open, close }) => `${weekday} ${open}-${close}`)).toEqual(
    [1, 2, 3, 4, 5].map((weekday) => `${weekday} 8:00-15:00`),
  );
});

test.each([
  ['a part that is missing', ['room'], undefined, 'room', 'Falta'],
  ['a field nobody knows', ['ofice'], {}, 'ofice', 'Quítelo o corrija su nombre'],
  ['a time that no clock shows', ['hours', 'week', 0, 'open'], '25:00', 'hours.week[0].open', 'como 8:00'],
  [
    'a day that does not exist',
    ['hours', 'closed'],
    [{ date: '2026-02-29' }],
    'hours.closed[0].date',
    'una fecha que exista',
  ],
  ['a text without Spanish', ['services', 0, 'name'], { en: 'Passport' }, 'services[0].name.es', 'Falta'],
  ['an empty text', ['steps', 1, 'name'], { es: ' ' }, 'steps[1].name.es', 'un texto que no esté vacío'],
  ['a text in no language', ['steps', 1, 'name'], { es: 'Uno', Inglés: 'One' }, 'steps[1].name', 'una lengua'],
  ['no step at all', ['services', 0, 'journey'], [], 'services[0].journey', 'al menos un elemento'],
  ['a negative figure', ['calling', 'walkIn'], -1, 'calling.walkIn', 'un número entero'],
  ['a word for a figure', ['room', 'seats'], 'veinte', 'room.seats', 'un número entero'],
  ['a volume beyond full', ['displays', 0, 'volume'], 120, 'displays[0].volume', 'de 0 a 100'],
  ['an address that is none', ['network'], { phoneUrl: 'turno' }, 'network.phoneUrl', 'una dirección como'],
  ['a format of another version', ['format'], 2, 'format', '1, el formato'],
  [
    'an unknown way with the late',
    ['calling', 'lateAction'],
    'refuse',
    'calling.lateAction',
    'accept, queue, stand-by o staff',
  ],
] as const)('%s is refused by file, field and remedy', (_what, path, value, field, remedy) => {
  const { es, en } = troubleOf(changed(path, value));
  expect(es).toContain('El archivo oficina.json');
  expect(es).toMatch(new RegExp(`^  ${field.replace(/[[\].]/g, '\\$&')}: .*${remedy}`, 'm'));
  expect(en).toContain('The file oficina.json');
  expect(en).toContain(`  ${field}: `);
});

test('several faults are told at once, and the file is not an office', () => {
  const { es } = troubleOf({ ...changed(['room']), undoSeconds: 'x', languages: [] });
  expect(es.split('\n')).toHaveLength(4);
  expect(troubleOf(null).es).toContain('un grupo de campos');
  expect(troubleOf([]).es).toContain('un grupo de campos');
});

test('a file full of faults names ten of them and counts the others', () => {
  const { es, en } = troubleOf(
    changed(
      ['languages'],
      Array.from({ length: 30 }, () => 'x y'),
    ),
  );
  expect(es.split('\n')).toHaveLength(12);
  expect(es).toMatch(/y 20 más\.$/);
  expect(en).toMatch(/and 20 more\.$/);
});

test('what does not fit together is told in the same way', () => {
  const { es, en } = troubleOf(changed(['services', 0, 'journey', 1], 'huellas'));
  expect(es).toContain('services[0].journey[1]: No hay un paso «huellas».');
  expect(en).toContain('services[0].journey[1]: There is no step "huellas".');
});

test('a service goes by one of the drawings there are, or by its name alone', () => {
  expect(troubleOf(changed(['services', 0, 'drawing'], 'dragon')).en).toContain('one of these drawings: passport');
  expect(() => parseSettings(changed(['services', 0, 'drawing']), 'oficina.json')).not.toThrow();
});
