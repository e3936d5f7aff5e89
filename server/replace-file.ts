import { dirname } from 'node:path';
import type { Disk } from './disk.ts';

/** The name under which a file's next contents are prepared; only a crash leaves one behind, and the next write takes it. */
export const unfinished = (path: string): string => `${path}.tmp`;

/** Gives a small file new contents: after a power cut it holds the old ones whole or the new ones whole. */
export async function replaceFile(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(unfinished(path), 'replace');
  try {
    await file.write(bytes, 0);
    await file.datasync();
  } finally {
    await file.close();
  }

  await disk.rename(unfinished(path), path);
  await disk.syncFolder(dirname(path));
}
