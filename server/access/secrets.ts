import { createHash, randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';

/** A secret of 256 random bits for a screen or a session; only its hash is kept. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Six random digits; the first may be 0. */
export const newPin = (): string => String(randomInt(1_000_000)).padStart(6, '0');

const COST = 2 ** 15;
const KEY = 32;

/** What is kept of a PIN: a salt and a slow hash (scrypt, N = 2^15, r = 8), so that trying all takes long. */
export async function hashPin(pin: string): Promise<string> {
  const salt = randomBytes(16);
  return `scrypt$${COST}$${salt.toString('base64url')}$${(await slowHash(pin, salt)).toString('base64url')}`;
}

/** Whether this is the PIN of which only the hash was kept. */
export async function matchesPin(pin: string, kept: string): Promise<boolean> {
  const [, , salt = '', hash = ''] = kept.split('$');
  const expected = Buffer.from(hash, 'base64url');
  const given = await slowHash(pin, Buffer.from(salt, 'base64url'));
  return expected.length === given.length && timingSafeEqual(expected, given);
}

const slowHash = (pin: string, salt: Buffer): Promise<Buffer> =>
  new Promise((done, fail) => {
    const cost = { N: COST, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
    scrypt(pin, salt, KEY, cost, (error, key) => (error ? fail(error) : done(key)));
  });

/** Compared without telling by the time it takes how much of it is right. */
export const isSame = (token: string, known: string | undefined): boolean =>
  known !== undefined && hashToken(token) === hashToken(known);
