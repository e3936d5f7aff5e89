import type { PublicCall, WindowFace } from '../domain/views/types.ts';
import type { LanguageTag } from '../domain/vocabulary.ts';
import type { ScreenLanguage } from './catalogue.ts';
import { screenLanguage } from './catalogue.ts';
import { spoken as en } from './en/spoken.ts';
import { spoken as es } from './es/spoken.ts';
import { spoken as fr } from './fr/spoken.ts';

/** Languages in which visitors are called aloud. */
export type VoiceLanguage = ScreenLanguage;

/** Every language in which there is a voice. */
export const VOICE_LANGUAGES: readonly VoiceLanguage[] = ['es', 'en', 'fr'];

/** What follows a piece when it is said: nothing, a breath, a pause. */
export type Stop = ' ' | '-' | ', ' | '. ';

/** One piece of a sentence: the clip that says it, its words, and what follows. */
export interface Piece {
  readonly clip: string;
  readonly words: string;
  readonly then: Stop;
}

/** A part of the words, by the name of its clip. */
export type Said = readonly [clip: string, words: string, then?: Stop | undefined];

/** What a language needs for calling a visitor aloud. */
export interface SpokenWords {
  readonly ticket: Said;
  /** Letters by their names, which sound apart in a noisy room. */
  readonly letters: Readonly<Record<string, string>>;
  /** A whole number from 1 to 999. */
  readonly number: (figure: number) => readonly Said[];
  readonly goTo: Readonly<Record<WindowFace['kind'] | 'accessible', Said>>;
  readonly direction: Readonly<Record<NonNullable<WindowFace['direction']>, Said>>;
  /** Said first when the call could not be announced in its time. */
  readonly late: Said;
  /** Said first when the visitor was called before. */
  readonly again: Said;
}

/** A call as it is said: the text and the pieces are the same sentence. */
export interface SpokenCall {
  readonly lang: VoiceLanguage;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const SPOKEN: Readonly<Record<VoiceLanguage, SpokenWords>> = { es, en, fr };

/** "Turno, A, cuarenta y cinco. Favor de pasar a la ventanilla tres, a su izquierda." */
export function spokenCall(
  call: Pick<PublicCall, 'ticket' | 'attempt'>,
  window: WindowFace,
  language: LanguageTag,
  late = false,
): SpokenCall {
  const lang = voiceLanguage(language);
  const words = SPOKEN[lang];
  const said: readonly Said[] = [
    ...(late ? [words.late] : []),
    ...(call.attempt > 1 ? [words.again] : []),
    words.ticket,
    ...ticket(words, call.ticket),
    words.goTo[window.accessible ? 'accessible' : window.kind],
    ...closing(words.number(window.number), window.direction ? ', ' : '. '),
    ...(window.direction ? [words.direction[window.direction]] : []),
  ];
  const pieces = said.map(([clip, text, then = ' ']): Piece => ({ clip, words: text, then }));
  return { lang, text: sentence(pieces), pieces };
}

/** Letter by letter, then its number without leading zeros. */
function ticket(words: SpokenWords, number: string): readonly Said[] {
  const letters = [...number.replace(/\d+$/, '')].map((letter): Said => {
    return [`letter-${letter}`, words.letters[letter] ?? letter, ', '];
  });
  return [...letters, ...closing(words.number(Number(number.replace(/^\D+/, ''))), '. ')];
}

const closing = (said: readonly Said[], then: Stop): readonly Said[] =>
  said.map(([clip, words, own], index) => [clip, words, index === said.length - 1 ? then : own]);

const sentence = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ words, then }) => `${words}${then}`)
    .join('')
    .trimEnd()
    .replace(/(?:^|\. )\p{Ll}/gu, (start) => start.toUpperCase());

/** The language in which somebody who speaks `tag` is called: Spanish, unless we can say it. */
export const voiceLanguage = (tag: LanguageTag): VoiceLanguage => screenLanguage(tag);

/** Every piece that a call can need in a language, each once: what a voice must have recorded to be complete. */
export function clipsOf(language: VoiceLanguage): readonly Said[] {
  const { ticket, letters, number, goTo, direction, late, again } = SPOKEN[language];
  const said: readonly Said[] = [
    ticket,
    ...Object.values(goTo),
    ...Object.values(direction),
    late,
    again,
    ...Object.entries(letters).map(([letter, name]): Said => [`letter-${letter}`, name, ', ']),
    ...Array.from({ length: 999 }, (_, index) => number(index + 1)).flat(),
  ];
  return [...new Map(said.map((piece) => [piece[0], piece])).values()];
}
