import { mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { emitKeypressEvents } from 'node:readline';
import { parseArgs } from 'node:util';
import { Trouble } from '../server/trouble.ts';
import type { Pace } from './pace.ts';
import { rehearse } from './rehearse.ts';
import { printed } from './sheet.ts';

const usual = { profile: 'ome-huajuapan', port: 3300, speed: 60, seed: 7 };
const say = (text: string) => void process.stdout.write(text);

const { values } = parseArgs({
  options: {
    fast: { type: 'boolean', default: false },
    drill: { type: 'boolean', default: false },
    speed: { type: 'string', default: String(usual.speed) },
    seed: { type: 'string', default: String(usual.seed) },
    window: { type: 'string' },
    profile: { type: 'string', default: usual.profile },
  },
});

/** A name is looked for in `profiles/`; a file, from where the rehearsal was asked for. */
const profileIn = (wanted: string): string => (/^[\w-]+$/u.test(wanted) ? wanted : resolve(wanted));

/** A folder that no rehearsal has had yet. */
async function freshFolder(): Promise<string> {
  const parent = resolve(process.env.DATA_DIR || 'data-rehearsal');
  await mkdir(parent, { recursive: true });
  const taken = new Set(await readdir(parent));
  let number = 1;
  while (taken.has(String(number))) number += 1;
  return join(parent, String(number));
}

/** The space bar (for a script, the signal SIGUSR2) stops the office's clock and lets it go on; Ctrl+C or q ends the rehearsal. */
function listenToKeys(pace: Pace): void {
  process.on('SIGUSR2', () => pace.toggle());
  if (!process.stdin.isTTY) return;
  emitKeypressEvents(process.stdin);
  process.stdin.setRawMode(true);
  process.stdin.on('keypress', (_text, key: { readonly name?: string; readonly ctrl?: boolean }) => {
    if (key.name === 'q' || (key.ctrl && key.name === 'c')) process.exit(130);
    if (key.name !== 'space') return;
    pace.toggle();
    say(pace.isPaused ? 'En pausa / paused\n' : 'Sigue / going on\n');
  });
}

/** What an office's file lacks is told in words. */
function refused(error: unknown): never {
  if (!(error instanceof Trouble)) throw error;
  process.stderr.write(`${error.es}\n${error.en}\n`);
  process.exit(1);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
const folder = await freshFolder();
const sheet = await rehearse(
  {
    root: resolve(import.meta.dirname, '../..'),
    folder,
    profile: profileIn(values.profile),
    port: Number(process.env.PORT ?? (values.fast ? 0 : usual.port)),
    speed: values.fast ? Number.POSITIVE_INFINITY : Number(values.speed),
    drill: values.drill,
    seed: Number(values.seed),
    ...(values.window !== undefined && { leave: values.window }),
  },
  {
    say,
    begins: (pace) => {
      say('Ensayo: la barra espaciadora lo detiene, q lo termina. Rehearsal: space pauses it, q ends it.\n\n');
      listenToKeys(pace);
    },
  },
).catch(refused);
say(`${printed(sheet)}${join(folder, 'hoja-de-ensayo.txt')}\n`);
process.exit(sheet.passed ? 0 : 1);
