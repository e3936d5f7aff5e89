import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeDisk } from '../../../server/disk.ts';
import { readChain } from '../../../server/journal/chain.ts';
import { Journal } from '../../../server/journal/days.ts';
import { DamagedRecord } from '../../../server/journal/failures.ts';
import { encodeLine } from '../../../server/journal/line.ts';
import {
  call,
  checkIn,
  emptyFolder,
  foldersIn,
  idsOf,
  recordOf,
  TUESDAY,
  trialTable,
} from '../../support/office-record.ts';

const DAY_FILE = `${TUESDAY}.jsonl`;

/** A morning of four entries: where it lies, and its bytes. */
async function morning() {
  const data = await emptyFolder();
  const journal = await recordOf(data);
  const person = { name: 'Itzel Robles Ñuñú', needs: ['wheelchair'] };
  await Promise.all([checkIn(1, person), checkIn(2), call(1)].map((entry) => journal.append([entry])));
  await journal.append([call(2)]);
  await journal.close();
  const path = join(foldersIn(data).journal, DAY_FILE);
  const keys = join(foldersIn(data).keys, `${TUESDAY}.json`);
  return { data, path, keys, bytes: await readFile(path), ids: ['check-in-1', 'check-in-2', 'call-1', 'call-2'] };
}

/** The ends of a file's lines, newline included. */
const lineEnds = (bytes: Buffer): readonly number[] =>
  [...bytes.entries()].filter(([, byte]) => byte === 0x0a).map(([index]) => index + 1);

test('a file cut at any byte opens on exactly the whole entries before the cut, and takes the next; cut before its first, it is refused', async () => {
  const { data, path, keys, bytes, ids } = await morning();
  const begun = await readFile(keys);
  const ends = lineEnds(bytes);
  const wrong: unknown[] = [];

  for (let cut = 0; cut <= bytes.length; cut += 1) {
    await writeFile(path, bytes.subarray(0, cut));
    await writeFile(keys, begun);
    const [, first = 0] = ends;
    if (cut < first) {
      const refusal = await recordOf(data).catch((error: unknown) => error);
      if (!(refusal instanceof DamagedRecord) || refusal.line !== 1) wrong.push({ cut, refusal });
      continue;
    }
    const whole = ends.filter((end) => end <= cut);
    const kept = ids.slice(0, whole.length - 1);

    const journal = await Journal.open(nodeDisk, foldersIn(data), trialTable);
    const read: string[] = [];
    const opened = await journal.openDay(TUESDAY, ({ id }) => read.push(id));
    const cutOff = (await readFile(path).catch(() => Buffer.alloc(0))).length;
    await journal.append([call(9)]);
    await journal.close();

    const after = idsOf([...readChain(await readFile(path), path, TUESDAY).lines]);
    const asExpected =
      JSON.stringify(read) === JSON.stringify(kept) &&
      opened.tornBytes === cut - (whole.at(-1) ?? 0) &&
      cutOff === (whole.at(-1) ?? 0) &&
      JSON.stringify(after) === JSON.stringify([...kept, 'call-9']);
    if (!asExpected) wrong.push({ cut, kept, opened, after });
  }
  expect(wrong).toEqual([]);
});

test('a single changed bit anywhere is refused, naming its line', async () => {
  const { path, bytes } = await morning();
  const ends = lineEnds(bytes);
  const wrong: unknown[] = [];

  for (const [position, byte] of bytes.entries()) {
    const line = 1 + ends.filter((end) => end <= position).length;
    for (let bit = 0; bit < 8; bit += 1) {
      const altered = Buffer.from(bytes);
      altered[position] = byte ^ (1 << bit);
      const named = lineRefused(altered, path);
      if (named !== line) wrong.push({ position, bit, line, named });
    }
  }
  expect(wrong).toEqual([]);
});

function lineRefused(bytes: Buffer, path: string): number | null {
  try {
    readChain(bytes, path, TUESDAY);
    return null;
  } catch (error) {
    if (!(error instanceof DamagedRecord)) throw error;
    return error.line;
  }
}

test('a line taken out, repeated or exchanged is refused where the chain breaks', async () => {
  const { path, bytes } = await morning();
  const [heading, first, second, third, fourth] = bytes.toString().split(/(?<=\n)/);
  const refusedAt = (...lines: readonly (string | undefined)[]) => lineRefused(Buffer.from(lines.join('')), path);

  expect(refusedAt(heading, first, second, third, fourth)).toBeNull();
  expect(refusedAt(heading, first, third, fourth)).toBe(3);
  expect(refusedAt(heading, first, first, second, third, fourth)).toBe(3);
  expect(refusedAt(heading, second, first, third, fourth)).toBe(2);
  expect(refusedAt(heading, first, heading, second)).toBe(3);
  expect(refusedAt(first, second, third, fourth)).toBe(1);
});

test('a line rewritten with a fitting hash of its own is found by its number, or by the line after it', async () => {
  const { path, bytes } = await morning();
  const [heading, first, second, third, fourth] = bytes.toString().split(/(?<=\n)/);
  const rewritten = (line: string | undefined, change: object) => {
    const { hash: _, ...told } = JSON.parse(line ?? '');
    return encodeLine({ ...told, ...change }).bytes.toString();
  };
  const refusedAt = (...lines: readonly (string | undefined)[]) => lineRefused(Buffer.from(lines.join('')), path);

  expect(refusedAt(heading, first, rewritten(second, { by: { device: 'kiosk-9' } }), third, fourth)).toBe(4);
  expect(refusedAt(heading, first, second, third, rewritten(fourth, { seq: 5 }))).toBe(5);
});

test('the refusal names file, line and remedy in Spanish and English', async () => {
  const { data, path, bytes } = await morning();
  await writeFile(path, bytes.toString().replace('visit-2', 'visit-7'));

  const refusal = await Journal.open(nodeDisk, foldersIn(data), trialTable).catch((error: unknown) => error);

  expect(refusal).toBeInstanceOf(DamagedRecord);
  expect(refusal).toMatchObject({ file: path, line: 3 });
  expect(String(refusal)).toContain(`El registro ${path} está dañado en la línea 3`);
  expect(String(refusal)).toContain(`The record ${path} is damaged at line 3`);
  expect(String(refusal)).toContain('copia de respaldo');
});

test('a day cut short in its very first write, before anybody was answered, opens empty', async () => {
  const { data, path, keys, bytes } = await morning();
  const { begun, ...cutShort } = JSON.parse(await readFile(keys, 'utf8'));
  expect(begun).toBe(true);
  await writeFile(keys, JSON.stringify(cutShort));
  for (const cut of [0, 40, (lineEnds(bytes)[0] ?? 0) + 9]) {
    await writeFile(path, bytes.subarray(0, cut));
    const journal = await Journal.open(nodeDisk, foldersIn(data), trialTable);
    expect(journal.latest()).toBeNull();
    expect(await journal.openDay(TUESDAY)).toMatchObject({ entries: 0, tornBytes: cut });
    await journal.close();
  }
});

test('an emptied record says what to do, and its erased people change nothing of that', async () => {
  const { data, path, keys } = await morning();
  const journal = await recordOf(data);
  await journal.eraseDay(TUESDAY);
  await journal.close();
  for (const spoil of [() => writeFile(path, ''), () => rm(path)]) {
    await spoil();
    await expect(recordOf(data)).rejects.toThrow(
      `está vacío o falta, y ${keys} dice que ese día ya se había guardado algo`,
    );
  }
  await rm(keys);
  expect((await recordOf(data)).latest()).toBeNull();
});

test('a damaged file is left as it was found', async () => {
  const { data, path, bytes } = await morning();
  const damaged = bytes.toString().replace('visit-2', 'visit-7');
  await writeFile(path, `${damaged}{"seq":5,`);

  await expect(recordOf(data)).rejects.toThrow(DamagedRecord);
  expect(await readFile(path, 'utf8')).toBe(`${damaged}{"seq":5,`);
});
