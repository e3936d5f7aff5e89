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
  /** Waits now, and wants a time; nobody for those who are only expected. */
  readonly visitId: VisitId | undefined;
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
  readonly onlyWindow: WindowId | undefined;
}

/** A job's time in line: there from its arrival, called at this moment or not yet. */
export interface Span<J extends Job> {
  readonly job: J;
  readonly calledAt?: Instant;
}

/** Somebody in line who is called at this moment. */
export interface Call<J extends Job> {
  readonly visitId: VisitId;
  readonly job: J;
  readonly at: Instant;
}

/** What a job leads to when it ends; nothing at the end of a journey. */
export type Onward<J extends Job> = (job: J, end: Instant) => J | undefined;

/** Jobs of one skill and one urgency, in the rule's order. */
type Line<J> = J[];

interface Playing<J> {
  readonly window: PlayedWindow;
  /** Lines that it serves first, and those that it serves when nobody is ready in them. */
  readonly tiers: readonly (readonly Line<J>[])[];
  time: Instant;
  /** With nobody to serve since this moment; infinite while busy. */
  idleSince: Instant;
  breaksTaken: number;
}

const minute = 60_000;
/** Minutes between one visitor's end and the next one's call. */
export const turnaround = 0.3;
const earlyBreak = 2 * minute;
const never = Number.POSITIVE_INFINITY;

const order = (a: Job, b: Job): number => a.due - b.due || a.joined - b.joined || (a.ticket < b.ticket ? -1 : 1);

const insert = <J extends Job>(line: Line<J>, job: J): void => {
  let [low, high] = [0, line.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = line[middle];
    if (there && order(there, job) > 0) high = middle;
    else low = middle + 1;
  }
  line.splice(low, 0, job);
};

/** Most are taken from the front. */
const takeOut = (line: unknown[], place: number): void => {
  if (place === 0) line.shift();
  else line.splice(place, 1);
};

/** Everybody's call, played forward once in the rule's own order. No chance in it: the same floor gives the same times. */
export class ForwardPass<J extends Job> {
  readonly #playing: Playing<J>[];
  readonly #onward: Onward<J>;
  /** By skill: at windows and at biometric windows, others and those with priority. */
  readonly #lines = new Map<Skill, readonly Line<J>[]>();
  readonly #calls: Call<J>[] = [];
  #wanted = 0;
  /** Kept where everybody's time in line is asked for. */
  #spans: Span<J>[] | undefined;

  constructor(windows: readonly PlayedWindow[], jobs: readonly J[], onward: Onward<J>) {
    this.#onward = onward;
    for (const job of jobs) {
      this.#lineOf(job.skill, job.biometric, job.priority).push(job);
      if (job.visitId !== undefined) this.#wanted += 1;
    }
    for (const lines of this.#lines.values()) for (const line of lines) line.sort(order);
    this.#playing = windows.map((window) => ({
      window,
      tiers: this.#tiersOf(window),
      time: window.free,
      idleSince: never,
      breaksTaken: 0,
    }));
  }

  /** The call of every visit in line that some window will ever serve, in the order in which they are made. */
  play(): readonly Call<J>[] {
    while (this.#wanted > 0) {
      const next = this.#earliest();
      if (!next || next.time === never) break;
      this.#turn(next);
    }
    return this.#calls;
  }

  /** Everybody's time in line up to a moment: those who wait, those expected, and those who come back for a later step. */
  spans(until: Instant): readonly Span<J>[] {
    const spans: Span<J>[] = [];
    this.#spans = spans;
    for (let next = this.#earliest(); next && next.time < until; next = this.#earliest()) this.#turn(next);
    const uncalled = [...this.#lines.values()].flat(2);
    return [...spans, ...uncalled.map((job) => ({ job }))];
  }

  #tiersOf({ skills, biometric, accessible }: PlayedWindow): Playing<J>['tiers'] {
    const first = skills.map((skill) => this.#lineOf(skill, biometric, true));
    const others = skills.map((skill) => this.#lineOf(skill, biometric, false));
    return accessible && !biometric ? [first, others] : [[...first, ...others]];
  }

  #lineOf(skill: Skill, biometric: boolean, priority: boolean): Line<J> {
    const place = (biometric ? 2 : 0) + (priority ? 1 : 0);
    const known = this.#lines.get(skill)?.[place];
    if (known) return known;
    const lines: readonly Line<J>[] = [[], [], [], []];
    this.#lines.set(skill, lines);
    return lines[place] ?? [];
  }

  /** The window that is free first; an ordinary one before an accessible one. */
  #earliest(): Playing<J> | undefined {
    let first: Playing<J> | undefined;
    for (const one of this.#playing) {
      const sooner = !first || one.time < first.time;
      if (sooner || (one.time === first?.time && first.window.accessible && !one.window.accessible)) first = one;
    }
    return first;
  }

  #turn(playing: Playing<J>): void {
    const { time, window } = playing;
    const pause = window.breaks[playing.breaksTaken];
    if (pause && pause.from - earlyBreak <= time) {
      playing.breaksTaken += 1;
      playing.time = time + pause.length;
      playing.idleSince = never;
      return;
    }
    const readyAt = this.#takeNext(playing);
    if (readyAt === undefined) return;
    playing.idleSince = Math.min(playing.idleSince, time);
    playing.time = pause ? Math.min(readyAt, pause.from) : readyAt;
  }

  /** Serves whoever is next; with nobody ready, the moment at which somebody will be. */
  #takeNext(playing: Playing<J>): Instant | undefined {
    const { time, window, tiers } = playing;
    let readyAt = never;
    let waitsForDue = false;
    for (const lines of tiers) {
      let best: J | undefined;
      let from: Line<J> | undefined;
      let place = 0;
      for (const line of lines) {
        for (let index = 0; index < line.length; index++) {
          const job = line[index];
          if (!job || (best && order(best, job) < 0)) break;
          if (!isEligible(window, job)) continue;
          const ready = waitsForDue && job.long && job.due > job.arrives ? job.due : job.arrives;
          if (ready <= time) {
            best = job;
            from = line;
            place = index;
            break;
          }
          if (ready < readyAt) readyAt = ready;
        }
      }
      if (best && from) {
        takeOut(from, place);
        this.#serve(playing, best);
        return undefined;
      }
      waitsForDue = true;
    }
    return readyAt;
  }

  #serve(playing: Playing<J>, job: J): void {
    const { time, window } = playing;
    this.#spans?.push({ job, calledAt: time });
    if (job.visitId !== undefined) {
      this.#calls.push({ visitId: job.visitId, job, at: time });
      this.#wanted -= 1;
    }
    const minutes = job.minutes * window.pace;
    playing.time = time + job.weight * (minutes + turnaround) * minute;
    playing.idleSince = never;
    const after = this.#onward(job, time + minutes * minute);
    if (after) this.#arrive(after);
  }

  /** Into its line; a window with nobody to serve looks again when this one comes. */
  #arrive(job: J): void {
    const line = this.#lineOf(job.skill, job.biometric, job.priority);
    insert(line, job);
    for (const other of this.#playing) {
      if (other.idleSince === never || other.time <= job.arrives) continue;
      if (other.tiers.some((lines) => lines.includes(line))) other.time = Math.max(other.idleSince, job.arrives);
    }
  }
}

const isEligible = (window: PlayedWindow, job: Job): boolean =>
  (!job.accessibleOnly || window.accessible || window.biometric) &&
  (job.onlyWindow === undefined || job.onlyWindow === window.id);
