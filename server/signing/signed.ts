import { createPublicKey, verify } from 'node:crypto';
import type { SigningKey } from './key.ts';

/** A signed file as read: who says to have signed it, and what it says. */
export interface Signed {
  readonly publicKey: string;
  readonly content: Readonly<Record<string, unknown>>;
}

const SIGNATURE = ',"signature":"';

/** A file of one line: compact JSON whose last member is the Ed25519 signature of every byte before `,"signature":`. */
export function signedFile(content: object, { publicKey, sign }: SigningKey): string {
  const body = JSON.stringify({ ...content, publicKey }).slice(0, -1);
  return `${body}${SIGNATURE}${sign(Buffer.from(body)).toString('base64')}"}\n`;
}

/** What a signed file says; nothing where its bytes are not those that were signed with the key it names. */
export function readSigned(file: Buffer): Signed | undefined {
  const text = file.toString('utf8').trimEnd();
  const end = text.lastIndexOf(SIGNATURE);
  const [, signature] = /^,"signature":"([A-Za-z0-9+/]{86}==)"\}$/u.exec(text.slice(end)) ?? [];
  if (end < 0 || signature === undefined) return undefined;
  const body = text.slice(0, end);
  const said = parsed(`${body}}`);
  if (!said) return undefined;

  const { publicKey, ...content } = said;
  if (typeof publicKey !== 'string' || !/^[0-9a-f]{64}$/u.test(publicKey)) return undefined;
  const isIts = verify(null, Buffer.from(body), keyFrom(publicKey), Buffer.from(signature, 'base64'));
  return isIts ? { publicKey, content } : undefined;
}

const parsed = (json: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
};

const keyFrom = (publicKey: string) =>
  createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey, 'hex').toString('base64url') },
    format: 'jwk',
  });
