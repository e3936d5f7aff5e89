import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { io } from 'socket.io-client';
import { expect, onTestFinished, test } from 'vitest';
import { BUILD } from '../../../shared/protocol/build.ts';
import { PROTOCOL_VERSION } from '../../../shared/protocol/messages.ts';
import { startOffice } from '../../support/office.ts';
import { emptyFolder } from '../../support/office-record.ts';
import { securely } from '../../support/securely.ts';

const root = resolve(import.meta.dirname, '../../..');

test('one command, and the office speaks TLS: to screens, to programs and to whoever has to trust it', async () => {
  const folder = await emptyFolder();
  const program = async (...words: string[]) =>
    (
      await promisify(execFile)(process.execPath, [join(root, 'dist/server/main.js'), ...words], {
        env: { PATH: process.env.PATH, DATA_DIR: folder },
      })
    ).stdout;
  expect(await program('tls', 'ventanilla.local', '--training')).toContain('Certificado para: ventanilla.local');
  const office = await startOffice({ folder });
  onTestFinished(() => office.close());
  expect(office.address).toMatch(/^https:/u);
  const ca = await readFile(join(folder, 'tls', 'authority.crt'), 'utf8');

  expect(await securely(`${office.address}/health`, { ca })).toMatchObject({ status: 200 });
  expect((await securely(`${office.address}/authority.crt`, { ca })).body).toBe(ca);
  await expect(fetch(`${office.address.replace('https', 'http')}/health`)).rejects.toThrow();

  const link = office.links.display.split('#link=')[1];
  const { body } = await securely(`${office.address}/api/v1/pairing/link`, { ca, json: { link } });
  const auth = { protocol: PROTOCOL_VERSION, build: BUILD, token: JSON.parse(body).token };
  const wall = io(`${office.address}/display`, { transports: ['websocket'], ca, auth });
  onTestFinished(() => void wall.close());
  const shown = await new Promise((done) => wall.once('view', done));
  expect(shown).toMatchObject({ view: { office: expect.anything() } });

  expect(await program('appointments', join(root, 'profiles/ome-huajuapan.appointments.csv'))).toContain(
    'Citas cargadas: ',
  );
});
