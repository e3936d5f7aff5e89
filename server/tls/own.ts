import type { KeyObject } from 'node:crypto';
import { createPrivateKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Instant } from '../../shared/domain/vocabulary.ts';
import type { Disk } from '../disk.ts';
import { replaceFile } from '../replace-file.ts';
import { Trouble } from '../trouble.ts';
import { typed } from '../typed.ts';
import { authorityCertificate, pem, serverCertificate } from './certificate.ts';

const DAY = 86_400_000;
/** Longer than this no telephone or tablet believes a server. */
const SERVER_LASTS = 820 * DAY;
const AUTHORITY_LASTS = 3650 * DAY;
/** So long before its end a certificate is made anew. */
const RENEWED_BEFORE = 120 * DAY;

/** What every office may be called, and reached under, on its own network. */
const LOCAL = ['local', 'localhost', '127.0.0.0/8', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '169.254.0.0/16'];
const LOCAL_6 = ['::1', 'fc00::/7', 'fe80::/10'];
const THIS_COMPUTER = ['localhost', '127.0.0.1', '::1'];

const NAME = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/u;

const ownFile = v.strictObject({
  format: v.literal(1),
  /** Under which names and addresses screens reach the office. */
  names: v.array(v.string()),
  /** Names and addresses of elsewhere that the authority may vouch for too. */
  elsewhere: v.array(v.string()),
});
type OwnFile = v.InferOutput<typeof ownFile>;

/** The files of an office that vouches for itself. */
export interface OwnFiles {
  readonly authority: string;
  readonly authorityKey: string;
  readonly certificate: string;
  readonly key: string;
  readonly names: string;
}

/** Where they are, in the folder of their own. */
export const ownFiles = (folder: string): OwnFiles => ({
  authority: join(folder, 'authority.crt'),
  authorityKey: join(folder, 'authority.key'),
  certificate: join(folder, 'office.crt'),
  key: join(folder, 'office.key'),
  names: join(folder, 'office.json'),
});

/** What was made, to be told. */
export interface Made {
  readonly names: readonly string[];
  readonly until: Instant;
  /** The mark by which a person recognises the authority on a device. */
  readonly fingerprint: string;
  /** The devices have to be told to trust it: it is new to them. */
  readonly isNewAuthority: boolean;
}

/**
 * Makes a certificate for the office's names and addresses, signed by an authority of its own, which is made the first
 * time and can vouch for nothing beyond the office's network and these names.
 */
export async function makeOwn(disk: Disk, folder: string, wished: readonly string[], now: Instant): Promise<Made> {
  const names = [...new Set([...wished.map(checkedName), ...THIS_COMPUTER])];
  const elsewhere = names.filter((name) => !isLocal(name));
  const files = ownFiles(folder);
  const kept = await keptIn(disk, files);
  const uncovered = kept && elsewhere.find((name) => !kept.own.elsewhere.includes(name));
  if (uncovered !== undefined) throw notCovered(uncovered, folder);

  await disk.makeFolder(folder);
  const authority = kept ?? (await makeAuthority(disk, files, elsewhere, now));
  const own: OwnFile = { format: 1, names, elsewhere: kept?.own.elsewhere ?? elsewhere };
  await replaceFile(disk, files.names, Buffer.from(`${JSON.stringify(own, null, 2)}\n`));
  const until = await makeServer(disk, files, names, authority, now);
  const fingerprint = authority.certificate.fingerprint256;
  return { names, until, fingerprint, isNewAuthority: !kept };
}

/** Makes the office's certificate anew where it ends soon; whether it was. Screens trust the new one as they did the old. */
export async function renewOwn(disk: Disk, folder: string, now: Instant): Promise<boolean> {
  const files = ownFiles(folder);
  const bytes = await disk.read(files.certificate);
  const kept = bytes && (await keptIn(disk, files));
  if (!kept) return false;
  const ends = Date.parse(new X509Certificate(bytes).validTo);
  const last = Date.parse(kept.certificate.validTo);
  if (ends - now > RENEWED_BEFORE || ends >= last) return false;
  await makeServer(disk, files, kept.own.names, kept, now);
  return true;
}

interface Authority {
  readonly key: KeyObject;
  readonly certificate: X509Certificate;
}

async function keptIn(disk: Disk, files: OwnFiles): Promise<(Authority & { readonly own: OwnFile }) | undefined> {
  const [key, certificate, names] = await Promise.all([
    disk.read(files.authorityKey),
    disk.read(files.authority),
    disk.read(files.names),
  ]);
  if (!key || !certificate || !names) return undefined;
  try {
    const own = v.parse(ownFile, JSON.parse(names.toString()));
    return { key: createPrivateKey(key), certificate: new X509Certificate(certificate), own };
  } catch {
    throw unreadable(files.authority);
  }
}

async function makeAuthority(
  disk: Disk,
  files: OwnFiles,
  elsewhere: readonly string[],
  now: Instant,
): Promise<Authority> {
  const key = newKey();
  const span = { from: now - DAY, until: now + AUTHORITY_LASTS };
  const bytes = pem(
    authorityCertificate(`Ventanilla ${monthOf(now)}`, key, [...LOCAL, ...LOCAL_6, ...elsewhere], span),
  );
  await replaceFile(disk, files.authorityKey, bytesOf(key));
  await replaceFile(disk, files.authority, Buffer.from(bytes));
  return { key, certificate: new X509Certificate(bytes) };
}

async function makeServer(
  disk: Disk,
  files: OwnFiles,
  names: readonly string[],
  { key: signer, certificate }: Authority,
  now: Instant,
): Promise<Instant> {
  const key = newKey();
  const until = Math.min(now + SERVER_LASTS, Date.parse(certificate.validTo));
  const name = /^CN=(.*)$/mu.exec(certificate.subject)?.[1] ?? '';
  const bytes = serverCertificate(names, key, { name, key: signer }, { from: now - DAY, until });
  await replaceFile(disk, files.key, bytesOf(key));
  await replaceFile(disk, files.certificate, Buffer.from(pem(bytes)));
  return until;
}

const newKey = (): KeyObject => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const bytesOf = (key: KeyObject): Buffer => Buffer.from(key.export({ type: 'pkcs8', format: 'pem' }));
const monthOf = (at: Instant): string => new Date(at).toISOString().slice(0, 7);

const isLocal = (name: string): boolean =>
  isIP(name)
    ? /^(127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd]|fe[89ab])/u.test(name)
    : name === 'localhost' || name.endsWith('.local');

function checkedName(wished: string): string {
  const name = wished.toLowerCase();
  if (isIP(name) || (NAME.test(name) && !/^[\d.]+$/u.test(name))) return name;
  throw new Trouble(
    `«${wished}» no es un nombre ni una dirección. Escriba, por ejemplo: ${typed('tls')} ventanilla.local 192.168.1.10`,
    `"${wished}" is neither a name nor an address. Write, for instance: ${typed('tls')} ventanilla.local 192.168.1.10`,
  );
}

const notCovered = (name: string, folder: string): Trouble =>
  new Trouble(
    `La autoridad de esta oficina no puede responder por ${name}. Borre la carpeta ${folder} y haga todo de nuevo; cada pantalla deberá confiar en la nueva.`,
    `This office's authority may not vouch for ${name}. Remove the folder ${folder} and make all anew; every screen will have to trust the new one.`,
  );

const unreadable = (path: string): Trouble =>
  new Trouble(
    `El archivo ${path}, o su llave, no se puede leer. Restáurelo desde su copia, o borre la carpeta y haga todo de nuevo.`,
    `The file ${path}, or its key, cannot be read. Restore it from your copy, or remove the folder and make all anew.`,
  );
