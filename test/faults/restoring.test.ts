import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { startOffice } from '../support/office.ts';
import { walkIn } from '../support/walk-in.ts';

const run = promisify(execFile);
const deploy = resolve(import.meta.dirname, '../../deploy');

/** What no record brings back: a day in figures while its people were known, what visitors said, what translators gave. */
const kept = {
  'figures/2026-11-20.json': '{}',
  'opinions/2026-11-20.json': JSON.stringify({
    format: 1,
    phone: { good: 1, fair: 0, poor: 0 },
    kiosk: { good: 0, fair: 0, poor: 0 },
    lines: [],
    answered: [],
  }),
  'languages.json': JSON.stringify({ format: 1, languages: {} }),
};

/** The whole disk is synced for it: tried by `npm run test:faults`. */
const isLong = process.env.FAULT_ROUNDS !== undefined;

test.runIf(isLong)(
  'copied while it works and put back elsewhere by one command, an office goes on where the copy was made',
  async () => {
    const place = mkdtempSync(join(tmpdir(), 'restored-'));
    onTestFinished(() => rmSync(place, { recursive: true, force: true }));
    const [copy, elsewhere] = [join(place, 'copy'), join(place, 'data')];
    const office = await startOffice();
    onTestFinished(() => office.close());
    const token = await office.pair('kiosk');
    const json = { id: 'the-last-before-the-copy', command: walkIn };
    const ask = async (one: typeof office) => (await one.request('/api/v1/commands', { token, json })).json();
    const answer = await ask(office);
    expect(answer).toMatchObject({ ok: true });

    for (const [name, text] of Object.entries(kept)) {
      mkdirSync(dirname(join(office.folder, name)), { recursive: true });
      writeFileSync(join(office.folder, name), text);
    }
    await run(join(deploy, 'backup.sh'), [office.folder, copy]);
    const restore = (data: string) => run(join(deploy, 'restore.sh'), [copy, data]);
    await expect(restore(office.folder)).rejects.toThrow('Un servidor usa');
    expect((await restore(elsewhere)).stdout).toMatch(/El registro está completo[\s\S]*restaurado/u);
    for (const [name, text] of Object.entries(kept)) expect(readFileSync(join(elsewhere, name), 'utf8')).toBe(text);
    const restored = await startOffice({ folder: elsewhere });
    onTestFinished(() => restored.close());
    expect(await ask(restored)).toEqual(answer);
  },
);
