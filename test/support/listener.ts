import type { Page } from 'playwright';
import { CLIPS } from '../../kiosk/speech/voice.ts';
import type { SampleScreens } from './sample-screens.ts';

/** Somebody before the kiosk who sees nothing: presses keys, and knows only what the loudspeaker was given to play. */
export interface Listener {
  /** Presses a key and listens until there is silence to answer; what was said since, by the names of the clips. */
  press(key: string): Promise<string>;
  /** Goes on, key by key, until this is said. */
  find(phrase: string): Promise<void>;
  /** Finds it and chooses it; what follows. */
  choose(phrase: string): Promise<string>;
  /** What was said last. */
  last(): Promise<string>;
}

/** A visitor who has pressed the key with the raised mark, and hears the welcome. */
export async function arrive(
  pages: SampleScreens<'kiosk'>,
): Promise<{ readonly page: Page; readonly visitor: Listener; readonly welcome: string }> {
  const page = await pages.open({}, undefined, listen);
  const visitor = listenerAt(page);
  const welcome = await visitor.press('*');
  return { page, visitor, welcome };
}

/** Says that others may hear, as somebody with no headset would. */
export async function allow(visitor: Listener): Promise<void> {
  await visitor.choose('decir también mis datos');
}

interface Sounded {
  readonly turn: number;
  readonly from: number;
  /** Of the whole recording, which tells its language. */
  readonly whole: number;
}

declare global {
  interface Window {
    sounded: Sounded[];
  }
}

/** Before the page's own scripts: writes down every piece of sound that is started, and which belong together. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.sounded = [];
    let turn = 0;
    let together = false;
    const { start } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function (when?: number, from?: number, lasts?: number) {
      if (!together) {
        turn++;
        together = true;
        queueMicrotask(() => {
          together = false;
        });
      }
      window.sounded.push({ turn, from: from ?? 0, whole: this.buffer?.duration ?? 0 });
      return start.call(this, when, from, lasts);
    };
  });
}

/** Longer than the kiosk waits before it follows what a key has changed, in ms. */
const FOLLOWS = 65;
const ANSWERS = ['4', '5', '#', 'Enter'];
/** Sooner, the same answer again would be a trembling hand's, in ms. */
const STEADY = 600;
const MANY = 60;

/** Begins at whatever the kiosk says first. */
function listenerAt(page: Page): Listener {
  let known = 0;
  let before = { key: '', at: Number.NEGATIVE_INFINITY };
  const heard = async (): Promise<string> => {
    await page.waitForFunction((before) => window.sounded.length > before, known);
    const all = await page.evaluate(async (follows) => {
      const pass = (ms: number) => new Promise((done) => setTimeout(done, ms));
      for (let heard = 0; window.sounded.length > heard; ) {
        heard = window.sounded.length;
        await pass(follows);
        await new Promise((drawn) => requestAnimationFrame(drawn));
        await pass(follows);
      }
      return window.sounded;
    }, FOLLOWS);
    const fresh = all.slice(known);
    known = all.length;
    return fresh.map(nameOf).join(' | ');
  };
  const listener: Listener = {
    async press(key) {
      if (key === before.key && ANSWERS.includes(key))
        await page.waitForTimeout(Math.max(0, before.at + STEADY - performance.now()));
      before = { key, at: performance.now() };
      await page.keyboard.press(key);
      return heard();
    },
    async find(phrase) {
      let said = await listener.last();
      for (let turn = 0; turn < MANY; turn++) {
        if (said.split(' | ').includes(phrase)) return;
        said = await listener.press('8');
      }
      throw new Error(`"${phrase}" was not said within ${MANY} keys; last: ${said}`);
    },
    async choose(phrase) {
      await listener.find(phrase);
      return listener.press('5');
    },
    async last() {
      const all = await page.evaluate(() => window.sounded);
      const turn = all.at(-1)?.turn;
      return all
        .filter((sound) => sound.turn === turn)
        .map(nameOf)
        .join(' | ');
    },
  };
  return listener;
}

const ends = (['es', 'en'] as const).map((lang) => {
  const [from = 0, lasts = 0] = Object.values(CLIPS[lang]).at(-1) ?? [];
  return { lang, end: from + lasts };
});

function nameOf({ from, whole }: Sounded): string {
  const lang = ends.find(({ end }) => Math.abs(end - whole) < 0.5)?.lang ?? 'es';
  const clip = Object.entries(CLIPS[lang]).find(([, place]) => place[0] === from)?.[0] ?? '?';
  return lang === 'es' ? clip : `${lang}: ${clip}`;
}
