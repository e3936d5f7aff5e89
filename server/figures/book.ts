import type { Entry } from '../../shared/domain/decision.ts';
import { figuresOf } from '../../shared/domain/figures/day.ts';
import type { DayFigures } from '../../shared/domain/figures/types.ts';
import type { DayKey, Instant } from '../../shared/domain/vocabulary.ts';
import type { Log } from '../log.ts';
import { faultOf } from '../log.ts';

/** For how long the figures of the day under way stand while nothing happens, in ms. */
const standsFor = 30_000;

/** Files of days that are read at the same time. */
const atOnce = 32;

/** Where figures of days that are over are kept. */
export interface FiguresStore {
  read(date: DayKey): Promise<DayFigures | undefined>;
  write(figures: DayFigures): Promise<void>;
}

/** The record's days, for counting what has no file. */
export interface RecordedDays {
  days(): Promise<readonly DayKey[]>;
  entries(day: DayKey): Promise<readonly Entry[]>;
}

/** What the book of figures is kept with. */
export interface FiguresParts {
  readonly store: FiguresStore;
  readonly record: RecordedDays;
  readonly now: () => Instant;
  readonly log: Log;
}

/**
 * The office's figures, day by day. The day under way is counted as it goes; at its end it is written down before its
 * people are erased, since an erased record no longer tells languages and applicants.
 */
export class FiguresBook {
  readonly #parts: FiguresParts;
  /** Days that are over, as text: laid out as objects each would hold twenty times as much for as long as the server runs. */
  readonly #over = new Map<DayKey, string>();
  #underWay: DayKey | undefined;
  /** Those of the day under way, until something is entered. */
  #last: { readonly at: Instant; readonly figures: DayFigures | undefined } | undefined;

  /** `underWay`: the day that is open at the start. */
  constructor(parts: FiguresParts, underWay: DayKey | undefined) {
    this.#parts = parts;
    this.#underWay = underWay;
  }

  /** An entry was saved. Resolves once a day that it ended is written down, or can't be. */
  async entered({ events }: Entry): Promise<void> {
    this.#last = undefined;
    const before = this.#underWay;
    const opened = events.find((event) => event.type === 'DayOpened');
    if (opened) this.#underWay = opened.date;
    else if (events.some(({ type }) => type === 'DayClosed')) this.#underWay = undefined;
    if (before === undefined || before === this.#underWay) return;

    await this.#count(before).catch((error: unknown) =>
      this.#parts.log(`figures of ${before} are not counted: ${faultOf(error)}`, 'fault'),
    );
  }

  /** Figures of the days in the record from one date to another, oldest first. */
  async between(from: DayKey, to: DayKey): Promise<readonly DayFigures[]> {
    const days = (await this.#parts.record.days()).filter((day) => day >= from && day <= to);
    const all: DayFigures[] = [];
    for (let next = 0; next < days.length; next += atOnce) {
      const some = await Promise.all(days.slice(next, next + atOnce).map((day) => this.#of(day)));
      all.push(...some.filter((figures) => figures !== undefined));
    }
    return all;
  }

  /** First day in the record; nothing before the office's first. */
  async since(): Promise<DayKey | undefined> {
    return (await this.#parts.record.days())[0];
  }

  async #of(day: DayKey): Promise<DayFigures | undefined> {
    if (day === this.#underWay) return this.#soFar(day);
    const text = this.#over.get(day);
    if (text !== undefined) return JSON.parse(text);
    const known = await this.#parts.store.read(day);
    if (!known) return this.#count(day);
    this.#keep(known);
    return known;
  }

  async #soFar(day: DayKey): Promise<DayFigures | undefined> {
    const at = this.#parts.now();
    const last = this.#last;
    if (last && at >= last.at && at < last.at + standsFor) return last.figures;
    const figures = figuresOf(await this.#parts.record.entries(day), at);
    if (last === this.#last) this.#last = { at, figures };
    return figures;
  }

  /** Counts a day that is over from its record, and writes it down. */
  async #count(day: DayKey): Promise<DayFigures | undefined> {
    const entries = await this.#parts.record.entries(day);
    const figures = figuresOf(entries);
    if (!figures) return undefined;
    this.#keep(figures);
    try {
      await this.#parts.store.write(figures);
    } catch (error) {
      this.#parts.log(`figures of ${figures.date} are not saved: ${faultOf(error)}`, 'fault');
    }
    return figures;
  }

  #keep(figures: DayFigures): void {
    this.#over.set(figures.date, JSON.stringify(figures));
  }
}
