import type { Entry, Fact, Recorded } from './entry.ts';
import type { DayKeys } from './keys.ts';
import { isSealed, openFact, sealFact } from './sealed-fact.ts';
import type { Seals } from './seals.ts';

/** Whose personal data an event's fields are, and which fields those are. */
export interface SealingRule<E> {
  /** The id of a visit or an appointment; it stays readable, so it must not be personal itself. */
  readonly subject: (event: E) => string;
  readonly fields: readonly Exclude<keyof E & string, 'type'>[];
}

/** Every event the office records, and what of it is personal; `plain` says that nothing is. */
export type SealingTable<E extends Fact> = {
  readonly [T in E['type']]: SealingRule<Extract<E, { readonly type: T }>> | 'plain';
};

/** What of one event has to be sealed. */
interface Secret {
  readonly subject: string;
  readonly fields: ReadonlySet<string>;
}

/** Seals one service day's entries, with a key for each visit and appointment in it. */
export class DaySeals<E extends Fact> implements Seals<E> {
  readonly #rules: Readonly<Record<string, SealingRule<Fact> | 'plain'>>;
  readonly #keys: DayKeys;
  readonly #keyIds: Map<string, string>;
  readonly #fresh = new Map<string, string>();

  /** `keyIds`: the key of each visit and appointment that is already in the day's file, by its name. */
  constructor(table: SealingTable<E>, keys: DayKeys, keyIds: ReadonlyMap<string, string>) {
    this.#rules = table as unknown as Readonly<Record<string, SealingRule<Fact> | 'plain'>>;
    this.#keys = keys;
    this.#keyIds = new Map(keyIds);
  }

  async seal(entries: readonly Entry<Recorded<E>>[]): Promise<readonly Entry<Fact>[]> {
    const secrets = entries.flatMap(({ events }) => events.map((event) => this.#secretOf(event)));
    const subjects = new Set(secrets.flatMap((secret) => (secret ? [secret.subject] : [])));
    const keyless = [...subjects].filter((subject) => !this.#keyOf(subject));
    await this.#keys.reserve(keyless.length);
    for (const subject of keyless) this.#fresh.set(subject, this.#keys.take());

    return entries.map((entry) => ({
      ...entry,
      events: entry.events.map((event, index) => this.#sealed(entry, index, event)),
    }));
  }

  open(entry: Entry<Fact>): Entry<Recorded<E>> {
    return openEntry(entry, (id) => this.#keys.get(id));
  }

  keep(): void {
    for (const [subject, id] of this.#fresh) this.#keyIds.set(subject, id);
    this.#fresh.clear();
    this.#keys.begin();
  }

  drop(): void {
    for (const id of this.#fresh.values()) this.#keys.retire(id);
    this.#fresh.clear();
  }

  #sealed(entry: Entry<Fact>, index: number, event: Fact): Fact {
    const secret = this.#secretOf(event);
    const named = secret && this.#keyOf(secret.subject);
    return named ? sealFact(entry, index, event, secret.fields, secret.subject, named) : event;
  }

  #secretOf(event: Fact): Secret | null {
    const rule = this.#rules[event.type];
    if (!rule) throw new Error(`The sealing table does not know the event ${event.type}.`);
    if (rule === 'plain') return null;

    const present = new Set(Object.entries(event).flatMap(([name, value]) => (value === undefined ? [] : [name])));
    const fields = new Set(rule.fields.filter((field) => present.has(field)));
    return fields.size > 0 ? { subject: rule.subject(event), fields } : null;
  }

  /** The subject's key in this day; none before its first entry, nor after it was erased. */
  #keyOf(subject: string): { readonly id: string; readonly key: Buffer } | null {
    const id = this.#fresh.get(subject) ?? this.#keyIds.get(subject);
    const key = id === undefined ? undefined : this.#keys.get(id);
    return id !== undefined && key ? { id, key } : null;
  }
}

/** Which keys a day's entries name, in order, and for whom. */
export function* sealedWith(entries: Iterable<Entry<Fact>>): Generator<{ subject: string; keyId: string }> {
  for (const { events } of entries) {
    for (const event of events) if (isSealed(event)) yield { subject: event.sealed.s, keyId: event.sealed.k };
  }
}

/** An entry from the disk with what its keys still open. */
export function openEntry<E extends Fact>(
  entry: Entry<Fact>,
  keyOf: (id: string) => Buffer | undefined,
): Entry<Recorded<E>> {
  const { id, at, command, by } = entry;
  const events = entry.events.map((event, index) =>
    isSealed(event) ? openFact(entry, index, event, keyOf(event.sealed.k)) : event,
  );
  return { id, at, command, by, events: events as Recorded<E>[] };
}
