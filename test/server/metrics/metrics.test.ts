import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exposition } from '../../../server/metrics/exposition.ts';
import type { TestOffice } from '../../support/office.ts';
import { startOffice } from '../../support/office.ts';
import { walkIn } from '../../support/walk-in.ts';

const TOKEN = 'a-token-for-metrics';

let office: TestOffice;
beforeAll(async () => {
  office = await startOffice({ env: { METRICS_TOKEN: TOKEN } });
});
afterAll(() => office.close());

const metrics = async () => (await office.request('/metrics')).text();

test('what the office does can be counted from this computer, and names nobody', async () => {
  const token = await office.signIn('Supervisión');
  await office.pair('display');
  const command = (wish: object) => office.request('/api/v1/commands', { token, json: wish });
  const name = 'Nube Roca Cielo';
  await command({ id: 'a'.repeat(20), command: { ...walkIn, name } });
  await command({ id: 'b'.repeat(20), command: { type: 'ResumeWindow', windowId: 'V1' } });
  await command({ id: 'c'.repeat(20) });

  const text = await metrics();
  expect(text).toContain('\nventanilla_saving 1\n');
  expect(text).toContain('\nventanilla_visits{situation="waiting"} 1\n');
  expect(text).toContain('\nventanilla_windows{state="closed"} 8\n');
  expect(text).toContain('\nventanilla_screens_offline{kind="display"} 1\n');
  expect(text).toContain('\nventanilla_commands_total{outcome="done"} 1\n');
  expect(text).toContain('\nventanilla_commands_total{outcome="malformed"} 1\n');
  expect(text).toContain('\nventanilla_command_seconds_count 3\n');
  expect(text).toMatch(/^process_resident_memory_bytes \d{7,}$/mu);
  expect(text).toMatch(/^(# (HELP|TYPE) \w+ .+\n|\w+(\{(\w+="[^"]*",?)+\})? [\d.e+-]+\n)+$/u);

  const logs = join(office.folder, 'logs');
  const logged = await Promise.all((await readdir(logs)).map((file) => readFile(join(logs, file), 'utf8')));
  expect(logged.join('')).toContain('"line":"day 2026-11-23 opened"');
  for (const of of [text, ...logged]) expect(of).not.toMatch(/Nube|Roca|Supervisión/u);
});

test('another computer reads the metrics with the token that the office has set, and not without', async () => {
  const from = (headers: Readonly<Record<string, string>>) =>
    office.request('/metrics', { headers: { 'x-forwarded-for': '192.168.1.77', ...headers } });
  expect((await from({})).status).toBe(403);
  expect((await from({ authorization: 'Bearer another-token-here' })).status).toBe(403);
  expect((await from({ authorization: `Bearer ${TOKEN}` })).status).toBe(200);
});

test('a word that a screen chose for itself cannot break a line', () => {
  const samples = [{ labels: { of: 'a"b\\c\nd' }, is: 1 }];
  expect(exposition([{ name: 'x', help: 'X.', type: 'gauge', samples }])).toBe(
    '# HELP x X.\n# TYPE x gauge\nx{of="a\\"b\\\\c\\nd"} 1\n',
  );
});
