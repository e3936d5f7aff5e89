import type { KeyObject } from 'node:crypto';
import { createHash, createPublicKey, randomBytes, sign } from 'node:crypto';
import { isIP, isIPv4 } from 'node:net';
import type { Instant } from '../../shared/domain/vocabulary.ts';
import { bits, der, integer, moment, octets, oid, part, sequence, text, yes } from './der.ts';

/** From when and until when a certificate holds. */
export interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

/** Whom an authority may vouch for: names with all below them, single addresses, and ranges as `10.0.0.0/8`. */
export type Permitted = readonly string[];

const ECDSA_WITH_SHA256 = sequence(oid('1.2.840.10045.4.3.2'));

/** The certificate of an authority that may vouch for the permitted names and addresses and nothing else. */
export function authorityCertificate(name: string, key: KeyObject, permitted: Permitted, span: Span): Buffer {
  const subtrees = permitted.map((one) =>
    sequence(/[/:]/u.test(one) || isIP(one) ? part(7, false, rangeOf(one)) : dns(one)),
  );
  return signed(name, name, key, key, span, [
    extension('2.5.29.19', sequence(yes(), integer(Uint8Array.of(0))), true),
    extension('2.5.29.15', bits(Uint8Array.of(0b0000_0110), 1), true), // signs certificates and their revocations
    extension('2.5.29.14', octets(idOf(key))),
    extension('2.5.29.30', sequence(part(0, true, ...subtrees)), true),
  ]);
}

/** A server's certificate for names and addresses, signed by the authority. */
export function serverCertificate(
  names: readonly string[],
  key: KeyObject,
  authority: { readonly name: string; readonly key: KeyObject },
  span: Span,
): Buffer {
  const alternatives = names.map((name) => (isIP(name) ? part(7, false, bytesOf(name)) : dns(name)));
  return signed(names[0] ?? '', authority.name, key, authority.key, span, [
    extension('2.5.29.19', sequence(), true),
    extension('2.5.29.15', bits(Uint8Array.of(0b1000_0000), 7), true), // signs what opens a connection
    extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.1'))), // is a server
    extension('2.5.29.14', octets(idOf(key))),
    extension('2.5.29.35', sequence(part(0, false, idOf(authority.key)))),
    extension('2.5.29.17', sequence(...alternatives)),
  ]);
}

/** A certificate as it stands in a file. */
export const pem = (certificate: Uint8Array): string => {
  const lines =
    Buffer.from(certificate)
      .toString('base64')
      .match(/.{1,64}/gu) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
};

function signed(
  subject: string,
  issuer: string,
  key: KeyObject,
  signer: KeyObject,
  { from, until }: Span,
  extensions: readonly Buffer[],
): Buffer {
  const serial = randomBytes(16);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  const body = sequence(
    part(0, true, integer(Uint8Array.of(2))), // version 3
    integer(serial),
    ECDSA_WITH_SHA256,
    named(issuer),
    sequence(moment(from), moment(until)),
    named(subject),
    publicPart(key),
    part(3, true, sequence(...extensions)),
  );
  return sequence(body, ECDSA_WITH_SHA256, bits(sign('sha256', body, signer)));
}

const extension = (id: string, value: Buffer, critical = false): Buffer =>
  sequence(oid(id), ...(critical ? [yes()] : []), octets(value));

const named = (name: string): Buffer => sequence(der(0x31, sequence(oid('2.5.4.3'), text(name))));
const dns = (name: string): Buffer => part(2, false, Buffer.from(name));
const publicPart = (key: KeyObject): Buffer => createPublicKey(key).export({ type: 'spki', format: 'der' });
const idOf = (key: KeyObject): Buffer => createHash('sha256').update(publicPart(key)).digest().subarray(0, 20);

/** An address and its mask. */
function rangeOf(range: string): Buffer {
  const [address = '', length] = range.split('/');
  const bytes = bytesOf(address);
  const fixed = Number(length ?? bytes.length * 8);
  const mask = bytes.map((_byte, at) => 256 - 2 ** (8 - Math.min(8, Math.max(0, fixed - at * 8))));
  return Buffer.concat([bytes, mask]);
}

function bytesOf(address: string): Buffer {
  if (isIPv4(address)) return Buffer.from(address.split('.').map(Number));
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const groups = (side: string) => side.split(':').filter((group) => group !== '');
  const before = groups(head);
  const after = groups(tail ?? '');
  const between = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return Buffer.from([...before, ...between, ...after].map((group) => group.padStart(4, '0')).join(''), 'hex');
}
