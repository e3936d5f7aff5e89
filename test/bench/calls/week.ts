import type { CDPSession, Page } from 'playwright';
import { MINUTE, NINE, startOffice } from '../../support/office.ts';
import type { Row } from '../calling/table.ts';
import { table } from '../calling/table.ts';
import { lineTo } from '../office/line.ts';
import { benchProfile } from '../office/place.ts';
import { Clerk, takeNumber } from '../office/work.ts';
import { openDisplay } from './wall.ts';

const DAYS = 7;
const VISITS = 100;
const DAY = 1440 * MINUTE;
const HOUR = 60 * MINUTE;
/** What a page may hold on the last evening, beside the second: by then it has seen a whole day and its turn. */
const FLAT = 1.25;

/** What a display's page holds after all that can be let go is gone. */
interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** What it keeps over a reload, in characters. */
  readonly kept: number;
}

/** A display that nobody touches for a week of a hundred calls a day, each shown, its sound begun: what its page holds every evening. */
export async function week([days, visits]: readonly string[]): Promise<boolean> {
  const evenings = await live(Number(days ?? DAYS), Number(visits ?? VISITS));
  const second = evenings[1] ?? evenings[0];
  const last = evenings.at(-1);
  if (!second || !last) return false;
  const row = (measure: string, of: (held: Held) => number, unit: string): Row => ({
    measure,
    baseline: `${of(second).toFixed(1)} on the second evening`,
    target: `<= ${FLAT}x`,
    reached: `${of(last).toFixed(1)} ${unit} = ${(of(last) / of(second)).toFixed(2)}x`,
    met: of(last) <= FLAT * of(second),
  });
  const rows = [
    row('memory of the page', ({ heap }) => heap / 1e6, 'MB'),
    row('nodes of the document', ({ nodes }) => nodes, ''),
    row('listeners', ({ listeners }) => listeners, ''),
    row('kept over a reload', ({ kept }) => kept / 1000, 'kB'),
  ];
  console.log(table(`a display after ${evenings.length} days`, rows));
  return rows.every(({ met }) => met !== false);
}

async function live(days: number, visits: number): Promise<readonly Held[]> {
  const office = await startOffice({ profile: benchProfile('15:00', 7), at: NINE - 2 * HOUR });
  const { browser, page } = await openDisplay(office.address, await office.pair('display'));
  const session = await page.context().newCDPSession(page);
  const kiosk = await lineTo(office.address, 'kiosk', await office.pair('kiosk'));
  const [name = ''] = [...office.pins.keys()].filter((one) => one !== 'Supervisión');
  const staff = await lineTo(office.address, 'staff', await office.signIn(name));
  const evenings: Held[] = [];
  try {
    for (let day = 0; day < days; day++) {
      const morning = NINE + day * DAY - HOUR;
      await office.clock(morning + MINUTE);
      const clerk = await Clerk.sit(staff, 'V1');
      for (let visit = 0; visit < visits; visit++) {
        const at = morning + (visit + 1) * 4 * MINUTE;
        await office.clock(at);
        await takeNumber(kiosk);
        const ticket = await clerk.callTicket();
        await page.locator('.single .ticket, .call .ticket', { hasText: ticket }).first().waitFor();
        await office.clock(at + MINUTE);
        await clerk.finish();
      }
      await office.clock(morning + 9 * HOUR);
      evenings.push(await heldBy(page, session));
      console.log(`evening ${day + 1}: ${tell(evenings.at(-1))}`);
    }
    return evenings;
  } finally {
    for (const { socket } of [kiosk, staff]) socket.close();
    await browser.close();
    await office.close();
  }
}

async function heldBy(page: Page, session: CDPSession): Promise<Held> {
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  const heap = usedSize + embedderHeapUsedSize + backingStorageSize; // its own objects, the document's and the sound's
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  const kept = await page.evaluate(() => Object.values(localStorage).join('').length);
  return { heap, nodes, listeners, kept };
}

const tell = (held: Held | undefined): string =>
  held ? `${(held.heap / 1e6).toFixed(2)} MB, ${held.nodes} nodes, ${held.listeners} listeners, ${held.kept} kept` : '';
