import { createHash, randomBytes } from 'node:crypto';
import type { Face, OpinionCounts, OpinionLine, OpinionPlace, OpinionTaken } from '../../shared/domain/opinion.ts';
import { NO_OPINIONS, sumOfOpinions } from '../../shared/domain/opinion.ts';
import type { DayKey } from '../../shared/domain/vocabulary.ts';
import type { File } from '../kept.ts';
import { Kept } from '../kept.ts';
import type { DayOpinions } from './file.ts';
import { writtenLine } from './written.ts';

/** Lines of one day that are kept; faces are counted beyond them. */
const MOST_LINES = 500;

/** For how many days a line is kept. */
const KEPT_DAYS = 90;

/** One answer to "how did it go?". */
export interface Opinion {
  readonly place: OpinionPlace;
  readonly face: Face;
  readonly text?: string;
  /** The secret of the ticket it is given with: it answers once. */
  readonly code?: string;
  /** Its own: sent again under it, it is counted once. */
  readonly id?: string;
}

/** Where each day's answers are kept. */
export interface OpinionsStore {
  days(): Promise<readonly DayKey[]>;
  fileOf(date: DayKey): File<DayOpinions>;
}

const nothingYet: DayOpinions = { format: 1, ...NO_OPINIONS, lines: [], answered: [] };

/**
 * What visitors say of their visit, kept apart from the record and without anything that leads to them: counts by day, and lines
 * in an order that says nothing. That a ticket has answered is remembered while its day lasts; what it answered, never.
 */
export class Opinions {
  readonly #store: OpinionsStore;
  readonly #days = new Map<DayKey, Promise<Kept<DayOpinions>>>();
  #answered: ReadonlySet<string> = new Set();

  constructor(store: OpinionsStore) {
    this.#store = store;
  }

  /** A day begins or goes on: who has answered in it is known from here on. Marks of days before, and old lines, are erased. */
  async begin(date: DayKey): Promise<void> {
    this.#answered = new Set((await this.#of(date)).value.answered);
    const oldest = daysBefore(date, KEPT_DAYS);
    for (const day of (await this.#store.days()).filter((one) => one < date)) {
      await this.#tidy(day, day < oldest);
    }
  }

  /** A day is over: with its codes go the marks of those who have answered. */
  async end(date: DayKey): Promise<void> {
    this.#answered = new Set();
    await this.#tidy(date, false);
  }

  /** Whether the ticket of this code has answered today, or the answer of this id is counted. */
  hasAnswered(secret: string): boolean {
    return this.#answered.has(markOf(secret));
  }

  /** Resolves once the answer would survive a power cut. */
  async take(date: DayKey, { place, face, text = '', code, id }: Opinion): Promise<OpinionTaken> {
    const kept = await this.#of(date);
    const marks = [code, id].flatMap((secret) => (secret === undefined ? [] : [markOf(secret)]));
    const line = writtenLine(text);
    let taken: OpinionTaken = 'taken';
    await kept.change((day) => {
      if (id !== undefined && day.answered.includes(markOf(id))) return day;
      taken = marks.some((mark) => day.answered.includes(mark)) ? 'before' : 'taken';
      if (taken === 'before') return day;
      const lines =
        line === '' || day.lines.length >= MOST_LINES ? day.lines : [...day.lines, { id: newId(), face, text: line }];
      return {
        ...day,
        [place]: { ...day[place], [face]: day[place][face] + 1 },
        lines: lines.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        answered: [...day.answered, ...marks].toSorted(),
      };
    });
    this.#answered = new Set([...this.#answered, ...marks]);
    return taken;
  }

  /** The answers of the days from one date to another, without the day under way: who answers now could be guessed. */
  async between(from: DayKey, to: DayKey, underWay: DayKey | undefined): Promise<OpinionCounts> {
    return sumOfOpinions((await this.#over(from, to, underWay)).map(([, day]) => day));
  }

  /** Their lines, newest day first. */
  async lines(from: DayKey, to: DayKey, underWay: DayKey | undefined): Promise<readonly OpinionLine[]> {
    const days = await this.#over(from, to, underWay);
    return days.toReversed().flatMap(([date, { lines }]) => lines.map((line) => ({ ...line, date })));
  }

  /** Erases a line; its face stays counted. False where there is none. */
  async erase(date: DayKey, id: string): Promise<boolean> {
    if (!(await this.#store.days()).includes(date)) return false;
    const kept = await this.#of(date);
    const has = kept.value.lines.some((line) => line.id === id);
    await kept.change((day) => (has ? { ...day, lines: day.lines.filter((line) => line.id !== id) } : day));
    return has;
  }

  async #over(
    from: DayKey,
    to: DayKey,
    underWay: DayKey | undefined,
  ): Promise<readonly (readonly [DayKey, DayOpinions])[]> {
    const days = (await this.#store.days()).filter((day) => day >= from && day <= to && day !== underWay).toSorted();
    return Promise.all(days.map(async (day) => [day, (await this.#of(day)).value] as const));
  }

  async #tidy(date: DayKey, withLines: boolean): Promise<void> {
    const kept = await this.#of(date);
    await kept.change((day) => {
      const lines = withLines ? [] : day.lines;
      return day.answered.length === 0 && lines.length === day.lines.length ? day : { ...day, lines, answered: [] };
    });
  }

  #of(date: DayKey): Promise<Kept<DayOpinions>> {
    const known = this.#days.get(date);
    if (known) return known;
    const opened = Kept.open(this.#store.fileOf(date), nothingYet);
    this.#days.set(date, opened);
    opened.catch(() => this.#days.delete(date));
    return opened;
  }
}

const newId = (): string => randomBytes(9).toString('base64url');
const markOf = (code: string): string => createHash('sha256').update(code).digest('base64url').slice(0, 22);

const daysBefore = (date: DayKey, days: number): DayKey =>
  new Date(Date.parse(`${date}T00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
