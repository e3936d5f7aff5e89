import { once } from 'node:events';
import type { Socket } from 'node:net';
import { createServer } from 'node:net';
import type { Printed } from './paper-reader.ts';
import { readPaper } from './paper-reader.ts';

/** How it behaves: answering as it should; never answering; or with something wrong, at once or in the middle of a slip. */
export type Behaviour = 'talks' | 'mute' | 'low' | 'no-paper' | 'open' | 'runs-out' | 'hangs';

/** A printer on this computer's network that reads what arrives. */
export interface FakePrinter {
  readonly address: string;
  behaviour: Behaviour;
  /** Every slip that has arrived, oldest first. */
  readonly slips: () => readonly Printed[];
  close(): Promise<void>;
}

const DLE_EOT = [0x10, 0x04];
const GS_R = [0x1d, 0x72];
const DLE_DC4 = [0x10, 0x14];

/** Opens one, on a port of its own. */
export async function fakePrinter(behaviour: Behaviour = 'talks'): Promise<FakePrinter> {
  const jobs: Uint8Array[] = [];
  const lines = new Set<Socket>();
  const server = createServer((line) => {
    lines.add(line);
    let job: number[] = [];
    let cut = false;
    const keep = () => {
      if (job.length > 0) jobs.push(Uint8Array.from(job));
      job = [];
    };
    line.on('error', () => undefined);
    line.on('close', () => {
      keep();
      lines.delete(line);
    });
    line.on('data', (data) => {
      const starts = (at: number, command: readonly number[]) => command.every((byte, i) => data[at + i] === byte);
      for (let at = 0; at < data.length; at++) {
        if (starts(at, DLE_EOT)) {
          answer(line, realTime(printer.behaviour, data[at + 2] ?? 0, cut));
          at += 2;
        } else if (starts(at, GS_R)) {
          if (printer.behaviour === 'talks' || printer.behaviour === 'low') {
            keep();
            answer(line, printer.behaviour === 'low' ? 0b0000_0011 : 0);
          }
          cut = true;
          at += 2;
        } else if (starts(at, DLE_DC4)) {
          job = [];
          at += 9;
        } else job.push(data[at] ?? 0);
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = server.address();
  const port = typeof place === 'object' && place ? place.port : 0;

  const printer: FakePrinter = {
    address: `127.0.0.1:${port}`,
    behaviour,
    slips: () => jobs.map(readPaper),
    async close() {
      for (const line of lines) line.destroy();
      server.close();
      await once(server, 'close');
    },
  };
  return printer;
}

/** What it says when asked at once: why it stands still (2), how much paper it has (4). Mute and hung ones say nothing. */
function realTime(behaviour: Behaviour, question: number, sent: boolean): number | undefined {
  if (behaviour === 'mute' || behaviour === 'hangs') return undefined;
  const out = behaviour === 'no-paper' || (behaviour === 'runs-out' && sent);
  if (question === 2) return 0x12 | (out ? 0x20 : 0) | (behaviour === 'open' ? 0x04 : 0);
  return 0x12 | (out ? 0x60 : 0) | (behaviour === 'low' ? 0x0c : 0);
}

const answer = (line: Socket, byte: number | undefined): void => {
  if (byte !== undefined) line.write(Uint8Array.of(byte));
};
