import type { DisplayView, PublicNotice } from '../shared/domain/views/types.ts';
import type { Instant, LanguageTag, NoticeId } from '../shared/domain/vocabulary.ts';
import { noticesOf } from './outage.ts';
import type { Sound } from './sound.ts';

/** What decides whether a notice may be read now. */
export interface Lull {
  readonly at: Instant;
  readonly view: DisplayView;
  /** No call is announced, waits or is new. */
  readonly free: boolean;
  /** 1 is full, 0 is silent. */
  readonly loudness: number;
}

/** Reads notices to the room while it is free. */
export interface NoticeReading {
  /** A moment has passed. Whatever is read ends at once where the room is no longer free for it. */
  look(lull: Lull): void;
}

const PLACE = 'ventanilla.display.read.1';
/** A notice that stands is read again after this time, in ms. */
const READ_EVERY = 15 * 60_000;
/** One that could not be had is asked for again after this time, in ms. */
const RETRY = 60_000;

/** Reads by this page's sound, and keeps when each was read, so that a reload repeats none. */
export function noticeReading(sound: Pick<Sound, 'read' | 'hush'>, storage: Storage): NoticeReading {
  const read = new Map(Object.entries(recollect(storage)));
  let reading: NoticeId | undefined;

  const end = (id: NoticeId, at: Instant, heard: boolean) => {
    reading = undefined;
    read.set(id, heard ? at : at - READ_EVERY + RETRY);
    keep(storage, read);
  };
  return {
    look({ at, view, free, loudness }) {
      const standing = noticesOf(view);
      const aloud = view.sign ? [] : standing.filter((notice) => notice.aloud);
      if (!free) {
        reading = undefined; // the call has taken the sound
        return;
      }
      if (reading !== undefined && (loudness === 0 || !aloud.some(({ id }) => id === reading))) {
        sound.hush();
        reading = undefined;
      }
      if (reading !== undefined || loudness === 0) return;

      for (const id of read.keys()) if (!standing.some((notice) => notice.id === id)) read.delete(id);
      const next = aloud.find(({ id }) => Math.abs(at - (read.get(id) ?? 0)) >= READ_EVERY);
      if (!next) return;
      reading = next.id;
      sound.read(soundsOf(next, view.office.languages), loudness, (heard) => end(next.id, at, heard));
    },
  };
}

/** Where the server reads it, in each language of the office that it has. */
function soundsOf({ id, text }: PublicNotice, languages: readonly LanguageTag[]): readonly string[] {
  const said = languages.filter((lang) => text[lang]?.trim());
  return (said.length > 0 ? said : ['es']).map((lang) => `/notices/read/${encodeURIComponent(id)}/${lang}`);
}

function recollect(storage: Storage): Readonly<Record<NoticeId, Instant>> {
  try {
    return JSON.parse(storage.getItem(PLACE) ?? '{}');
  } catch {
    return {};
  }
}

function keep(storage: Storage, read: ReadonlyMap<NoticeId, Instant>): void {
  try {
    storage.setItem(PLACE, JSON.stringify(Object.fromEntries(read)));
  } catch {
    // Full or forbidden: after a reload a notice is read once more.
  }
}
