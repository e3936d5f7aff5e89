import { join } from 'node:path';
import type { Log } from './log.ts';
import { LogFolder } from './log-folder.ts';

/** Where the server's log goes. */
export interface Logging {
  readonly log: Log;
  /** How many faults there were since the start. */
  readonly faults: () => number;
  /** Resolves once all of it is written, or given up. */
  settled(): Promise<void>;
}

/** The log, printed for whoever started the server and kept in files of the data folder. */
export function openLogging(dataFolder: string): Logging {
  const files = new LogFolder(join(dataFolder, 'logs'));
  let faults = 0;
  return {
    log(line, kind = 'note') {
      const at = new Date();
      if (kind === 'fault') faults += 1;
      process.stdout.write(`${at.toISOString()} ${line}\n`);
      files.take(at, kind, line);
    },
    faults: () => faults,
    settled: () => files.settled(),
  };
}
