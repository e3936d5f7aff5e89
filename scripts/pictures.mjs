// Takes the pictures of the README from a real office: in training, on the shipped list, on a fictional Monday morning.
// Run by hand after a build, when a screen has changed: node scripts/pictures.mjs
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright';
import { launchOptions } from './chromium.mjs';

const pictures = 'docs/pictures';
const half = 30 * 60_000;
/** Monday 23 November 2026, 7:30 in Oaxaca. */
const early = Date.UTC(2026, 10, 23, 13, 30);
const sizes = {
  kiosk: { width: 1080, height: 1920 },
  display: { width: 1920, height: 1080 },
  staff: { width: 1366, height: 768 },
};
const clerks = [
  ['Alba Encino', 'V1'],
  ['Bruno Jacaranda', 'V2'],
  ['Celia Mezquite', 'V3'],
  ['Darío Ahuehuete', 'V4'],
  ['Elisa Pochote', 'V5'],
  ['Fermín Oyamel', 'V6'],
  ['Gala Tepozán', 'B1'],
  ['Hugo Copal', 'B2'],
];

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
const env = { ...process.env, PORT: '0', DATA_DIR: folder, CLOCK: 'driven', CLOCK_AT: String(early) };
const server = spawn(process.execPath, ['dist/server/main.js', '--training'], { env });
let printed = '';
server.stdout.on('data', (text) => {
  printed += text;
});
while (!/open at \S+\//.test(printed) || !printed.includes('PIN')) await pause(100);
await pause(500);

const address = /open at (http:\/\/\S+)\//.exec(printed)?.[1] ?? '';
const pins = new Map([...printed.matchAll(/^ {4}(.+) · PIN (\d{6})$/gm)].map(([, name = '', pin = '']) => [name, pin]));
/** @param {string} kind */
const linkOf = (kind) => new RegExp(`http://\\S+/${kind}/#link=\\S+`).exec(printed)?.[0] ?? '';

/** @param {string} path @param {unknown} body @param {string} [token] @returns {Promise<any>} */
async function post(path, body, token) {
  const isBytes = body instanceof Uint8Array;
  const response = await fetch(address + path, {
    method: 'POST',
    headers: {
      'content-type': isBytes ? 'text/csv' : 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: isBytes ? body : JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
  return answer;
}

/** @param {number} now */
const clock = (now) => post('/api/training/clock', { now });
/** @param {string} token @param {object} command */
const wish = (token, command) =>
  post('/api/v1/commands', { id: randomBytes(12).toString('hex'), command }, token).then(({ result }) => result);
/** @type {any} */
const { people } = await (await fetch(`${address}/api/v1/sign-in`)).json();
/** @param {string} name */
async function signIn(name) {
  const { id } = people.find((/** @type {{ name: string }} */ person) => person.name === name);
  return (await post('/api/v1/sessions', { staffId: id, pin: pins.get(name) })).token;
}

const browser = await chromium.launch({
  ...(await launchOptions()),
  args: ['--disable-background-networking', '--autoplay-policy=no-user-gesture-required'],
});
/** @param {keyof typeof sizes} kind @param {string} url */
async function open(kind, url) {
  const context = await browser.newContext({
    viewport: sizes[kind],
    locale: 'es-MX',
    timezoneId: 'America/Mexico_City',
  });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}
/** @param {import('playwright').Page} page @param {string} name */
async function take(page, name) {
  await page.waitForFunction('document.fonts.status === "loaded"');
  await pause(900);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

try {
  mkdirSync(pictures, { recursive: true });
  const supervisor = await signIn('Supervisión');
  const kiosk = await open('kiosk', linkOf('kiosk'));
  const display = await open('display', linkOf('display'));
  await post('/api/v1/appointments', readFileSync('profiles/ome-huajuapan.appointments.csv'), supervisor);
  await take(display, 'display-before-opening');
  await clock(early + half);

  /** @type {Map<string, string>} */
  const tokens = new Map();
  for (const [name = '', windowId = ''] of clerks) {
    tokens.set(windowId, await signIn(name));
    await wish(tokens.get(windowId) ?? '', { type: 'OpenWindow', windowId, takeOver: false });
  }
  /** @param {number} folio @param {object} [needs] */
  const checkIn = (folio, needs) =>
    wish(supervisor, {
      type: 'CheckIn',
      appointments: [String(folio)],
      needs: { priority: [], accessibleWindow: false, escort: false, ...needs },
      companions: folio % 4 ? 0 : 1,
      language: 'es',
    });
  await take(kiosk, 'kiosk-start');

  // By 9:20 the first are at the windows, and one is at biometrics.
  for (let folio = 40001; folio < 40012; folio++)
    await checkIn(folio, folio === 40007 ? { accessibleWindow: true } : {});
  for (const windowId of ['V1', 'V2', 'V4', 'V5'])
    await wish(tokens.get(windowId) ?? '', { type: 'CallNext', windowId });
  await clock(early + half + 9 * 60_000);
  for (let folio = 40012; folio < 40024; folio++) await checkIn(folio, folio % 5 ? {} : { priority: ['senior'] });
  const staff = await open('staff', `${address}/staff/`);
  await staff.getByRole('radio', { name: 'Celia Mezquite' }).check({ force: true });
  await pause(500);
  await staff.keyboard.type(pins.get('Celia Mezquite') ?? '', { delay: 40 });
  await staff.keyboard.press('Enter');
  await staff.getByText('Llamar al siguiente').first().waitFor();
  await take(staff, 'staff-next');
  await wish(tokens.get('V6') ?? '', { type: 'CallNext', windowId: 'V6' });
  await pause(1500);
  await staff.keyboard.press(' ');
  await pause(1200);
  await take(display, 'display-calls');
  await staff.keyboard.press(' ');
  await clock(early + half + 15 * 60_000);
  await take(staff, 'staff-window');

  await kiosk.getByRole('button', { name: /Tengo cita/ }).click();
  await pause(400);
  await kiosk.getByRole('button', { name: /Escribir CURP/ }).click();
  await kiosk.keyboard.type('TEGA8308', { delay: 150 });
  await take(kiosk, 'kiosk-curp');
  for (let back = 0; back < 2; back++) {
    await kiosk.getByRole('button', { name: 'Atrás' }).click();
    await pause(700);
  }
  await kiosk.getByRole('button', { name: /No tengo cita/ }).click();
  await pause(700);
  await kiosk.getByRole('button', { name: /Informes/ }).click();
  await pause(700);
  await kiosk.getByRole('button', { name: /Tomar mi turno/ }).click();
  await take(kiosk, 'kiosk-ticket');

  await clock(early + half + 24 * 60_000);
  for (const windowId of ['V1', 'V2'])
    await wish(tokens.get(windowId) ?? '', { type: 'CloseWindow', windowId }).catch(() => undefined);
  await pause(14_000);
  await wish(tokens.get('B1') ?? '', { type: 'CallNext', windowId: 'B1' }).catch(() => undefined);
  const floor = await open('staff', `${address}/staff/`);
  await floor.getByRole('radio', { name: 'Supervisión' }).check({ force: true });
  await pause(500);
  await floor.keyboard.type(pins.get('Supervisión') ?? '', { delay: 40 });
  await floor.keyboard.press('Enter');
  await pause(1500);
  await floor.keyboard.press('F8');
  await take(floor, 'staff-floor');
  console.log(`Pictures in ${pictures}`);
} finally {
  await browser.close();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
