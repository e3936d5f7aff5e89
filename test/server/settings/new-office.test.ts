import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { nodeDisk } from '../../../server/disk.ts';
import { beginOffice } from '../../../server/settings/new-office.ts';
import { openSettings } from '../../../server/settings/open.ts';
import { huajuapan, profile } from '../../support/sample-office.ts';

const folder = mkdtempSync(join(tmpdir(), 'new-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const begin = (...words: readonly string[]) => beginOffice(nodeDisk, 'profiles', words);
const at = (name: string) => join(folder, name);
const written = (name: string) => JSON.parse(readFileSync(at(name), 'utf8'));

test('an office is begun from one of its kind under its own name, place and time, and the server opens it', async () => {
  const named = [
    '--place',
    'Valle Ficticio, Texas',
    '--zone',
    'America/Denver',
    '--english',
    'Consulate in Valle Ficticio',
  ];
  const told = await begin('consulado-ejemplo', 'Consulado en Valle Ficticio', ...named, '--to', at('a/valle.json'));
  expect(told).toMatch(/PROFILE=\S*a\/valle\.json npm start/u);

  const { settings } = await openSettings(nodeDisk, { folder: at('data'), profiles: 'profiles' }, at('a/valle.json'));
  expect(settings.office).toEqual({
    id: 'consulado-en-valle-ficticio',
    kind: 'consulate',
    name: { es: 'Consulado en Valle Ficticio', en: 'Consulate in Valle Ficticio' },
    place: 'Valle Ficticio, Texas',
    timeZone: 'America/Denver',
  });
  const { windows, services } = profile('consulado-ejemplo');
  expect(settings).toMatchObject({ windows, services });
});

test('what is true of one place alone stays behind: the plan, the sessions, who speaks what around it', async () => {
  await begin('ome-huajuapan', 'Oficina de Enlace de Peñón Ficticio', '--to', at('penon.json'));
  const office = written('penon.json');
  expect(office.office).toMatchObject({ id: 'oficina-de-enlace-de-penon-ficticio', place: huajuapan.office.place });
  expect(office).toMatchObject({ spoken: [], hours: { week: huajuapan.hours.week, extra: [] } });
  expect(office).not.toHaveProperty('plan');
  expect(JSON.stringify(office.displays)).not.toContain('stand');
});

test('a file that is there already is not touched, and the refusal names it', async () => {
  writeFileSync(at('mine.json'), 'mine');
  await expect(begin('ome-ejemplo', 'Otra', '--to', at('mine.json'))).rejects.toThrow(/mine\.json.*no se tocó/u);
  expect(readFileSync(at('mine.json'), 'utf8')).toBe('mine');
});

test.each([
  ['an office that is not shipped', ['embajada', 'Embajada'], /«embajada».*consulado-ejemplo/u],
  ['an office without a name', ['ome-ejemplo'], /nombre.*comillas/u],
  ['a name of signs alone', ['ome-ejemplo', '¡!'], /nombre.*comillas/u],
  ['a word too many', ['ome-ejemplo', 'Oficina', 'de', 'Enlace'], /de qué oficina/u],
  ['an option nobody knows', ['ome-ejemplo', 'Oficina', '--zona', 'UTC'], /de qué oficina/u],
  ['a time zone that does not exist', ['ome-ejemplo', 'Oficina', '--zone', 'Marte/Olimpo'], /office\.timeZone/u],
])('%s is refused in words, and nothing is written', async (_what, words, sentence) => {
  await expect(begin(...words, '--to', at('refused.json'))).rejects.toThrow(sentence);
  expect(() => written('refused.json')).toThrow('ENOENT');
});

test('asked without words, it tells what there is to begin from', async () => {
  const told = await begin();
  expect(told).toContain('npm run new-office');
  expect(told).toMatch(/consulado-ejemplo +Consulado de Ejemplo · 24 \+ 6 · 14/u);
  expect(told.match(/^ {2}\S+ +\S/gmu)).toHaveLength(6);
});
