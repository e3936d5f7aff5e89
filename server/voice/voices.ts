import type { Instant } from '../../shared/domain/vocabulary.ts';
import type { VoiceLanguage } from '../../shared/i18n/spoken.ts';
import { clipsOf, VOICE_LANGUAGES } from '../../shared/i18n/spoken.ts';
import type { ClipIndex, OwnVoice, VoiceRefusal } from '../../shared/protocol/voice.ts';
import type { KeptVoice, VoicesFile } from './file.ts';
import type { Sounds } from './sounds.ts';
import { joined, readClip } from './wav.ts';

/** Where it is written whose voices the office has. */
interface File {
  read(): Promise<VoicesFile | null>;
  write(data: VoicesFile): Promise<void>;
}

/** What became of a wish about the office's voice. `missing`: clips without which it can't be published. */
export type VoiceAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: VoiceRefusal; readonly missing?: readonly string[] };

/** How a voice should be from now on, or why it stays as it is. */
type Step = KeptVoice | { readonly refusal: VoiceRefusal; readonly missing?: readonly string[] };

/**
 * The office's own voice in each language: a draft that is being recorded, and what the displays say. A voice is the
 * voice of one person who has agreed to it; once they no longer do, every sound of theirs is erased.
 */
export class Voices {
  readonly #file: File;
  readonly #sounds: Sounds;
  readonly #changed: () => void;
  #kept: VoicesFile['voices'];
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(file: File, sounds: Sounds, changed: () => void, kept: VoicesFile['voices']) {
    this.#file = file;
    this.#sounds = sounds;
    this.#changed = changed;
    this.#kept = kept;
  }

  /** `changed` is told whenever the displays may have another voice. */
  static async open(file: File, sounds: Sounds, changed: () => void): Promise<Voices> {
    const voices = new Voices(file, sounds, changed, (await file.read())?.voices ?? {});
    await sounds.keepOnly(voices.#marks());
    return voices;
  }

  /** The mark of what is published, by language. */
  get published(): Readonly<Record<string, string>> {
    const marks = VOICE_LANGUAGES.flatMap((language) => {
      const mark = this.#kept[language]?.published?.sound;
      return mark === undefined ? [] : [[language, mark] as const];
    });
    return Object.fromEntries(marks);
  }

  /** How it stands in every language. */
  standing(): Promise<readonly OwnVoice[]> {
    return Promise.all(VOICE_LANGUAGES.map((language) => this.#standingOf(language)));
  }

  /** Somebody has agreed to lend their voice. Refused while another person's draft is there. */
  introduce(language: VoiceLanguage, name: string, at: Instant): Promise<VoiceAnswer> {
    return this.#change(language, async (voice) => {
      const before = voice.draft?.speaker.name ?? name;
      if (before !== name) return { refusal: 'other-speaker' };
      return { ...voice, draft: { clips: voice.draft?.clips ?? {}, speaker: { name, agreedAt: at } } };
    });
  }

  /** Takes a clip into the draft, in place of the one that was there. */
  record(language: VoiceLanguage, clip: string, recording: Buffer): Promise<VoiceAnswer> {
    return this.#change(language, async (voice) => {
      if (!clipsOf(language).some(([known]) => known === clip)) return { refusal: 'unknown-clip' };
      if (!voice.draft) return { refusal: 'no-speaker' };
      const read = readClip(recording);
      if (!read.ok) return { refusal: read.refusal };
      const mark = await this.#sounds.keep(recording);
      return { ...voice, draft: { ...voice.draft, clips: { ...voice.draft.clips, [clip]: mark } } };
    });
  }

  /** The displays say the draft from now on, if it is whole. */
  publish(language: VoiceLanguage, by: string, at: Instant): Promise<VoiceAnswer> {
    return this.#change(language, async (voice) => {
      if (!voice.draft) return { refusal: 'no-draft' };
      const { clips, speaker } = voice.draft;
      const sounds = await this.#read(clips);
      const missing = clipsOf(language).flatMap(([clip]) => (sounds.has(clip) ? [] : [clip]));
      if (missing.length > 0) return { refusal: 'incomplete-voice', missing };

      const { sound, index } = joined(sounds);
      const version = voice.version + 1;
      const mark = await this.#sounds.keep(sound);
      return { ...voice, version, published: { version, at, by, speaker, sound: mark, index: tuples(index), clips } };
    });
  }

  /** Erases the draft, what is published, or both; the displays then say calls in the shipped voice. */
  erase(language: VoiceLanguage, what: 'draft' | 'published' | 'all'): Promise<VoiceAnswer> {
    return this.#change(language, async ({ version, draft, published }) => ({
      version,
      ...(draft && what === 'published' && { draft }),
      ...(published && what === 'draft' && { published }),
    }));
  }

  /** A clip of the draft; nothing where there is none. */
  async clip(language: VoiceLanguage, clip: string): Promise<Buffer | undefined> {
    const mark = this.#kept[language]?.draft?.clips[clip];
    return mark === undefined ? undefined : this.#sounds.read(mark);
  }

  /** Where the clips of a published sound are in it; nothing where it is no longer published. */
  index(language: VoiceLanguage, mark: string): ClipIndex | undefined {
    const published = this.#kept[language]?.published;
    return published?.sound === mark ? published.index : undefined;
  }

  /** A published sound; nothing where it is no longer published, or damaged. */
  async sound(language: VoiceLanguage, mark: string): Promise<Buffer | undefined> {
    return this.index(language, mark) && this.#sounds.read(mark);
  }

  async #standingOf(language: VoiceLanguage): Promise<OwnVoice> {
    const { draft, published } = this.#kept[language] ?? {};
    if (!published) return { language, ...(draft && { draft }) };
    const { version, at, by, speaker, clips, sound, index } = published;
    const isThere = (await this.#sounds.read(sound)) !== undefined;
    const whole = isThere && clipsOf(language).every(([clip]) => index[clip]);
    const changed = draft !== undefined && !areSame(draft.clips, clips);
    return { language, ...(draft && { draft }), published: { version, at, by, speaker, whole, changed } };
  }

  /** What can be read of these clips, each whole. */
  async #read(clips: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, Buffer>> {
    const sounds = new Map<string, Buffer>();
    for (const [clip, mark] of Object.entries(clips)) {
      const recording = await this.#sounds.read(mark);
      const read = recording && readClip(recording);
      if (read?.ok) sounds.set(clip, read.samples);
    }
    return sounds;
  }

  /** Takes its turn; a change counts once it is on disk, and what it leaves over is erased right after. */
  #change(language: VoiceLanguage, step: (voice: KeptVoice) => Promise<Step>): Promise<VoiceAnswer> {
    const done = this.#turn.then(async (): Promise<VoiceAnswer> => {
      const before = this.#kept[language];
      const next = await step(before ?? { version: 0 });
      if ('refusal' in next) return { ok: false, ...next };
      const kept = { ...this.#kept, [language]: next };
      await this.#file.write({ format: 1, voices: kept });
      this.#kept = kept;
      if (before?.published?.sound !== next.published?.sound) this.#changed();
      await this.#sounds.keepOnly(this.#marks());
      return { ok: true };
    });
    this.#turn = done.catch(() => undefined);
    return done;
  }

  #marks(): ReadonlySet<string> {
    const marks = Object.values(this.#kept).flatMap(({ draft, published }) => [
      ...Object.values(draft?.clips ?? {}),
      ...(published ? [published.sound] : []),
    ]);
    return new Set(marks);
  }
}

const tuples = (index: ClipIndex): Record<string, [number, number]> =>
  Object.fromEntries(Object.entries(index).map(([clip, [from, lasts]]) => [clip, [from, lasts]]));

const areSame = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([clip, mark]) => other[clip] === mark);
