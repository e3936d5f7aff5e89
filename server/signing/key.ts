import type { KeyObject } from 'node:crypto';
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { Disk } from '../disk.ts';
import { replaceFile } from '../replace-file.ts';
import { Trouble } from '../trouble.ts';

/** What the office signs files with. */
export interface SigningKey {
  /** Its public half: 32 bytes in hexadecimal, to be known outside the office. */
  readonly publicKey: string;
  sign(bytes: Buffer): Buffer;
}

const keyFile = v.object({ version: v.literal(1), privateKey: v.pipe(v.string(), v.base64()) });

/** The office's key (`keys/signing.json`), made when it is first needed and never replaced by itself. */
export async function openSigningKey(disk: Disk, keys: string): Promise<SigningKey> {
  const path = join(keys, 'signing.json');
  const bytes = await disk.read(path);
  return keyOf(bytes ? readKey(bytes, path) : await makeKey(disk, path));
}

function readKey(bytes: Buffer, path: string): KeyObject {
  try {
    const { privateKey } = v.parse(keyFile, JSON.parse(bytes.toString()));
    const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' });
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Told below in words that don't quote the key.
  }
  throw new Trouble(
    `La llave de firma ${path} está dañada. Restáurela desde su copia, o quítela para que la oficina haga otra y dé a conocer la nueva.`,
    `The signing key ${path} is damaged. Restore it from your copy, or remove it for the office to make another and make the new one known.`,
  );
}

async function makeKey(disk: Disk, path: string): Promise<KeyObject> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const der = privateKey.export({ format: 'der', type: 'pkcs8' });
  await disk.makeFolder(dirname(path));
  await replaceFile(disk, path, Buffer.from(JSON.stringify({ version: 1, privateKey: der.toString('base64') })));
  return privateKey;
}

const keyOf = (privateKey: KeyObject): SigningKey => {
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  return {
    publicKey: Buffer.from(x, 'base64url').toString('hex'),
    sign: (bytes) => sign(null, bytes, privateKey),
  };
};
