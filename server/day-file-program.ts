import * as v from 'valibot';
import type { Disk } from './disk.ts';
import type { DayFile } from './figures/day-file.ts';
import { dayFile } from './figures/day-file.ts';
import { DamagedRecord } from './journal/failures.ts';
import { hashOfLine } from './journal/verify.ts';
import { readSigned } from './signing/signed.ts';
import { Trouble } from './trouble.ts';
import { typed } from './typed.ts';

/** What was found, in Spanish and English, and whether all is well. */
interface Said {
  readonly text: string;
  readonly ok: boolean;
}

/**
 * `verify FILE [KEY]`: whether a day's file is as it was signed, by which key, and, where the record of that day is at hand,
 * whether its closing line is the one that the file names.
 */
export async function verifyDayFile(disk: Disk, journal: string, words: readonly string[]): Promise<Said> {
  const [path, key, ...more] = words;
  if (path === undefined || more.length > 0 || (key !== undefined && !/^[0-9a-f ]+$/iu.test(key))) throw usage();
  const bytes = await disk.read(path);
  if (!bytes) throw missing(path);
  const signed = readSigned(bytes);
  if (!signed)
    return bad(
      'La firma no corresponde: el archivo no es como se firmó. Pida otro a la oficina.',
      'The signature does not fit: the file is not as it was signed. Ask the office for another.',
    );
  if (key !== undefined && signed.publicKey !== key.replaceAll(' ', '').toLowerCase())
    return bad(
      `Lo firmó otra llave: ${signed.publicKey}. No es de la oficina cuya llave usted dio.`,
      'It was signed by another key: it is not from the office whose key you gave.',
    );
  const read = v.safeParse(dayFile, signed.content);
  if (!read.success)
    return bad(
      'Está firmado, pero no es el archivo de un día. Pida a la oficina el archivo «ventanilla-AAAA-MM-DD.json».',
      'It is signed, but it is not the file of a day. Ask the office for the file "ventanilla-YYYY-MM-DD.json".',
    );
  return tell(read.output, signed.publicKey, key !== undefined, await closingHere(disk, journal, read.output));
}

/** How the file's closing line stands in the record of this data folder. */
type Here = 'same' | 'other' | 'not-here' | 'damaged';

async function closingHere(disk: Disk, journal: string, { day, closing }: DayFile): Promise<Here> {
  try {
    if ((await disk.read(`${journal}/${day}.jsonl`)) === null) return 'not-here';
    return (await hashOfLine(disk, journal, day, closing.line)) === closing.hash ? 'same' : 'other';
  } catch (error) {
    if (error instanceof DamagedRecord) return 'damaged';
    throw error;
  }
}

const inRecord: Readonly<Record<Here, readonly [es: string, en: string]>> = {
  same: ['El registro de este día tiene ese mismo cierre.', "This day's record has that same closing."],
  other: [
    'El registro de este día NO tiene ese cierre: se cambió.',
    "This day's record does NOT have that closing: it was changed.",
  ],
  damaged: [
    'El registro de este día está dañado: revise todo con verify.',
    "This day's record is damaged: check it all with verify.",
  ],
  'not-here': [
    'El registro de ese día no está aquí para compararlo.',
    'The record of that day is not here to be compared.',
  ],
};

const tell = ({ office, day, closed, closing }: DayFile, publicKey: string, isKnown: boolean, here: Here): Said => {
  const lines = [
    `${office.name.es}, ${office.place} · ${day}${closed ? '' : ' · sin cierre / never closed'}`,
    'La firma corresponde. The signature fits.',
    `Llave / key: ${publicKey}`,
    `Cierre / closing: ${closing.line}  ${closing.hash}`,
    ...inRecord[here],
  ];
  if (!isKnown)
    lines.push(
      'Compare la llave con la del informe impreso de la oficina.',
      "Compare the key with that on the office's printed report.",
    );
  return { text: lines.join('\n'), ok: here === 'same' || here === 'not-here' };
};

const bad = (es: string, en: string): Said => ({ text: `${es}\n${en}`, ok: false });

const usage = (): Trouble =>
  new Trouble(
    `Diga qué archivo revisar y, si la conoce, la llave pública de la oficina: ${typed('verify')} ARCHIVO [LLAVE]`,
    `Say which file to check and, if you know it, the office's public key: ${typed('verify')} FILE [KEY]`,
  );

const missing = (path: string): Trouble =>
  new Trouble(
    `No hay archivo en ${path}. Escriba su ruta desde esta carpeta.`,
    `There is no file at ${path}. Write its path from this folder.`,
  );
