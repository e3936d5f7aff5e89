import { execFileSync } from 'node:child_process';
import { constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { escpos } from '../../../server/printer/escpos.ts';
import { Printer } from '../../../server/printer/printer.ts';
import { setSlip } from '../../../server/printer/slip.ts';
import type { PrinterSettings } from '../../../shared/domain/settings.ts';
import type { Behaviour } from '../../support/fake-printer.ts';
import { fakePrinter } from '../../support/fake-printer.ts';
import { readPaper, wordsOn } from '../../support/paper-reader.ts';

const undone: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const undo of undone.splice(0)) await undo();
});

const slip = (number: string) => escpos(setSlip([{ is: 'number', words: number }], 80));
const printerAt = (address: string, kind: PrinterSettings['kind'] = 'tcp') =>
  new Printer({ id: 'p', kind, address, width: 80, for: ['reception'] }, () => 0);

async function network(behaviour: Behaviour) {
  const fake = await fakePrinter(behaviour);
  undone.push(() => fake.close());
  return { fake, printer: printerAt(fake.address) };
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'printer-'));
  undone.push(() => rmSync(path, { recursive: true }));
  return path;
}

test('a printer that answers has printed, and says so itself', async () => {
  const { fake, printer } = await network('talks');
  expect(await printer.print(slip('A045'))).toEqual({ is: 'printed', low: false, talks: true });
  expect(fake.slips().map(wordsOn)).toEqual(['A045']);
  expect(printer.state).toBe('ready');
});

test('a roll near its end prints, and staff are told to have another at hand', async () => {
  const { printer } = await network('low');
  expect(await printer.print(slip('A045'))).toMatchObject({ is: 'printed', low: true });
  expect(printer.state).toBe('low');
});

test.each([
  ['no-paper', 'no-paper'],
  ['open', 'stopped'],
] as const)('a printer that says "%s" is sent nothing that would come out later', async (behaviour, told) => {
  const { fake, printer } = await network(behaviour);
  expect(await printer.print(slip('A045'))).toEqual({ is: told });
  expect(printer.state).toBe(told);

  fake.behaviour = 'talks';
  expect(await printer.print(slip('A046'))).toMatchObject({ is: 'printed' });
  expect(fake.slips().map(wordsOn)).toEqual(['A046']);
  expect(printer.state).toBe('ready');
});

test('paper that ends in the middle of a slip is noticed, and what is left of it is dropped', async () => {
  const { fake, printer } = await network('runs-out');
  expect(await printer.print(slip('A045'))).toEqual({ is: 'no-paper' });
  fake.behaviour = 'talks';
  await printer.print(slip('A046'));
  expect(fake.slips().map(wordsOn)).toEqual(['A046']);
});

test('a printer that never says anything is taken at its silence; one that used to answer is not', async () => {
  const { fake, printer } = await network('mute');
  expect(await printer.print(slip('A045'))).toMatchObject({ is: 'printed', talks: false });

  fake.behaviour = 'talks';
  await printer.print(slip('A046'));
  fake.behaviour = 'hangs';
  expect(await printer.print(slip('A047'))).toEqual({ is: 'silent' });
  expect(fake.slips().map(wordsOn)).toEqual(['A045', 'A046']);
});

test('a printer that is switched off is absent', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const place = server.address();
  await new Promise((done) => server.close(done));
  const printer = printerAt(`127.0.0.1:${typeof place === 'object' ? place?.port : 0}`);
  expect(await printer.print(slip('A045'))).toEqual({ is: 'absent' });
});

test('slips come out one after another, in the order of their tickets', async () => {
  const { fake, printer } = await network('talks');
  await Promise.all(['A001', 'A002', 'A003'].map((number) => printer.print(slip(number))));
  expect(fake.slips().map(wordsOn)).toEqual(['A001', 'A002', 'A003']);
});

test('a device gets the slip as it is', async () => {
  const path = join(folder(), 'lp0');
  execFileSync('mkfifo', [path]);
  const reader = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  undone.unshift(() => reader.close());
  expect(await printerAt(path, 'file').print(slip('A045'))).toMatchObject({ is: 'printed' });
  const { buffer, bytesRead } = await reader.read(Buffer.alloc(10_000));
  expect(wordsOn(readPaper(buffer.subarray(0, bytesRead)))).toBe('A045');
});

test('a device that takes nothing more gives up in time and holds nobody up', async () => {
  const path = join(folder(), 'lp0');
  execFileSync('mkfifo', [path]);
  const jammed = await open(path, constants.O_RDWR | constants.O_NONBLOCK);
  undone.unshift(() => jammed.close());
  await expect(
    (async () => {
      for (;;) await jammed.write(Buffer.alloc(4096));
    })(),
  ).rejects.toMatchObject({ code: 'EAGAIN' });
  expect(await printerAt(path, 'file').print(slip('A045'))).toEqual({ is: 'silent' });
});

test('a device that is unplugged is absent, and no file is made or written in its place', async () => {
  const path = folder();
  expect(await printerAt(join(path, 'lp0'), 'file').print(slip('A045'))).toEqual({ is: 'absent' });
  await expect(readFile(join(path, 'lp0'))).rejects.toMatchObject({ code: 'ENOENT' });

  const notes = join(path, 'notes.txt');
  writeFileSync(notes, 'de la oficina');
  expect(await printerAt(notes, 'file').print(slip('A045'))).toEqual({ is: 'absent' });
  expect(await readFile(notes, 'utf8')).toBe('de la oficina');
});
