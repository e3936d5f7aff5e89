import type { Instant } from '../shared/domain/vocabulary.ts';
import type { RehearsedServer } from './server.ts';

/** How often the office's clock is moved while a rehearsal is watched, in ms of those who watch. */
const beat = 250;

/** How the rehearsed day passes: so many times as fast as a real one, or as fast as it can. */
export class Pace {
  readonly #server: RehearsedServer;
  readonly #speed: number;
  #resume: (() => void) | undefined;
  #paused: Promise<void> | undefined;

  /** `speed`: minutes of the office in a minute of those who watch; infinite to wait for nothing. */
  constructor(server: RehearsedServer, speed: number) {
    this.#server = server;
    this.#speed = speed;
  }

  get isPaused(): boolean {
    return this.#paused !== undefined;
  }

  /** Stops the office's clock, or lets it go on. */
  toggle(): void {
    if (this.#paused) {
      this.#paused = undefined;
      this.#resume?.();
      return;
    }
    this.#paused = new Promise((done) => {
      this.#resume = done;
    });
  }

  /** Lets the office's time pass up to a moment. */
  async reach(at: Instant): Promise<void> {
    while (this.#server.now < at) {
      await this.#paused;
      const step = Math.min(at - this.#server.now, this.#speed * beat);
      if (Number.isFinite(this.#speed)) await new Promise((done) => setTimeout(done, step / this.#speed));
      await this.#server.setClock(this.#server.now + step);
    }
  }
}
