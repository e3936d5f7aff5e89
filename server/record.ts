import type { Entry } from '../shared/domain/decision.ts';
import type { Event } from '../shared/domain/events.ts';
import type { DayKey } from '../shared/domain/vocabulary.ts';
import type { Entry as Line, Recorded } from './journal/entry.ts';
import { actorOf, authorOf, sealedEvents, withoutGaps } from './sealed-events.ts';
import { Trouble } from './trouble.ts';

/** What is asked of the journal: one day open for writing, lines added to it. */
export interface Journal {
  openDay(day: DayKey, read?: (line: Line<Recorded<Event>>) => void): Promise<{ readonly tornBytes: number }>;
  append(entries: readonly Line<Event>[]): Promise<unknown>;
  latest(): DayKey | null;
  days(): Promise<readonly DayKey[]>;
  read(day: DayKey): Promise<readonly Line<Recorded<Event>>[]>;
  close(): Promise<void>;
}

/** The journal in the office's own words: entries with the actors that gave the commands. */
export class OfficeRecord {
  readonly #journal: Journal;
  /** The day to which entries belong; none before the office's first. */
  #day: DayKey | null = null;
  #isOpen = false;
  #reopening = false;
  #ready: Promise<unknown> = Promise.resolve();

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /**
   * Gives the latest day's entries one by one; it is the day being written from now on. None before the office's first day.
   * Tells how many bytes of a write cut short were dropped.
   */
  async resume(read: (entry: Entry) => void): Promise<number> {
    const latest = this.#journal.latest();
    return latest === null ? 0 : this.#open(latest, read);
  }

  /** The latest day with anything recorded; none before the office's first. */
  latest(): DayKey | null {
    return this.#journal.latest();
  }

  /** Every day in the record, oldest first. */
  days(): Promise<readonly DayKey[]> {
    return this.#journal.days();
  }

  /** What is recorded of a day, with what is still readable of its people. */
  async entries(day: DayKey): Promise<readonly Entry[]> {
    return (await this.#journal.read(day)).map(entryOf);
  }

  /** Starts a day with its first entry. If the disk fails the day before stays the one being written. */
  async startDay(day: DayKey, first: Entry): Promise<void> {
    const before = this.#day;
    try {
      await this.#open(day);
      await this.#journal.append([lineOf(first)]);
    } catch (error) {
      this.#day = before;
      this.#isOpen = false;
      throw error;
    }
  }

  /** Resolves, in order, once the entry is safe; when one fails, those after it fail too. */
  append(entry: Entry): Promise<unknown> {
    if (this.#day === null) return Promise.reject(new Error('No day has been opened yet.'));
    if (!this.#isOpen && !this.#reopening) this.#reopen(this.#day);
    return this.#ready.then(() => this.#journal.append([lineOf(entry)]));
  }

  /** Waits for what is being saved. */
  close(): Promise<void> {
    return this.#journal.close();
  }

  #reopen(day: DayKey): void {
    this.#reopening = true;
    this.#ready = this.#open(day).finally(() => {
      this.#reopening = false;
    });
  }

  async #open(day: DayKey, read?: (entry: Entry) => void): Promise<number> {
    this.#isOpen = false;
    const { tornBytes } = await this.#journal.openDay(day, read && ((line) => read(entryOf(line))));
    this.#day = day;
    this.#isOpen = true;
    return tornBytes;
  }
}

const lineOf = ({ at, id, by, command, events }: Entry): Line<Event> => ({ id, at, command, by: authorOf(by), events });

/** A line of the journal in the office's own words; refuses one of which this version does not know what it did. */
export function entryOf({ at, id, by, command, events }: Line<Recorded<Event>>): Entry {
  return { at, id, by: actorOf(by), command, events: events.map(known) };
}

function known(event: Recorded<Event>): Event {
  if (!Object.hasOwn(sealedEvents, event.type)) throw ofNewerVersion(event.type);
  return withoutGaps(event);
}

const ofNewerVersion = (type: string): Trouble =>
  new Trouble(
    `El registro tiene algo que esta versión de Ventanilla no conoce (${type}): lo escribió una más nueva. Instale esa versión; nada se ha cambiado.`,
    `The record holds something that this version of Ventanilla does not know (${type}): a newer one wrote it. Install that version; nothing was changed.`,
  );
