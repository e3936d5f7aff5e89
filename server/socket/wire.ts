import type { Server as HttpServer } from 'node:http';
import type { Namespace, Socket } from 'socket.io';
import { Server } from 'socket.io';
import * as v from 'valibot';
import type { Audience } from '../../shared/domain/views/types.ts';
import type { Instant } from '../../shared/domain/vocabulary.ts';
import { BUILD } from '../../shared/protocol/build.ts';
import type {
  ChangeMessage,
  ClientToServer,
  Health,
  ServerToClient,
  ViewMessage,
} from '../../shared/protocol/messages.ts';
import { MESSAGE_LIMIT, PROTOCOL_VERSION } from '../../shared/protocol/messages.ts';
import type { Door } from '../door.ts';
import type { Log } from '../log.ts';
import { faultOf } from '../log.ts';
import type { Viewer } from '../viewer.ts';
import { RECEIPT_AUTHORS, Receipts, receipt } from './receipts.ts';
import type { Sources } from './showing.ts';
import { Showing } from './showing.ts';

/** How often each screen is asked whether it is there, and how long it may take to say so, in ms; and how it is shown what is new. */
export interface Pace extends Pick<Sources, 'frame'> {
  /** Of those outside the waiting room, so many are shown before commands get their turn again. */
  readonly atOnce: number;
  readonly pingInterval: number;
  readonly pingTimeout: number;
  /** How often all are asked at one moment, a little sooner than each would be by itself: one waking of the computer, not hundreds. */
  readonly asksEvery?: number;
  /** How often it is asked whether those connected may still be, in ms. */
  readonly looksEvery: number;
}

/** The office's own screens: a pulled cable shows within 5 s, and under load each gets at most 60 views a second. */
export const OFFICE_PACE: Pace = {
  pingInterval: 3000,
  pingTimeout: 1500,
  asksEvery: 2850,
  looksEvery: 20_000,
  frame: 16,
  atOnce: 2,
};

/** Visitors' phones: hundreds of them, on battery and a wireless network; no clerk waits for them. */
export const PHONE_PACE: Pace = {
  pingInterval: 10_000,
  pingTimeout: 5000,
  looksEvery: 60_000,
  frame: 250,
  atOnce: 10,
};

/** Time in which whoever connects must have said which screen it is, in ms. */
const INTRODUCTION = 10_000;

/** A message over the limit is refused by name; one of more bytes than this ends the connection unread. */
const CUT_OFF = 4 * MESSAGE_LIMIT;

const handshake = v.object({
  protocol: v.number(),
  build: v.pipe(v.string(), v.maxLength(100)),
  token: v.pipe(v.string(), v.maxLength(200)),
});
interface SocketData {
  viewer: Viewer;
  /** What it came with, so that it can be ended when that is taken back. */
  token: string;
}
type Wire = Server<ClientToServer, ServerToClient, Record<string, never>, SocketData>;
type Line = Socket<ClientToServer, ServerToClient, Record<string, never>, SocketData>;

/** What the wire is laid between. */
export interface WireParts extends Omit<Sources, 'health' | 'showAll' | 'frame' | 'atOnce'> {
  readonly http: HttpServer;
  /** Whom this listener serves; for it there are no others. */
  readonly audiences: readonly Audience[];
  readonly pace: Pace;
  readonly door: Door;
  readonly admit: (audience: Audience, token: string, address: string) => Viewer | undefined;
  /** Whether a token still lets in whom it did; asked now and then of whoever is connected. */
  readonly stillIn: (token: string) => boolean;
  /** Somebody's hand is on a staff page that came with this token. */
  readonly attended: (token: string) => void;
  /** Whether a page from this origin, at this address, may talk to the server reached under this host. */
  readonly allows: (origin: string | undefined, host: string | undefined, address: string) => boolean;
  readonly screens: () => readonly (Pick<Health['screens'][number], 'id' | 'name' | 'kind'> & {
    readonly since: Instant;
  })[];
  readonly pairing: () => Health['pairing'];
  readonly printers: () => NonNullable<Health['printers']>;
  readonly saving: () => boolean;
  readonly log: Log;
}

/** Whose connections: those that came with a token, those of a viewer. */
export interface Whose {
  readonly token?: string;
  readonly isMeant?: (token: string) => boolean;
  readonly id?: string;
}

/** The sockets of all screens: each let in once, shown its view, heard. */
export class Sockets {
  readonly #parts: WireParts;
  readonly #server: Wire;
  readonly #receipts = new Receipts();
  /** The waiting room is shown what is new before whoever caused it is answered; everybody else right after. */
  readonly #room: Showing;
  readonly #others: Showing;
  /** Since when a screen has been online or offline, and with how many connections. */
  readonly #presence = new Map<string, { lines: number; since: Instant }>();
  readonly #clocks: ReturnType<typeof setInterval>[] = [];

  constructor(parts: WireParts) {
    this.#parts = parts;
    const { pingInterval, pingTimeout, asksEvery, frame, atOnce } = parts.pace;
    const sources = {
      ...parts,
      health: () => this.health(),
      showAll: (viewer: Viewer, message: ViewMessage | ChangeMessage) => {
        const all = this.#server.of(viewer.audience).to(parts.keyOf(viewer));
        if ('view' in message) all.emit('view', message);
        else all.emit('change', message);
      },
    };
    this.#room = new Showing({ ...sources, frame });
    this.#others = new Showing({ ...sources, frame, atOnce });
    this.#server = new Server(parts.http, {
      pingInterval,
      pingTimeout,
      connectTimeout: INTRODUCTION,
      maxHttpBufferSize: CUT_OFF,
      serveClient: false,
      transports: ['websocket'],
      allowRequest: ({ headers, socket }, decide) =>
        decide(null, parts.allows(headers.origin, headers.host, socket.remoteAddress ?? '')),
    });
    this.#server.use((_line, next) => next(new Error('malformed')));
    for (const audience of parts.audiences) this.#open(audience);
    this.#clocks.push(setInterval(() => this.#endOver(), parts.pace.looksEvery).unref());
    if (asksEvery !== undefined) this.#clocks.push(setInterval(() => this.#askAll(), asksEvery).unref());
  }

  /** How many pages of each audience are connected. */
  get connections(): Readonly<Record<string, number>> {
    const count = (audience: Audience) => this.#server.of(audience).sockets.size;
    return Object.fromEntries(this.#parts.audiences.map((audience) => [audience, count(audience)]));
  }

  /** How the office's screens, printers and record stand. */
  health(): Health {
    const { screens, pairing, printers, saving } = this.#parts;
    return {
      screens: screens().map(({ id, name, kind, since }) => {
        const presence = this.#presence.get(id);
        const online = (presence?.lines ?? 0) > 0;
        return { id, name, kind, online, since: presence?.since ?? since, ...this.#receipts.stateOf(id) };
      }),
      pairing: pairing(),
      printers: printers(),
      receipts: this.#receipts.calls,
      saving: saving(),
    };
  }

  /** Something may have changed for anybody. */
  refresh(): void {
    this.#room.refresh();
    this.#others.refresh();
  }

  /** Ends the connections that came with this token, or with one that is meant, and those of this viewer where none is given. */
  end(audience: Audience, why: 'signed-out' | 'revoked', whose: Whose): void {
    for (const line of this.#server.of(audience).sockets.values()) {
      const { token, viewer } = line.data as SocketData;
      if (token !== whose.token && viewer.id !== whose.id && !whose.isMeant?.(token)) continue;
      (line as Line).emit('ended', why);
      line.disconnect();
    }
  }

  /** Ends all connections of an audience. */
  endAll(audience: Audience, why: 'signed-out' | 'revoked'): void {
    for (const line of this.#server.of(audience).sockets.values()) {
      (line as Line).emit('ended', why);
      line.disconnect();
    }
  }

  async close(): Promise<void> {
    for (const clock of this.#clocks) clearInterval(clock);
    this.#room.close();
    this.#others.close();
    await this.#server.close();
  }

  /** A session that has run out ends on the screens that are still open with it, too. */
  #endOver(): void {
    for (const audience of this.#parts.audiences) {
      for (const { data } of this.#server.of(audience).sockets.values()) {
        const { token } = data as SocketData;
        if (!this.#parts.stillIn(token)) this.end(audience, 'signed-out', { token });
      }
    }
  }

  /** Each answer puts off the connection's own question; whoever gives none is asked by it, and let go as ever. */
  #askAll(): void {
    for (const audience of this.#parts.audiences) {
      for (const { conn } of this.#server.of(audience).sockets.values())
        if (conn.transport.writable) conn.transport.send([{ type: 'ping' }]);
    }
  }

  #open(audience: Audience): void {
    const space: Namespace<ClientToServer, ServerToClient, Record<string, never>, SocketData> = this.#server.of(
      audience,
    );
    space.use((line, next) => {
      const hello = v.safeParse(handshake, line.handshake.auth);
      if (!hello.success) return next(new Error('malformed'));
      const { protocol, token } = hello.output;
      if (protocol !== PROTOCOL_VERSION) return next(new Error('old-page'));
      const viewer = this.#parts.admit(audience, token, line.handshake.address);
      if (!viewer) return next(new Error('not-signed-in'));
      line.data.viewer = viewer;
      line.data.token = token;
      next();
    });
    space.on('connection', (line) => this.#attend(line));
  }

  #attend(line: Line): void {
    const { viewer } = line.data;
    const screen = {
      viewer,
      show: (message: Parameters<ServerToClient['view']>[0]) => void line.emit('view', message),
    };
    this.#arrive(viewer, 1);
    const showing = viewer.audience === 'display' ? this.#room : this.#others;
    showing.join(screen);
    line.join(this.#parts.keyOf(viewer)); // Only now: what changes for all who see the same follows the whole of it.
    if (line.handshake.auth.build !== BUILD) line.emit('reload');

    const { door } = this.#parts;
    this.#hear(line, 'command', (raw) => door.command(raw, viewer));
    this.#hear(line, 'ask', (raw) => door.ask(raw, viewer));
    line.on('receipt', (raw) => this.#takeReceipt(raw, line.data));
    line.on('disconnect', () => {
      showing.leave(screen);
      this.#arrive(viewer, -1);
    });
  }

  #hear(line: Line, message: 'command' | 'ask', answer: (raw: unknown) => Promise<unknown>): void {
    line.on(message, async (raw: unknown, reply: unknown) => {
      if (typeof reply !== 'function') return;
      if (line.data.viewer.audience === 'staff') this.#parts.attended(line.data.token);
      try {
        reply(sizeOf(raw) > MESSAGE_LIMIT ? TOO_LARGE : await answer(raw));
      } catch (error) {
        this.#parts.log(`fault in ${message}: ${faultOf(error)}`, 'fault');
        reply({ ok: false, refusal: 'internal' });
      }
    });
  }

  #takeReceipt(raw: unknown, { viewer, token }: SocketData): void {
    const { success, output } = v.safeParse(receipt, raw);
    if (!success || viewer.audience !== (RECEIPT_AUTHORS[output.is] ?? 'display')) return;
    if (output.is === 'attended') {
      this.#parts.attended(token);
      return;
    }
    this.#receipts.take(output, viewer.id, this.#parts.now());
    this.refresh();
  }

  #arrive(viewer: Viewer, lines: 1 | -1): void {
    if (viewer.audience !== 'kiosk' && viewer.audience !== 'display') return;
    const before = this.#presence.get(viewer.id)?.lines ?? 0;
    const after = before + lines;
    if (before === 0 || after === 0) this.#presence.set(viewer.id, { lines: after, since: this.#parts.now() });
    else this.#presence.set(viewer.id, { lines: after, since: this.#presence.get(viewer.id)?.since ?? 0 });
    this.refresh();
  }
}

const TOO_LARGE = { ok: false, refusal: 'too-large' } as const;
const sizeOf = (raw: unknown): number => Buffer.byteLength(JSON.stringify(raw) ?? '');
