import { reasonOf, Trouble } from '../trouble.ts';

/** The disk did not take it: nothing of it was recorded, and nothing that waited behind it. Trying again may succeed. */
export class NotSaved extends Trouble {
  readonly code = 'not-saved';

  constructor(path: string, cause: unknown) {
    super(
      `No se pudo guardar en ${path} (${reasonOf(cause)}). Libere espacio o revise el disco; no hace falta reiniciar.`,
      `Could not save to ${path} (${reasonOf(cause)}). Free some space or check the disk; no restart is needed.`,
      { cause },
    );
  }
}

/** What was once acknowledged has changed since; the office does not open on it. */
export class DamagedRecord extends Trouble {
  readonly file: string;
  readonly line: number;

  constructor(file: string, line: number, found: { readonly es: string; readonly en: string }) {
    super(
      `El registro ${file} está dañado en la línea ${line}: ${found.es}. Restaure ese archivo desde su copia de respaldo.`,
      `The record ${file} is damaged at line ${line}: ${found.en}. Restore that file from your backup copy.`,
    );
    this.file = file;
    this.line = line;
  }
}
