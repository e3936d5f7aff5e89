import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeDisk } from '../../../server/disk.ts';
import { dayOpinions } from '../../../server/opinions/file.ts';
import { Opinions } from '../../../server/opinions/opinions.ts';
import { DurableJsonFile } from '../../../server/settings/durable-json.ts';

const monday = '2026-11-23';
const tuesday = '2026-11-24';
const spring = '2027-03-01';
const code = 'a-code-of-96-bits';

let folder: string;
let opinions: Opinions;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'opinions-'));
  opinions = opened();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const opened = () =>
  new Opinions({
    days: async () => readdirSync(folder).map((name) => name.slice(0, 10)),
    fileOf: (date) =>
      new DurableJsonFile(nodeDisk, join(folder, `${date}.json`), {
        parse: v.parser(dayOpinions),
        keepPrevious: false,
      }),
  });
const onDisk = (date: string) => readFileSync(join(folder, `${date}.json`), 'utf8');
const said = { place: 'phone', face: 'good', code } as const;

test('a ticket answers once, also at once from two phones and after a restart of the office', async () => {
  await opinions.begin(monday);
  const both = await Promise.all([opinions.take(monday, said), opinions.take(monday, { ...said, face: 'poor' })]);
  expect(both).toEqual(['taken', 'before']);
  expect(opinions.hasAnswered(code)).toBe(true);

  opinions = opened();
  await opinions.begin(monday);
  expect(opinions.hasAnswered(code)).toBe(true);
  expect(await opinions.take(monday, said)).toBe('before');
  expect((await opinions.between(monday, monday, undefined)).phone).toEqual({ good: 1, fair: 0, poor: 0 });
});

test('an answer whose thanks a cut line swallowed is counted once however often it is sent, also after a restart', async () => {
  const atKiosk = { place: 'kiosk', face: 'fair', id: 'its-own-id', text: 'Bien' } as const;
  await opinions.begin(monday);
  expect(await opinions.take(monday, atKiosk)).toBe('taken');
  opinions = opened();
  await opinions.begin(monday);
  expect(await Promise.all([opinions.take(monday, atKiosk), opinions.take(monday, atKiosk)])).toEqual([
    'taken',
    'taken',
  ]);
  expect(await opinions.take(monday, { ...atKiosk, id: 'of-the-next-visitor' })).toBe('taken');
  expect((await opinions.between(monday, monday, undefined)).kiosk.fair).toBe(2);
  expect(await opinions.lines(monday, monday, undefined)).toHaveLength(2);
  expect(onDisk(monday)).not.toContain('its-own-id');
});

test('what is kept leads to nobody: no code, no time, no order, and after the day not even who has answered', async () => {
  for (const [index, text] of ['uno', 'dos', 'tres', 'cuatro'].entries())
    await opinions.take(monday, { ...said, code: `${code}-${index}`, text });
  const { lines, answered } = JSON.parse(onDisk(monday));
  expect(onDisk(monday)).not.toContain(code);
  expect(onDisk(monday)).not.toMatch(/\d{13}|T\d\d:/u);
  expect(Object.keys(lines[0])).toEqual(['id', 'face', 'text']);
  const ids = lines.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(ids.toSorted());
  expect(answered).toHaveLength(4);

  await opinions.end(monday);
  expect(JSON.parse(onDisk(monday)).answered).toEqual([]);
  expect(opinions.hasAnswered(`${code}-1`)).toBe(false);
});

test('a day that nobody closed forgets who has answered when the next one opens', async () => {
  await opinions.take(monday, said);
  opinions = opened();
  await opinions.begin(tuesday);
  expect(JSON.parse(onDisk(monday)).answered).toEqual([]);
  expect((await opinions.between(monday, tuesday, tuesday)).phone.good).toBe(1);
});

test('answers of the day under way are told to nobody: who has just left could be guessed', async () => {
  await opinions.take(monday, { ...said, text: 'Bien' });
  expect(await opinions.lines(monday, monday, monday)).toEqual([]);
  expect((await opinions.between(monday, monday, monday)).phone.good).toBe(0);
  expect(await opinions.lines(monday, monday, undefined)).toMatchObject([{ date: monday, face: 'good', text: 'Bien' }]);
});

test('a line is erased on its own, and every line after ninety days; the faces stay counted', async () => {
  await opinions.take(monday, { ...said, text: 'Vine con Rosa' });
  await opinions.take(tuesday, { place: 'kiosk', face: 'poor', text: 'Hace frío' });
  const [rosa] = await opinions.lines(monday, monday, undefined);
  expect(await opinions.erase(monday, 'no-such-line')).toBe(false);
  expect(await opinions.erase('2026-11-20', 'no-such-day')).toBe(false);
  expect(await opinions.erase(monday, rosa?.id ?? '')).toBe(true);
  expect(onDisk(monday)).not.toContain('Rosa');

  await opinions.begin(spring);
  expect(onDisk(tuesday)).not.toContain('frío');
  expect(await opinions.between(monday, tuesday, undefined)).toEqual({
    phone: { good: 1, fair: 0, poor: 0 },
    kiosk: { good: 0, fair: 0, poor: 1 },
  });
});
