import type { AddressInfo, Socket } from 'node:net';
import { connect, createServer } from 'node:net';

/** A line to a server that can be cut like a cable: whoever talks over it hears nothing more, and nobody gets through. */
export interface CuttingLine {
  readonly address: string;
  cut(): void;
  mend(): void;
  close(): void;
}

/** Lays a line to a server. */
export async function layLine(to: string): Promise<CuttingLine> {
  const { hostname, port } = new URL(to);
  const ends = new Set<Socket>();
  let isCut = false;

  const line = createServer((near) => {
    if (isCut) return near.destroy();
    const far = connect(Number(port), hostname);
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(end);
      end.on('data', (data) => isCut || other.write(data));
      end.on('error', () => other.destroy());
      end.on('close', () => {
        ends.delete(end);
        if (!isCut) other.destroy();
      });
    }
  });
  await new Promise<void>((done) => line.listen(0, '127.0.0.1', done));

  const hangUp = () => {
    for (const end of ends) end.destroy();
  };
  return {
    address: `http://127.0.0.1:${(line.address() as AddressInfo).port}`,
    cut() {
      isCut = true;
    },
    mend() {
      hangUp();
      isCut = false;
    },
    close() {
      hangUp();
      line.close();
    },
  };
}
