/** A file whose contents are read once and durably replaced. */
export interface File<T> {
  read(): Promise<T | null>;
  write(data: T): Promise<void>;
}

/** What a file holds, changed one step at a time: a change counts once it is safely on disk. */
export class Kept<T> {
  readonly #file: File<T>;
  #value: T;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(file: File<T>, value: T) {
    this.#file = file;
    this.#value = value;
  }

  /** Reads the file; where there is none, `first` stands until the first change. */
  static async open<T>(file: File<T>, first: T): Promise<Kept<T>> {
    return new Kept(file, (await file.read()) ?? first);
  }

  get value(): T {
    return this.#value;
  }

  /** Takes its turn; `step` gives back the same value to leave all as it is. */
  change(step: (value: T) => T): Promise<void> {
    const done = this.#turn.then(async () => {
      const next = step(this.#value);
      if (next === this.#value) return;
      await this.#file.write(next);
      this.#value = next;
    });
    this.#turn = done.catch(() => undefined);
    return done;
  }
}
