import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Settings } from '../../shared/domain/settings.ts';
import type { Disk } from '../disk.ts';
import { reasonOf, Trouble } from '../trouble.ts';
import { openingFrom, typed } from '../typed.ts';
import { readProfile } from './open.ts';
import { parseSettings } from './schema.ts';

/**
 * Begins an office from one that the product ships, as `npm run new-office -- consulado-ejemplo "Consulado en ..."` does, and tells what
 * comes next. Without words it tells what there is to begin from. A file that is there already is never written over.
 */
export async function beginOffice(disk: Disk, profiles: string, words: readonly string[]): Promise<string> {
  const { from, name, place, zone, english, to } = wishesIn(words);
  const shipped = await shippedIn(profiles);
  if (from === undefined) return [usage().es, usage().en, ...(await listed(disk, profiles, shipped)), ''].join('\n');
  if (!shipped.includes(from)) throw unknown(from, shipped);
  const id = idOf(name ?? '');
  if (name === undefined || id === '') throw nameless(from);

  const preset = await readProfile(disk, profiles, from);
  const path = resolve(to ?? `offices/${id}.json`);
  const settings = parseSettings(begun(preset, { id, name, place, zone, english }), path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(settings, null, 2)}\n`, { flag: 'wx' }).catch((error: unknown) => {
    throw unwritten(path, error);
  });
  return told(pathFromHere(path), from);
}

interface Identity {
  readonly id: string;
  readonly name: string;
  readonly place: string | undefined;
  readonly zone: string | undefined;
  readonly english: string | undefined;
}

/** The office without what is true of one place alone: its plan, its sessions, its network and printers, who speaks what around it. */
function begun(preset: Settings, { id, name, place, zone, english }: Identity): Settings {
  const { plan: _plan, network: _network, printers: _printers, ...kept } = preset;
  return {
    ...kept,
    office: {
      id,
      kind: preset.office.kind,
      name: { es: name, ...(english !== undefined && { en: english }) },
      place: place ?? preset.office.place,
      timeZone: zone ?? preset.office.timeZone,
    },
    spoken: [],
    hours: { ...preset.hours, extra: [] },
    displays: preset.displays.map(({ stand: _stand, ...display }) => display),
  };
}

function wishesIn(words: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = { place: text, zone: text, english: text, to: text };
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    const [from, name, ...others] = positionals;
    if (others.length > 0) throw new TypeError(others.join(' '));
    return { from, name: name?.trim(), ...values };
  } catch (error) {
    throw new Trouble(`${usage().es} (${reasonOf(error)})`, usage().en);
  }
}

/** A short name without accents or spaces. */
const idOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '')
    .join('-')
    .slice(0, 64);

const shippedIn = async (profiles: string): Promise<readonly string[]> =>
  (await readdir(profiles)).flatMap((file) => /^([\w-]+)\.json$/u.exec(file)?.[1] ?? []).sort();

/** As short as it is clear: where a file lies outside this folder, its whole path. */
const pathFromHere = (path: string): string => {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short;
};

const listed = (disk: Disk, profiles: string, names: readonly string[]): Promise<readonly string[]> =>
  Promise.all(
    names.map(async (name) => {
      const { office, windows, services } = await readProfile(disk, profiles, name);
      const modules = windows.filter(({ kind }) => kind === 'biometric').length;
      return `  ${name.padEnd(26)}${office.name.es} · ${windows.length - modules} + ${modules} · ${services.length}`;
    }),
  );

const command = () => `${typed('new-office')} consulado-ejemplo "Consulado en ..."`;
const extras = '--place, --zone (America/Chicago), --english, --to';
const usage = () => ({
  es: `Diga de qué oficina partir y cómo se llama la suya: ${command()}; además, si quiere, ${extras}. Para partir hay (ventanillas + módulos · trámites):`,
  en: `Say which office to begin from, and the name of yours: ${command()}; also, if you like, ${extras}. There are (windows + biometric windows · services):`,
});

const told = (path: string, from: string): string =>
  [
    `Se escribió ${path}, a partir de ${from}. ${openingFrom(path).es}`,
    '(el archivo se lee en el primer inicio de una carpeta de datos: si ya hay una, elija otra con DATA_DIR).',
    'Luego, en Ajustes (tecla J), revise: lugar y zona horaria; horario y días cerrados; ventanillas y lo que atiende cada una;',
    'trámites y sus papeles; metas; pantallas, su tamaño y su distancia; cómo es un folio; lenguas que se hablan.',
    `Written: ${path}, begun from ${from}. ${openingFrom(path).en}`,
    '(the file is read at the first start of a data folder: if there is one already, choose another with DATA_DIR).',
    'Then, in Ajustes (key J), look over: place and time zone; hours and closed days; windows and what each does;',
    'services and their papers; targets; displays, their size and distance; what a folio looks like; languages spoken.',
    '',
  ].join('\n');

const unknown = (from: string, shipped: readonly string[]): Trouble =>
  new Trouble(
    `No hay una oficina «${from}» de la cual partir. Hay: ${shipped.join(', ')}.`,
    `There is no office "${from}" to begin from. There are: ${shipped.join(', ')}.`,
  );

const nameless = (from: string): Trouble =>
  new Trouble(
    `Falta el nombre de la oficina. Escríbalo entre comillas: ${typed('new-office')} ${from} "Consulado en ..."`,
    `The office's name is missing. Write it between quotation marks: ${typed('new-office')} ${from} "Consulado en ..."`,
  );

const unwritten = (path: string, error: unknown): Trouble =>
  reasonOf(error) === 'EEXIST'
    ? new Trouble(
        `Ya existe ${path} y no se tocó. Dé otro nombre con --to, o quite antes ese archivo.`,
        `${path} is there already and was not touched. Give another name with --to, or remove that file first.`,
      )
    : new Trouble(
        `No se pudo escribir ${path} (${reasonOf(error)}). Elija otra carpeta con --to.`,
        `${path} could not be written (${reasonOf(error)}). Choose another folder with --to.`,
      );
