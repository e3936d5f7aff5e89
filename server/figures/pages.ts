import type { FigureNames, Figures } from '../../shared/domain/figures/span-types.ts';
import { playbackOf } from '../../shared/domain/playback.ts';
import type { StoryLine } from '../../shared/domain/story.ts';
import { storyOf } from '../../shared/domain/story.ts';
import type { Actor, DayKey } from '../../shared/domain/vocabulary.ts';
import type { DayPlayback, DayReport, DayStory, RecordCheck } from '../../shared/protocol/record.ts';
import type { Head } from '../journal/entry.ts';
import type { Verification } from '../journal/verify.ts';
import type { RecordedDays } from './book.ts';
import { dayFileOf } from './day-file.ts';

/** What the pages about the record are made from. */
export interface RecordPages {
  readonly days: () => Promise<readonly DayKey[]>;
  readonly story: (date: DayKey) => Promise<DayStory | undefined>;
  readonly playback: (date: DayKey) => Promise<DayPlayback | undefined>;
  readonly report: (date: DayKey) => Promise<DayReport | undefined>;
  readonly check: () => Promise<RecordCheck>;
  /** The signed file of a day that is over. */
  readonly file: (date: DayKey) => Promise<SignedDay>;
  /** The public half of the key by which this office's files are known; nothing while it can't be read. */
  readonly key: () => Promise<string | undefined>;
}

/** A day's signed file, or why there is none. */
export type SignedDay =
  | { readonly ok: true; readonly file: string }
  | { readonly ok: false; readonly refusal: 'unknown-day' | 'day-not-over' | 'no-signing-key' };

/** How the office signs what leaves it. */
export interface Signing {
  readonly publicKey: string;
  readonly file: (content: object) => string;
}

/** What the record is read and checked with. */
export interface RecordParts {
  readonly record: RecordedDays;
  readonly headOf: (date: DayKey) => Promise<Head | null>;
  /** The line by which a day was closed. */
  readonly closingOf: (date: DayKey) => Promise<Head | null>;
  readonly isUnderWay: (date: DayKey) => boolean;
  /** What the office signs with; nothing while its key can't be read. */
  readonly signing: () => Promise<Signing | undefined>;
  readonly verify: () => Promise<Verification>;
  readonly figures: (date: DayKey) => Promise<Figures>;
  readonly names: () => FigureNames;
  readonly office: () => DayReport['office'];
  /** What a member of the staff or a screen is called; nothing for one that is no longer known. */
  readonly nameOf: (by: Pick<Actor, 'kind' | 'id'>) => string | undefined;
}

/** The record for those who answer for it: a day as a story and looked at again, its report, and whether it is whole. */
export function recordPages(parts: RecordParts): RecordPages {
  const { record, headOf, closingOf, isUnderWay, signing, verify, figures, names, office, nameOf } = parts;
  const named = ({ by, ...line }: StoryLine): DayStory['lines'][number] => {
    const name = nameOf(by);
    return { ...line, by: { kind: by.kind, ...(name !== undefined && { name }) } };
  };
  const has = async (date: DayKey): Promise<boolean> => (await record.days()).includes(date);

  return {
    days: () => record.days(),
    async story(date) {
      if (!(await has(date))) return undefined;
      return { date, names: names(), lines: storyOf(await record.entries(date)).map(named) };
    },
    async playback(date) {
      if (!(await has(date))) return undefined;
      return { date, steps: playbackOf(await record.entries(date)) };
    },
    async report(date) {
      const head = (await has(date)) ? await headOf(date) : null;
      if (!head) return undefined;
      const key = await signing();
      return {
        ...(await figures(date)),
        office: office(),
        head: { hash: head.hash, seq: head.seq },
        ...(key && { key: key.publicKey }),
      };
    },
    async file(date) {
      if (!(await has(date))) return { ok: false, refusal: 'unknown-day' };
      if (isUnderWay(date)) return { ok: false, refusal: 'day-not-over' };
      const closing = (await closingOf(date)) ?? (await headOf(date));
      if (!closing) return { ok: false, refusal: 'unknown-day' };
      const key = await signing();
      if (!key) return { ok: false, refusal: 'no-signing-key' };
      const { seq: line, hash } = closing;
      const content = dayFileOf(await figures(date), { day: date, office: office(), closing: { line, hash } });
      return { ok: true, file: key.file(content) };
    },
    key: async () => (await signing())?.publicKey,
    async check() {
      const { days, damage, head } = await verify();
      const entries = days.reduce((sum, day) => sum + day.entries, 0);
      const faults = damage.map(({ es, en }) => ({ es, en }));
      return { days: days.length, entries, faults, ...(head && { head: { date: head.day, hash: head.hash } }) };
    },
  };
}
