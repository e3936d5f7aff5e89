import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Failure, Sent } from './status.ts';

/** Between two tries to give more to a printer that is full, in ms. */
const AGAIN = 20;

/** Never waits inside the system: a printer that takes nothing would hold up the saving of the record. */
const FLAGS = constants.O_WRONLY | constants.O_NONBLOCK | constants.O_NOCTTY;

/** Sends a slip to a printer that is a device of this computer (USB or serial), within `limit` ms. It says little of itself. */
export async function sendByDevice(path: string, slip: Uint8Array, limit: number): Promise<Sent> {
  const end = performance.now() + limit;
  let device: FileHandle | undefined;
  try {
    device = await open(path, FLAGS);
    const kind = await device.stat();
    if (!kind.isCharacterDevice() && !kind.isFIFO()) return { is: 'absent' };
    return (await give(device, slip, end)) ? { is: 'printed', low: false, talks: false } : { is: 'silent' };
  } catch (error) {
    return { is: failureOf(error) };
  } finally {
    await device?.close();
  }
}

/** Whether it took all of it in time. */
async function give(device: FileHandle, slip: Uint8Array, end: number): Promise<boolean> {
  let given = 0;
  while (performance.now() < end) {
    try {
      given += (await device.write(slip, given)).bytesWritten;
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error;
      await pause(AGAIN);
    }
    if (given === slip.length) return true;
  }
  return false;
}

/** A printer without paper says "no space"; one that is switched off or unplugged has no device, or nobody behind it. */
const failureOf = (error: unknown): Failure => {
  const code = codeOf(error);
  if (code === 'ENOSPC') return 'no-paper';
  return code === 'EIO' || code === 'EBUSY' ? 'stopped' : 'absent';
};

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
