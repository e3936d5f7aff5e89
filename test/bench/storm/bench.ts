import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { quantile } from '../calling/score.ts';
import type { Row } from '../calling/table.ts';
import { table } from '../calling/table.ts';
import { openCrew } from '../office/crew.ts';
import { lineTo } from '../office/line.ts';
import { gatherFlock } from './flock.ts';

const displays = 200;

/** How soon 200 screens are back after the server was killed and started again, beside a bare Socket.IO server that shows the same bytes. */
export async function storm([rounds = '3']: readonly string[]): Promise<boolean> {
  const crew = await openCrew({ visits: 100, waiting: 40 });
  const { office } = crew;
  const token = await office.pair('display');
  const wall = await lineTo(office.address, 'display', token);
  const view = JSON.stringify(wall.kept());
  wall.socket.close();
  for (const { socket } of [...crew.staff, ...crew.kiosks]) socket.close();

  const ours = { atOnce: [] as number[], byThemselves: [] as number[] };
  const bare = { atOnce: [] as number[], byThemselves: [] as number[] };
  try {
    for (let round = 0; round < Number(rounds); round++) {
      for (const way of ['atOnce', 'byThemselves'] as const) {
        const flock = await gatherFlock(office.address, token, displays, way);
        await office.end('SIGKILL');
        await flock.areGone();
        await office.restart();
        ours[way].push(await flock.areBack());
        flock.close();
        bare[way].push(await bareStorm(view, way));
      }
    }
  } finally {
    await crew.close();
  }
  const [server, floor] = [quantile(ours.atOnce, 0.5), quantile(bare.atOnce, 0.5)];
  const [back, bareBack] = [quantile(ours.byThemselves, 0.5), quantile(bare.byThemselves, 0.5)];
  const rows: readonly Row[] = [
    {
      measure: `${displays} displays that all come at one moment, until the last has its view`,
      baseline: `${floor.toFixed(0)} ms bare, ${(view.length / 1000).toFixed(1)} kB each`,
      target: '<= 2x',
      reached: `${server.toFixed(0)} ms = ${(server / floor).toFixed(1)}x`,
      met: server <= 2 * floor,
    },
    {
      measure: `${displays} displays that try again by themselves after a restart, until the last is back`,
      baseline: `${bareBack.toFixed(0)} ms bare`,
      target: '<= 2 s',
      reached: `${back.toFixed(0)} ms`,
      met: back <= 2000,
    },
  ];
  console.log(table('storm', rows));
  return rows.every(({ met }) => met !== false);
}

async function bareStorm(view: string, way: 'atOnce' | 'byThemselves'): Promise<number> {
  const first = await bareServer('0', view);
  const address = `http://127.0.0.1:${first.port}`;
  const flock = await gatherFlock(address, '', displays, way);
  await first.end();
  await flock.areGone();
  const next = await bareServer(first.port, view);
  const taken = await flock.areBack();
  flock.close();
  await next.end();
  return taken;
}

async function bareServer(port: string, view: string) {
  const words = [process.argv[1] ?? '', 'welcoming', port];
  const server = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'inherit'] });
  server.stdin.end(view);
  const [printed] = await once(server.stdout, 'data');
  return {
    port: /bare (\d+)/u.exec(String(printed))?.[1] ?? '',
    async end() {
      server.kill('SIGKILL');
      await once(server, 'exit');
    },
  };
}

/** Nothing but Socket.IO, in a process of its own: shows whoever comes the same. */
export async function welcoming([port = '0']: readonly string[]): Promise<boolean> {
  let view = '';
  for await (const chunk of process.stdin) view += chunk;
  const shown = JSON.parse(view);
  const http = createServer();
  const wire = new Server(http, { transports: ['websocket'], serveClient: false });
  wire.of('/display').on('connection', (line) => void line.emit('view', shown));
  http.listen(Number(port), '127.0.0.1');
  await once(http, 'listening');
  const address = http.address();
  console.log(`bare ${typeof address === 'object' && address?.port}`);
  await once(process, 'SIGTERM');
  process.exit(0);
}
