import { expect, test } from 'vitest';
import { Sessions } from '../../../server/access/sessions.ts';
import { STAFF_LOCKS_AFTER, STAFF_TELLS_EVERY } from '../../../shared/protocol/staff-lock.ts';

const NINE = Date.UTC(2026, 10, 23, 15, 0);
const MINUTE = 60_000;

/** Sessions whose file is in memory, at an hour that hands know and no clock moves. */
async function signedIn(...people: readonly string[]) {
  const time = { passed: 0 };
  let kept: unknown = null;
  const file = {
    read: async () => kept as never,
    write: async (data: unknown) => {
      kept = data;
    },
  };
  const open = () => Sessions.open(file, () => time.passed);
  const sessions = await open();
  const tokens: string[] = [];
  for (const person of people) tokens.push(await sessions.start(person, NINE, '192.168.1.20'));
  return { sessions, tokens, time, reopened: open };
}

test('a session that nobody has a hand on is over at the server too, later than the page would have locked', async () => {
  const { sessions, tokens, time } = await signedIn('alba', 'bruno');
  const [alba = '', bruno = ''] = tokens;
  time.passed = STAFF_LOCKS_AFTER + STAFF_TELLS_EVERY;
  expect(sessions.holder(alba, NINE)).toBe('alba');
  sessions.heard(alba);
  time.passed += 2 * MINUTE;
  expect(sessions.holder(alba, NINE)).toBe('alba');
  expect(sessions.holder(bruno, NINE)).toBeUndefined();
  sessions.heard(bruno);
  expect(sessions.holder(bruno, NINE)).toBeUndefined();
});

test('a restart signs nobody out, and gives as long again as before it', async () => {
  const { tokens, time, reopened } = await signedIn('alba');
  time.passed = 9 * MINUTE;
  const after = await reopened();
  time.passed = 18 * MINUTE;
  expect(after.holder(tokens[0] ?? '', NINE)).toBe('alba');
  time.passed = 22 * MINUTE;
  expect(after.holder(tokens[0] ?? '', NINE)).toBeUndefined();
});

test('a session tells where it was opened until a restart, and is told from others by a mark that opens nothing', async () => {
  const { sessions, tokens, reopened } = await signedIn('alba', 'bruno');
  const [alba = ''] = tokens;
  const [first, second] = sessions.all(NINE);
  expect(first).toMatchObject({ staffId: 'alba', since: NINE, address: '192.168.1.20' });
  expect(sessions.isMarked(alba, first?.id ?? '')).toBe(true);
  expect(sessions.isMarked(alba, second?.id ?? '')).toBe(false);
  expect(sessions.holder(first?.id ?? '', NINE)).toBeUndefined();
  const after = await reopened();
  expect(after.all(NINE)[0]).not.toHaveProperty('address');
  await after.endMarked(first?.id ?? '');
  expect(after.all(NINE).map(({ staffId }) => staffId)).toEqual(['bruno']);
});

test('a PIN that was typed counts for five minutes, in its own session, and not after a restart', async () => {
  const { sessions, tokens, time, reopened } = await signedIn('alba', 'alba');
  const [here = '', there = ''] = tokens;
  time.passed = 5 * MINUTE;
  expect(sessions.hasTypedPin(here)).toBe(true);
  time.passed += 1;
  expect(sessions.hasTypedPin(here)).toBe(false);
  sessions.typedPin(here);
  expect(sessions.hasTypedPin(here)).toBe(true);
  expect(sessions.hasTypedPin(there)).toBe(false);
  expect(sessions.hasTypedPin('nobody')).toBe(false);
  expect((await reopened()).hasTypedPin(here)).toBe(false);
});

test('however often somebody is there, twelve hours are the end', async () => {
  const { sessions, tokens } = await signedIn('alba');
  const [alba = ''] = tokens;
  sessions.heard(alba);
  expect(sessions.holder(alba, NINE + 12 * 60 * MINUTE - 1)).toBe('alba');
  expect(sessions.holder(alba, NINE + 12 * 60 * MINUTE)).toBeUndefined();
});
