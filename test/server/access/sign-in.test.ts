import { expect, test } from 'vitest';
import type { SignedIn } from '../../../server/access/sign-in.ts';
import { SignIn } from '../../../server/access/sign-in.ts';

const NINE = Date.UTC(2026, 10, 23, 15, 0);
const ADDRESS = '192.168.1.1';

/** A sign-in where each person's PIN is their own id; how many PINs are being looked at, and were, is counted. */
function office() {
  const looked = { now: 0, most: 0, all: 0 };
  const staff = {
    async knows(id: string, pin: string) {
      looked.now += 1;
      looked.all += 1;
      looked.most = Math.max(looked.most, looked.now);
      await new Promise((done) => setImmediate(done));
      looked.now -= 1;
      return id === pin;
    },
    isLapsed: (id: string) => id.startsWith('clerk-late'),
    used: async () => undefined,
    find: (id: string) => (id.startsWith('clerk') ? { id, name: id, roles: ['window'] as const } : undefined),
  };
  const logged: string[] = [];
  const log = (line: string) => void logged.push(line);
  const signIn = new SignIn(staff, { start: async (id) => `token-of-${id}`, typedPin: () => undefined }, log);
  return { looked, logged, attempt: (id: string, pin = id) => signIn.try(id, pin, ADDRESS, NINE) };
}

const refusals = (answers: readonly SignedIn[]) => answers.map((answer) => (answer.ok ? 'in' : answer.refusal));

test('sixty clerks of an office behind one address sign in at the same moment, and all are in', async () => {
  const { attempt } = office();
  const answers = await Promise.all(Array.from({ length: 60 }, (_, n) => attempt(`clerk-${n}`)));
  expect(new Set(refusals(answers))).toEqual(new Set(['in']));
});

test('guesses at the same moment wait for one another: no more are looked at than without hurry', async () => {
  const { looked, attempt } = office();
  const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => attempt('clerk-1', `${n}`)));
  expect(refusals(answers).filter((refusal) => refusal === 'wrong-pin')).toHaveLength(4);
  expect(looked).toEqual({ now: 0, most: 5, all: 5 });
  expect(await attempt('clerk-1')).toMatchObject({ refusal: 'locked' });
});

test('an address that guesses at many people at once is locked after twenty', async () => {
  const { looked, attempt } = office();
  await Promise.all(Array.from({ length: 90 }, (_, n) => attempt(`clerk-${n}`, 'wrong')));
  expect(looked.all).toBe(20);
  expect(await attempt('clerk-99')).toMatchObject({ refusal: 'locked' });
});

test('a look-up of the PIN that fails keeps nobody out', async () => {
  let fails = true;
  const staff = {
    knows: () => (fails ? Promise.reject(new Error('no memory')) : Promise.resolve(true)),
    isLapsed: () => false,
    used: async () => undefined,
    find: (id: string) => ({ id, name: id, roles: [] }),
  };
  const signIn = new SignIn(staff, { start: async () => 'token', typedPin: () => undefined }, () => undefined);
  await Promise.allSettled(Array.from({ length: 30 }, () => signIn.try('clerk-1', '1', ADDRESS, NINE)));
  fails = false;
  expect(await signIn.try('clerk-1', '1', ADDRESS, NINE)).toMatchObject({ ok: true });
});

test('who signs in and who guesses stands in the log by mark and address: no name, no PIN, and no word of theirs', async () => {
  const { attempt, logged } = office();
  await attempt('clerk-1', '402917');
  await attempt('clerk-1');
  await attempt('nobody\nhere', '1');
  expect(logged).toEqual([
    `wrong PIN at ${ADDRESS}: the PIN of clerk-1`,
    `signed in at ${ADDRESS}: clerk-1`,
    `wrong PIN at ${ADDRESS}: the PIN of nobody`,
  ]);
});

test('a PIN that waited too long for its first sign-in opens nothing, and who typed it right is told so', async () => {
  const { attempt, logged } = office();
  expect(refusals([await attempt('clerk-late'), await attempt('clerk-late', '1')])).toEqual([
    'pin-lapsed',
    'wrong-pin',
  ]);
  expect(logged[0]).toBe(`a PIN that was never used in time at ${ADDRESS}: clerk-late`);
});
