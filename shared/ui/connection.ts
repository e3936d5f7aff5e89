import type { ReadonlySignal } from '@preact/signals';
import { batch, signal } from '@preact/signals';
import type { Socket } from 'socket.io-client';
import { io } from 'socket.io-client';
import type { Command } from '../domain/commands.ts';
import type { Audience, Views } from '../domain/views/types.ts';
import type { CommandId, Instant } from '../domain/vocabulary.ts';
import { BUILD } from '../protocol/build.ts';
import type {
  Answer,
  Answers,
  ChangeMessage,
  ClientToServer,
  CommandResult,
  Handshake,
  Health,
  Question,
  Receipt,
  ServerToClient,
  ViewMessage,
} from '../protocol/messages.ts';
import { PROTOCOL_VERSION } from '../protocol/messages.ts';
import type { Kept } from '../protocol/shown.ts';
import { shownAfter } from '../protocol/shown.ts';
import { serverTime, setClock } from './clock.ts';

/** `connecting` until the first answer; `offline` while the line is cut; `refused` when the server no longer knows this page. */
export type Link = 'connecting' | 'online' | 'offline' | 'refused';

/** Why this page may no longer see the office. */
export type Ended = 'signed-out' | 'revoked' | 'taken-over';

/** What a screen has of the office: its view, kept fresh, and the doors for its wishes. */
export interface Connection<A extends Audience> {
  readonly view: ReadonlySignal<Views[A] | undefined>;
  readonly health: ReadonlySignal<Health | undefined>;
  readonly link: ReadonlySignal<Link>;
  /** When the server was last heard of, by its own clock. */
  readonly lastHeard: ReadonlySignal<Instant | undefined>;
  /** A newer build is served: reload when it disturbs nobody. */
  readonly reloadWanted: ReadonlySignal<boolean>;
  readonly ended: ReadonlySignal<Ended | undefined>;
  /**
   * Refused at once with `offline` while the line is cut; never kept for later. Where the line is cut before the
   * answer, `details.unsure` says that it may have been done: the next view tells.
   * A wish that may have been done is sent again under the `id` it had.
   */
  command(command: Command, id?: CommandId): Promise<Answer<CommandResult>>;
  ask<Q extends Question>(question: Q): Promise<Answer<Answers[Q['ask']]>>;
  receipt(receipt: Receipt): void;
  close(): void;
}

/** Longest wait for an answer, in ms. A slow disk answers within a second. */
const PATIENCE = 8000;
/** Pause before a page tries again whose server was starting or leaving, in ms. */
const RETRY = 1000;

/** How soon a page tries again, and how long it waits to be heard, in ms: within a second and a half of a server that is back. */
export const RETURNS = { reconnectionDelay: 200, reconnectionDelayMax: 1000, timeout: 3000 } as const;

const OFFLINE = { ok: false, refusal: 'offline' } as const;
const UNSURE = { ok: false, refusal: 'offline', details: { unsure: 1 } } as const;

/** Joins a screen to the office it was served by (or to `origin`) and keeps it joined, through cuts and restarts. */
export function connect<A extends Audience>(audience: A, token: string, origin = ''): Connection<A> {
  const view = signal<Views[A]>();
  const health = signal<Health>();
  const link = signal<Link>('connecting');
  const lastHeard = signal<Instant>();
  const reloadWanted = signal(false);
  const ended = signal<Ended>();

  const handshake: Handshake = { protocol: PROTOCOL_VERSION, build: BUILD, token };
  const socket: Socket<ServerToClient, ClientToServer> = io(`${origin}/${audience}`, {
    auth: handshake,
    forceNew: true,
    transports: ['websocket'],
    ...RETURNS,
  });
  let retry: ReturnType<typeof setTimeout> | undefined;

  const end = (why: Ended) => {
    ended.value = why;
    link.value = 'refused';
    socket.disconnect();
  };

  socket.on('connect', () => {
    link.value = 'online';
  });
  let kept: Kept | undefined;
  const take = (message: ViewMessage | ChangeMessage) => {
    kept = shownAfter(kept, message);
    if (!kept) return void socket.disconnect().connect(); // Whole again, rather than wrong.
    const { view: seen, health: standing } = kept;
    setClock(message.at, message.driven);
    batch(() => {
      view.value = seen as Views[A];
      health.value = standing;
      lastHeard.value = message.at;
    });
  };
  socket.on('view', take);
  socket.on('change', take);
  socket.io.on('ping', () => {
    lastHeard.value = serverTime();
  });
  socket.on('reload', () => {
    reloadWanted.value = true;
  });
  socket.on('ended', end);
  socket.on('disconnect', (reason) => {
    if (ended.value || reason === 'io client disconnect') return;
    link.value = 'offline';
    if (!socket.active) retry = setTimeout(() => socket.connect(), RETRY);
  });
  socket.on('connect_error', ({ message }) => {
    if (message === 'not-signed-in') return end(audience === 'staff' ? 'signed-out' : 'revoked');
    link.value = 'offline';
    if (message === 'old-page') reloadWanted.value = true;
    else if (!socket.active) retry = setTimeout(() => socket.connect(), RETRY);
  });

  return {
    view,
    health,
    link,
    lastHeard,
    reloadWanted,
    ended,
    async command(command, id = newId()) {
      if (!socket.connected) return OFFLINE;
      const message = { id, command };
      return socket
        .timeout(PATIENCE)
        .emitWithAck('command', message)
        .catch(() => UNSURE);
    },
    async ask<Q extends Question>(question: Q) {
      if (!socket.connected) return OFFLINE;
      const answer = await socket
        .timeout(PATIENCE)
        .emitWithAck('ask', question)
        .catch(() => OFFLINE);
      return answer as Answer<Answers[Q['ask']]>;
    },
    receipt(receipt) {
      if (socket.connected) socket.emit('receipt', receipt);
    },
    close() {
      clearTimeout(retry);
      socket.disconnect();
    },
  };
}

/** A fresh id for a wish: 128 random bits; `crypto.randomUUID` is missing on plain http. */
export const newId = (): CommandId =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
