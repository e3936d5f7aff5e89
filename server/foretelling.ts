import * as v from 'valibot';
import { apply } from '../shared/domain/apply.ts';
import type { Entry } from '../shared/domain/decision.ts';
import { newArrivals } from '../shared/domain/estimate/arrivals.ts';
import type { Learned } from '../shared/domain/estimate/estimator.ts';
import { Estimator, newLearned } from '../shared/domain/estimate/estimator.ts';
import type { Quantiles } from '../shared/domain/estimate/range.ts';
import { clockWindow, toldWindow } from '../shared/domain/estimate/showing.ts';
import type { Office } from '../shared/domain/office.ts';
import { newOffice } from '../shared/domain/office.ts';
import type { Settings } from '../shared/domain/settings.ts';
import type { RoomForecast, TimeRange } from '../shared/domain/views/types.ts';
import type { DayKey, Instant, VisitId } from '../shared/domain/vocabulary.ts';
import type { Log } from './log.ts';
import { faultOf } from './log.ts';

const quantiles = v.tuple([v.number(), v.number(), v.number()]);

/** What was learned up to the morning of a day: small, without anybody in it, and rebuilt from the record if it is lost. */
export const learnedFile = v.object({
  day: v.string(),
  learned: v.object({
    durations: v.object({
      kinds: v.record(v.string(), v.object({ n: v.number(), y: v.number(), yy: v.number() })),
      windows: v.record(v.string(), v.object({ n: v.number(), r: v.number() })),
      today: v.object({ n: v.number(), r: v.number() }),
    }),
    bookings: v.object({
      came: v.number(),
      booked: v.number(),
      weight: v.number(),
      offset: v.number(),
      offsetSquares: v.number(),
    }),
    arrivals: v.optional(
      v.object({ days: v.number(), services: v.record(v.string(), v.array(v.number())) }),
      newArrivals,
    ),
    ranges: v.record(v.string(), v.object({ n: v.number(), q: quantiles })),
  }),
});
export type LearnedFile = { readonly day: DayKey; readonly learned: Learned };

/** Where what was learned is kept. */
export interface LearnedStore {
  read(): Promise<LearnedFile | null>;
  write(data: LearnedFile): Promise<void>;
}

/** The record's days, oldest first, for learning again what was lost. */
export interface Days {
  /** The day under way, or the last one. */
  latest(): DayKey | null;
  days(): Promise<readonly DayKey[]>;
  entries(day: DayKey): Promise<readonly Entry[]>;
}

/** For how long a forecast stands while nothing happens, and that of the room whatever happens, in ms. */
const standsFor = 5000;
const roomStandsFor = 20_000;

/** When everybody in line may expect to be called: foretold after every event, kept while honest, learned from day to day. */
export class Foretelling {
  readonly #store: LearnedStore;
  readonly #log: Log;
  readonly #estimator: Estimator;
  #office: Office;
  readonly #told = new Map<VisitId, { readonly joined: Instant; readonly range: TimeRange }>();
  #last:
    | { readonly office: Office; readonly at: Instant; readonly ranges: ReadonlyMap<VisitId, TimeRange> }
    | undefined;

  #room: { readonly day: DayKey | undefined; readonly at: Instant; readonly forecast: RoomForecast } | undefined;

  /** The last office asked about that may yet become so: several visits of it are asked about in one breath. */
  #foreseen:
    | { readonly office: Office; readonly at: Instant; readonly quantiles: ReadonlyMap<VisitId, Quantiles> }
    | undefined;

  private constructor(store: LearnedStore, log: Log, learned: Learned, settings: Settings) {
    this.#store = store;
    this.#log = log;
    this.#estimator = new Estimator(learned);
    this.#office = newOffice(settings);
  }

  /** Takes up what was learned before the latest day, or learns it again from the record; that day is replayed to it then. */
  static async open(store: LearnedStore, days: Days, settings: Settings, log: Log): Promise<Foretelling> {
    const latest = days.latest();
    const kept = await store.read().catch((error: unknown) => {
      log(`what was learned cannot be read and is learned again from the record: ${faultOf(error)}`, 'fault');
      return null;
    });
    if (kept !== null && kept.day === latest) return new Foretelling(store, log, kept.learned, settings);

    const foretelling = new Foretelling(store, log, newLearned(), settings);
    for (const day of await days.days()) {
      if (day === latest) break;
      for (const entry of await days.entries(day)) foretelling.replayed(entry, apply(foretelling.#office, entry));
    }
    return foretelling;
  }

  /** An entry of before this start, and the office after it. */
  replayed(entry: Entry, after: Office): void {
    this.#estimator.learn(this.#office, entry);
    this.#office = after;
    for (const event of entry.events) {
      if (event.type === 'DayOpened') this.#told.clear();
      if (event.type !== 'VisitCheckedIn' || !event.told) continue;
      this.#told.set(event.visitId, { joined: event.waiting.joined, range: event.told });
    }
  }

  /** An entry was saved, and this is the office after it. */
  entered(entry: Entry, after: Office): void {
    this.replayed(entry, after);
    const opened = entry.events.find((event) => event.type === 'DayOpened');
    if (!opened) return;
    const data = structuredClone({ day: opened.date, learned: this.#estimator.learned });
    this.#store
      .write(data)
      .catch((error: unknown) => this.#log(`what was learned is not saved: ${faultOf(error)}`, 'fault'));
  }

  /** The window of time to tell each waiting ticket now; none for those whom nobody will serve. */
  ranges(office: Office, at: Instant): ReadonlyMap<VisitId, TimeRange> {
    const last = this.#last;
    if (last?.office === office && at >= last.at && at < last.at + standsFor) return last.ranges;

    const ranges = new Map<VisitId, TimeRange>();
    for (const [id, quantiles] of this.#estimator.tell(office, at)) {
      const situation = office.visits.get(id)?.situation;
      if (situation?.is !== 'waiting') continue;
      const { joined } = situation;
      const before = this.#told.get(id);
      const range = toldWindow(before?.joined === joined ? before.range : undefined, quantiles, at);
      this.#told.set(id, { joined, range });
      ranges.set(id, range);
    }
    for (const id of this.#told.keys()) if (!ranges.has(id)) this.#told.delete(id);
    this.#last = { office, at, ranges };
    return ranges;
  }

  /** How many people will be in line in the next two hours. */
  room(office: Office, at: Instant): RoomForecast {
    const day = office.day?.date;
    const last = this.#room;
    if (last && last.day === day && at >= last.at && at < last.at + roomStandsFor) return last.forecast;
    const forecast = this.#estimator.room(office, at);
    this.#room = { day, at, forecast };
    return forecast;
  }

  /** The same, in an office that may yet become so. */
  roomIf(office: Office, at: Instant): RoomForecast {
    return this.#estimator.room(office, at);
  }

  /** The windows of time that all would be told in an office that may yet become so: nothing is told, and nothing remembered. */
  rangesIf(office: Office, at: Instant): ReadonlyMap<VisitId, TimeRange> {
    const foreseen = this.#estimator.tell(office, at, new Set());
    return new Map([...foreseen].map(([id, quantiles]) => [id, clockWindow(quantiles, at)]));
  }

  /** The window that a visitor would be told in an office that may yet become so: nothing is told, and nothing remembered. */
  promise(office: Office, at: Instant, id: VisitId): TimeRange | undefined {
    if (this.#foreseen?.office !== office || this.#foreseen.at !== at)
      this.#foreseen = { office, at, quantiles: this.#estimator.tell(office, at, new Set()) };
    const quantiles = this.#foreseen.quantiles.get(id);
    return quantiles && clockWindow(quantiles, at);
  }
}
