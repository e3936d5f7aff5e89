import type { Instant, Skill, TicketNumber, VisitId, WindowId } from '../vocabulary.ts';

/** A window as the forward pass plays it: when it is free, and at what pace it works. */
export interface PlayedWindow {
  readonly id: WindowId;
  readonly accessible: boolean;
  readonly biometric: boolean;
  readonly skills: readonly Skill[];
  /** Factor on everybody's minutes: below 1 where things go faster. */
  readonly pace: number;
  readonly free: Instant;
  /** Planned breaks still to be taken, in order: from when, and for how long. */
  readonly breaks: readonly { readonly from: Instant; readonly length: number }[];
}

/** Somebody who waits or is expected, for one step. `weight`: how likely it is that they come. */
export interface Job {
  readonly visitId?: VisitId;
  readonly ticket: TicketNumber;
  readonly skill: Skill;
  readonly biometric: boolean;
  readonly due: Instant;
  readonly joined: Instant;
  readonly arrives: Instant;
  readonly weight: number;
  /** Expected minutes at a window of pace 1. */
  readonly minutes: number;
  readonly accessibleOnly: boolean;
  readonly priority: boolean;
  readonly long: boolean;
  readonly onlyWindow?: WindowId;
  /** Waits now: a time is wanted for it. */
  readonly wanted: boolean;
  /** What this job leads to when it ends. */
  readonly onward?: (end: Instant) => Job | undefined;
}

interface Line {
  readonly jobs: (Job | undefined)[];
  head: number;
}

interface Playing {
  readonly window: PlayedWindow;
  readonly lines: readonly Line[];
  time: Instant;
  /** With nobody to serve since this moment; infinite while busy. */
  idleSince: Instant;
  breaksTaken: number;
}

interface Choice {
  readonly line: Line;
  readonly index: number;
  readonly job: Job;
  readonly tier: 0 | 1;
}

const minute = 60_000;
/** Between one visitor's end and the next one's call. */
const turnaround = 0.3;
const earlyBreak = 2 * minute;

const order = (a: Job, b: Job): number => a.due - b.due || a.joined - b.joined || (a.ticket < b.ticket ? -1 : 1);

const insert = (line: Line, job: Job): void => {
  let [low, high] = [line.head, line.jobs.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = line.jobs[middle];
    // A gap left by somebody already served: search past it on the safe side, by its nearest neighbour before.
    let known = there;
    for (let back = middle - 1; known === undefined && back >= line.head; back--) known = line.jobs[back];
    if (known && order(known, job) > 0) high = middle;
    else low = middle + 1;
  }
  line.jobs.splice(low, 0, job);
};

/** Everybody's call, played forward once in the rule's own order. No chance in it: the same floor gives the same times. */
export class ForwardPass {
  readonly #playing: Playing[];
  readonly #lines = new Map<string, Line>();
  readonly #times = new Map<VisitId, Instant>();
  #wanted = 0;

  constructor(windows: readonly PlayedWindow[], jobs: readonly Job[]) {
    for (const job of jobs) {
      this.#line(job).jobs.push(job);
      if (job.wanted) this.#wanted += 1;
    }
    for (const line of this.#lines.values()) line.jobs.sort((a, b) => (a && b ? order(a, b) : 0));
    this.#playing = windows.map((window) => ({
      window,
      lines: window.skills.map((skill) => this.#lineOf(skill, window.biometric)),
      time: window.free,
      idleSince: Number.POSITIVE_INFINITY,
      breaksTaken: 0,
    }));
  }

  /** The moment of the call of every wanted job that some window will ever serve. */
  play(): ReadonlyMap<VisitId, Instant> {
    while (this.#wanted > 0) {
      const next = this.#earliest();
      if (!next || next.time === Number.POSITIVE_INFINITY) break;
      this.#turn(next);
    }
    return this.#times;
  }

  #line(job: Job): Line {
    return this.#lineOf(job.skill, job.biometric);
  }

  #lineOf(skill: Skill, biometric: boolean): Line {
    const key = biometric ? `bio:${skill}` : skill;
    const known = this.#lines.get(key);
    if (known) return known;
    const line: Line = { jobs: [], head: 0 };
    this.#lines.set(key, line);
    return line;
  }

  #earliest(): Playing | undefined {
    let first: Playing | undefined;
    for (const one of this.#playing) {
      if (
        !first ||
        one.time < first.time ||
        (one.time === first.time && first.window.accessible && !one.window.accessible)
      )
        first = one;
    }
    return first;
  }

  #turn(playing: Playing): void {
    const { time } = playing;
    const pause = playing.window.breaks[playing.breaksTaken];
    if (pause && pause.from - earlyBreak <= time) {
      playing.breaksTaken += 1;
      playing.time = time + pause.length;
      playing.idleSince = Number.POSITIVE_INFINITY;
      return;
    }
    const { choice, nextArrival } = choose(playing, time);
    if (choice) this.#serve(playing, choice, time);
    else {
      playing.idleSince = Math.min(playing.idleSince, time);
      playing.time = pause ? Math.min(nextArrival, pause.from) : nextArrival;
    }
  }

  #serve(playing: Playing, { line, index, job }: Choice, time: Instant): void {
    line.jobs[index] = undefined;
    if (job.wanted && job.visitId !== undefined) {
      this.#times.set(job.visitId, time);
      this.#wanted -= 1;
    }
    const end = time + job.minutes * playing.window.pace * minute;
    playing.time = time + job.weight * (job.minutes * playing.window.pace + turnaround) * minute;
    playing.idleSince = Number.POSITIVE_INFINITY;
    const after = job.onward?.(end);
    if (after) this.#arrive(after);
  }

  #arrive(job: Job): void {
    const line = this.#line(job);
    insert(line, job);
    for (const other of this.#playing) {
      if (other.idleSince === Number.POSITIVE_INFINITY || !other.lines.includes(line)) continue;
      other.time = Math.min(other.time, Math.max(other.idleSince, job.arrives));
    }
  }
}

const eligible = ({ window }: Playing, job: Job): boolean =>
  (!job.accessibleOnly || window.accessible || window.biometric) &&
  (job.onlyWindow === undefined || job.onlyWindow === window.id);

const choose = (playing: Playing, time: Instant): { choice: Choice | undefined; nextArrival: Instant } => {
  const tiered = playing.window.accessible && !playing.window.biometric;
  let choice: Choice | undefined;
  let nextArrival = Number.POSITIVE_INFINITY;
  for (const line of playing.lines) {
    const { jobs } = line;
    while (line.head < jobs.length && jobs[line.head] === undefined) line.head += 1;
    for (let index = line.head; index < jobs.length; index++) {
      const job = jobs[index];
      if (job === undefined || !eligible(playing, job)) continue;
      const tier = tiered && !job.priority ? 1 : 0;
      const ready = tier === 1 && job.long ? Math.max(job.arrives, job.due) : job.arrives;
      if (ready > time) {
        if (ready < nextArrival) nextArrival = ready;
        continue;
      }
      if (!choice || tier < choice.tier || (tier === choice.tier && order(job, choice.job) < 0))
        choice = { line, index, job, tier };
      if (tier === 0) break;
    }
  }
  return { choice, nextArrival };
};
