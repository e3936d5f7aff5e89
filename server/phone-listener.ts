import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import type { Entry } from '../shared/domain/decision.ts';
import type { Office } from '../shared/domain/office.ts';
import type { BookView } from '../shared/domain/views/book-types.ts';
import { allowsOrigin, headers } from './http/headers.ts';
import { listen } from './http/listen.ts';
import type { PhoneListener } from './phones/address.ts';
import { phoneAddress } from './phones/address.ts';
import { Gate } from './phones/gate.ts';
import { phonePage } from './phones/page.ts';
import type { NoteRefusal } from './refusals.ts';
import { noting } from './refusals.ts';
import type { WireParts } from './socket/wire.ts';
import { PHONE_PACE, Sockets } from './socket/wire.ts';
import type { Certificate } from './tls/served.ts';
import { Trouble } from './trouble.ts';

/** Connections at once, from all phones: five hundred visitors, and room for those who come back. */
const MOST = 2000;

/** What the phones' listener shares with the office's own. */
export interface PhonesParts
  extends Omit<WireParts, 'http' | 'audiences' | 'pace' | 'admit' | 'stillIn' | 'attended' | 'allows'> {
  readonly web: string;
  readonly office: () => Office;
  /** Today's order by number, for anybody; nothing while the office keeps it shut. */
  readonly book: () => BookView | undefined;
  /** Somebody was not let in. */
  readonly refused: NoteRefusal;
  /** With which it speaks TLS; plain http without. */
  readonly certificate: Certificate | undefined;
}

/** The listener of visitors' phones: apart from the office's own, it knows tickets by their codes, and what anybody may. */
export class Phones {
  readonly http: Server;
  readonly sockets: Sockets;
  readonly #parts: PhonesParts;
  #listener: PhoneListener | undefined;

  constructor(parts: PhonesParts) {
    const gate = new Gate(parts.office, parts.now);
    this.#parts = parts;
    const page = phonePage(parts.web, { headers: headers(), book: parts.book });
    this.http = parts.certificate ? parts.certificate.listener(page) : createServer(page);
    this.http.maxConnections = MOST;
    const admit: WireParts['admit'] = (_audience, code, address) => {
      const id = gate.admit(code, address);
      return id === undefined ? undefined : { audience: 'phone', id };
    };
    const allows: WireParts['allows'] = (origin, host, address) =>
      allowsOrigin(origin, host) && !gate.isResting(address);
    this.sockets = new Sockets({
      ...parts,
      http: this.http,
      audiences: ['phone'],
      pace: PHONE_PACE,
      attended: () => {},
      stillIn: () => true, // all phones are let go when the day ends
      ...noting({ admit, allows }, parts.refused),
    });
  }

  /** Begins to listen. An office whose port for phones is taken works on without them; the reason is given back. */
  async listen(host: string, port: number): Promise<Trouble | undefined> {
    try {
      const secure = this.#parts.certificate !== undefined;
      this.#listener = { host, port: await listen(this.http, port, host, 'PHONE_PORT'), secure };
      return undefined;
    } catch (error) {
      if (error instanceof Trouble) return error;
      throw error;
    }
  }

  /** The listener as seen from this computer; nothing while phones are not served. */
  get here(): string | undefined {
    if (!this.#listener) return undefined;
    const { host, port, secure } = this.#listener;
    return `${secure ? 'https' : 'http'}://${host === '0.0.0.0' ? 'localhost' : host}:${port}`;
  }

  /** What tickets lead to; nothing where a phone would find nothing. */
  get address(): string | undefined {
    const publicUrl = this.#parts.office().settings.network?.phoneUrl;
    return this.#listener && phoneAddress(publicUrl, this.#listener, networkInterfaces);
  }

  /** Shows what has changed; codes die with their day. */
  tell(entry: Entry | undefined): void {
    this.sockets.refresh();
    const over = entry?.events.some(({ type }) => type === 'DayClosed' || type === 'DayOpened');
    if (over) this.sockets.endAll('phone', 'revoked');
  }
}
