import { resolve } from 'node:path';
import type { Instant } from '../shared/domain/vocabulary.ts';
import type { FolderMode } from './folder.ts';
import { Trouble } from './trouble.ts';

/** How this server was asked to run. */
export interface Options {
  readonly port: number;
  /** Where visitors' phones reach their tickets, apart from everything else. */
  readonly phonePort: number;
  /** The address to listen on, where one was named; else this computer alone, until the network is confirmed. */
  readonly host: string | undefined;
  readonly folder: string;
  /** The office to start from on the first run: a name in `profiles/`, or a file. */
  readonly profile: string;
  readonly mode: FolderMode;
  /** The moment at which the clock stands still until it is moved; in training on this computer alone. */
  readonly standsAt: Instant | undefined;
}

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/** Reads the environment and the command line; refuses what makes no sense, in words. */
export function readOptions(env: NodeJS.ProcessEnv, words: readonly string[]): Options {
  const port = portIn(env, 'PORT', 3000);
  const phonePort = portIn(env, 'PHONE_PORT', port === 0 ? 0 : port + 1);

  const mode = words.includes('--training') ? 'training' : 'real';
  const driven = env.CLOCK === 'driven';
  const standsAt = driven ? Number(env.CLOCK_AT ?? Date.now()) : undefined;
  if (Number.isNaN(standsAt)) throw badClock(env.CLOCK_AT ?? '');
  const host = env.HOST || undefined;
  if (driven && (mode !== 'training' || (host !== undefined && !LOOPBACK.includes(host)))) throw drivenOutside();

  const folder = resolve(env.DATA_DIR || (mode === 'training' ? 'data-training' : 'data'));
  return { port, phonePort, host, folder, profile: env.PROFILE || 'ome-huajuapan', mode, standsAt };
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
