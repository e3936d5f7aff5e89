import { existsSync } from 'node:fs';
import { hostname, networkInterfaces } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '../shared/domain/vocabulary.ts';
import { nodeDisk } from './disk.ts';
import { openDataFolder } from './folder.ts';
import type { Log } from './log.ts';
import { faultOf } from './log.ts';
import type { Options } from './options.ts';
import type { Made } from './tls/own.ts';
import { makeOwn, ownFiles, renewOwn } from './tls/own.ts';
import type { CertificateFiles } from './tls/served.ts';
import { Certificate } from './tls/served.ts';

const DAY = 86_400_000;

/** The office's own certificate and its authority, within the data folder. */
const ownFolder = (folder: string): string => join(folder, 'tls');

/** The files with which the office's listener speaks TLS: those that were named, else those that it made for itself. */
export function certificateFiles({ tls, folder }: Pick<Options, 'tls' | 'folder'>): CertificateFiles | undefined {
  if (tls) return tls;
  const own = ownFiles(ownFolder(folder));
  return existsSync(own.certificate) ? own : undefined;
}

/** With what the listeners speak TLS, where they do; and the authority that devices are to trust, where it is the office's own. */
export interface Encryption {
  readonly office?: Certificate;
  readonly phones?: Certificate;
  readonly authority?: string;
  /** Both listeners speak TLS by certificates that whoever runs the server has named. */
  readonly named: boolean;
  close(): void;
}

/** Reads the certificates there are; the office's own is made anew before it ends, also while the office works. */
export async function openEncryption(options: Options, now: () => Instant, log: Log): Promise<Encryption> {
  const folder = ownFolder(options.folder);
  const renew = async () => {
    if (await renewOwn(nodeDisk, folder, now())) log('the office certificate was made anew');
  };
  const isOwn = !options.tls && certificateFiles(options) !== undefined;
  if (isOwn) await renew();

  const files = certificateFiles(options);
  const office = files && (await Certificate.open(files, log));
  const phones = options.phoneTls && (await Certificate.open(options.phoneTls, log));
  const daily = isOwn
    ? setInterval(
        () => void renew().catch((error) => log(`certificate not made anew: ${faultOf(error)}`, 'fault')),
        DAY,
      ).unref()
    : undefined;
  return {
    ...(office && { office }),
    ...(phones && { phones }),
    ...(isOwn && { authority: ownFiles(folder).authority }),
    named: options.tls !== undefined && options.phoneTls !== undefined,
    close() {
      clearInterval(daily);
      office?.close();
      phones?.close();
    },
  };
}

/** Makes the office's own certificate, as `tls [name or address ...]` does; the server need not be stopped for it. */
export async function makeCertificate(
  { folder, mode }: Pick<Options, 'folder' | 'mode'>,
  words: readonly string[],
  now: Instant,
): Promise<string> {
  if (!existsSync(join(folder, 'ventanilla.json'))) await (await openDataFolder(folder, mode)).release();
  const names = words.filter((word) => !word.startsWith('--'));
  const made = await makeOwn(nodeDisk, ownFolder(folder), names.length > 0 ? names : usualNames(), now);
  return tell(made, ownFiles(ownFolder(folder)).authority);
}

/** The name it can have on the network, that of this computer, and its addresses. */
function usualNames(): readonly string[] {
  const own = hostname().toLowerCase().split('.')[0] ?? '';
  const addresses = Object.values(networkInterfaces())
    .flatMap((known) => known ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
  return ['ventanilla.local', ...(/^[a-z][a-z0-9-]*$/u.test(own) ? [`${own}.local`] : []), ...addresses];
}

function tell({ names, until, fingerprint, isNewAuthority }: Made, authority: string): string {
  const day = new Date(until).toISOString().slice(0, 10);
  const lines = [
    `Certificado para: ${names.join(' ')} (hasta ${day}; se renueva solo)`,
    `Certificate for: ${names.join(' ')} (until ${day}; renews itself)`,
    `Huella de la autoridad / fingerprint of the authority: ${fingerprint}`,
    ...(isNewAuthority
      ? [
          `Cada pantalla debe confiar en ${authority} (docs/install.md). Reinicie el servidor para empezar.`,
          `Every screen must trust ${authority} (docs/install.md). Start the server again to begin.`,
        ]
      : ['Las pantallas que ya confían no necesitan nada. Screens that trust it already need nothing.']),
  ];
  return `${lines.join('\n')}\n`;
}
