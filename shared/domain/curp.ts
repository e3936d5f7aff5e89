import { CURP_STATES, INCONVENIENT_WORDS } from './curp-catalogue.ts';

/** What a CURP tells about its holder: day of birth (YYYY-MM-DD), registered sex, state of birth (NE = abroad). */
export type CurpFacts = {
  readonly curp: string;
  readonly birth: string;
  readonly sex: 'H' | 'M' | 'X';
  readonly state: string;
};

/** Why a text is no CURP. The first of these that holds is the one told, so the order is the order of the checks. */
export type CurpReason =
  | 'LENGTH'
  | 'CLAVE_DE_ELECTOR'
  | 'ENYE'
  | 'CHARSET'
  | 'NAME_LETTERS'
  | 'SECOND_LETTER'
  | 'DATE_DIGITS'
  | 'SEX'
  | 'STATE'
  | 'CONSONANTS'
  | 'CHECK_NOT_DIGIT'
  | 'DATE'
  | 'FUTURE'
  | 'CHECK_DIGIT'
  | 'INCONVENIENT_WORD';

/** The strict answer: a CURP as RENAPO issues it, or the first reason why not. */
export type CurpCheck = ({ readonly ok: true } & CurpFacts) | { readonly ok: false; readonly reason: CurpReason };

/** The answer at a counter: an inconvenient word is only a warning, and an RFC is known for what it is. */
export type CurpReading =
  | ({ readonly ok: true; readonly inconvenientWord: boolean } & CurpFacts)
  | { readonly ok: false; readonly reason: Exclude<CurpReason, 'INCONVENIENT_WORD'> | 'RFC' };

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const CONSONANTS = 'BCDFGHJKLMNPQRSTVWXYZ';
const DIGITS = '0123456789';

// Ñ never stands in a CURP, yet it keeps its place here: without it O to Z would weigh one less.
const CHECK_ALPHABET = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';

const STATE_CODES = [...CURP_STATES.keys()];

const STRUCTURE: readonly (readonly [CurpReason, RegExp])[] = [
  ['LENGTH', /^.{18}$/su],
  ['CLAVE_DE_ELECTOR', /^(?![A-ZÑ]{6}\d{8}[HMX]\d{3}$)/],
  ['ENYE', /^[^Ñ]*$/],
  ['CHARSET', /^[A-Z\d]*$/],
  ['NAME_LETTERS', /^[A-Z]{4}/],
  ['SECOND_LETTER', /^.[AEIOUX]/],
  ['DATE_DIGITS', /^.{4}\d{6}/],
  ['SEX', /^.{10}[HMX]/],
  ['STATE', new RegExp(`^.{11}(?:${STATE_CODES.join('|')})`)],
  ['CONSONANTS', new RegExp(`^.{13}[${CONSONANTS}]{3}`)],
  ['CHECK_NOT_DIGIT', /\d$/],
];

const CURP_IN_TEXT = new RegExp(
  `(?=(${[
    ...['[A-Z]', '[AEIOUX]', '[A-Z]', '[A-Z]', ...Array<string>(6).fill('\\d'), '[HMX]', '[A-Z]', '[A-Z]'],
    ...Array<string>(3).fill(`[${CONSONANTS}]`),
    ...['[A-Z\\d]', '\\d'],
  ].join('[ .-]?')}))`,
  'gi',
);

/** Checks a CURP as typed or read: structure, then real date, future, check digit, word. `today` is the office's day, YYYY-MM-DD. */
export function checkCurp(text: string, today: string): CurpCheck {
  const curp = normalizeCurp(text);
  const fault = faultIn(curp, today);
  return fault ? { ok: false, reason: fault } : { ok: true, ...factsOf(curp) };
}

/** Reads a CURP for a visitor at the kiosk or a row of the day's list: like `checkCurp`, but a word is no reason to refuse. */
export function readCurp(text: string, today: string): CurpReading {
  if (looksLikeRfc(text)) return { ok: false, reason: 'RFC' };

  const curp = normalizeCurp(text);
  const fault = faultIn(curp, today);
  if (fault && fault !== 'INCONVENIENT_WORD') return { ok: false, reason: fault };

  return { ok: true, inconvenientWord: fault !== undefined, ...factsOf(curp) };
}

/** Finds the first CURP anywhere in what a scanner sent (a sheet, a QR, a card); the rest of the text is not looked at. */
export function findCurp(text: string, today: string): CurpFacts | undefined {
  for (const [, candidate = ''] of text.matchAll(CURP_IN_TEXT)) {
    const curp = normalizeCurp(candidate);
    const fault = faultIn(curp, today);
    if (!fault || fault === 'INCONVENIENT_WORD') return factsOf(curp);
  }
  return undefined;
}

/**
 * The keys that may follow what is typed so far; none when it is complete or can no longer become a CURP.
 * The last place takes every digit: offering only the right one would hide each slip made before it.
 */
export function nextCurpCharacters(prefix: string, today: string): string {
  const typed = normalizeCurp(prefix);
  const slip = [...typed].findIndex((character, at) => !charactersAfter(typed.slice(0, at), today).includes(character));
  return slip < 0 ? charactersAfter(typed, today) : '';
}

/** A CURP as the office writes it: capitals, without spaces, hyphens, dots or invisible marks. Other letters are left to be refused. */
export function normalizeCurp(text: string): string {
  return text
    .replace(/[\s\p{Pd}\p{Cf}\u2212.]/gu, '')
    .normalize('NFC')
    .replace(/[a-zñ]/g, (letter) => letter.toUpperCase());
}

/** Is this a taxpayer's key (RFC, 12 or 13 characters)? No beginning of a CURP looks like one: none has a state ending in A. */
export function looksLikeRfc(text: string): boolean {
  return /^[A-ZÑ&]{3,4}\d{6}[A-Z\d]{2}[\dA]$/.test(normalizeCurp(text));
}

/** The state of birth in words, for the visitor to confirm; undefined for a code no CURP carries. */
export function stateName(code: string): string | undefined {
  return CURP_STATES.get(code);
}

/** Age in whole years on a day, both YYYY-MM-DD. Someone born on 29 February turns a year older on 1 March of a common year. */
export function ageOn(birth: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}

function faultIn(curp: string, today: string): CurpReason | undefined {
  const broken = STRUCTURE.find(([, shape]) => !shape.test(curp));
  if (broken) return broken[0];

  const { birth } = factsOf(curp);
  if (!isRealDate(birth)) return 'DATE';
  if (birth > today) return 'FUTURE';
  if (curp.slice(17) !== checkDigit(curp)) return 'CHECK_DIGIT';
  if (INCONVENIENT_WORDS.has(curp.slice(0, 4))) return 'INCONVENIENT_WORD';
  return undefined;
}

function factsOf(curp: string): CurpFacts {
  const sex = curp.charAt(10);
  return {
    curp,
    birth: dateIn(DIGITS.includes(curp.charAt(16)) ? '19' : '20', curp.slice(4, 10)),
    sex: sex === 'H' || sex === 'M' ? sex : 'X',
    state: curp.slice(11, 13),
  };
}

function charactersAfter(typed: string, today: string): string {
  const at = typed.length;
  if (at === 1) return 'AEIOUX';
  if (at < 4) return LETTERS;
  if (at < 10) return dateDigitsAfter(typed.slice(4), today);
  if (at === 10) return 'HMX';
  if (at === 11) return [...new Set(STATE_CODES.map((code) => code.charAt(0)))].sort().join('');
  if (at === 12) return stateLettersAfter(typed.charAt(11));
  if (at < 16) return CONSONANTS;
  if (at === 16) return centuryCharacters(typed.slice(4, 10), today);
  return at === 17 ? DIGITS : '';
}

function dateDigitsAfter(typed: string, today: string): string {
  if (typed.length < 2) return DIGITS;

  const monthsWithDays = Array.from(
    { length: 12 * 31 },
    (_, n) => twoDigits(1 + Math.floor(n / 31)) + twoDigits(1 + (n % 31)),
  );
  const dates = monthsWithDays
    .map((monthAndDay) => typed.slice(0, 2) + monthAndDay)
    .filter((date) => date.startsWith(typed) && centuryCharacters(date, today));
  return [...DIGITS].filter((digit) => dates.some((date) => date.startsWith(typed + digit))).join('');
}

function stateLettersAfter(first: string): string {
  const codes = STATE_CODES.filter((code) => code.startsWith(first));
  return codes
    .map((code) => code.charAt(1))
    .sort()
    .join('');
}

/** Place 17 tells the century: a digit for births up to 1999, a letter from 2000. */
function centuryCharacters(yymmdd: string, today: string): string {
  const possible = (century: string) => {
    const date = dateIn(century, yymmdd);
    return isRealDate(date) && date <= today;
  };
  return (possible('19') ? DIGITS : '') + (possible('20') ? LETTERS : '');
}

function checkDigit(curp: string): string {
  const sum = [...curp.slice(0, 17)].reduce(
    (total, character, at) => total + CHECK_ALPHABET.indexOf(character) * (18 - at),
    0,
  );
  return String((10 - (sum % 10)) % 10);
}

function isRealDate(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

const dateIn = (century: string, yymmdd: string): string =>
  `${century}${yymmdd.slice(0, 2)}-${yymmdd.slice(2, 4)}-${yymmdd.slice(4, 6)}`;

const twoDigits = (n: number): string => String(n).padStart(2, '0');
