import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Command } from '../../shared/domain/commands.ts';
import type { Connection } from '../../shared/ui/connection.ts';
import type { TestOffice } from '../support/office.ts';
import { eventually, MINUTE, NINE, startOffice } from '../support/office.ts';
import { walkIn } from '../support/walk-in.ts';

/** A month of service days; tried by `npm run test:faults`. */
const isLong = process.env.FAULT_ROUNDS !== undefined;
const DAYS = Number(process.env.FAULT_DAYS ?? 22);
const VISITS = 100;
const DAY = 24 * 60 * MINUTE;
const isWeekend = (at: number) => [0, 6].includes(new Date(at).getUTCDay());
const teller = pathToFileURL(join(import.meta.dirname, '../support/heap-teller.mjs')).href;

test.runIf(isLong)(
  'a month of days with a hundred visitors each leaves next to nothing in memory',
  async () => {
    const office = await startOffice({ env: { NODE_OPTIONS: `--import ${teller}` } });
    onTestFinished(() => office.close());
    const kiosk = office.join('kiosk', await office.pair('kiosk'));
    const wall = office.join('display', await office.pair('display'));
    await Promise.all([wall, kiosk].map(({ link }) => eventually(link, (is) => is === 'online')));

    const held: number[] = [];
    for (let at = NINE; held.length < DAYS; at += DAY) {
      if (isWeekend(at)) continue;
      await office.clock(at);
      await liveDay(office, kiosk, at);
      held.push(await heapOf(office));
      process.stdout.write(`day ${held.length}: ${held.at(-1)?.toFixed(2)} MB\n`);
    }
    expect(slopeOf(held.slice(7))).toBeLessThan(0.2);
  },
  1_800_000,
);

/** Everybody comes, is called, served and gone, three minutes apart. */
async function liveDay(office: TestOffice, kiosk: Connection<'kiosk'>, from: number): Promise<void> {
  const clerk = office.join('staff', await office.signIn('Celia Mezquite'));
  await eventually(clerk.link, (link) => link === 'online');
  const done = async (by: Connection<'kiosk'> | Connection<'staff'>, command: Command) =>
    expect(await by.command(command)).toMatchObject({ ok: true });
  let served = '';
  await done(clerk, { type: 'OpenWindow', windowId: 'V3', takeOver: false });
  for (let n = 0; n < VISITS; n += 1) {
    if (n % 10 === 0) await office.clock(from + n * 3 * MINUTE);
    await done(kiosk, walkIn);
    await done(clerk, { type: 'CallNext', windowId: 'V3' });
    await eventually(clerk.view, (view) => (view?.desk?.card?.callId ?? served) !== served);
    served = clerk.view.peek()?.desk?.card?.callId ?? '';
    await done(clerk, { type: 'RecordArrival', callId: served });
    await done(clerk, { type: 'FinishStep', callId: served, callNext: false });
  }
  await done(clerk, { type: 'CloseWindow', windowId: 'V3' });
  clerk.close();
}

/** What the server's heap holds once it has tidied up, in MB. */
async function heapOf(office: TestOffice): Promise<number> {
  const told = () => [...office.output().matchAll(/^heap (\d+)$/gmu)].map(([, bytes]) => Number(bytes));
  const before = told().length;
  process.kill(office.pid(), 'SIGUSR2');
  await vi.waitFor(() => expect(told().length).toBeGreaterThan(before), 60_000);
  return (told().at(-1) ?? 0) / 1_000_000;
}

/** By how much each day adds, over all of them: the line that fits them best. */
function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const [up, across] = values.reduce(
    ([above, along], value, n) => [above + (n - middle) * (value - mean), along + (n - middle) ** 2],
    [0, 0],
  );
  return up / across;
}
