import { Worker } from 'node:worker_threads';
import type { TryoutRefusal } from '../../shared/domain/tryout/refusal.ts';
import type { TryoutPage, TryoutWish } from '../../shared/protocol/tryout.ts';

/** What a thread is given to do. */
export interface TryoutWork extends TryoutWish {
  readonly journal: string;
}

/** The days tried, or why not. */
export type TryoutResult =
  | { readonly ok: true; readonly page: TryoutPage }
  | { readonly ok: false; readonly refusal: TryoutRefusal; readonly details?: Readonly<Record<string, string>> };

/** A thread that takes longer, in ms, or more memory, in MB, is ended. */
const limits = { ms: 60_000, megabytes: 512 };

/**
 * Plays days in a thread of its own, one question at a time, so that no call ever waits for it. The thread is this very
 * program, started at `program`.
 */
export class TryoutThread {
  readonly #program: string;
  #busy = false;

  constructor(program: string) {
    this.#program = program;
  }

  async run(work: TryoutWork): Promise<TryoutResult> {
    if (this.#busy) return { ok: false, refusal: 'tryout-under-way' };
    this.#busy = true;
    try {
      return await played(this.#program, work);
    } finally {
      this.#busy = false;
    }
  }
}

const played = (program: string, work: TryoutWork): Promise<TryoutResult> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(program, {
      workerData: work,
      argv: [],
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    });
    const end = setTimeout(() => {
      resolve({ ok: false, refusal: 'took-too-long' });
      void worker.terminate();
    }, limits.ms);
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ ok: false, refusal: 'took-too-long' });
      else reject(error);
    });
    worker.once('exit', () => {
      clearTimeout(end);
      reject(new Error('the thread ended without an answer'));
    });
  });
