import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserServer, Page } from 'playwright';
import { chromium } from 'playwright';
import { encode } from 'uqr';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchOptions } from '../../scripts/chromium.mjs';
import { kiosk as words } from '../../shared/i18n/es/kiosk.ts';
import type { TestOffice } from '../support/office.ts';
import { eventually, startOffice } from '../support/office.ts';
import type { House } from './support/house.ts';
import { houseOf } from './support/house.ts';
import type { Kiosk } from './support/kiosk.ts';
import { openKiosk } from './support/kiosk.ts';
import { listLoaded } from './support/opening.ts';

const FOLIO = '40022';
const WIDTH = 640;
const HEIGHT = 480;

const folder = mkdtempSync(join(tmpdir(), 'camera-'));
let browser: BrowserServer;
let office: TestOffice;
let house: House;
let kiosk: Kiosk;
beforeAll(async () => {
  const seen = join(folder, 'sheet.y4m');
  writeFileSync(seen, heldBefore(FOLIO));
  const profile = join(folder, 'with-camera.json');
  const settings = JSON.parse(readFileSync('profiles/ome-huajuapan.json', 'utf8'));
  writeFileSync(profile, JSON.stringify({ ...settings, kiosk: { ...settings.kiosk, camera: true } }));

  const options = await launchOptions();
  const camera = [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${seen}`,
  ];
  browser = await chromium.launchServer({ ...options, args: [...(options.args ?? []), ...camera] });
  office = await startOffice({ profile });
  await listLoaded(office);
  house = await houseOf(browser.wsEndpoint(), office);
  kiosk = await openKiosk(house, office);
});
afterAll(async () => {
  await house.close();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a code held before the camera is read; without leave for it everything else goes on, and staff are told', async () => {
  const { page } = kiosk;
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await leave(page, false);
  const staff = office.join('staff', await office.signIn('Supervisión'));

  await kiosk.touch(words.start.appointment);
  await kiosk.shows(words.identify.title);
  await eventually(staff.health, (health) => health?.screens.some(({ camera }) => camera === 'denied') ?? false);
  await page.getByRole('button', { name: words.identify.folio }).waitFor();
  expect(fetched.filter((url) => url.endsWith('.wasm'))).toEqual([]);

  await leave(page, true);
  await kiosk.touch(words.foot.back);
  await kiosk.shows(words.start.title);
  expect(fetched.filter((url) => !url.startsWith(office.address))).toEqual([]);
  await kiosk.touch(words.start.appointment);
  await kiosk.shows(words.details.found);
  await eventually(staff.health, (health) => health?.screens.every(({ camera }) => camera === undefined) ?? false);
  expect(fetched.filter((url) => url.endsWith('.wasm'))).toHaveLength(1);
  expect(await page.evaluate(() => document.querySelector('video'))).toBeNull();
  expect(await kiosk.confirm()).toMatchObject({ number: 'A001' });
  expect(house.complaints()).toEqual([]);
});

/** Refuses the camera as a browser does whose user said no; or no longer. */
const leave = (page: Page, isGiven: boolean) =>
  page.evaluate((given) => {
    if (given) return Reflect.deleteProperty(navigator.mediaDevices, 'getUserMedia');
    const refuse = () => Promise.reject(new DOMException('Permission denied', 'NotAllowedError'));
    return Reflect.set(navigator.mediaDevices, 'getUserMedia', refuse);
  }, isGiven);

/** A film of one picture, as the camera would send it: a sheet with this code. */
function heldBefore(text: string): Uint8Array {
  const { data, size } = encode(text, { border: 4 });
  const side = Math.floor((HEIGHT * 0.8) / size);
  const left = Math.floor((WIDTH - size * side) / 2);
  const top = Math.floor((HEIGHT - size * side) / 2);
  const bright = Buffer.alloc(WIDTH * HEIGHT, 235);
  for (const [row, modules] of data.entries()) {
    for (const [column, isDark] of modules.entries()) {
      if (!isDark) continue;
      for (let line = 0; line < side; line++) {
        const at = (top + row * side + line) * WIDTH + left + column * side;
        bright.fill(16, at, at + side);
      }
    }
  }
  const grey = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420mpeg2\nFRAME\n`);
  return Buffer.concat([head, bright, grey]);
}
