import type { Made } from '../shared/domain/answer.ts';
import { madeBy, resultOf } from '../shared/domain/answer.ts';
import { apply } from '../shared/domain/apply.ts';
import { decide } from '../shared/domain/decide/index.ts';
import type { DoorRefusal, Entry } from '../shared/domain/decision.ts';
import type { Office } from '../shared/domain/office.ts';
import { newOffice } from '../shared/domain/office.ts';
import type { Settings } from '../shared/domain/settings.ts';
import type { RoomForecast, TimeRange } from '../shared/domain/views/types.ts';
import type { Actor, CommandId, DayKey, Instant, VisitId } from '../shared/domain/vocabulary.ts';
import type { Answer, CommandMessage, CommandResult } from '../shared/protocol/messages.ts';
import { drawn } from './chance.ts';
import type { Clock } from './clock.ts';
import type { Done, LatestDay } from './latest-day.ts';
import type { Log } from './log.ts';
import { faultOf } from './log.ts';

/** Where accepted commands are kept; the order of `append` is the order of the record. */
export interface Keeping {
  startDay(day: DayKey, first: Entry): Promise<unknown>;
  append(entry: Entry): Promise<unknown>;
}

/** What a desk needs around it. */
export interface DeskParts {
  /** The office's settings as they are kept: those that the next day opens with, whatever the latest day was held with. */
  readonly settings: Settings;
  readonly record: Keeping;
  readonly clock: Clock;
  readonly log: Log;
  /** When those in line may expect to be called, for the tickets that are given. */
  readonly foretell?: (office: Office) => ReadonlyMap<VisitId, TimeRange>;
  /** The window of time that a ticket will tell if this becomes so: recorded with it, and told once it is saved. */
  readonly promise?: (office: Office, visitId: VisitId) => TimeRange | undefined;
  /** How full the room would become in the office as it may yet become. */
  readonly promiseRoom?: (office: Office) => RoomForecast;
}

/** Told after each saved entry, and (without one) when saving fails or works again. */
export type DeskListener = (entry?: Entry) => void;

/** What is kept of a command, to answer it again. */
interface Given {
  readonly by: string;
  /** Whether it was answered; until then it may be waiting for a new day to begin. */
  done: boolean;
  readonly answer: () => Answer<CommandResult> | Promise<Answer<CommandResult>>;
}

/**
 * The authority: gives commands their turn, always in the order save, apply, show, answer. Commands are decided on what
 * is saved and being saved; views and answers come from what is saved alone.
 */
export class Desk {
  readonly #parts: DeskParts;
  /** What the next day opens with: as decided, and as saved. */
  #opensWith: Settings;
  #savedOpensWith: Settings;
  #saved: Office;
  #pending: Office;
  /** Raised when the disk has failed and everything being saved was dropped. */
  #generation = 0;
  #seq = 0;
  #last: Instant | undefined;
  #saving = true;
  #begun = 0;
  #closing = false;
  #turningPage: Promise<unknown> | null = null;
  /** Settled once nothing is being saved. */
  #lastSave: Promise<unknown> = Promise.resolve();
  /** Answers given and being worked out, by command: the same command is never carried out twice. */
  readonly #given = new Map<CommandId, Given>();
  /** The same of the day before this start. */
  #before: ReadonlyMap<CommandId, Done>;
  readonly #listeners: DeskListener[] = [];

  /** Takes the office up where the latest day's entries end. */
  constructor(parts: DeskParts, { office, seq, last, commands }: LatestDay) {
    this.#parts = parts;
    this.#opensWith = parts.settings;
    this.#savedOpensWith = parts.settings;
    this.#saved = office.day ? office : newOffice(parts.settings);
    this.#pending = this.#saved;
    this.#seq = seq;
    this.#last = last;
    this.#before = commands;
  }

  /** The office as saved. */
  get office(): Office {
    return this.#saved;
  }

  /** Number of the last entry in the day's record. */
  get seq(): number {
    return this.#seq;
  }

  /** When the last entry was decided of which the hour is sure; none before the first. */
  get last(): Instant | undefined {
    return this.#last;
  }

  /** Whether the last attempt to save succeeded. */
  get saving(): boolean {
    return this.#saving;
  }

  /** How many commands have come since the start. */
  get begun(): number {
    return this.#begun;
  }

  /** The settings that the next day opens with. */
  get opensWith(): Settings {
    return this.#savedOpensWith;
  }

  /** Other settings for the first day, before there is any record of one. */
  prepare(settings: Settings): void {
    if (this.#saved.day) throw new Error('An office that has had a day publishes its settings.');
    this.#opensWith = settings;
    this.#savedOpensWith = settings;
    this.#saved = newOffice(settings);
    this.#pending = this.#saved;
    this.#tell();
  }

  onChange(listener: DeskListener): void {
    this.#listeners.push(listener);
  }

  /** Carries a command out, once: asked again by the same actor under the same id it gives the same answer. */
  async submit(message: CommandMessage, by: Actor): Promise<Answer<CommandResult>> {
    const earlier = this.#given.get(message.id) ?? this.#givenBefore(message.id);
    if (earlier) return earlier.by === keyOf(by) ? earlier.answer() : refused('malformed');

    this.#begun += 1;
    const answer = this.#carryOut(message, by);
    const given: Given = { by: keyOf(by), done: false, answer: () => answer };
    this.#given.set(message.id, given);
    const { ok } = await answer;
    given.done = true;
    if (!ok || by.kind === 'system') this.#given.delete(message.id);
    return answer;
  }

  /** Takes no more commands, and waits for those in hand. */
  async close(): Promise<void> {
    this.#closing = true;
    await this.#lastSave;
  }

  async #carryOut({ id, command }: CommandMessage, by: Actor): Promise<Answer<CommandResult>> {
    while (this.#turningPage) await this.#turningPage;
    if (this.#closing) return refused('closing');

    try {
      const at = this.#parts.clock.now();
      const office = command.type === 'OpenDay' ? this.#withComingSettings() : this.#pending;
      const code = drawn(16).toString('base64url');
      const foretold = (after: Office, visitId: VisitId) => this.#parts.promise?.(after, visitId);
      const room = this.#parts.promiseRoom;
      const decision = decide(office, command, { at, by, commandId: id, code, foretold, ...(room && { room }) });
      if (!decision.accepted) {
        const { refusal, details } = decision;
        return details ? { ok: false, refusal, details } : { ok: false, refusal };
      }
      if (decision.events.length === 0) return { ok: true, seq: this.#seq, result: {} };

      const entry: Entry = { at, id, by, command: command.type, events: decision.events };
      return await this.#save(entry, apply(office, entry));
    } catch (error) {
      this.#parts.log(`fault in ${command.type}: ${faultOf(error)}`, 'fault');
      return refused('internal');
    }
  }

  async #save(entry: Entry, after: Office): Promise<Answer<CommandResult>> {
    const generation = this.#generation;
    const opened = entry.events.find((event) => event.type === 'DayOpened');
    const published = publishedIn(entry);
    if (published) this.#opensWith = published;
    this.#pending = after;
    try {
      const saved = opened ? this.#turnPage(opened.date, entry) : this.#parts.record.append(entry);
      this.#lastSave = saved.catch(() => undefined);
      await saved;
    } catch (error) {
      this.#drop(generation, error);
      return refused('not-saved');
    }

    if (opened) this.#startOver();
    if (published) this.#savedOpensWith = published;
    this.#keep(after, entry.at);
    this.#tell(entry);
    return { ok: true, seq: this.#seq, result: this.#result(after, madeBy(entry)) };
  }

  /** A new day's record begins once all that was in hand is saved; commands wait until it has begun. */
  #turnPage(day: DayKey, first: Entry): Promise<unknown> {
    const generation = this.#generation;
    const turned = this.#lastSave.then(() => {
      if (generation !== this.#generation) throw new Error('What the day was opened on was not saved.');
      return this.#parts.record.startDay(day, first);
    });
    this.#turningPage = turned
      .catch(() => undefined)
      .then(() => {
        this.#turningPage = null;
      });
    return turned;
  }

  /** Yesterday's answers are no longer asked for; the opening's own, and those of commands that waited for it, will be. */
  #startOver(): void {
    this.#seq = 0;
    this.#before = new Map();
    for (const [id, { done }] of this.#given) if (done) this.#given.delete(id);
  }

  #withComingSettings(): Office {
    const { planned: _known, moved: _over, ...office } = this.#pending;
    return { ...office, settings: this.#opensWith };
  }

  #givenBefore(id: CommandId): Given | undefined {
    const done = this.#before.get(id);
    if (!done) return undefined;
    const { by, seq, made } = done;
    return { by: keyOf(by), done: true, answer: () => ({ ok: true, seq, result: this.#result(this.#saved, made) }) };
  }

  #keep(after: Office, at: Instant): void {
    this.#saved = after;
    this.#seq += 1;
    if (!after.clockDoubt) this.#last = at;
    if (!this.#saving) this.#parts.log('saving works again');
    this.#saving = true;
  }

  #result(after: Office, made: Made): CommandResult {
    try {
      return resultOf(after, made, () => this.#parts.foretell?.(after) ?? new Map());
    } catch (error) {
      this.#parts.log(`fault in a result: ${faultOf(error)}`, 'fault');
      return {};
    }
  }

  /** The disk failed: everything decided on what is now lost is dropped, and the next command tries again. */
  #drop(generation: number, error: unknown): void {
    if (generation !== this.#generation) return;
    this.#generation += 1;
    this.#pending = this.#saved;
    this.#opensWith = this.#savedOpensWith;
    this.#saving = false;
    this.#parts.log(`not saved: ${error instanceof Error ? error.message.split('\n').at(-1) : 'unknown'}`, 'fault');
    this.#tell();
  }

  #tell(entry?: Entry): void {
    for (const listener of this.#listeners) {
      try {
        listener(entry);
      } catch (error) {
        this.#parts.log(`fault in showing: ${faultOf(error)}`, 'fault');
      }
    }
  }
}

const refused = (refusal: DoorRefusal): Answer<never> => ({ ok: false, refusal });

const publishedIn = ({ events }: Entry): Settings | undefined =>
  events.find((event) => event.type === 'SettingsPublished')?.settings;

const keyOf = ({ kind, id }: Pick<Actor, 'kind' | 'id'>): string => `${kind}:${id}`;
