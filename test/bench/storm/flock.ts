import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { io } from 'socket.io-client';
import { PROTOCOL_VERSION } from '../../../shared/protocol/messages.ts';
import { RETURNS } from '../../../shared/ui/connection.ts';
import { unread } from '../calls/crowd.ts';

/** All told at one moment that they may come, or each by itself as a screen does. */
export type Way = 'atOnce' | 'byThemselves';

/** So many displays in a process of their own, which says when all are there and when all are gone. */
export async function flock([address = '', token = '', count = '0', way = '']: readonly string[]): Promise<boolean> {
  const auth = { protocol: PROTOCOL_VERSION, build: 'bench', token };
  const reconnection = way === 'byThemselves';
  const there = new Set<unknown>();
  const lines = Array.from({ length: Number(count) }, () => {
    const line = io(`${address}/display`, {
      ...RETURNS,
      auth,
      parser: unread,
      transports: ['websocket'],
      forceNew: true,
      reconnection,
      autoConnect: false,
    });
    line.on('view', () => {
      there.add(line);
      if (there.size === lines.length) console.log('all');
    });
    line.on('disconnect', () => {
      there.delete(line);
      if (there.size === 0) console.log('none');
    });
    return line;
  });
  for (const line of lines) line.connect();
  process.on('SIGUSR2', () => {
    if (!reconnection) for (const line of lines) line.connect();
  });
  await once(process, 'SIGTERM');
  process.exit(0);
}

/** Starts it; resolves once all are there. */
export async function gatherFlock(address: string, token: string, count: number, way: Way) {
  const words = [process.argv[1] ?? '', 'flock', address, token, String(count), way];
  const birds = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const told = createInterface(birds.stdout)[Symbol.asyncIterator]();
  const until = async (word: string) => {
    for (;;) if ((await told.next()).value === word) return;
  };
  await until('all');
  return {
    areGone: () => until('none'),
    /** From now until the last of them has its view, in ms. */
    async areBack(): Promise<number> {
      const from = performance.now();
      birds.kill('SIGUSR2');
      await until('all');
      return performance.now() - from;
    },
    close: () => void birds.kill('SIGTERM'),
  };
}
