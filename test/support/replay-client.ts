import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { replayApp } from '../../server/replay/app.ts';

/** What the replay answered. */
export interface Answered {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what comes over the wire has no type until it is looked at.
  readonly body: any;
}

/** A replayed office over real HTTP, asked at times of one's own choosing. */
export class ReplayClient {
  readonly #address: string;
  readonly #server: Server | undefined;

  constructor(address: string, server?: Server) {
    this.#address = address;
    this.#server = server;
  }

  static async open(): Promise<ReplayClient> {
    const server = createServer(replayApp());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return new ReplayClient(`http://127.0.0.1:${port}`, server);
  }

  post(path: string, at: number | undefined, body: unknown = {}): Promise<Answered> {
    return this.#send(path, at, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });
  }

  get(path: string, at?: number): Promise<Answered> {
    return this.#send(path, at, {});
  }

  async close(): Promise<void> {
    const server = this.#server;
    server?.closeAllConnections();
    if (server) await new Promise((resolve) => server.close(resolve));
  }

  async #send(path: string, at: number | undefined, init: RequestInit): Promise<Answered> {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (at !== undefined) headers['x-replay-now'] = String(at);
    const response = await fetch(`${this.#address}${path}`, { ...init, headers });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  }
}
