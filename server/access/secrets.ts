import { createHash, randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';

/** A secret of 256 random bits for a screen or a session; only its hash is kept. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Six random digits; the first may be 0. */
export const newPin = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** How slow the hash of a PIN is (scrypt's N, with r = 8): so slow that trying all takes long. */
const PIN_COST = 2 ** 15;
const KEY = 32;

/** What is kept of a PIN: how slow its hash was, a salt, and the hash. */
export async function hashPin(pin: string, cost = PIN_COST): Promise<string> {
  const salt = randomBytes(16);
  const hash = await slowHash(pin, salt, cost);
  return `scrypt$${cost}$${salt.toString('base64url')}$${hash.toString('base64url')}`;
}

/** What is kept of the PIN of nobody: no PIN is it, and finding that out takes as long as with anybody's. */
export const PIN_OF_NOBODY = `scrypt$${PIN_COST}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** Whether this is the PIN of which only the hash was kept, as slow as it was made. */
export async function matchesPin(pin: string, kept: string): Promise<boolean> {
  const [, cost, salt = '', hash = ''] = kept.split('$');
  const expected = Buffer.from(hash, 'base64url');
  const given = await slowHash(pin, Buffer.from(salt, 'base64url'), Number(cost));
  return expected.length === given.length && timingSafeEqual(expected, given);
}

const slowHash = (pin: string, salt: Buffer, cost: number): Promise<Buffer> =>
  new Promise((done, fail) => {
    const how = { N: cost, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
    scrypt(pin, salt, KEY, how, (error, key) => (error ? fail(error) : done(key)));
  });

/** Compared without telling by the time it takes how much of it is right. */
export const isSame = (token: string, known: string | undefined): boolean =>
  known !== undefined && hashToken(token) === hashToken(known);
