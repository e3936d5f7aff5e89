import type { ScreenLanguage } from '../../shared/i18n/catalogue.ts';
import { speech as en } from '../../shared/i18n/en/speech.ts';
import type { SpeechWords } from '../../shared/i18n/es/speech.ts';
import { speech as es } from '../../shared/i18n/es/speech.ts';
import { speech as fr } from '../../shared/i18n/fr/speech.ts';

/** One clip of a sentence, and the silence that follows it, in s. */
export interface Piece {
  readonly lang: ScreenLanguage;
  readonly clip: string;
  readonly pause: number;
}

/** A text in a language, as a screen shows it. */
export interface Told {
  readonly text: string;
  readonly lang: ScreenLanguage;
}

/** What can be said in a language: the names of its clips. */
export type Clips = Readonly<Record<ScreenLanguage, Readonly<Record<string, unknown>>>>;

export const SPEECH: Readonly<Record<ScreenLanguage, SpeechWords>> = { es, en, fr };

const JOINT = 0.03;
const BREATH = 0.16;
const STOP = 0.38;

const TOKEN = /\d{1,2}:\d{2}|\p{Lu}\d{3}(?!\d)|\d+|[\p{L}\p{M}]+|[.,;:?!()·—]/gu;
const WORD = /^[\p{L}\p{M}\d]/u;

/** The name of a phrase's clip: its words and figures, without capitals and marks. */
export const clipOf = (phrase: string): string =>
  (phrase.normalize('NFC').match(/[\p{L}\p{M}\d]+/gu) ?? []).join(' ').toLowerCase();

/** The clip that says a letter by its name. */
export const letterClip = (letter: string): string => `letter ${letter.toUpperCase()}`;

/** A text as clips: the longest recorded phrases, and between them its figures, times, tickets and letters joined. Words that nobody recorded are spelled. */
export function piecesOf({ text, lang }: Told, clips: Clips): readonly Piece[] {
  const words = wordsOf(text);
  const known = clips[lang];
  const ways: Way[] = [{ cost: 0, pieces: [] }];
  for (let from = words.length - 1; from >= 0; from--) ways.unshift(bestFrom(words, from, ways, lang, known));
  return ways[0]?.pieces ?? [];
}

/** Says every character by itself: of a folio, a CURP. */
export const spelled = (text: string, lang: ScreenLanguage): readonly Piece[] =>
  [...text].flatMap((character) => {
    const clip = /\d/.test(character) ? SPEECH[lang].number(Number(character))[0] : letterClip(character);
    return clip === undefined ? [] : [{ lang, clip: /\d/.test(character) ? clipOf(clip) : clip, pause: BREATH }];
  });

interface Word {
  readonly text: string;
  readonly pause: number;
}

interface Way {
  readonly cost: number;
  readonly pieces: readonly Piece[];
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const [token] of text.normalize('NFC').matchAll(TOKEN)) {
    const last = words.at(-1);
    if (WORD.test(token)) words.push({ text: token, pause: JOINT });
    else if (last) words[words.length - 1] = { ...last, pause: /[,;()·]/.test(token) ? BREATH : STOP };
  }
  return words;
}

/** From this word on: the way with the least words to be spelled, then with the fewest joints. */
function bestFrom(
  words: readonly Word[],
  from: number,
  later: readonly Way[],
  lang: ScreenLanguage,
  known: Readonly<Record<string, unknown>>,
): Way {
  let best = joined(words[from], lang, later[0], known);
  let phrase = '';
  for (let to = from; to < words.length; to++) {
    const word = words[to];
    const rest = later[to - from];
    if (!word || !rest) break;
    phrase = clipOf(`${phrase} ${word.text}`);
    if (!(phrase in known) || rest.cost + 1 >= best.cost) continue;
    best = { cost: rest.cost + 1, pieces: [{ lang, clip: phrase, pause: word.pause }, ...rest.pieces] };
  }
  return best;
}

/** One word by itself: a figure, a time, a ticket, a letter, or spelled. */
function joined(
  word: Word | undefined,
  lang: ScreenLanguage,
  rest: Way | undefined,
  known: Readonly<Record<string, unknown>>,
): Way {
  if (!word || !rest) return { cost: 0, pieces: [] };
  const clips = figureOf(word.text, lang);
  const said = clips ? clips.map((clip) => ({ lang, clip, pause: JOINT })) : spelled(plain(word.text), lang);
  const pieces = said.filter(({ clip }) => clip in known);
  const cost = rest.cost + (clips || word.text.length === 1 ? 2 : 1000);
  return { cost, pieces: [...closed(pieces, word.pause), ...rest.pieces] };
}

function figureOf(word: string, lang: ScreenLanguage): readonly string[] | undefined {
  const { number, time } = SPEECH[lang];
  const [hours, minutes] = word.split(':').map(Number);
  if (hours !== undefined && minutes !== undefined) return time(hours, minutes).map(clipOf);
  const ticket = /^(\p{Lu})(\d{3})$/u.exec(word);
  if (ticket) return [letterClip(ticket[1] ?? ''), ...number(Number(ticket[2])).map(clipOf)];
  if (!/^\d+$/.test(word)) return undefined;
  // A code, not a quantity: its zero is said, and so is each of many digits.
  if (/^0\d|^\d{5,}$/.test(word)) return [...word].flatMap((digit) => number(Number(digit)).map(clipOf));
  return number(Number(word)).map(clipOf);
}

const closed = (pieces: readonly Piece[], pause: number): readonly Piece[] =>
  pieces.map((piece, index) => (index === pieces.length - 1 ? { ...piece, pause } : piece));

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');
