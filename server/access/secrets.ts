import { createHash, randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';

/** A secret of 256 random bits for a screen or a session; only its hash is kept. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Six random digits; the first may be 0. */
export const newPin = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** What one look at a PIN costs whoever tries them all: scrypt's N, r and p. */
export interface PinCost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** As OWASP asks of scrypt where 32 MB are there for one look. */
export const PIN_COST: PinCost = { N: 2 ** 15, r: 8, p: 3 };
/** For an office that is only played, in training with a driven clock on this computer alone. */
export const PLAYED_PIN_COST: PinCost = { N: 2 ** 4, r: 8, p: 1 };

const KEY = 32;

/** What is kept of a PIN: its cost, a salt and a slow hash, so that trying all takes long. */
export async function hashPin(pin: string, cost: PinCost): Promise<string> {
  const salt = randomBytes(16);
  const hash = await slowHash(pin, salt, cost);
  return ['scrypt', costIn(cost), salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** Whether this is the PIN of which only the hash was kept; takes as long as it cost then. */
export async function matchesPin(pin: string, kept: string): Promise<boolean> {
  const [, cost = '', salt = '', hash = ''] = kept.split('$');
  const expected = Buffer.from(hash, 'base64url');
  const given = await slowHash(pin, Buffer.from(salt, 'base64url'), costOf(cost));
  return expected.length === given.length && timingSafeEqual(expected, given);
}

/** Whether what is kept of a PIN was made at less than it costs today. */
export const isOutdated = (kept: string, today: PinCost): boolean =>
  workOf(costOf(kept.split('$')[1] ?? '')) < workOf(today);

const workOf = ({ N, r, p }: PinCost): number => N * r * p;

const costIn = ({ N, r, p }: PinCost): string => `${N},${r},${p}`;

/** Before r and p stood there they were 8 and 1. */
function costOf(told: string): PinCost {
  const [N = 0, r = 8, p = 1] = told.split(',').map(Number);
  return { N, r, p };
}

const slowHash = (pin: string, salt: Buffer, cost: PinCost): Promise<Buffer> =>
  new Promise((done, fail) => {
    scrypt(pin, salt, KEY, { ...cost, maxmem: 64 * 1024 * 1024 }, (error, key) => (error ? fail(error) : done(key)));
  });

/** Compared without telling by the time it takes how much of it is right. */
export const isSame = (token: string, known: string | undefined): boolean =>
  known !== undefined && hashToken(token) === hashToken(known);
