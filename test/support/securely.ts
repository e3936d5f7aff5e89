import { request } from 'node:https';
import { text } from 'node:stream/consumers';
import type { TLSSocket } from 'node:tls';

/** How somebody asks over TLS. */
export interface Asking {
  /** The authorities that the device trusts, in PEM. */
  readonly ca?: string;
  /** The name under which the server is meant, where it isn't that of the address. */
  readonly name?: string;
  readonly token?: string;
  readonly json?: unknown;
}

/** What came back, and until when the server's certificate holds, in ms since 1970. */
export interface SecureAnswer {
  readonly status: number;
  readonly body: string;
  readonly until: number;
}

/** Asks a server over TLS, on a connection of its own; rejects where the device does not trust it. */
export function securely(address: string, { ca, name, token, json }: Asking = {}): Promise<SecureAnswer> {
  return new Promise((done, fail) => {
    const asked = request(address, {
      agent: false,
      ...(json !== undefined && { method: 'POST' }),
      ...(ca !== undefined && { ca }),
      ...(name !== undefined && { servername: name }),
      headers: {
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
    });
    asked.once('error', fail);
    asked.once('response', (response) => {
      const until = Date.parse((response.socket as TLSSocket).getPeerCertificate().valid_to);
      text(response).then((body) => done({ status: response.statusCode ?? 0, body, until }), fail);
    });
    asked.end(json === undefined ? undefined : JSON.stringify(json));
  });
}
