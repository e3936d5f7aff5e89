import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { PrinterSettings } from '../../shared/domain/settings.ts';
import type { Instant } from '../../shared/domain/vocabulary.ts';
import { typed } from '../typed.ts';
import type { Finding } from './finding.ts';
import { bad, good, mind } from './finding.ts';

const PRINTER_PORT = 9100;
/** A printer that is on answers within this, in ms. */
const PATIENCE = 2000;
/** A certificate that ends within this wants looking after, in ms. */
const SOON = 30 * 86_400_000;

/** Whether a port is free for the office. `setting` is what chooses it. */
export function port(number: number, setting: string): Promise<Finding> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () =>
      resolve(
        bad(
          `Otro programa usa el puerto ${number}. Ciérrelo, o elija otro: ${setting}=${number + 2}`,
          `Another program uses port ${number}. Close it, or choose another: ${setting}=${number + 2}`,
        ),
      ),
    );
    probe.listen(number, () =>
      probe.close(() => resolve(good(`El puerto ${number} está libre.`, `Port ${number} is free.`))),
    );
  });
}

/** Whether other computers are let in: over TLS, or because the network was confirmed. */
interface Standing {
  readonly confirmed: boolean;
  readonly secure: boolean;
}

/** Where other computers would find the office. */
export function addresses(number: number, { confirmed, secure }: Standing): Finding {
  const found = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => `${secure ? 'https' : 'http'}://${address}:${number}/`);
  if (found.length === 0)
    return mind(
      'Esta computadora no está en ninguna red: solo sirve para pantallas conectadas a ella misma.',
      'This computer is on no network: only screens of its own will do.',
    );
  const where = found.join(' ');
  if (!confirmed && !secure)
    return mind(
      `En la red: ${where} (cerrado hasta que supervisión confirme la red y se reinicie el servidor)`,
      `On the network: ${where} (closed until the supervisor confirms the network and the server is started again)`,
    );
  return good(`En la red: ${where}`, `On the network: ${where}`);
}

/** For what names and how long a certificate still holds. */
export function certificate(
  { names, until }: { readonly names: string; readonly until: Instant },
  now: Instant,
): Finding {
  const day = new Date(until).toISOString().slice(0, 10);
  if (until < now)
    return bad(
      `El certificado terminó el ${day}: las pantallas no entran. Renuévelo, o haga uno propio: ${typed('tls')}`,
      `The certificate ended on ${day}: screens can't come in. Renew it, or make one of your own: ${typed('tls')}`,
    );
  if (until < now + SOON)
    return mind(
      `El certificado termina el ${day}: renuévelo antes. Los archivos nuevos se toman sin reiniciar.`,
      `The certificate ends on ${day}: renew it before. New files are taken up without a new start.`,
    );
  return good(`El certificado es para ${names} hasta el ${day}.`, `The certificate is for ${names} until ${day}.`);
}

/** Whether a printer can be reached; nothing is printed. */
export async function printer({ id, kind, address }: PrinterSettings): Promise<Finding> {
  const isThere = kind === 'tcp' ? await answers(address) : await takes(address);
  if (isThere) return good(`La impresora «${id}» está en ${address}.`, `The printer "${id}" is at ${address}.`);
  return bad(
    kind === 'tcp'
      ? `La impresora «${id}» no contesta en ${address}. Enciéndala y revise su cable y su dirección.`
      : `No se puede escribir en la impresora «${id}» (${address}). Enciéndala, y agregue el usuario al grupo lp.`,
    kind === 'tcp'
      ? `The printer "${id}" does not answer at ${address}. Switch it on; check its cable and its address.`
      : `The printer "${id}" (${address}) cannot be written to. Switch it on, and add the user to the group lp.`,
  );
}

const takes = (path: string): Promise<boolean> =>
  access(path, constants.W_OK).then(
    () => true,
    () => false,
  );

function answers(address: string): Promise<boolean> {
  const [host = '', given] = address.split(':');
  return new Promise((resolve) => {
    const line = connect({ host, port: Number(given ?? PRINTER_PORT), timeout: PATIENCE });
    const end = (isThere: boolean) => {
      line.destroy();
      resolve(isThere);
    };
    line.once('connect', () => end(true));
    line.once('timeout', () => end(false));
    line.once('error', () => end(false));
  });
}
