import { createHmac, randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { Disk } from '../disk.ts';
import { replaceFile } from '../replace-file.ts';
import { Trouble } from '../trouble.ts';

/** Turns a CURP into what the record keeps instead: the same CURP gives the same text, in this office only. */
export interface OfficeSecret {
  hmacCurp(curp: string): string;
  /** The same for an e-mail or a telephone: only to tell whether two are the same. */
  hmacContact(contact: string): string;
}

const SECRET_BYTES = 32;
const secretFile = v.object({ version: v.literal(1), secret: v.pipe(v.string(), v.base64()) });

/**
 * Reads the office's secret (`keys/office.json`). Only an office with nothing recorded yet gets a new one: with another
 * secret, nobody on its lists could be found by CURP.
 */
export async function openOfficeSecret(disk: Disk, keys: string, nothingRecorded: boolean): Promise<OfficeSecret> {
  const path = join(keys, 'office.json');
  const secret = (await readSecret(disk, path)) ?? (nothingRecorded ? await makeSecret(disk, path) : null);
  if (!secret) throw unreadable(path);
  const hmac = (text: string) => createHmac('sha256', secret).update(text).digest('base64url');
  return { hmacCurp: hmac, hmacContact: (contact) => hmac(`contact:${contact}`) };
}

async function readSecret(disk: Disk, path: string): Promise<Buffer | null> {
  const bytes = await disk.read(path);
  if (!bytes) return null;
  try {
    const secret = Buffer.from(v.parse(secretFile, JSON.parse(bytes.toString())).secret, 'base64');
    if (secret.length === SECRET_BYTES) return secret;
  } catch {
    // Told below in words that don't quote the secret.
  }
  throw unreadable(path);
}

async function makeSecret(disk: Disk, path: string): Promise<Buffer> {
  const secret = randomBytes(SECRET_BYTES);
  await disk.makeFolder(dirname(path));
  await replaceFile(disk, path, Buffer.from(JSON.stringify({ version: 1, secret: secret.toString('base64') })));
  return secret;
}

const unreadable = (path: string): Trouble =>
  new Trouble(
    `El secreto de la oficina ${path} falta o está dañado. Restáurelo desde su copia; sin él no se encuentra a nadie por su CURP.`,
    `The office's secret ${path} is missing or damaged. Restore it from your copy; without it nobody is found by CURP.`,
  );
