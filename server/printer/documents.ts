import { issuedTicket } from '../../shared/domain/answer.ts';
import { nextOpening, wallClock } from '../../shared/domain/calendar.ts';
import type { Office } from '../../shared/domain/office.ts';
import { serviceOf } from '../../shared/domain/office.ts';
import type { StandByChance, TimeRange } from '../../shared/domain/views/types.ts';
import type { Visit } from '../../shared/domain/visit.ts';
import { awayNow } from '../../shared/domain/visit.ts';
import type { Instant, LanguageTag, Text, VisitId } from '../../shared/domain/vocabulary.ts';
import { screenLanguage, wordsFor } from '../../shared/i18n/catalogue.ts';
import { paper as en } from '../../shared/i18n/en/paper.ts';
import type { PaperWords } from '../../shared/i18n/es/paper.ts';
import { paper as es } from '../../shared/i18n/es/paper.ts';
import type { Format } from '../../shared/i18n/format.ts';
import { formatFor, textIn } from '../../shared/i18n/format.ts';
import { paper as fr } from '../../shared/i18n/fr/paper.ts';
import { lineSheet } from './line-sheet.ts';
import type { Piece } from './slip.ts';
import { canPrint } from './slip.ts';

/** What a visitor may take along on paper: the ticket, what to fetch and bring back, that they may be out, or that another day is theirs. */
export type Document = 'ticket' | 'fix' | 'out' | 'tomorrow';

/** The office at the moment something is printed. */
export interface Moment {
  readonly office: Office;
  readonly at: Instant;
  readonly ranges: ReadonlyMap<VisitId, TimeRange>;
  /** Where phones follow a ticket; nothing where none can. */
  readonly phones: string | undefined;
}

/** In which language a paper is written, and the office's names in it. */
export interface Hand {
  readonly words: PaperWords;
  readonly format: Format;
  readonly say: (text: Text) => string;
}

/** What stands on a visitor's paper, in the visitor's language; nothing where the visit has no such paper. */
export function piecesOf(document: Document, visitId: VisitId, moment: Moment): readonly Piece[] | undefined {
  const visit = moment.office.visits.get(visitId);
  if (!visit) return undefined;
  const hand = handFor(visit.language, moment);
  switch (document) {
    case 'ticket':
      return ticket(visit, moment, hand);
    case 'fix':
      return fix(visit, moment, hand);
    case 'out':
      return out(visit, moment, hand);
    case 'tomorrow':
      return tomorrow(visit, moment, hand);
  }
  return document satisfies never;
}

/** The line as it stands, for the staff. */
export function linePieces(moment: Moment): readonly Piece[] {
  const hand = handFor('es', moment);
  return [...head(moment, hand), ...lineSheet(moment.office, hand, moment.at)];
}

/** A page that shows whether a printer prints what it should. */
export function testPieces(moment: Moment): readonly Piece[] {
  const hand = handFor('es', moment);
  const { test, small } = hand.words;
  return [
    ...head(moment, hand),
    { is: 'band', words: test.title },
    { is: 'number', words: 'A045' },
    { is: 'strong', words: '10:05 y 10:25' },
    { is: 'body', words: test.accents },
    { is: 'rule' },
    { is: 'body', words: test.check },
    ...code(moment, 'prueba'),
    { is: 'rule' },
    { is: 'note', words: small },
  ];
}

function ticket(visit: Visit, moment: Moment, hand: Hand): readonly Piece[] | undefined {
  const issued = visit.situation.is === 'ended' ? undefined : issuedTicket(moment.office, visit.id, moment.ranges);
  if (!issued) return undefined;
  const { words, format, say } = hand;
  const { ticket: said, small } = words;
  const service = serviceOf(moment.office, visit.service);
  const open = service?.private ? undefined : service;
  const papers = open?.papers ?? [];
  const { range, ahead } = issued;
  return [
    ...head(moment, hand, visit.checkedIn),
    { is: 'label', words: said.yours },
    { is: 'number', words: visit.ticket },
    ...(issued.standBy
      ? chances(issued.standBy, words, format)
      : [...when(range, words, format), { is: 'body', words: said.ahead(ahead) } as const]),
    ...(issued.outage ? ([{ is: 'body', words: words.out.ticket(format.time(issued.outage.outUntil)) }] as const) : []),
    ...(open?.onPaper ? ([{ is: 'rule' }, { is: 'label', words: say(open.onPaper) }] as const) : []),
    ...(papers.length > 0 ? ([{ is: 'rule' }, { is: 'label', words: said.papers }] as const) : []),
    ...papers.map(({ name }) => ({ is: 'item', words: say(name) }) as const),
    ...follow(visit, moment, words),
    { is: 'rule' },
    { is: 'note', words: said.keep },
    { is: 'note', words: small },
  ];
}

/** On the stand-by list: no hour, and no promise. */
const chances = (
  { ahead, until }: StandByChance,
  { ticket: { standBy: said } }: PaperWords,
  format: Format,
): readonly Piece[] => [
  { is: 'band', words: said.title },
  { is: 'body', words: said.ahead(ahead) },
  { is: 'body', words: said.until },
  { is: 'strong', words: format.time(until) },
  { is: 'body', words: said.text },
];

function fix(visit: Visit, moment: Moment, hand: Hand): readonly Piece[] | undefined {
  const { situation, applicants } = visit;
  if (situation.is !== 'held' || !situation.incomplete) return undefined;
  const { words, format, say } = hand;
  const ids = new Set([
    situation.reason,
    ...(situation.also ?? []),
    ...applicants.flatMap(({ reason }) => reason ?? []),
  ]);
  const missing = moment.office.settings.reasons.incomplete.filter(({ id }) => ids.has(id));
  const places = new Set(missing.flatMap(({ where }) => (where ? [say(where)] : [])));
  return [
    ...head(moment, hand),
    { is: 'band', words: words.fix.title },
    { is: 'label', words: words.fix.missing },
    ...missing.map(({ name }) => ({ is: 'task', words: say(name) }) as const),
    ...[...places].map((place) => ({ is: 'body', words: place }) as const),
    { is: 'rule' },
    { is: 'body', words: words.fix.until },
    { is: 'strong', words: format.time(situation.until) },
    { is: 'body', words: words.fix.same },
    { is: 'number', words: visit.ticket },
    { is: 'rule' },
    { is: 'gap' },
    { is: 'code', text: visit.code },
    { is: 'gap' },
    { is: 'body', words: words.fix.back },
    { is: 'rule' },
    { is: 'note', words: words.fix.late },
    { is: 'note', words: words.small },
  ];
}

function out(visit: Visit, moment: Moment, { words, format }: Hand): readonly Piece[] | undefined {
  const away = awayNow(visit.situation, moment.at);
  if (!away?.byWish) return undefined;
  return [
    ...head(moment, handFor(visit.language, moment)),
    { is: 'band', words: words.out.title },
    { is: 'body', words: words.out.kept },
    { is: 'body', words: words.out.until },
    { is: 'strong', words: format.time(away.until) },
    { is: 'rule' },
    { is: 'body', words: words.out.yours },
    { is: 'number', words: visit.ticket },
    { is: 'gap' },
    { is: 'code', text: visit.code },
    { is: 'gap' },
    { is: 'body', words: words.fix.back },
    { is: 'rule' },
    { is: 'note', words: words.small },
  ];
}

function tomorrow(visit: Visit, moment: Moment, hand: Hand): readonly Piece[] | undefined {
  const { situation } = visit;
  if (situation.is !== 'ended' || situation.outcome !== 'tomorrow') return undefined;
  const { words, format } = hand;
  const { settings } = moment.office;
  const next = nextOpening(moment.office.planned ?? settings, wallClock(moment.at, settings.office.timeZone).date);
  return [
    ...head(moment, hand),
    { is: 'band', words: words.tomorrow.title },
    { is: 'body', words: words.tomorrow.sorry },
    { is: 'rule' },
    ...(next
      ? ([
          { is: 'body', words: words.tomorrow.come },
          { is: 'label', words: format.day(next.date) },
          { is: 'body', words: words.tomorrow.from(format.time(next.at)) },
        ] as const)
      : ([{ is: 'label', words: words.tomorrow.soon }] as const)),
    { is: 'body', words: words.tomorrow.show },
    { is: 'rule' },
    { is: 'body', words: words.tomorrow.todays },
    { is: 'number', words: visit.ticket },
    { is: 'rule' },
    { is: 'note', words: words.small },
  ];
}

function when(range: TimeRange | undefined, { ticket: words }: PaperWords, format: Format): readonly Piece[] {
  if (!range) return [{ is: 'body', words: words.unknown }];
  const times = `${format.time(range.from)} ${words.and} ${format.time(range.to)}`;
  return [
    { is: 'body', words: words.between },
    { is: 'strong', words: times },
  ];
}

function follow({ code: secret }: Visit, moment: Moment, { ticket: words }: PaperWords): readonly Piece[] {
  const link = code(moment, secret);
  if (link.length === 0) return [];
  const wifi = moment.office.settings.network?.wifi;
  return [
    { is: 'rule' },
    { is: 'label', words: words.follow },
    ...(wifi === undefined ? [] : ([{ is: 'body', words: words.network(wifi) }] as const)),
    ...link,
  ];
}

const code = ({ phones }: Moment, secret: string): readonly Piece[] =>
  phones === undefined ? [] : [{ is: 'gap' }, { is: 'code', text: `${phones}/#${secret}` }, { is: 'gap' }];

/** The office and when the visitor came, or when this is printed. */
function head({ office, at }: Moment, { format, say }: Hand, came: Instant = at): readonly Piece[] {
  const { name, place } = office.settings.office;
  return [
    { is: 'head', words: say(name), aside: format.shortDate(came) },
    { is: 'head', words: place.split(',')[0] ?? place, aside: format.time(came) },
    { is: 'rule' },
  ];
}

/** A text whose letters no printer has is printed in Spanish. */
function handFor(language: LanguageTag, { office }: Moment): Hand {
  const say = (text: Text) => {
    const { words } = textIn(text, language);
    return canPrint(words) ? words : text.es;
  };
  const words = wordsFor({ es, en, fr }, screenLanguage(language));
  return { words, format: formatFor(office.settings.office.timeZone, language), say };
}
