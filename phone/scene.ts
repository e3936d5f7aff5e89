import type { TicketView } from '../shared/domain/views/types.ts';
import type { Instant, LanguageTag, ReasonId } from '../shared/domain/vocabulary.ts';
import { wordsFor } from '../shared/i18n/catalogue.ts';
import { common as commonEn } from '../shared/i18n/en/common.ts';
import { phone as phoneEn } from '../shared/i18n/en/phone.ts';
import type { Common } from '../shared/i18n/es/common.ts';
import { common as commonEs } from '../shared/i18n/es/common.ts';
import type { PhoneWords } from '../shared/i18n/es/phone.ts';
import { phone as phoneEs } from '../shared/i18n/es/phone.ts';
import type { Format } from '../shared/i18n/format.ts';
import { common as commonFr } from '../shared/i18n/fr/common.ts';
import { phone as phoneFr } from '../shared/i18n/fr/phone.ts';
import type { Connection, Link } from '../shared/ui/connection.ts';
import type { Reading } from './language.ts';

/** What a visitor may wish by phone, for their own visit. */
export type Wish =
  | { readonly type: 'Leave' | 'ComeBack' | 'StepOut' }
  | { readonly type: 'FetchPapers'; readonly missing: readonly ReasonId[] };

/** The words of one language and how to change it. */
export interface Speech extends Reading {
  /** What it can be changed to, in the office's order. */
  readonly languages: readonly LanguageTag[];
  readonly words: PhoneWords;
  readonly common: Common;
  readonly choose: (language: LanguageTag) => void;
}

/** Everything a screen of the phone is drawn from. */
export interface Scene extends Speech {
  readonly ticket: TicketView;
  readonly format: Format;
  readonly at: Instant;
  readonly link: Link;
  /** When the office was last heard of. */
  readonly lastHeard: Instant | undefined;
  /** Why nothing can be wished now: the line is cut, or a wish is on its way. */
  readonly reason: string | undefined;
  /** The sentence for a wish that was refused. */
  readonly refused: string | undefined;
  readonly wish: (wish: Wish) => void;
  readonly ask: Connection<'phone'>['ask'];
}

/** The words of the phone in a language. */
export const speechIn = (
  languages: Speech['languages'],
  { language, tag }: Reading,
  choose: Speech['choose'],
): Speech => ({
  language,
  tag,
  languages,
  words: wordsFor({ es: phoneEs, en: phoneEn, fr: phoneFr }, language),
  common: wordsFor({ es: commonEs, en: commonEn, fr: commonFr }, language),
  choose,
});

const SOON = 5 * 60_000;

/** Whether to be in the room by now: called within five minutes, unless there is no system; while no time is known, next or next but one. */
export const isSoon = ({ ahead, range, outage, backBy }: TicketView, at: Instant): boolean => {
  if (outage || backBy !== undefined) return false;
  return range ? range.from <= at + SOON : ahead !== undefined && ahead <= 1;
};
