import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sheet } from '../../rehearsal/sheet.ts';

const program = resolve(import.meta.dirname, '../../dist/rehearsal/main.js');
const folder = mkdtempSync(join(tmpdir(), 'rehearsal-'));
let sheet: Sheet;
let printed = '';

beforeAll(async () => {
  const rehearsal = spawn(process.execPath, ['--enable-source-maps', program, '--fast', '--drill'], {
    env: { PATH: process.env.PATH ?? '', DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  rehearsal.stdout.on('data', (data) => {
    printed += data;
  });
  await once(rehearsal, 'close');
  sheet = JSON.parse(readFileSync(join(folder, '1/hoja-de-ensayo.json'), 'utf8'));
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const line = (name: string) => sheet.lines.find((one) => one.name === name);

test('a whole day of the fictional office is played, with its drill, and passes', () => {
  expect(sheet.lines.filter(({ ok }) => ok === false)).toEqual([]);
  expect(sheet.passed).toBe(true);
  expect(printed).toContain('APROBADO');
});

test('the day is a full one: booked people and others, absences, missing papers', () => {
  expect(line('nobody-forgotten')?.es).toMatch(/1[12]\d visitas .*95 citas/u);
  expect(line('outcomes')?.es).toMatch(/atendidas \d{2,}/u);
  expect(line('outcomes')?.es).not.toMatch(/; 0 no se presentaron|, 0 con papeles/u);
});

test('the drill has pulled the plug, pressed twice, killed the server and set the clock back', () => {
  for (const name of ['plug', 'twice', 'power', 'clock']) expect(line(name)).toHaveProperty('ok', true);
});

test('the sheet stays in the folder of the rehearsal, which no real day can use', () => {
  expect(readdirSync(join(folder, '1'))).toContain('hoja-de-ensayo.txt');
  expect(JSON.parse(readFileSync(join(folder, '1/ventanilla.json'), 'utf8'))).toMatchObject({ kind: 'training' });
});
