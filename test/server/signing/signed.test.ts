import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { nodeDisk } from '../../../server/disk.ts';
import { openSigningKey } from '../../../server/signing/key.ts';
import { readSigned, signedFile } from '../../../server/signing/signed.ts';

const folder = mkdtempSync(join(tmpdir(), 'signing-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the key is made when it is first needed, and is the same ever after', async () => {
  const first = await openSigningKey(nodeDisk, join(folder, 'keys'));
  const again = await openSigningKey(nodeDisk, join(folder, 'keys'));
  expect(first.publicKey).toMatch(/^[0-9a-f]{64}$/u);
  expect(again.publicKey).toBe(first.publicKey);
  expect(readFileSync(join(folder, 'keys/signing.json'), 'utf8')).not.toContain(first.publicKey);
});

test('a damaged key is refused, named and left as it is, and its contents are not told', async () => {
  const keys = join(folder, 'damaged');
  await openSigningKey(nodeDisk, keys);
  const path = join(keys, 'signing.json');
  const { privateKey } = JSON.parse(readFileSync(path, 'utf8'));
  const damaged = JSON.stringify({ version: 1, privateKey: privateKey.slice(8) });
  writeFileSync(path, damaged);
  const fault = await openSigningKey(nodeDisk, keys).catch((error: Error) => error.message);
  expect(fault).toContain(path);
  expect(fault).not.toContain(privateKey.slice(8, 24));
  expect(readFileSync(path, 'utf8')).toBe(damaged);
});

test('a signed file is read as it was signed, and no byte of it can be changed', async () => {
  const key = await openSigningKey(nodeDisk, join(folder, 'keys'));
  const file = Buffer.from(signedFile({ day: '2026-11-23', note: 'ñ ,"signature":"x"}' }, key));
  const content = { day: '2026-11-23', note: 'ñ ,"signature":"x"}' };
  expect(readSigned(file)).toEqual({ publicKey: key.publicKey, content });
  expect(readSigned(Buffer.concat([file, Buffer.from('\r\n')]))).toEqual({ publicKey: key.publicKey, content });
  for (let at = 0; at < file.length - 3; at++) {
    const changed = Buffer.from(file);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(readSigned(changed), `byte ${at}`).toBeUndefined();
  }
});

test('what is no signed file at all is none', async () => {
  const other = await openSigningKey(nodeDisk, join(folder, 'other'));
  const file = signedFile({ day: '2026-11-23' }, other);
  const stolen = file.replace(other.publicKey, (await openSigningKey(nodeDisk, join(folder, 'keys'))).publicKey);
  for (const text of ['', '{}', 'null', file.slice(0, -20), stolen, `${file}{}`])
    expect(readSigned(Buffer.from(text)), text).toBeUndefined();
});
