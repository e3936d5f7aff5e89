import { execFile } from 'node:child_process';
import type { Log } from './log.ts';
import { reasonOf } from './trouble.ts';

/** What whoever started the server is told of it; to nobody where nobody asked. */
export interface Watched {
  /** It is open; from here on it says that it turns, until it goes. */
  open(): void;
  /** It is about to end, on purpose. */
  leave(): void;
}

/** So many times within the time after which it is taken for stuck, it says that it is not. */
const BEATS = 3;
/** How long one word to systemd may take, in ms. */
const PATIENCE = 5000;

/**
 * Tells systemd (`Type=notify`, `WatchdogSec=`) that the office is open and that the server still turns: if it stops
 * turning without ending, systemd ends it and starts it again.
 */
export function underWatch(env: NodeJS.ProcessEnv, log: Log): Watched {
  if (!env.NOTIFY_SOCKET) return { open: () => undefined, leave: () => undefined };
  let timer: NodeJS.Timeout | undefined;
  let telling = false;
  let failed = false;

  const tell = (word: string): void => {
    if (telling) return;
    telling = true;
    execFile('systemd-notify', [word], { env, timeout: PATIENCE }, (error) => {
      telling = false;
      if (error && !failed) log(`systemd is not told how the server fares: ${reasonOf(error)}`, 'fault');
      failed = error !== null;
    });
  };
  const every = beatIn(env);

  return {
    open() {
      tell('READY=1');
      if (every !== undefined) timer = setInterval(() => tell('WATCHDOG=1'), every).unref();
    },
    leave() {
      clearInterval(timer);
      telling = false;
      tell('STOPPING=1');
    },
  };
}

/** How often to say so, in ms; nothing where no watch is kept over this very process. */
function beatIn({ WATCHDOG_USEC, WATCHDOG_PID }: NodeJS.ProcessEnv): number | undefined {
  const limit = Number(WATCHDOG_USEC);
  const isOurs = WATCHDOG_PID === undefined || Number(WATCHDOG_PID) === process.pid;
  return limit > 0 && isOurs ? limit / 1000 / BEATS : undefined;
}
