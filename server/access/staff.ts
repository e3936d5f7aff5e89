import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import type { Instant, Role, StaffId } from '../../shared/domain/vocabulary.ts';
import type { File } from '../kept.ts';
import { Kept } from '../kept.ts';
import type { PinCost } from './secrets.ts';
import { hashPin, isOutdated, matchesPin } from './secrets.ts';

const roles = ['window', 'reception', 'supervisor', 'auditor'] as const satisfies readonly Role[];

/** The staff as their file holds them. Format 1 knows PINs of the cost that they had then; from the first change on it is 2. */
export const staffFile = v.strictObject({
  format: v.picklist([1, 2]),
  people: v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/u)),
      name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
      roles: v.pipe(v.array(v.picklist(roles)), v.minLength(1)),
      /** Since when a PIN that somebody made for them waits for its first sign-in. */
      unusedSince: v.exactOptional(v.number()),
      pin: v.pipe(v.string(), v.regex(/^scrypt\$\d{1,6}(,\d{1,2},\d{1,2})?\$[\w-]{22}\$[\w-]{43}$/u)),
    }),
  ),
});

type StaffFile = v.InferOutput<typeof staffFile>;
type Person = StaffFile['people'][number];

/** A person of the staff, as all may know them. */
export interface StaffFace {
  readonly id: StaffId;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** A person to be entered, with the PIN they are told. */
export interface Newcomer {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly pin: string;
}

/** So long a PIN that was made for somebody may wait for their first sign-in, in ms: a week. */
const WAITS = 7 * 24 * 3_600_000;

/** The people who work here, with what is kept of their PINs. */
export class Staff {
  readonly #kept: Kept<StaffFile>;
  readonly #cost: PinCost;
  /** Looked at for a person who is not there. */
  readonly #nobody: string;

  private constructor(kept: Kept<StaffFile>, cost: PinCost, nobody: string) {
    this.#kept = kept;
    this.#cost = cost;
    this.#nobody = nobody;
  }

  /** The cost is that of a PIN from now on; one of another cost is renewed when it is next typed. */
  static async open(file: File<StaffFile>, cost: PinCost): Promise<Staff> {
    return new Staff(await Kept.open(file, { format: 2, people: [] }), cost, await hashPin('', cost));
  }

  get people(): readonly StaffFace[] {
    return this.#kept.value.people.map(({ id, name, roles }) => ({ id, name, roles }));
  }

  find(id: StaffId): StaffFace | undefined {
    return this.people.find((person) => person.id === id);
  }

  /** Whether this is the person's PIN; takes as long for a person who is not there. */
  async knows(id: StaffId, pin: string): Promise<boolean> {
    const kept = this.#kept.value.people.find((person) => person.id === id)?.pin;
    const knows = (await matchesPin(pin, kept ?? this.#nobody)) && kept !== undefined;
    if (knows && isOutdated(kept, this.#cost)) await this.#rehash(id, kept, pin);
    return knows;
  }

  /** The same PIN at today's cost, unless they were given another meanwhile. */
  async #rehash(id: StaffId, kept: string, pin: string): Promise<void> {
    const hash = await hashPin(pin, this.#cost);
    const renewed = (person: Person): Person =>
      person.id === id && person.pin === kept ? { ...person, pin: hash } : person;
    await this.#kept.change(({ people }) => ({ format: 2, people: people.map(renewed) }));
  }

  /** Whether the PIN that was made for a person has waited too long for their first sign-in. */
  isLapsed(id: StaffId, at: Instant): boolean {
    const since = this.#kept.value.people.find((person) => person.id === id)?.unusedSince;
    return since !== undefined && at > since + WAITS;
  }

  /** The person has signed in with it: it is theirs from now on. */
  async used(id: StaffId): Promise<void> {
    const settled = ({ unusedSince: _, ...person }: Person): Person => person;
    await this.#kept.change((kept) => {
      const waits = kept.people.some((person) => person.id === id && person.unusedSince !== undefined);
      if (!waits) return kept;
      return { format: 2, people: kept.people.map((person) => (person.id === id ? settled(person) : person)) };
    });
  }

  /** Enters a person, whose PIN waits from now on for its first sign-in. */
  async add(newcomer: Newcomer, at: Instant): Promise<StaffFace> {
    const [id = ''] = await this.addAll([newcomer], { unusedSince: at });
    return { id, name: newcomer.name, roles: newcomer.roles };
  }

  /** Enters several people at once; gives their ids in the same order. Those of a first start wait for no sign-in. */
  async addAll(newcomers: readonly Newcomer[], waits: Pick<Person, 'unusedSince'> = {}): Promise<readonly StaffId[]> {
    const entered = await Promise.all(
      newcomers.map(async ({ name, roles, pin }): Promise<Person> => {
        const hash = await hashPin(pin, this.#cost);
        return { id: randomBytes(6).toString('hex'), name, roles: [...roles], ...waits, pin: hash };
      }),
    );
    await this.#kept.change(({ people }) => ({ format: 2, people: [...people, ...entered] }));
    return entered.map(({ id }) => id);
  }

  /** Gives a person another PIN, which waits from now on for its first sign-in; false where there is no such person. */
  async resetPin(id: StaffId, pin: string, at: Instant): Promise<boolean> {
    if (!this.find(id)) return false;
    const hash = await hashPin(pin, this.#cost);
    const renewed = (person: Person): Person => (person.id === id ? { ...person, unusedSince: at, pin: hash } : person);
    await this.#kept.change(({ people }) => ({ format: 2, people: people.map(renewed) }));
    return true;
  }

  /** What a person may do from now on. The office keeps somebody who supervises. */
  changeRoles(id: StaffId, roles: readonly Role[]): Promise<'done' | 'unknown-person' | 'last-supervisor'> {
    return this.#rewrite(id, (person) => [{ ...person, roles: [...roles] }]);
  }

  /** A person no longer works here: their name goes, and their PIN opens nothing. The office keeps somebody who supervises. */
  remove(id: StaffId): Promise<'done' | 'unknown-person' | 'last-supervisor'> {
    return this.#rewrite(id, () => []);
  }

  async #rewrite(id: StaffId, into: (person: Person) => readonly Person[]) {
    if (!this.find(id)) return 'unknown-person';
    let kept = true;
    await this.#kept.change((before) => {
      const people = before.people.flatMap((person) => (person.id === id ? into(person) : [person]));
      kept = people.some(({ roles }) => roles.includes('supervisor'));
      return kept ? { format: 2, people } : before;
    });
    return kept ? 'done' : 'last-supervisor';
  }
}
