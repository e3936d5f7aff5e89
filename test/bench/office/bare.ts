import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Server } from 'socket.io';
import type { Socket } from 'socket.io-client';
import { io } from 'socket.io-client';

/** A line of the record, about as long as they are. */
export const recordLine = Buffer.from(`${'x'.repeat(519)}\n`);

/** Nothing but Socket.IO, in a process of its own: gives back what it gets, to one, to all, or to one once a line is appended and synced. */
export async function bare(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const append = appending(await open(join(folder, 'lines'), 'w'), recordLine);
  const http = createServer();
  const wire = new Server(http, { transports: ['websocket'], serveClient: false });
  wire.on('connection', (line) => {
    line.on('echo', (message, answer) => answer(message));
    line.on('save', (message, answer) => append().then(() => answer(message)));
    line.on('shout', (message) => wire.emit('shout', message));
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  console.log(`bare ${(http.address() as AddressInfo).port}`);
  await once(process, 'SIGTERM');
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}

/** Starts it, and connects so many clients. */
export async function bareWire(clients: number): Promise<{ readonly lines: readonly Socket[]; close(): void }> {
  const server = spawn(process.execPath, [process.argv[1] ?? '', 'bare'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed] = await once(server.stdout, 'data');
  const port = /bare (\d+)/u.exec(String(printed))?.[1];
  const lines = Array.from({ length: clients }, () =>
    io(`http://127.0.0.1:${port}`, { transports: ['websocket'], forceNew: true, reconnection: false }),
  );
  await Promise.all(lines.map((line) => new Promise<void>((resolve) => line.once('connect', () => resolve()))));
  return {
    lines,
    close: () => {
      for (const line of lines) line.close();
      server.kill('SIGTERM');
    },
  };
}

/** Lines appended by so many writers for so long, all that wait sharing one write and one sync; how many a second. */
export async function bareAppends(writers: number, line: Buffer, ms: number): Promise<number> {
  return withFile(async (file) => {
    const append = appending(file, line);
    let written = 0;
    const from = performance.now();
    const writer = async () => {
      while (performance.now() - from < ms) {
        await append();
        written += 1;
      }
    };
    await Promise.all(Array.from({ length: writers }, writer));
    return (written / (performance.now() - from)) * 1000;
  });
}

/** Appends a line each time it is asked; all that wait share one write and one sync. */
function appending(file: FileHandle, line: Buffer): () => Promise<void> {
  let waiting: (() => void)[] = [];
  let running = false;
  const run = async () => {
    running = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await file.write(Buffer.concat(batch.map(() => line)));
      await file.datasync();
      for (const resolve of batch) resolve();
    }
    running = false;
  };
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (!running) void run();
    });
}

/** How long one line takes to be written and synced, in ms, each time. */
export async function bareSyncs(line: Buffer, times: number): Promise<readonly number[]> {
  return withFile(async (file) => {
    const taken: number[] = [];
    for (let i = 0; i < times; i++) {
      const from = performance.now();
      await file.write(line);
      await file.datasync();
      taken.push(performance.now() - from);
      await pause(20); // as between the commands that it stands beside
    }
    return taken;
  });
}

async function withFile<T>(work: (file: FileHandle) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = await open(join(folder, 'lines'), 'w');
  try {
    return await work(file);
  } finally {
    await file.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
