import type { Made } from '../shared/domain/answer.ts';
import { madeBy } from '../shared/domain/answer.ts';
import { apply } from '../shared/domain/apply.ts';
import type { Entry } from '../shared/domain/decision.ts';
import type { Office } from '../shared/domain/office.ts';
import { newOffice } from '../shared/domain/office.ts';
import type { Settings } from '../shared/domain/settings.ts';
import type { Actor, CommandId, Instant } from '../shared/domain/vocabulary.ts';

/** What is left of a command carried out before this start, so that it is answered again and not done again. */
export interface Done {
  readonly by: Pick<Actor, 'kind' | 'id'>;
  /** Its number in the day's record. */
  readonly seq: number;
  readonly made: Made;
}

/** The latest day as its record is read at a start: the office that it leads to. No entry of it is kept, save those of settings. */
export class LatestDay {
  readonly commands = new Map<CommandId, Done>();
  /** The entry that opened the day, and those that published settings. */
  readonly settings: Entry[] = [];
  #office: Office;
  #seq = 0;
  #last: Instant | undefined;

  /** `settings`: those of an office that has had no day yet. */
  constructor(settings: Settings) {
    this.#office = newOffice(settings);
  }

  /** The office after the entries taken so far. */
  get office(): Office {
    return this.#office;
  }

  /** How many entries these are. */
  get seq(): number {
    return this.#seq;
  }

  /** When the last entry was decided of which the hour is sure; none before the first. */
  get last(): Instant | undefined {
    return this.#last;
  }

  /** Takes the next entry. */
  take(entry: Entry): void {
    this.#office = apply(this.#office, entry);
    this.#seq += 1;
    if (!this.#office.clockDoubt) this.#last = entry.at;
    if (this.#seq === 1 || entry.events.some(({ type }) => type === 'SettingsPublished')) this.settings.push(entry);
    const { by, id } = entry;
    if (by.kind !== 'system') {
      this.commands.set(id, { by: { kind: by.kind, id: by.id }, seq: this.#seq, made: madeBy(entry) });
    }
  }
}
