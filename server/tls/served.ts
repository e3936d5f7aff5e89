import { createPrivateKey, X509Certificate } from 'node:crypto';
import { unwatchFile, watchFile } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:https';
import type { Log } from '../log.ts';
import { reasonOf, Trouble } from '../trouble.ts';

/** Where a certificate and its private key are, in PEM. */
export interface CertificateFiles {
  readonly certificate: string;
  readonly key: string;
}

interface Pair {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** How often it is looked whether the files have changed, in ms. */
const LOOKS_EVERY = 5000;
const OLDEST = { minVersion: 'TLSv1.2' } as const;

/** A certificate as its files hold it; listeners go on with what replaces it, without a new start. */
export class Certificate {
  readonly files: CertificateFiles;
  readonly #log: Log;
  readonly #listeners = new Set<ReturnType<typeof createServer>>();
  readonly #look = () => void this.#renew();
  #pair: Pair;

  private constructor(files: CertificateFiles, pair: Pair, log: Log, every: number) {
    this.files = files;
    this.#pair = pair;
    this.#log = log;
    for (const path of pathsOf(files)) watchFile(path, { interval: every, persistent: false }, this.#look);
  }

  /** Refused in words where the files can't be read or don't belong together. */
  static async open(files: CertificateFiles, log: Log, every = LOOKS_EVERY): Promise<Certificate> {
    return new Certificate(files, await readPair(files), log, every);
  }

  /** Its end, in ms since 1970. */
  get until(): number {
    return Date.parse(new X509Certificate(this.#pair.cert).validTo);
  }

  /** A listener that speaks TLS with it. */
  listener(handler: RequestListener): Server {
    const server = createServer({ ...this.#pair, ...OLDEST }, handler);
    this.#listeners.add(server);
    return server;
  }

  close(): void {
    for (const path of pathsOf(this.files)) unwatchFile(path, this.#look);
  }

  /** Until both files belong together, the one before goes on. */
  async #renew(): Promise<void> {
    try {
      const pair = await readPair(this.files);
      if (pair.cert.equals(this.#pair.cert)) return;
      this.#pair = pair;
      for (const server of this.#listeners) server.setSecureContext({ ...pair, ...OLDEST });
      this.#log('the certificate was replaced');
    } catch (error) {
      this.#log(`the certificate is not replaced: ${error instanceof Trouble ? error.en : reasonOf(error)}`);
    }
  }
}

/** What a certificate says of itself. */
export interface Told {
  /** Ends, in ms since 1970. */
  readonly until: number;
  readonly names: string;
}

/** Reads both files and what the certificate says; refused in words where they are no use. */
export async function lookAt(files: CertificateFiles): Promise<Told> {
  const { validTo, subjectAltName = '' } = new X509Certificate((await readPair(files)).cert);
  return { until: Date.parse(validTo), names: subjectAltName.replaceAll(/DNS:|IP Address:/gu, '') };
}

async function readPair({ certificate, key }: CertificateFiles): Promise<Pair> {
  const pair = { cert: await bytesIn(certificate), key: await bytesIn(key) };
  let belong = false;
  try {
    belong = new X509Certificate(pair.cert).checkPrivateKey(createPrivateKey(pair.key));
  } catch {
    throw notPem(certificate, key);
  }
  if (!belong) throw notAPair(certificate, key);
  return pair;
}

const pathsOf = ({ certificate, key }: CertificateFiles): readonly string[] => [certificate, key];

const bytesIn = (path: string): Promise<Buffer> =>
  readFile(path).catch((error: unknown) => {
    throw new Trouble(
      `No se puede leer ${path} (${reasonOf(error)}). Revise la ruta, y que el usuario del servidor pueda leerlo.`,
      `Cannot read ${path} (${reasonOf(error)}). Check the path, and that the server's user may read it.`,
      { cause: error },
    );
  });

const notPem = (certificate: string, key: string): Trouble =>
  new Trouble(
    `${certificate} y ${key} deben ser un certificado y su llave privada sin contraseña, en formato PEM.`,
    `${certificate} and ${key} must be a certificate and its private key without a password, as PEM.`,
  );

const notAPair = (certificate: string, key: string): Trouble =>
  new Trouble(
    `La llave ${key} no es la del certificado ${certificate}. Indique los dos archivos que se hicieron juntos.`,
    `The key ${key} is not that of the certificate ${certificate}. Name the two files that were made together.`,
  );
