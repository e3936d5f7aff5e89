import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { PinCost } from '../../../server/access/secrets.ts';
import { PIN_COST, PLAYED_PIN_COST } from '../../../server/access/secrets.ts';
import { Staff, staffFile } from '../../../server/access/staff.ts';

/** Of an older version: the PIN 246810 at N = 2^2, before r and p stood there. */
const OLD = 'scrypt$4$AAAAAAAAAAAAAAAAAAAAAA$59QtJ4yekLvX1E1yWPZZvFBV-OYDPUwGh_GJ7yx6hok';

async function officeOf(cost: PinCost, kept: unknown = null) {
  const file = { now: kept };
  const opened = await Staff.open(
    {
      read: async () => (file.now === null ? null : v.parse(staffFile, file.now)),
      write: async (data) => {
        file.now = data;
      },
    },
    cost,
  );
  return { staff: opened, pinKept: () => v.parse(staffFile, file.now).people[0]?.pin ?? '', file };
}

test('a PIN costs whoever tries them all what OWASP asks of scrypt', () => {
  const { N, r, p } = PIN_COST;
  expect(r).toBe(8);
  expect(N * p).toBeGreaterThanOrEqual(3 * 2 ** 15);
});

test('a PIN kept by an older version opens as before, and costs as much as one of today from then on', async () => {
  const before = { format: 1, people: [{ id: 'alba', name: 'Alba Encino', roles: ['window'], pin: OLD }] };
  const { staff, pinKept, file } = await officeOf(PLAYED_PIN_COST, before);
  expect(await staff.knows('alba', '135791')).toBe(false);
  expect(pinKept()).toBe(OLD);
  expect(await staff.knows('alba', '246810')).toBe(true);
  expect(pinKept()).toMatch(/^scrypt\$16,8,1\$/u);
  expect(file.now).toMatchObject({ format: 2 });

  const renewed = pinKept();
  expect(await staff.knows('alba', '246810')).toBe(true);
  expect(await staff.knows('alba', '135791')).toBe(false);
  expect(pinKept()).toBe(renewed);
});

test('nobody is known by any PIN where there is nobody', async () => {
  const { staff } = await officeOf(PLAYED_PIN_COST);
  expect(await staff.knows('nobody', '')).toBe(false);
  await staff.add({ name: 'Inés Huizache', roles: ['reception'], pin: '246810' }, 0);
  expect(await staff.knows('nobody', '246810')).toBe(false);
});

test('a PIN made for somebody waits a week for its first sign-in; once used it is theirs, another begins anew', async () => {
  const WEEK = 7 * 24 * 3_600_000;
  const { staff, file } = await officeOf(PLAYED_PIN_COST);
  const { id } = await staff.add({ name: 'Inés Huizache', roles: ['reception'], pin: '246810' }, 0);
  expect(staff.isLapsed(id, WEEK)).toBe(false);
  expect(staff.isLapsed(id, WEEK + 1)).toBe(true);
  await staff.used(id);
  expect(staff.isLapsed(id, 50 * WEEK)).toBe(false);
  const settled = file.now;
  await staff.used(id);
  expect(file.now).toBe(settled);

  await staff.resetPin(id, '135791', WEEK);
  expect(staff.isLapsed(id, 2 * WEEK + 1)).toBe(true);
  const [first = ''] = await staff.addAll([{ name: 'Supervisión', roles: ['supervisor'], pin: '402917' }]);
  expect(staff.isLapsed(first, 50 * WEEK)).toBe(false);
});
