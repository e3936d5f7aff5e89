/** Something a person in the office has to put right: what, where and what to do, in Spanish and in English. */
export class Trouble extends Error {
  readonly es: string;
  readonly en: string;

  constructor(es: string, en: string, options?: ErrorOptions) {
    super(`${es}\n${en}`, options);
    this.name = new.target.name;
    this.es = es;
    this.en = en;
  }
}

/** The code of a failed system call (`ENOSPC`, `EACCES` ...), or its message where it has none. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
