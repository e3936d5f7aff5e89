import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { voice as words } from '../../shared/i18n/es/voice.ts';
import { clipsOf } from '../../shared/i18n/spoken.ts';
import type { ClipIndex } from '../../shared/protocol/voice.ts';
import { recordings } from '../../shared/ui/voice/recordings.ts';
import { fileNameOf } from '../../staff/voice/match.ts';
import { barriers } from '../support/barriers.ts';
import type { BusyOffice } from '../support/busy-office.ts';
import { openBusyOffice } from '../support/busy-office.ts';
import { readerOf } from '../support/fake-reader.ts';
import { lengthOf, tone } from '../support/tones.ts';
import type { WatchedWall } from '../support/watched-wall.ts';
import { watchWall } from '../support/watched-wall.ts';
import type { Clerk } from './support/clerk.ts';
import { signIn } from './support/clerk.ts';
import type { House } from './support/house.ts';
import { houseOf } from './support/house.ts';
import { soon } from './support/soon.ts';

let busy: BusyOffice;
let house: House;
let browser: Browser;
let lead: Clerk;
let wall: WatchedWall;
let folder: string;

/** How long the computer's voice takes for a notice, in s: as no clip of a call does. */
const READING = 1.25;

const spanish = clipsOf('es');
const called = ['ticket', 'letter-K', '1', 'go-window', '1', 'left'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reader-'));
  busy = await openBusyOffice({ voice: readerOf(folder, tone({ seconds: READING })) });
  house = await houseOf(inject('browser'), busy.office);
  browser = await chromium.connect(inject('browser'));
  lead = await signIn(house, busy.office, 'Supervisión');
  wall = await watchWall(browser, busy.office.links.display);
  await busy.checkIn(3);
});
afterAll(async () => {
  await browser.close();
  await house.close();
  await busy.close();
  await rm(folder, { recursive: true });
});

const press = (name: string | RegExp) => lead.page.getByRole('button', { name }).click();

test('one key records what is on the page, and the next that is missing comes up', async () => {
  const { page } = lead;
  await page.evaluate(humInsteadOfMicrophone);
  await lead.go('team');
  await press('Voz');
  await page.getByLabel(words.speaker.name).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByLabel(words.speaker.name).fill('Rosa Nube');
  await page.getByRole('checkbox').check();
  await press(words.speaker.start);

  await page.getByRole('heading', { name: words.recorder.title('Rosa Nube') }).waitFor();
  await page.keyboard.press('Space');
  await page.getByText(words.recorder.listening).waitFor();
  await page.waitForTimeout(600); // as long as a word
  await page.keyboard.press('Space');
  await page.getByText(words.recorder.kept('turno')).waitFor();
  await soon(() => page.locator('.voice-words').innerText()).toContain('favor de pasar a la ventanilla');
  expect(await page.getByText(words.recorder.progress(1, spanish.length), { exact: true }).count()).toBe(1);
  expect(await barriers(page)).toEqual([]);
});

test('a voice given as files is published, and the next call is said in it', async () => {
  const { page } = lead;
  await page.getByText(words.upload.title).click();
  const files = spanish.map((said, number) => ({
    name: fileNameOf(said),
    mimeType: 'audio/wav',
    buffer: tone({ seconds: lengthOf(number), rate: 44_100 }),
  }));
  const other = { name: 'foto.png', mimeType: 'image/png', buffer: Buffer.from('no sound') };
  await page.getByLabel(words.upload.many).setInputFiles([...files, other]);
  await page.getByText(words.upload.left('foto.png', words.upload.unknown)).waitFor({ timeout: 60_000 });
  await page.getByText(words.upload.taken(spanish.length)).waitFor();
  await press(words.publish);
  await page.getByText(words.published).waitFor();

  await busy.healthIs(({ screens }) => screens.some(({ soundBlocked }) => soundBlocked));
  await wall.page.mouse.click(960, 540);
  await busy.healthIs(({ screens }) => screens.every(({ soundBlocked }) => !soundBlocked));
  await busy.call(1);
  await busy.healthIs(({ receipts }) => receipts.some(({ spoken }) => spoken.length > 0));
  const { index } = await published();
  await soon(() => said(index).join(' ')).toContain(called.join(' '));
  const letter = clipsSaid().find(({ from }) => Math.abs(from - (index['letter-K']?.[0] ?? 0)) < 1e-6);
  expect(letter?.lasts).toBeCloseTo(lengthOf(spanish.findIndex(([clip]) => clip === 'letter-K')), 1);
});

test('where the published voice is damaged the shipped one speaks whole, and the supervisor reads which display', async () => {
  const path = join(busy.office.folder, 'voices', `${(await published()).sound}.wav`);
  const sound = await readFile(path);
  await writeFile(path, sound.subarray(0, 2000));
  await wall.page.reload();
  await busy.healthIs(({ screens }) => screens.some(({ voice }) => voice === 'shipped'));
  await wall.page.mouse.click(960, 540);
  await busy.healthIs(({ screens }) => screens.every(({ soundBlocked }) => !soundBlocked));
  await lead.go('floor');
  await lead.page.getByText(/usa la voz del sistema/u).waitFor();

  const before = clipsSaid().length;
  await busy.call(2);
  await soon(() => said(recordings.es.clips, before).slice(0, 3)).toEqual(['ticket', 'letter-K', '2']);
});

test('a notice is read to the room by the computer’s own voice', async () => {
  const readings = () => clipsSaid().filter(({ lasts, long }) => lasts === 0 && Math.abs(long - READING) < 0.01);
  await busy.leap(60_000);
  await busy.readToRoom('La cafetería abre a las once.');
  await soon(() => readings().length).toBe(1);
  await wall.page.getByText('La cafetería abre a las once.').waitFor();
});

test('who takes their consent back is heard no more, and no sound of theirs is left', async () => {
  await lead.go('team');
  await press('Voz');
  await press(new RegExp(words.erase, 'u'));
  await press(words.eraseDo);
  await lead.page.getByText(words.erased).waitFor();
  await lead.page.getByText(words.shipped).waitFor();
  await busy.healthIs(({ screens }) => screens.every(({ voice }) => voice === undefined));
  const kept = await readFile(join(busy.office.folder, 'voices', 'voices.json'), 'utf8');
  expect(kept).not.toContain('Rosa');
  expect(house.complaints()).toEqual([]);
});

const clipsSaid = () => wall.notes.flatMap((note) => (note.is === 'clip' ? [note] : []));

/** The clips that the wall has said since, by their place in a sound; nothing for what is not in it. */
const said = (index: ClipIndex, since = 0) =>
  clipsSaid()
    .slice(since)
    .map(({ from }) => Object.entries(index).find(([, [at]]) => Math.abs(at - from) < 1e-6)?.[0]);

/** What the office keeps of its published voice. */
async function published(): Promise<{ readonly sound: string; readonly index: ClipIndex }> {
  const kept = JSON.parse(await readFile(join(busy.office.folder, 'voices', 'voices.json'), 'utf8'));
  return kept.voices.es.published;
}

/** In the page: a hum in place of what a microphone would hear. */
function humInsteadOfMicrophone(): void {
  navigator.mediaDevices.getUserMedia = async () => {
    const context = new AudioContext();
    const heard = new MediaStreamAudioDestinationNode(context);
    const hum = new OscillatorNode(context, { frequency: 200 });
    hum.connect(new GainNode(context, { gain: 0.2 })).connect(heard);
    hum.start();
    return heard.stream;
  };
}
