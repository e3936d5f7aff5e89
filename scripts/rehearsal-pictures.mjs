// Takes the README's pictures of a rehearsed day and its mishaps, from the screens that anybody would open beside it.
// Run by hand after a build, when a screen has changed (Linux or macOS): node scripts/rehearsal-pictures.mjs
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright';
import { launchOptions } from './chromium.mjs';

const pictures = 'docs/pictures';
const speed = 180;
const sizes = { display: { width: 1920, height: 1080 }, staff: { width: 1366, height: 768 } };
/** Width of a picture, and how much of its sharpness is kept. */
const picture = { width: 1100, quality: 0.86 };

const folder = mkdtempSync(join(tmpdir(), 'rehearsal-'));
const rehearsal = spawn(process.execPath, ['dist/rehearsal/main.js', '--drill', '--speed', String(speed)], {
  env: { ...process.env, PORT: '0', DATA_DIR: folder },
});
let printed = '';
rehearsal.stdout.on('data', (text) => {
  printed += text;
});
const over = new Promise((done) => rehearsal.once('exit', done));
while (!printed.includes('q ends it')) await pause(100);

const address = /open at (http:\/\/\S+)\//.exec(printed)?.[1] ?? '';
const displayLink = /http:\/\/\S+\/display\/#link=\S+/.exec(printed)?.[0] ?? '';
/** The rehearsal drives the office's clock: while it is held, the office stands still and its screens can be looked at. */
let isHeld = false;
/** Two signals at once would be one, in ms. */
const moment = 300;
/** @param {boolean} held */
function holdIf(held) {
  if (held !== isHeld) rehearsal.kill('SIGUSR2');
  isHeld = held;
}
const hold = () => holdIf(true);
const goOn = () => holdIf(false);

const browser = await chromium.launch({
  ...(await launchOptions()),
  args: ['--disable-background-networking', '--autoplay-policy=no-user-gesture-required'],
});
const canvas = await browser.newPage();
await canvas.setContent(`<script>async function smaller(png, width, quality) {
  const image = new Image();
  image.src = 'data:image/png;base64,' + png;
  await image.decode();
  const sheet = document.createElement('canvas');
  sheet.width = width;
  sheet.height = Math.round((width * image.height) / image.width);
  const pen = sheet.getContext('2d');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(image, 0, 0, sheet.width, sheet.height);
  return sheet.toDataURL('image/webp', quality).split(',')[1];
}</script>`);

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

/** @param {string} name */
async function signIn(name) {
  const page = await open('staff', `${address}/staff/`);
  await page.getByRole('radio', { name }).check({ force: true });
  await pause(500);
  await page.keyboard.type(new RegExp(`${name} · PIN (\\d{6})`).exec(printed)?.[1] ?? '', { delay: 40 });
  await page.keyboard.press('Enter');
  await page.locator('main').waitFor();
  return page;
}

/** @param {import('playwright').Page} page @param {string} name */
async function take(page, name) {
  await page.waitForFunction('document.fonts.status === "loaded"');
  await pause(1000);
  const png = (await page.screenshot()).toString('base64');
  const webp = await canvas.evaluate(`smaller(${JSON.stringify(png)}, ${picture.width}, ${picture.quality})`);
  writeFileSync(join(pictures, `rehearsal-${name}.webp`), Buffer.from(String(webp), 'base64'));
  console.log(name);
}

try {
  const display = await open('display', displayLink);
  const floor = await signIn('Supervisión');
  await floor.keyboard.press('F8');
  const textOf = async (/** @type {string} */ part) => (await display.locator(part).textContent()) ?? '';
  /** Lets the office go on until something is so, and holds it there. @param {() => Promise<boolean>} isSo */
  async function once(isSo) {
    goOn();
    await pause(moment);
    while (!(await isSo())) await pause(20);
    hold();
    await pause(moment);
  }
  /** @param {string} time */
  const until = (time) => once(async () => minutesOf(await textOf('.head-clock')) >= minutesOf(time));

  await until('8:45');
  await once(async () => !(await textOf('main')).includes('No hay llamadas'));
  await take(display, 'call');
  const window = await signIn('Celia Mezquite');
  await until('9:18');
  await take(floor, 'plug');
  await until('10:08');
  goOn();
  while (await fetch(`${address}/health`).catch(() => undefined)) await pause(5);
  rehearsal.kill('SIGSTOP'); // Stopped altogether, it doesn't start the server again.
  await pause(12_000);
  await take(window, 'killed');
  rehearsal.kill('SIGCONT');
  await until('10:43');
  await once(async () => minutesOf(await textOf('.head-clock')) < minutesOf('10:40'));
  await take(display, 'clock');
  await until('11:26');
  await floor.getByRole('heading', { name: 'Trámites' }).evaluate((title) => title.scrollIntoView());
  await take(floor, 'failure');

  goOn();
  await over;
  const sheet = readFileSync(join(folder, '1/hoja-de-ensayo.txt'), 'utf8');
  console.log(sheet);
  const paper = await browser.newPage({ viewport: sizes.staff });
  await paper.setContent('<pre style="margin: 28px 36px; font: 16px/1.4 monospace; white-space: pre-wrap"></pre>');
  await paper.locator('pre').evaluate((lines, text) => {
    lines.textContent = text;
  }, sheet);
  await take(paper, 'sheet');
} finally {
  await browser.close();
  rehearsal.kill();
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string} time */
function minutesOf(time) {
  const [hours = 0, minutes = 0] = time.trim().split(':').map(Number);
  return 60 * hours + minutes;
}
