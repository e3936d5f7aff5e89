import { looksLikeRfc, nextCurpCharacters, normalizeCurp, readCurp } from '../shared/domain/curp.ts';
import type { Facts, Screen, Slip } from './state.ts';

type Typing<Is extends Screen['is']> = Extract<Screen, { is: Is }>;

/** Characters of a CURP. */
export const CURP_LENGTH = 18;
const FOLIO_LONGEST = 24;
const CURP_DATE_AT = 4;
const CURP_SEX_AT = 10;
/** Places at which a voter's key still has letters and a CURP has digits. */
const VOTER_KEY_LETTERS = [4, 5];

/** The keys that may follow where the mark stands. */
export function openKeys(screen: Typing<'curp'>, today: string): string {
  return nextCurpCharacters(screen.typed.slice(0, screen.at), today);
}

/** One key of the CURP. A key that can't stand there is told from a slip of the finger: it may be another document's number. */
export function typeCurp(screen: Typing<'curp'>, key: string, today: string): Typing<'curp'> {
  const { typed, at } = screen;
  if (at >= CURP_LENGTH) return screen;
  if (!openKeys(screen, today).includes(key)) return { ...screen, slip: slipOf(at, key) };

  const next = typed.slice(0, at) + key + typed.slice(at + 1);
  const slip = next.length < CURP_LENGTH ? undefined : curpSlip(next, today);
  if (!slip) return { is: 'curp', typed: next, at: next.length < CURP_LENGTH ? at + 1 : CURP_LENGTH };
  return { is: 'curp', typed: next, at: at + 1 < CURP_LENGTH ? at + 1 : slipsAt(slip, next, at + 1, today), slip };
}

/** Takes away the last character; where one is mended in the middle, steps back and keeps the rest. */
export function eraseCurp({ typed, at }: Typing<'curp'>): Typing<'curp'> {
  const last = Math.max(0, Math.min(at, typed.length) - 1);
  return { is: 'curp', typed: at < typed.length ? typed : typed.slice(0, last), at: last };
}

/** Moves the mark to a box that was touched, as far as something is typed. */
export function moveTo(screen: Typing<'curp'>, at: number): Typing<'curp'> {
  return { ...screen, at: Math.min(at, screen.typed.length, CURP_LENGTH - 1) };
}

/** What a complete CURP tells of its holder, or nothing while it is wrong. */
export function curpFacts(typed: string, today: string): Facts | undefined {
  const reading = readCurp(typed, today);
  return reading.ok ? { birth: reading.birth, state: reading.state } : undefined;
}

/** Why a number that was typed or read is no CURP; nothing when it is one. */
export function curpSlip(text: string, today: string): Slip | undefined {
  const reading = readCurp(text, today);
  if (reading.ok) return undefined;
  switch (reading.reason) {
    case 'CLAVE_DE_ELECTOR':
      return 'voter-key';
    case 'RFC':
      return 'rfc';
    case 'DATE':
      return 'date';
    case 'FUTURE':
      return 'future';
    case 'CHECK_DIGIT':
      return 'check-digit';
    default:
      return 'shape';
  }
}

/** One key of the folio. */
export function typeFolio(screen: Typing<'folio'>, key: string): Typing<'folio'> {
  if (screen.typed.length >= FOLIO_LONGEST) return screen;
  return { is: 'folio', typed: screen.typed + key };
}

/** Why a folio can't be looked up: another document's number, or not this office's form. */
export function folioSlip(typed: string, pattern: string): Slip | undefined {
  if (new RegExp(`^(?:${pattern})$`, 'iu').test(typed)) return undefined;
  if (looksLikeRfc(typed)) return 'rfc';
  return /^[A-Z]{6}\d{8}[HMX]\d{3}$/.test(normalizeCurp(typed)) ? 'voter-key' : 'folio-shape';
}

/** Whether this office's folios hold letters too, and a hyphen: the keys to be offered. */
export function folioKeys(pattern: string): { readonly letters: boolean; readonly hyphen: boolean } {
  const literal = pattern.replace(/\\[dD]/g, '').replace(/\[[\d-]*\]/g, '');
  return { letters: /[A-Za-z.\\]/.test(literal), hyphen: literal.includes('-') };
}

/** Digits of a day and month of birth; the fourth completes it. */
export function typeBirth(screen: Typing<'birth'>, key: string): Typing<'birth'> {
  const typed = (screen.slip ? '' : screen.typed) + key;
  const next = { is: 'birth', of: screen.of, typed } as const;
  return typed.length === 4 && !birthOf(typed) ? { ...next, slip: 'no-such-day' } : next;
}

/** `MM-DD` from the four digits of day and month, or nothing if no year has that day. */
export function birthOf(typed: string): string | undefined {
  const day = Number(typed.slice(0, 2));
  const month = Number(typed.slice(2));
  const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return typed.length === 4 && day >= 1 && day <= longest ? `${typed.slice(2)}-${typed.slice(0, 2)}` : undefined;
}

function slipOf(at: number, key: string): Slip {
  const letter = /[A-Z]/.test(key);
  if (letter && VOTER_KEY_LETTERS.includes(at)) return 'voter-key';
  return at === CURP_SEX_AT ? 'rfc' : 'not-here';
}

/** Where the mark waits after a slip: at the date, at the first character that can't stand, or where it was. */
function slipsAt(slip: Slip, typed: string, at: number, today: string): number {
  if (slip === 'date' || slip === 'future') return CURP_DATE_AT;
  const wrong = [...typed].findIndex((key, place) => !nextCurpCharacters(typed.slice(0, place), today).includes(key));
  return wrong >= 0 ? wrong : at;
}
