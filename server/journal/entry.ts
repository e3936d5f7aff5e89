/** A fact of the office's day, as the domain states it. */
export interface Fact {
  readonly type: string;
}

/** Who gave the command: a paired device and, where somebody had signed in, the member of staff by id, never by name. */
export interface Author {
  readonly device: string;
  readonly staff?: string;
}

/** What one accepted command did, saved as one line: all of its events or none. */
export interface Entry<E> {
  /** The command's own id: the same id is never carried out twice, also after a restart. */
  readonly id: string;
  /** When it was decided, in ms since 1970. */
  readonly at: number;
  /** The command's type, such as `CallNext`. */
  readonly command: string;
  readonly by: Author;
  readonly events: readonly E[];
}

/** A fact whose personal fields are gone for good, because their key was destroyed. */
export type Erased<E extends Fact> = E extends Fact
  ? Pick<E, 'type'> & Partial<Omit<E, 'type'>> & { readonly erased: true }
  : never;

/** A fact as it comes back from the record: whole, or with its personal fields erased. */
export type Recorded<E extends Fact> = E | Erased<E>;

/** A place in the record: a service day, the line's number in it (the day's heading is 0) and that line's hash. */
export interface Head {
  readonly day: string;
  readonly seq: number;
  readonly hash: string;
}
