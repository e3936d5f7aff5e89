import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import type { Audience } from '../shared/domain/views/types.ts';
import type { Instant } from '../shared/domain/vocabulary.ts';
import type { Answer, CommandResult } from '../shared/protocol/messages.ts';
import type { Connection } from '../shared/ui/connection.ts';
import { connect, newId } from '../shared/ui/connection.ts';

/** Whatever takes wishes to the office: a screen's socket, or the interface for programs. */
export type Hand = Pick<Connection<Audience>, 'command'>;

/** Where and on what the rehearsed office is started. */
export interface ServerWishes {
  /** The server's file. */
  readonly entry: string;
  readonly folder: string;
  readonly profile: string;
  readonly port: number;
  readonly at: Instant;
}

/** An office in training in a process of its own, on this computer alone, whose clock the rehearsal drives. */
export class RehearsedServer {
  readonly #wishes: ServerWishes;
  #process: ChildProcess | undefined;
  #address = '';
  #welcome = '';
  readonly #pins = new Map<string, string>();
  #now: Instant;

  constructor(wishes: ServerWishes) {
    this.#wishes = wishes;
    this.#now = wishes.at;
  }

  get address(): string {
    return this.#address;
  }

  get folder(): string {
    return this.#wishes.folder;
  }

  /** The office's clock, where it was last set. */
  get now(): Instant {
    return this.#now;
  }

  /** What it printed at its first start: links and PINs. */
  get welcome(): string {
    return this.#welcome;
  }

  /** Those who were entered with a PIN: the supervisor, then the clerks. */
  get newcomers(): string[] {
    return [...this.#pins.keys()];
  }

  /** Enters another clerk; whoever watches is told the PIN. */
  async hire(name: string, supervisor: string): Promise<string> {
    const pin = String(randomInt(1_000_000)).padStart(6, '0');
    await this.post('/api/v1/staff', { name, roles: ['window'], pin }, supervisor);
    this.#pins.set(name, pin);
    return `    ${name} · PIN ${pin}\n`;
  }

  /** Starts it, or starts it again where it was; resolves once it is open. */
  async start(): Promise<void> {
    const { entry, folder, profile, port } = this.#wishes;
    const own = this.#address ? Number(new URL(this.#address).port) : port;
    const server = spawn(process.execPath, ['--enable-source-maps', '--min-semi-space-size=8', entry, '--training'], {
      env: {
        PATH: process.env.PATH ?? '',
        CLOCK: 'driven',
        CLOCK_AT: String(this.#now),
        DATA_DIR: folder,
        PROFILE: profile,
        PORT: String(own),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = server;
    process.once('exit', () => server.kill());
    let printed = '';
    await new Promise<void>((done, fail) => {
      const hear = (data: Buffer) => {
        printed += data;
        const open = /open at (http:\/\/\S+)\/\n/u.exec(printed)?.[1];
        if (!open) return;
        this.#address = open;
        done();
      };
      server.stdout?.on('data', hear);
      server.stderr?.on('data', hear);
      server.once('exit', (code) => fail(new Error(`The office left with ${code}: ${printed}`)));
    });
    if (this.#welcome) return;
    this.#welcome = printed;
    for (const [, name = '', pin = ''] of printed.matchAll(/^ {4}(.+) · PIN (\d{6})$/gmu)) this.#pins.set(name, pin);
  }

  /** Ends it: as a power cut would, or letting it finish what it has in hand. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const server = this.#process;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, 'exit');
    server.kill(signal);
    await gone;
  }

  /** Sets the office's clock, backwards too; resolves once what fell due has been done. */
  async setClock(to: Instant): Promise<void> {
    this.#now = to;
    await this.post('/api/training/clock', { now: to });
  }

  /** Sends a request as a program does; the answer, or an error that says what was refused. */
  async post(path: string, body: object | string, token = ''): Promise<Record<string, unknown>> {
    const response = await this.#send(path, body, token);
    if (!response.ok) throw new Error(`${path} was refused: ${await response.text()}`);
    return (await response.json()) as Record<string, unknown>;
  }

  /** Asks for what the office shows at an address, to anybody or to whose token it is. */
  async get(path: string, token = ''): Promise<Record<string, unknown>> {
    const headers = { ...(token && { authorization: `Bearer ${token}` }) };
    return (await (await fetch(this.#address + path, { headers })).json()) as Record<string, unknown>;
  }

  /** The token of a person of the staff, by the PIN that was printed. */
  async signIn(name: string): Promise<string> {
    const { people } = (await this.get('/api/v1/sign-in')) as { people: { id: string; name: string }[] };
    const staffId = people.find((person) => person.name === name)?.id;
    return String((await this.post('/api/v1/sessions', { staffId, pin: this.#pins.get(name) })).token);
  }

  /** The token of a screen of the rehearsal's own, confirmed by the supervisor. */
  async pair(kind: 'kiosk' | 'display', name: string, supervisor: string): Promise<string> {
    const { code, secret } = await this.post('/api/v1/pairing', { kind });
    await this.post('/api/v1/screens', { code, name }, supervisor);
    return String((await this.get(`/api/v1/pairing/${secret}`)).token);
  }

  /** A person's hand on the interface for programs: the same door as a screen's, without a view. */
  hand(token: string): Hand {
    return {
      command: async (command, id = newId()) => {
        const response = await this.#send('/api/v1/commands', { id, command }, token);
        return (await response.json()) as Answer<CommandResult>;
      },
    };
  }

  /** A connection like a screen's, once the office is seen through it. */
  async join<A extends Audience>(audience: A, token: string): Promise<Connection<A>> {
    const connection = connect(audience, token, this.#address);
    await onceOnline(connection);
    return connection;
  }

  #send(path: string, body: object | string, token: string): Promise<Response> {
    return fetch(this.#address + path, {
      method: 'POST',
      headers: {
        'content-type': typeof body === 'string' ? 'text/csv' : 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }
}

/** Resolves once a screen sees the office. */
async function onceOnline({ link, view }: Connection<Audience>): Promise<void> {
  await until(() => link.peek() === 'online' && view.peek() !== undefined, 'The office was not reached');
}

/** Resolves once something is so; after so many seconds without, fails with what was not so. */
export async function until(isSo: () => boolean, complaint: string, patience = 30): Promise<void> {
  for (let tries = 0; !isSo(); tries++) {
    if (tries > patience * 100) throw new Error(`${complaint} within ${patience} seconds.`);
    await new Promise((done) => setTimeout(done, 10));
  }
}
