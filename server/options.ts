import { resolve } from 'node:path';
import type { Instant } from '../shared/domain/vocabulary.ts';
import type { FolderMode } from './folder.ts';
import type { CertificateFiles } from './tls/served.ts';
import { Trouble } from './trouble.ts';
import type { WebhookTarget } from './webhook/deliver.ts';

/** How this server was asked to run. */
export interface Options {
  readonly port: number;
  /** Where visitors' phones reach their tickets, apart from everything else. */
  readonly phonePort: number;
  /** The address to listen on, where one was named; else this computer alone, until the network is confirmed. */
  readonly host: string | undefined;
  /** The certificate with which the office's listener speaks TLS; absent: the one that the office made for itself, or none. */
  readonly tls?: CertificateFiles;
  /** That of the phones' listener, which visitors' phones have to trust by themselves; absent: plain http. */
  readonly phoneTls?: CertificateFiles;
  readonly folder: string;
  /** The office to start from on the first run: a name in `profiles/`, or a file. */
  readonly profile: string;
  readonly mode: FolderMode;
  /** The program that reads notices aloud; one that takes the words of `espeak-ng`. */
  readonly voice: string;
  /** The system that is told what happens in the office; absent: none. */
  readonly webhook?: WebhookTarget;
  /** Under which name, with `.local` after it, the office is told to its network; absent: under none. */
  readonly localName?: string;
  /** What a program of another computer must know to read the metrics; absent: only this computer's do. */
  readonly metricsToken?: string;
  /** The moment at which the clock stands still until it is moved; in training on this computer alone. */
  readonly standsAt: Instant | undefined;
}

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];
const THIS_COMPUTER = '127.0.0.1';
const PROGRAMS = ['verify', 'doctor', 'appointments', 'ready', 'person', 'pin', 'tls', 'new-office'];
const SWITCHES = ['--training', '--replay'];

/** Reads the environment and the command line; refuses what makes no sense, in words. */
export function readOptions(env: NodeJS.ProcessEnv, words: readonly string[]): Options {
  const unknown = PROGRAMS.includes(words[0] ?? '') ? undefined : words.find((word) => !SWITCHES.includes(word));
  if (unknown !== undefined) throw unknownWord(unknown);
  const port = portIn(env, 'PORT', 3000);
  const phonePort = portIn(env, 'PHONE_PORT', portBeside(port));

  const mode = words.includes('--training') ? 'training' : 'real';
  const driven = env.CLOCK === 'driven';
  const standsAt = driven ? Number(env.CLOCK_AT ?? Date.now()) : undefined;
  if (Number.isNaN(standsAt)) throw badClock(env.CLOCK_AT ?? '');
  const host = env.HOST || (driven ? THIS_COMPUTER : undefined);
  if (driven && (mode !== 'training' || (host !== undefined && !LOOPBACK.includes(host)))) throw drivenOutside();

  const folder = resolve(env.DATA_DIR || (mode === 'training' ? 'data-training' : 'data'));
  const tls = certificateIn(env, 'TLS');
  const phoneTls = certificateIn(env, 'PHONE_TLS');
  return {
    port,
    phonePort,
    host,
    ...(tls && { tls }),
    ...(phoneTls && { phoneTls }),
    folder,
    profile: env.PROFILE || 'ome-huajuapan',
    mode,
    voice: env.ESPEAK || 'espeak-ng',
    ...(env.WEBHOOK_URL && { webhook: webhookIn(env.WEBHOOK_URL, env.WEBHOOK_SECRET ?? '') }),
    ...(env.LOCAL_NAME && { localName: localNameIn(env.LOCAL_NAME) }),
    ...(env.METRICS_TOKEN && { metricsToken: metricsTokenIn(env.METRICS_TOKEN) }),
    standsAt,
  };
}

/** The port after it, or before it where there is none after. */
function portBeside(port: number): number {
  if (port === 0) return 0;
  return port < 65_535 ? port + 1 : port - 1;
}

function portIn(env: NodeJS.ProcessEnv, name: string, usual: number): number {
  const given = env[name];
  const port = Number(given ?? usual);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Trouble(
    `${name}=${given} no es un puerto. Escriba un número del 0 al 65535, por ejemplo ${name}=${usual}.`,
    `${name}=${given} is not a port. Write a number from 0 to 65535, such as ${name}=${usual}.`,
  );
}

function webhookIn(url: string, secret: string): WebhookTarget {
  const isAddress = URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol);
  if (isAddress && /^\S{16,200}$/u.test(secret)) return { url, secret };
  throw new Trouble(
    'WEBHOOK_URL debe ser una dirección http o https, y WEBHOOK_SECRET tener de 16 a 200 signos sin espacios. Por ejemplo: openssl rand -hex 24',
    'WEBHOOK_URL must be an http or https address, and WEBHOOK_SECRET have 16 to 200 characters and no spaces. For instance: openssl rand -hex 24',
  );
}

function localNameIn(given: string): string {
  const name = given.toLowerCase().replace(/\.local$/u, '');
  if (/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/u.test(name)) return name;
  throw new Trouble(
    `LOCAL_NAME=${given} no puede ser un nombre. Use letras sin acento, cifras y guiones; por ejemplo LOCAL_NAME=ventanilla`,
    `LOCAL_NAME=${given} cannot be a name. Use letters without accents, digits and hyphens, such as LOCAL_NAME=ventanilla`,
  );
}

function metricsTokenIn(given: string): string {
  if (/^\S{16,200}$/u.test(given)) return given;
  throw new Trouble(
    'METRICS_TOKEN debe tener de 16 a 200 signos, sin espacios. Por ejemplo: openssl rand -hex 16',
    'METRICS_TOKEN must have 16 to 200 characters and no spaces. For instance: openssl rand -hex 16',
  );
}

/** A certificate is named by two settings: its file and that of its key. */
function certificateIn(env: NodeJS.ProcessEnv, name: string): CertificateFiles | undefined {
  const certificate = env[`${name}_CERT`];
  const key = env[`${name}_KEY`];
  if (certificate && key) return { certificate: resolve(certificate), key: resolve(key) };
  if (!certificate && !key) return undefined;
  throw new Trouble(
    `Indique los dos archivos, ${name}_CERT y ${name}_KEY, o ninguno.`,
    `Name both files, ${name}_CERT and ${name}_KEY, or neither.`,
  );
}

const unknownWord = (word: string): Trouble =>
  new Trouble(
    `No se conoce «${word}». Escriba --training para capacitación, verify, doctor, appointments, ready, person, pin, tls o new-office; o nada para abrir la oficina.`,
    `"${word}" is not known. Write --training for training, verify, doctor, appointments, ready, person, pin, tls or new-office; or nothing to open the office.`,
  );

const badClock = (given: string): Trouble =>
  new Trouble(
    `CLOCK_AT=${given} no es un momento. Escriba milisegundos desde 1970, o quítelo para empezar ahora.`,
    `CLOCK_AT=${given} is not a moment. Write milliseconds since 1970, or remove it to start now.`,
  );

const drivenOutside = (): Trouble =>
  new Trouble(
    'CLOCK=driven solo sirve en capacitación y en esta computadora. Agregue --training y quite HOST.',
    'CLOCK=driven is for training on this computer alone. Add --training and remove HOST.',
  );
