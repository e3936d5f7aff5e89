import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { launchOptions } from '../../../scripts/chromium.mjs';
import type { TestOffice } from '../../support/office.ts';
import { eventually, startOffice } from '../../support/office.ts';
import type { Row } from '../calling/table.ts';
import { table } from '../calling/table.ts';
import { atRest } from './at-rest.ts';

/** How much slower than this machine the visitor's phone, or the office's old computer, is taken to be. */
const SLOWER = 4;
const TURNS = 7;
/** A page says something useful within so many ms, and begins with so many bytes of script, compressed. */
const SOON = 1000;
const SCRIPT = 60 * 1024;

interface Opening {
  readonly name: string;
  readonly address: string;
  readonly size: { readonly width: number; readonly height: number };
  /** What stands there once it is of use. */
  readonly useful: string;
  readonly before: (page: Page) => Promise<void>;
}

/** What opening a page once cost: ms until it is of use, until anything stands there, and bytes of the script that its page names. */
interface Opened {
  readonly useful: number;
  readonly first: number;
  readonly script: number;
}

/** From the address to the first useful picture of kiosk and phone, on a machine four times slower, nothing of them kept before. */
export async function screens(): Promise<boolean> {
  const office = await startOffice();
  const options = await launchOptions();
  const browser = await chromium.launch(options);
  try {
    const rows: Row[] = [];
    const pages = await openings(office);
    for (const opening of pages) {
      const taken: Opened[] = [];
      for (let turn = 0; turn <= TURNS; turn++) taken.push(await open(browser, opening));
      rows.push(...told(opening.name, taken.slice(1))); // the first warms the server
    }
    console.log(table(`first picture, at ${SLOWER}x slower, median of ${TURNS}`, rows));
    const resting = await atRest(browser, office, pages);
    console.log(table('pages that nobody touches', resting));
    return [...rows, ...resting].every(({ met }) => met !== false);
  } finally {
    await browser.close();
    await office.close();
  }
}

async function openings(office: TestOffice): Promise<readonly Opening[]> {
  const token = await office.pair('kiosk');
  const kiosk = office.join('kiosk', token);
  await eventually(kiosk.view, (view) => view !== undefined);
  const answer = await kiosk.command({
    type: 'CheckIn',
    appointments: [],
    service: 'informes',
    needs: { priority: [], accessibleWindow: false, escort: false },
    companions: 0,
    language: 'es',
  });
  const code = answer.ok ? (answer.result.ticket?.code ?? '') : '';
  return [
    {
      name: 'kiosk',
      address: `${office.address}/kiosk/`,
      size: { width: 1080, height: 1920 },
      useful: '.mains .button',
      before: async (page) =>
        void (await page.addInitScript((kept) => localStorage.setItem('ventanilla.kiosk.token', kept), token)),
    },
    {
      name: 'phone',
      address: `${office.phones}/#${code}`,
      size: { width: 390, height: 844 },
      useful: '.number .ticket',
      before: async () => undefined,
    },
  ];
}

/** Opens it as for the first time: in a browser context that has kept nothing. */
async function open(browser: Browser, { address, size, useful, before }: Opening): Promise<Opened> {
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  const named = new Set((await (await fetch(address)).text()).match(/\/assets\/[^"]+\.js/gu));
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (named.has(new URL(response.url()).pathname))
      scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  await before(page);
  await page.addInitScript(watch, useful);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(address);
  // Asked over the bare line: the driver's own script, put into the page, would cost it a twentieth of a second.
  const answer = await session.send('Runtime.evaluate', {
    expression: 'globalThis.painted',
    awaitPromise: true,
    returnByValue: true,
  });
  const painted: Painted = answer.result.value;
  const sizes = await Promise.all(scripts);
  await context.close();
  return { ...painted, script: sizes.reduce((sum, bytes) => sum + bytes, 0) };
}

type Painted = Omit<Opened, 'script'>;

/** Runs in the page: when what is useful stood there and had been painted, in ms since the address was asked for. */
function watch(useful: string): void {
  const painted = new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector(useful)) return requestAnimationFrame(look);
      return requestAnimationFrame(() =>
        requestAnimationFrame((at) => {
          const [first] = performance.getEntriesByName('first-contentful-paint');
          resolve({ useful: at, first: first?.startTime ?? at });
        }),
      );
    };
    look();
  });
  Object.assign(globalThis, { painted });
}

function told(name: string, taken: readonly Opened[]): readonly Row[] {
  const middle = (of: (opened: Opened) => number) => taken.map(of).toSorted((a, b) => a - b)[taken.length >> 1] ?? 0;
  const [useful, first, script] = [
    middle((one) => one.useful),
    middle((one) => one.first),
    middle((one) => one.script),
  ];
  return [
    {
      measure: `${name}: useful`,
      baseline: `anything at ${first.toFixed(0)} ms`,
      target: `<= ${SOON} ms`,
      reached: `${useful.toFixed(0)} ms`,
      met: useful <= SOON,
    },
    {
      measure: `${name}: script`,
      baseline: '',
      target: `<= ${SCRIPT / 1024} kB`,
      reached: `${(script / 1024).toFixed(1)} kB compressed`,
      met: script <= SCRIPT,
    },
  ];
}
