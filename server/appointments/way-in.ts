import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ClientRequest } from 'node:http';
import { request } from 'node:http';
import { request as requestSecurely } from 'node:https';
import { json } from 'node:stream/consumers';
import type { TLSSocket } from 'node:tls';
import { connect } from 'node:tls';

/** How a program on this computer reaches the running server. */
export interface WayIn {
  readonly address: string;
  readonly token: string;
  /** The file of its certificate, where it speaks TLS. */
  readonly certificate?: string | undefined;
}

/** Sends bytes to the server on this computer; where it speaks TLS, only to the one that has the office's certificate. */
export async function post(way: WayIn, path: string, type: string, bytes: Uint8Array): Promise<unknown> {
  const url = new URL(path, way.address);
  const how = { method: 'POST', headers: { authorization: `Bearer ${way.token}`, 'content-type': type } };
  if (way.certificate === undefined) return answerOf(request(url, how), bytes);
  const line = await lineTo(url, new X509Certificate(await readFile(way.certificate)).fingerprint256);
  return answerOf(requestSecurely(url, { ...how, createConnection: () => line }), bytes);
}

/** It is known by its very certificate: nothing is sent before, and no authority need vouch for it. */
function lineTo({ hostname, port }: URL, fingerprint: string): Promise<TLSSocket> {
  return new Promise((done, fail) => {
    const line = connect({ host: hostname, port: Number(port), rejectUnauthorized: false }, () => {
      if (line.getPeerX509Certificate()?.fingerprint256 === fingerprint) return done(line);
      line.destroy();
      fail(new Error('Another server answers in its place.'));
    });
    line.once('error', fail);
  });
}

const answerOf = (asked: ClientRequest, bytes: Uint8Array): Promise<unknown> =>
  new Promise((done, fail) => {
    asked.once('error', fail);
    asked.once('response', (response) => json(response).then(done, fail));
    asked.end(bytes);
  });
