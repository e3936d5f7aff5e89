import { createPrivateKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { nodeDisk } from '../../../server/disk.ts';
import { listen } from '../../../server/http/listen.ts';
import { pem, serverCertificate } from '../../../server/tls/certificate.ts';
import { makeOwn, ownFiles, renewOwn } from '../../../server/tls/own.ts';
import { Certificate } from '../../../server/tls/served.ts';
import { Trouble } from '../../../server/trouble.ts';
import { soon } from '../../e2e/support/soon.ts';
import { emptyFolder } from '../../support/office-record.ts';
import { securely } from '../../support/securely.ts';

const DAY = 86_400_000;
const NAMES = ['ventanilla.local', '192.168.1.10', 'fd00::10'];

test('a device that trusts the office reaches it by each of its names; one that does not is warned', async () => {
  const { address, ca } = await listening(await ownOffice());
  expect(await securely(address, { ca })).toMatchObject({ status: 200, body: 'office' });
  expect(await securely(address, { ca, name: 'ventanilla.local' })).toMatchObject({ status: 200 });
  await expect(securely(address, { ca, name: 'banco.example' })).rejects.toThrow(/altnames/u);
  await expect(securely(address)).rejects.toThrow();
});

test('the certificate names what was asked for, and this computer', async () => {
  const { certificate } = ownFiles(await ownOffice());
  const read = new X509Certificate(await readFile(certificate));
  expect(read.subjectAltName).toBe(
    'DNS:ventanilla.local, IP Address:192.168.1.10, IP Address:FD00:0:0:0:0:0:0:10, DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1',
  );
  for (const address of ['192.168.1.10', 'fd00::10', '::1']) expect(read.checkIP(address)).toBe(address);
});

test.each(['banco.example', '8.8.8.8'])(
  'whoever steals the authority of an office can pass for nobody beyond its network: not for %s',
  async (name) => {
    const folder = await ownOffice();
    const { authorityKey, certificate, key } = ownFiles(folder);
    const stolen = { name: await authorityName(folder), key: createPrivateKey(await readFile(authorityKey)) };
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    const span = { from: Date.now() - DAY, until: Date.now() + DAY };
    await writeFile(certificate, pem(serverCertificate([name, '127.0.0.1'], pair, stolen, span)));
    await writeFile(key, pair.export({ type: 'pkcs8', format: 'pem' }));
    const { address, ca } = await listening(folder);
    await expect(securely(address, { ca })).rejects.toThrow(/permitted subtree violation/u);
  },
);

test('only the office itself reads its keys', async () => {
  const folder = await ownOffice();
  for (const name of await readdir(folder)) expect((await stat(join(folder, name))).mode & 0o077).toBe(0);
});

test('a certificate near its end is made anew, screens go on trusting it, and nothing has to be started again', async () => {
  const folder = await ownOffice(Date.now() - 750 * DAY);
  const { address, ca } = await listening(folder);
  const before = (await securely(address, { ca })).until;
  expect(before).toBeLessThan(Date.now() + 90 * DAY);

  expect(await renewOwn(nodeDisk, folder, Date.now())).toBe(true);
  await soon(async () => (await securely(address, { ca })).until).toBeGreaterThan(Date.now() + 800 * DAY);
  expect(await renewOwn(nodeDisk, folder, Date.now())).toBe(false);
});

test('another name is added without a new authority, unless it lies outside the office', async () => {
  const folder = await ownOffice();
  const before = await readFile(ownFiles(folder).authority);
  const more = await makeOwn(nodeDisk, folder, [...NAMES, 'Turnos.local'], Date.now());
  expect(more).toMatchObject({ isNewAuthority: false, names: expect.arrayContaining(['turnos.local']) });
  const kept = await readFile(ownFiles(folder).certificate);

  await expect(makeOwn(nodeDisk, folder, ['turnos.example.org'], Date.now())).rejects.toThrow('may not vouch for');
  await expect(makeOwn(nodeDisk, folder, ['no es un nombre'], Date.now())).rejects.toThrow(Trouble);
  expect(await readFile(ownFiles(folder).certificate)).toEqual(kept);
  expect(await readFile(ownFiles(folder).authority)).toEqual(before);
});

test('an office that is known by a name of elsewhere says so when it makes its authority', async () => {
  const folder = await ownOffice(Date.now(), ['turnos.example.org']);
  const { address, ca } = await listening(folder);
  expect(await securely(address, { ca, name: 'turnos.example.org' })).toMatchObject({ status: 200 });
});

test('files that are no pair are refused in words that name them', async () => {
  const one = ownFiles(await ownOffice());
  const other = ownFiles(await ownOffice());
  const open = (certificate: string, key: string) => Certificate.open({ certificate, key }, () => undefined);
  await expect(open(one.certificate, other.key)).rejects.toThrow(`The key ${other.key} is not that of`);
  await expect(open(one.names, one.key)).rejects.toThrow(/as PEM/u);
  await expect(open('/nowhere/office.crt', one.key)).rejects.toThrow(/Cannot read \/nowhere\/office\.crt \(ENOENT\)/u);
});

/** The folder of an office that has made its own certificate. */
async function ownOffice(now = Date.now(), names: readonly string[] = NAMES): Promise<string> {
  const folder = join(await emptyFolder(), 'tls');
  await makeOwn(nodeDisk, folder, names, now);
  return folder;
}

const authorityName = async (folder: string): Promise<string> =>
  new X509Certificate(await readFile(ownFiles(folder).authority)).subject.replace('CN=', '');

/** A listener with the office's certificate, and what a device has to trust. */
async function listening(folder: string): Promise<{ readonly address: string; readonly ca: string }> {
  const files = ownFiles(folder);
  const certificate = await Certificate.open(files, () => undefined, 50);
  const server = certificate.listener((_request, response) => response.end('office'));
  const port = await listen(server, 0, '127.0.0.1');
  onTestFinished(() => {
    certificate.close();
    server.close();
  });
  return { address: `https://127.0.0.1:${port}/`, ca: await readFile(files.authority, 'utf8') };
}
