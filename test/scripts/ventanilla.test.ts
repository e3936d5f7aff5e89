import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { emptyFolder } from '../support/office-record.ts';

const command = resolve(import.meta.dirname, '../../deploy/ventanilla');

/** What an installed office's command answers where its file says this. */
async function typed(words: readonly string[], file: string, env: Readonly<Record<string, string>> = {}) {
  const folder = await emptyFolder();
  const path = join(folder, 'ventanilla.conf');
  writeFileSync(path, `DATA_DIR=${folder}\n${file}`);
  const told = { PATH: process.env.PATH, VENTANILLA_CONF: path, ...env };
  return promisify(execFile)(command, words, { env: told }).catch((refused) => refused);
}

test('each of the programs is typed by its name where an office is installed, and is told so', async () => {
  expect((await typed(['new-office'], '')).stdout).toContain('cómo se llama la suya: ventanilla new-office');
  expect(await typed(['ready', command], '')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Ábralo con systemctl start ventanilla'),
  });
});

test('a program goes by what the office’s file sets, as the service does, unless it is told otherwise', async () => {
  const file = '# the ports\nPHONE_PORT=\'3001\'\nPORT="mil uno"';
  expect((await typed(['verify'], file)).stderr).toContain('PORT=mil uno no es un puerto');
  expect((await typed(['verify'], file, { PORT: '4000' })).stdout).toContain('El registro está vacío');
});

test('without a word it opens no office, and tells which words there are', async () => {
  for (const words of [[], ['--training']])
    expect(await typed(words, '')).toMatchObject({ code: 1, stderr: expect.stringContaining('ventanilla doctor') });
});
