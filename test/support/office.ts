import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ReadonlySignal } from '@preact/signals';
import { effect } from '@preact/signals';
import { firstStaff } from '../../server/access/newcomers.ts';
import { PLAYED_PIN_COST } from '../../server/access/secrets.ts';
import { Staff } from '../../server/access/staff.ts';
import type { Audience } from '../../shared/domain/views/types.ts';
import type { Connection } from '../../shared/ui/connection.ts';
import { connect } from '../../shared/ui/connection.ts';

const entry = resolve(import.meta.dirname, '../../dist/server/main.js');

/** Monday 23 November 2026, 7:30 in Oaxaca: half an hour before the office of Huajuapan opens. */
export const BEFORE_OPENING = Date.UTC(2026, 10, 23, 13, 30);
/** The same Monday, 9:00. */
export const NINE = Date.UTC(2026, 10, 23, 15, 0);
export const MINUTE = 60_000;

/** A real server in a process of its own, on a port and a data folder of its own, in training with a driven clock. */
export interface TestOffice {
  readonly address: string;
  /** The phones' listener. */
  readonly phones: string;
  readonly folder: string;
  /** PINs by name. */
  readonly pins: ReadonlyMap<string, string>;
  /** One-time links, whole addresses. */
  readonly links: Readonly<Record<'kiosk' | 'display', string>>;
  /** The process that it is now. */
  readonly pid: () => number;
  /** All it has printed. */
  readonly output: () => string;
  /** Moves the office's clock; resolves once what was due has been done. */
  clock(to: number): Promise<void>;
  /** The token of a person, by name. */
  signIn(name: string): Promise<string>;
  /** The token of the kiosk or the display, paired by its link. */
  pair(kind: 'kiosk' | 'display'): Promise<string>;
  /** A screen's own connection, closed with the office. */
  join<A extends Audience>(audience: A, token: string): Connection<A>;
  request(path: string, init?: RequestInit & { readonly token?: string; readonly json?: unknown }): Promise<Response>;
  /** `kill -9`, or a signal that lets it finish; resolves with the exit code once it is gone. */
  end(signal?: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
  /** Starts it again on the same folder and port, at the same time of its clock unless told otherwise. */
  restart(wishes?: { readonly at?: number }): Promise<void>;
  /** Ends it and removes its folder. */
  close(): Promise<void>;
}

/** How an office of the tests is started; at nine in the morning unless told otherwise. */
export interface OfficeWishes {
  readonly at?: number;
  readonly profile?: string;
  /** The program that reads notices aloud. */
  readonly voice?: string;
  /** A data folder that something has been done to before; one where only the staff is known otherwise. It is removed with the office. */
  readonly folder?: string;
  /** Whether it begins with nobody, as every office does: making PINs that are slow to try takes a second. */
  readonly firstStart?: boolean;
  /** The server's file, where it isn't that of this build. */
  readonly entry?: string;
  /** The command within which its process runs, such as a disk of its own. */
  readonly within?: readonly string[];
  /** Settings of the process, beside those. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts an office: a new one with the staff of a first start, unless told otherwise. */
export async function startOffice(wishes: OfficeWishes = {}): Promise<TestOffice> {
  const { at = NINE, profile, voice, folder = mkdtempSync(join(tmpdir(), 'office-')) } = wishes;
  const known = wishes.folder === undefined && !wishes.firstStart ? await enterStaff(folder) : [];
  const env = {
    ...wishes.env,
    CLOCK: 'driven',
    DATA_DIR: folder,
    ...(profile && { PROFILE: profile }),
    ...(voice && { ESPEAK: voice }),
  };
  const connections = new Set<Connection<Audience>>();
  const pairings = new Map<'kiosk' | 'display', string>();
  let time = at;
  let server = await startServer({ ...env, PORT: '0', CLOCK_AT: String(at) }, wishes);
  const first = server.printed();
  const port = new URL(server.address).port;
  const told = [...first.matchAll(/^ {4}(.+) · PIN (\d{6})$/gmu)].map(
    ([, name = '', pin = '']) => [name, pin] as const,
  );
  const phones = /phones: .*(http:\/\/[^\s)]+)\/[ )]/u.exec(first)?.[1] ?? '';

  const office: TestOffice = {
    address: server.address,
    phones,
    folder,
    pins: new Map([...known, ...told]),
    links: { kiosk: linkIn(first, 'kiosk'), display: linkIn(first, 'display') },
    pid: () => server.process.pid ?? 0,
    output: () => server.printed(),
    async clock(to) {
      time = to;
      const response = await office.request('/api/training/clock', { json: { now: to } });
      if (!response.ok) throw new Error(`The clock was not moved: ${await response.text()}`);
    },
    async signIn(name) {
      const faces = await (await office.request('/api/v1/sign-in')).json();
      const person = faces.people.find((face: { name: string }) => face.name === name);
      const response = await office.request('/api/v1/sessions', {
        json: { staffId: person.id, pin: office.pins.get(name) },
      });
      const { token } = await response.json();
      return token;
    },
    async pair(kind) {
      const known = pairings.get(kind);
      if (known) return known;
      const link = office.links[kind].split('#link=')[1];
      const { token } = await (await office.request('/api/v1/pairing/link', { json: { link } })).json();
      pairings.set(kind, token);
      return token;
    },
    join<A extends Audience>(audience: A, token: string) {
      const connection = connect(audience, token, audience === 'phone' ? phones : office.address);
      connections.add(connection);
      return connection;
    },
    request(path, { token, json, ...init } = {}) {
      const headers = new Headers(init.headers);
      if (token) headers.set('authorization', `Bearer ${token}`);
      if (json === undefined) return fetch(office.address + path, { ...init, headers });
      headers.set('content-type', 'application/json');
      return fetch(office.address + path, { method: 'POST', body: JSON.stringify(json), ...init, headers });
    },
    end: (signal = 'SIGTERM') => endServer(server.process, signal),
    async restart({ at = time } = {}) {
      time = at;
      const ports = { PORT: port, PHONE_PORT: new URL(phones).port };
      server = await startServer({ ...env, ...ports, CLOCK_AT: String(time) }, wishes);
    },
    async close() {
      for (const connection of connections) connection.close();
      await endServer(server.process, 'SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return office;
}

/** Enters the people of a first start into a folder of practice, with PINs that are quick to try; gives the PINs by name. */
async function enterStaff(folder: string): Promise<readonly (readonly [name: string, pin: string])[]> {
  const write = async (people: unknown) => {
    mkdirSync(join(folder, 'settings'));
    writeFileSync(join(folder, 'ventanilla.json'), JSON.stringify({ kind: 'training', version: 1 }));
    writeFileSync(join(folder, 'settings/staff.json'), JSON.stringify(people));
  };
  const staff = await Staff.open({ read: async () => null, write }, PLAYED_PIN_COST);
  return (await firstStaff(staff, true)).map(({ name, pin }) => [name, pin]);
}

/** Resolves with a signal's value once it is as expected; rejects when that does not come about. */
export function eventually<T>(signal: ReadonlySignal<T>, expected: (value: T) => boolean): Promise<T> {
  return new Promise((done, fail) => {
    const patience = setTimeout(() => {
      stop();
      fail(new Error(`This was not what was waited for: ${JSON.stringify(signal.peek())?.slice(0, 2000)}`));
    }, 60_000);
    const stop = effect(() => {
      const { value } = signal;
      if (!expected(value)) return;
      clearTimeout(patience);
      queueMicrotask(() => stop());
      done(value);
    });
  });
}

/** Starts a server that is expected not to open; gives its exit code and what it said. */
export async function refusedServer(
  env: Readonly<Record<string, string>>,
  ...words: string[]
): Promise<{ readonly code: number | null; readonly said: string }> {
  const process = launch(env, words);
  let said = '';
  process.stdout?.on('data', (data) => {
    said += data;
  });
  process.stderr?.on('data', (data) => {
    said += data;
  });
  const [code] = await once(process, 'close');
  return { code, said };
}

/** How a server's process is begun, where not by Node and this build alone. */
type Begun = Pick<OfficeWishes, 'entry' | 'within'>;

function launch(env: Readonly<Record<string, string>>, words: readonly string[], begun: Begun = {}): ChildProcess {
  const node = [process.execPath, '--enable-source-maps', '--min-semi-space-size=8', begun.entry ?? entry, ...words];
  const [program = '', ...rest] = [...(begun.within ?? []), ...node];
  return spawn(program, rest, { env: { PATH: process.env.PATH ?? '', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function startServer(env: Readonly<Record<string, string>>, begun: Begun) {
  const server = launch(env, ['--training'], begun);
  let printed = '';
  const address = await new Promise<string>((done, fail) => {
    const hear = (data: Buffer) => {
      printed += data;
      const found = /open at (https?:\/\/\S+)\/\n/u.exec(printed);
      if (found?.[1]) done(found[1]);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', (code) => fail(new Error(`The server left with ${code}: ${printed}`)));
  });
  return { process: server, address, printed: () => printed };
}

async function endServer(server: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
  if (server.exitCode !== null || server.signalCode !== null) return server.exitCode;
  const gone = once(server, 'exit');
  server.kill(signal);
  const [code] = await gone;
  return code;
}

const linkIn = (text: string, kind: 'kiosk' | 'display'): string =>
  new RegExp(`https?://\\S+/${kind}/#link=\\S+`, 'u').exec(text)?.[0] ?? '';
