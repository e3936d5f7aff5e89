import type { Browser, Page } from 'playwright';

/** What a page has done, noted by itself: a driver that looks into a page would count as a person's touch. */
export type Note =
  /** The announcement for who listens with a screen reader. */
  | { readonly is: 'featured'; readonly text: string }
  /** A clip, planned on the sound's own clock, in s; a `lasts` of 0 is all of a sound that is so long. */
  | { readonly is: 'clip'; readonly at: number; readonly from: number; readonly lasts: number; readonly long: number }
  | { readonly is: 'chime'; readonly at: number }
  /** A trouble that the room is told of. */
  | { readonly is: 'bar'; readonly text: string };

/** A display in its room, watched without being touched. */
export interface WatchedWall {
  readonly page: Page;
  readonly notes: readonly Note[];
  featured(): readonly string[];
}

/** Hangs a display by its one-time link; what is wrong with its computer runs in the page first. */
export async function watchWall(browser: Browser, link: string, wrong?: () => void): Promise<WatchedWall> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const notes: Note[] = [];
  await page.exposeBinding('note', (_page, note: Note) => void notes.push(note));
  await page.addInitScript(watch);
  if (wrong) await page.addInitScript(wrong);
  await page.goto(link);
  return {
    page,
    notes,
    featured: () => notes.flatMap((note) => (note.is === 'featured' ? [note.text] : [])),
  };
}

/** Runs in the page, before its own code. */
function watch(): void {
  const note = (what: Note) => (window as unknown as { note: (what: Note) => void }).note(what);

  const startClip = AudioBufferSourceNode.prototype.start;
  AudioBufferSourceNode.prototype.start = function (at = 0, from = 0, lasts = 0) {
    note({ is: 'clip', at, from, lasts, long: this.buffer?.duration ?? 0 });
    return startClip.call(this, at, from, lasts);
  };
  const startNote = OscillatorNode.prototype.start;
  OscillatorNode.prototype.start = function (at = 0) {
    note({ is: 'chime', at });
    return startNote.call(this, at);
  };

  const last = { featured: '', bar: '' };
  new MutationObserver(() => {
    for (const [is, place] of [
      ['featured', 'p.unseen'],
      ['bar', '.bar'],
    ] as const) {
      const text = document.querySelector(place)?.textContent ?? '';
      if (text !== last[is] && text) note({ is, text });
      last[is] = text;
    }
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
