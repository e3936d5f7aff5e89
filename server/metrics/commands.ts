import type { Metric } from './exposition.ts';

/** Bounds of the times that are told apart, in s. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Commands carried out and refused since the start, and how long the answers took, saving included. */
export class CommandCounts {
  readonly #outcomes = new Map<string, number>();
  readonly #within = BOUNDS.map(() => 0);
  #seconds = 0;
  #all = 0;

  /** `done`, or the refusal; and how many ms it took. */
  take(outcome: string, ms: number): void {
    this.#outcomes.set(outcome, (this.#outcomes.get(outcome) ?? 0) + 1);
    this.#all += 1;
    this.#seconds += ms / 1000;
    const bucket = BOUNDS.findIndex((bound) => ms / 1000 <= bound);
    if (bucket >= 0) this.#within[bucket] = (this.#within[bucket] ?? 0) + 1;
  }

  get metrics(): readonly Metric[] {
    let sum = 0;
    const buckets = BOUNDS.map((bound, at) => {
      sum += this.#within[at] ?? 0;
      return { suffix: '_bucket', labels: { le: String(bound) }, is: sum } as const;
    });
    const outcomes = [...this.#outcomes].map(([outcome, is]) => ({ labels: { outcome }, is }));
    return [
      {
        name: 'ventanilla_commands_total',
        help: 'Commands answered since the start, by outcome.',
        type: 'counter',
        samples: outcomes,
      },
      {
        name: 'ventanilla_command_seconds',
        help: 'Time from a command to its answer, saving included.',
        type: 'histogram',
        samples: [
          ...buckets,
          { suffix: '_bucket', labels: { le: '+Inf' }, is: this.#all },
          { suffix: '_sum', is: this.#seconds },
          { suffix: '_count', is: this.#all },
        ],
      },
    ];
  }
}
