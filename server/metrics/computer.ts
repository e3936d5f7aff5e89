import { statfs } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Metric } from './exposition.ts';
import { gauge } from './exposition.ts';

const NANOSECONDS = 1e9;

/** What the server costs this computer, and the room that is left; names as other Node programs give them. */
export class Computer {
  readonly #delay = monitorEventLoopDelay({ resolution: 20 });
  readonly #folder: string;
  readonly #startedAt = Date.now() / 1000 - process.uptime();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The lag is watched from the first look on: nobody pays for what nobody reads. */
  async metrics(): Promise<readonly Metric[]> {
    this.#delay.enable();
    const { user, system } = process.cpuUsage();
    const { rss, heapUsed } = process.memoryUsage();
    const { bavail, bsize } = await statfs(this.#folder);
    const lag = this.#delay.count > 0 ? this.#delay.percentile(99) / NANOSECONDS : 0;
    this.#delay.reset();
    return [
      {
        name: 'process_cpu_seconds_total',
        help: 'Processor time spent.',
        type: 'counter',
        samples: [{ is: (user + system) / 1e6 }],
      },
      gauge('process_start_time_seconds', 'Start of the server, in seconds since 1970.', this.#startedAt),
      gauge('process_resident_memory_bytes', 'Memory held.', rss),
      gauge('nodejs_heap_size_used_bytes', 'Memory in use by the program itself.', heapUsed),
      gauge('nodejs_eventloop_lag_p99_seconds', 'How late work began since the last look, at most in 99 of 100.', lag),
      gauge('ventanilla_disk_free_bytes', 'Room left where the record is kept.', bavail * bsize),
    ];
  }

  close(): void {
    this.#delay.disable();
  }
}
