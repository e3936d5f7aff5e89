// Takes the pictures of docs/unhappy-paths.md, from the own screens of kiosk and phone with the made-up views of the tests.
// Run by hand when one of these screens has changed: node scripts/unhappy-pictures.mjs [name ...]
import { mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import preact from '@preact/preset-vite';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { launchOptions } from './chromium.mjs';

const pictures = 'docs/pictures/unhappy';
/** How large each is, and how much smaller its picture: read as well, and a fraction of the bytes. */
const sizes = {
  kiosk: { size: { width: 1080, height: 1920 }, smaller: 0.4 },
  phone: { size: { width: 390, height: 844 }, smaller: 0.9 },
};
const quality = 60;

const minute = 60_000;
/** Monday 23 November 2026, 9:42 in Huajuapan, the moment of the views. */
const now = Date.UTC(2026, 10, 23, 15, 42);
const noNeeds = { priority: [], accessibleWindow: false, escort: false };
const appointment = { appointmentId: '40007', initials: 'R. M.', slot: now - 42 * minute, minor: false, papers: [] };
const details = {
  is: 'details',
  guests: [{ ...appointment, coming: true }],
  needs: noNeeds,
  companions: 0,
  notJoined: false,
};
const comeBack = { visitId: 'visit-45', ticket: 'A045', ahead: 14, papers: [], comeBackAt: now + 58 * minute };
const outage = { since: now - 12 * minute };

/** What each shows, as test/support/pages/kiosk.tsx takes it, or phone.tsx. */
const wanted = {
  'before-opening': {
    screen: 'start',
    office: { day: { state: 'before', date: '2026-11-23', opensAt: now + 18 * minute } },
  },
  'after-hours': { screen: 'start', office: { day: { state: 'ending', date: '2026-11-23' } } },
  'clock-doubt': { screen: 'start', office: { clockDoubt: true } },
  'too-early': { screen: 'too-early' },
  'in-grace': { screen: 'details', flow: { screen: { ...details, late: 'in-grace' } } },
  'late-in-line': { screen: 'details', flow: { screen: { ...details, late: 'queue' } } },
  late: { screen: 'late' },
  'late-stand-by': { screen: 'stand-by-late' },
  'stand-by': { screen: 'stand-by' },
  'other-day': { screen: 'other-day' },
  'other-office': { screen: 'other-office' },
  already: { screen: 'already' },
  absent: { screen: 'absent' },
  'see-staff': { screen: 'see-staff' },
  'without-list': { screen: 'services-unlisted' },
  'needs-appointment': { screen: 'needs-appointment' },
  'own-hours': { screen: 'own-hours' },
  paused: { screen: 'paused' },
  'room-full': { screen: 'ticket', flow: { screen: { is: 'ticket', issued: comeBack, interpreter: false } } },
  'no-paper': { screen: 'ticket-no-paper' },
  'not-printed': { screen: 'ticket-failed' },
  'no-slip': { screen: 'ticket-missing' },
  'out-of-service': { screen: 'start', link: 'offline' },
  'cut-while-typing': { screen: 'folio', link: 'offline' },
  unsaved: { screen: 'unsaved' },
  'still-there': { screen: 'details', still: 50 },
  'not-found': { screen: 'not-found' },
  'two-tries': { screen: 'two-tries' },
  rest: { screen: 'rest' },
  'no-data': { screen: 'no-data' },
  'curp-date': { screen: 'curp-wrong' },
  'voter-key': { screen: 'curp-voter-key' },
  'folio-shape': { screen: 'folio-wrong' },
  'not-joined': { screen: 'details-family' },
  'no-system': { screen: 'start', office: { outage } },
  'no-system-out': { screen: 'out' },
  'paper-missing': { screen: 'lacking-one' },
  'gone-for-papers': { screen: 'fetching' },
  'no-camera': { screen: 'identify' },
  'phone-no-code': { without: 'noCode' },
  'phone-unknown': { without: 'unknown' },
  'phone-unreachable': { without: 'unreachable' },
  'phone-cut': { ticket: 'waiting', link: 'offline' },
  'phone-called-again': { ticket: 'calledAgain' },
  'phone-absent': { ticket: 'absent' },
  'phone-incomplete': { ticket: 'incomplete' },
  'phone-missing': { ticket: 'waiting' },
  'phone-away': { ticket: 'away' },
  'phone-invited': { ticket: 'invited' },
  'phone-no-system': { ticket: 'noSystem' },
  'phone-out': { ticket: 'out' },
  'phone-leave': { ticket: 'waiting' },
  'phone-left': { ticket: 'left' },
  'phone-tomorrow': { ticket: 'tomorrow' },
  'phone-unserved': { ticket: 'unserved' },
  'phone-stand-by-over': { ticket: 'standByOver' },
};

/** Touched before the picture is taken. */
const touched = new Map([
  ['phone-missing', 'Me falta un papel'],
  ['phone-leave', 'Cancelar mi turno'],
]);

const only = process.argv.slice(2);
const server = await createServer({
  configFile: false,
  logLevel: 'error',
  plugins: [preact()],
  define: { __BUILD__: '"pictures"' },
  server: { host: '127.0.0.1', port: 0, ws: false },
});
await server.listen();
const [address = ''] = server.resolvedUrls?.local ?? [];
const browser = await chromium.launch(await launchOptions());
mkdirSync(pictures, { recursive: true });
for (const [name, what] of Object.entries(wanted)) {
  if (only.length > 0 && !only.includes(name)) continue;
  const kind = name.startsWith('phone-') ? 'phone' : 'kiosk';
  const { size, smaller } = sizes[kind];
  const context = await browser.newContext({ viewport: size, locale: 'es-MX' });
  const page = await context.newPage();
  await page.goto(`${address}test/support/pages/${kind}.html#${encodeURIComponent(JSON.stringify(what))}`);
  await page.locator('.screen, main').first().waitFor();
  const touch = touched.get(name);
  if (touch) await page.getByRole('button', { name: touch }).click();
  await page.waitForFunction('document.fonts.status === "loaded"');
  await pause(300);
  const session = await context.newCDPSession(page);
  const clip = { x: 0, y: 0, ...size, scale: smaller };
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality, clip });
  writeFileSync(`${pictures}/${name}.webp`, Buffer.from(data, 'base64'));
  await context.close();
}
await browser.close();
await server.close();
console.log(`Pictures in ${pictures}`);
process.exit(); // The builder's own workers would keep it.
