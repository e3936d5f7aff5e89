import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { reasonOf, Trouble } from '../trouble.ts';

/** Begins to listen; resolves with the port, or says in words why it can't. `setting` is what chooses the port. */
export function listen(server: Server, port: number, host: string, setting = 'PORT'): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error) => fail(cannotListen(port, host, setting, error)));
    server.listen(port, host, () => done((server.address() as AddressInfo).port));
  });
}

function cannotListen(port: number, host: string, setting: string, error: unknown): Trouble {
  const reason = reasonOf(error);
  if (reason === 'EADDRINUSE') {
    return new Trouble(
      `El puerto ${port} ya está en uso. Cierre el otro programa, o elija otro puerto: ${setting}=${port + 1}.`,
      `Port ${port} is in use already. Close the other program, or choose another port: ${setting}=${port + 1}.`,
    );
  }
  return new Trouble(
    `No se puede atender en ${host}, puerto ${port} (${reason}). Revise HOST y ${setting}.`,
    `Cannot listen on ${host}, port ${port} (${reason}). Check HOST and ${setting}.`,
  );
}
