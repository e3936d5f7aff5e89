import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { nodeDisk } from '../../server/disk.ts';
import { verifyRecord } from '../../server/journal/verify.ts';
import type { CheckIn } from '../../shared/domain/commands.ts';
import { MINUTE, startOffice } from '../support/office.ts';
import { walkIn } from '../support/walk-in.ts';

const older = join(import.meta.dirname, '../fixtures/older');
const oldest = '2026-11-22-0037';
/** Each in `npm run test:faults`; the oldest always. */
const versions = process.env.FAULT_ROUNDS === undefined ? [oldest] : [oldest, '2026-11-22-0350', '2026-11-22-1004'];

/** What a version had told before it was left. */
interface Told {
  readonly at: number;
  readonly kiosk: string;
  readonly pins: Readonly<Record<string, string>>;
  readonly given: readonly { readonly id: string; readonly command: CheckIn; readonly ticket: string }[];
}

test.each(versions)(
  'the folder that the version of %s left opens, stands by what it told, and its day goes on',
  async (version) => {
    const folder = mkdtempSync(join(tmpdir(), 'older-'));
    cpSync(join(older, version, 'kept'), folder, { recursive: true });
    const told: Told = JSON.parse(readFileSync(join(older, version, 'told.json'), 'utf8'));
    const office = await startOffice({ folder, at: told.at });
    onTestFinished(() => office.close());
    const ask = async (path: string, init: Parameters<typeof office.request>[1]) =>
      (await office.request(`/api/v1/${path}`, init)).json();
    const command = (token: string, id: string, wish: object) =>
      ask('commands', { token, json: { id, command: wish } });
    const signIn = async (name: string): Promise<string> => {
      const { people } = await ask('sign-in', {});
      const { id: staffId } = people.find((face: { readonly name: string }) => face.name === name);
      return (await ask('sessions', { json: { staffId, pin: told.pins[name] } })).token;
    };

    for (const { id, command: wish, ticket } of told.given)
      expect(await command(told.kiosk, id, wish)).toMatchObject({ ok: true, result: { ticket: { ticket } } });
    expect(await command(told.kiosk, 'the-first-of-the-newer-one', walkIn)).toMatchObject({
      result: { ticket: { ticket: 'K004' } },
    });
    const clerk = await signIn('Celia Mezquite');
    expect(await command(clerk, 'called-by-the-newer-one', { type: 'CallNext', windowId: 'V3' })).toMatchObject({
      result: { called: { ticket: expect.stringMatching(/^K00[13]$/u) } },
    });

    await office.clock(told.at + 24 * 60 * MINUTE);
    expect(await command(told.kiosk, 'the-first-of-the-next-day', walkIn)).toMatchObject({
      result: { ticket: { ticket: 'K001' } },
    });
    const supervisor = await signIn('Supervisión');
    const read = async (path: string) => expect(await ask(path, { token: supervisor }));
    await vi.waitFor(
      async () =>
        (await read('figures?from=2026-11-23&to=2026-11-23')).toMatchObject({ ok: true, figures: { days: 1 } }),
      30_000,
    );
    (await read('days/2026-11-23/report')).toMatchObject({ ok: true });
    (await read('days/2026-11-23/playback')).toMatchObject({ ok: true });
    expect(await office.end()).toBe(0);
    expect((await verifyRecord(nodeDisk, join(folder, 'journal'))).damage).toEqual([]);
  },
);
