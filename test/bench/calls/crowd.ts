import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { lineTo } from '../office/line.ts';

/** The lines of so many displays, in a process of its own: they stand for other computers, so they yield to the one that is measured. */
export async function crowd([address = '', token = '', count = '0']: readonly string[]): Promise<boolean> {
  setPriority(constants.priority.PRIORITY_LOW);
  for (let i = 0; i < Number(count); i++) await lineTo(address, 'display', token);
  console.log('joined');
  await once(process, 'SIGTERM');
  process.exit(0);
}

/** Starts it; resolves once all have their view. */
export async function gatherCrowd(address: string, token: string, count: number): Promise<{ close(): void }> {
  if (count === 0) return { close: () => undefined };
  const words = [process.argv[1] ?? '', 'crowd', address, token, String(count)];
  const displays = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(displays.stdout, 'data');
  return { close: () => void displays.kill('SIGTERM') };
}
