import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Instant } from '../../shared/domain/vocabulary.ts';
import { differenceOf } from '../../shared/protocol/difference.ts';
import type { ChangeMessage, Health, Shown, ViewMessage } from '../../shared/protocol/messages.ts';
import type { Log } from '../log.ts';
import { faultOf } from '../log.ts';
import type { Viewer } from '../viewer.ts';

/** A screen that has come. */
export interface Screen {
  readonly viewer: Viewer;
  /** Shows the whole of it to this screen alone. */
  show(message: ViewMessage): void;
}

/** What a showing is made from. */
export interface Sources {
  /** Under load, no screen gets more than one view in it, in ms. */
  readonly frame: number;
  /** So many are shown before commands get their turn again; all, and before the command is answered, when absent. */
  readonly atOnce?: number;
  /** How many commands have come so far. */
  readonly commands: () => number;
  readonly keyOf: (viewer: Viewer) => string;
  readonly viewOf: (viewer: Viewer, at: Instant) => ViewMessage['view'] | undefined;
  /** Shows it to all who see the same as this viewer: put into bytes once, however many they are. */
  readonly showAll: (viewer: Viewer, message: ViewMessage | ChangeMessage) => void;
  readonly health: () => Health;
  readonly now: () => Instant;
  /** That clock is driven, for training. */
  readonly driven?: true;
  readonly seq: () => number;
  readonly log: Log;
}

interface Audience {
  readonly screens: Set<Screen>;
  /** What was shown last, so that only what has changed is sent; nothing after a view that failed. */
  last: Shown | undefined;
  /** How often something was shown. */
  count: number;
  /** The office's time then, and this computer's own count of it, in ms. */
  at: Instant;
  uptime: number;
}

/** By so much the office's clock may differ from what the screens count by themselves, in ms. */
const DRIFT = 1000;

/** After a showing in turns, so many times as long goes to commands alone where they never pause for a frame; once they do, what is new is shown. */
const REST = 12;

/** Keeps every screen's view fresh: at once when at rest, once a frame under load, and nothing while nothing changes. */
export class Showing {
  readonly #sources: Sources;
  readonly #audiences = new Map<string, Audience>();
  /** From when the next may be shown, and until when commands go first. */
  #nextFrom = 0;
  #restsUntil = 0;
  #timer: NodeJS.Timeout | undefined;
  /** A round in turns is under way, and something has changed since it began. */
  #underWay = false;
  #outdated = false;
  #failing = false;
  /** What every member of the staff is told of it in this showing. */
  #health: Health | undefined;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** A screen has come: it gets the whole view at once, and those who see the same have the same by then. */
  join(screen: Screen): void {
    const { viewer } = screen;
    const key = this.#sources.keyOf(viewer);
    const audience = this.#audiences.get(key) ?? { screens: new Set(), last: undefined, count: 0, at: 0, uptime: 0 };
    this.#audiences.set(key, audience);

    this.#health = undefined;
    this.#guarded(() => {
      const shown = this.#shownTo(viewer);
      if (!shown) return;
      this.#tell(audience, viewer, shown);
      screen.show({ ...this.#beside(audience), ...shown });
    });
    audience.screens.add(screen);
  }

  leave(screen: Screen): void {
    const key = this.#sources.keyOf(screen.viewer);
    const audience = this.#audiences.get(key);
    audience?.screens.delete(screen);
    if (audience?.screens.size === 0) this.#audiences.delete(key);
  }

  /** Something may have changed for anybody. */
  refresh(): void {
    if (this.#timer) return;
    if (this.#underWay) {
      this.#outdated = true;
      return;
    }
    const now = performance.now();
    if (now < this.#nextFrom) this.#showIn(this.#nextFrom - now);
    else if (now < this.#restsUntil) this.#showIn(this.#sources.frame);
    else this.#showAll();
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #showIn(wait: number): void {
    const { commands, frame } = this.#sources;
    const before = commands();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (performance.now() < this.#restsUntil && commands() > before) this.#showIn(frame);
      else this.#showAll();
    }, wait);
  }

  #showAll(): void {
    const { atOnce, frame } = this.#sources;
    this.#nextFrom = performance.now() + frame;
    this.#health = undefined;
    const audiences = [...this.#audiences.values()];
    if (atOnce !== undefined) void this.#showInTurns(audiences, atOnce);
    else for (const audience of audiences) this.#guarded(() => this.#show(audience));
  }

  /** In turns with the commands, which have the greater part of the time. */
  async #showInTurns(audiences: readonly Audience[], atOnce: number): Promise<void> {
    this.#underWay = true;
    this.#outdated = false;
    let work = 0;
    for (let next = 0; next < audiences.length; next += atOnce) {
      await nextTurn();
      const from = performance.now();
      for (const audience of audiences.slice(next, next + atOnce)) this.#guarded(() => this.#show(audience));
      work += performance.now() - from;
    }
    this.#restsUntil = performance.now() + REST * work;
    this.#underWay = false;
    if (this.#outdated) this.refresh();
  }

  /** A view that fails keeps no other from being shown, and never ends the server; it is told once until one succeeds. */
  #guarded(show: () => void): void {
    try {
      show();
      this.#failing = false;
    } catch (error) {
      if (!this.#failing) this.#sources.log(`fault in showing: ${faultOf(error)}`, 'fault');
      this.#failing = true;
    }
  }

  #show(audience: Audience): void {
    const [first] = audience.screens;
    const shown = first && this.#shownTo(first.viewer);
    if (shown) this.#tell(audience, first.viewer, shown);
  }

  /** Sends what has changed to those who are there, and nothing where nothing has. */
  #tell(audience: Audience, viewer: Viewer, shown: Shown): void {
    const { last, screens } = audience;
    const difference = last && differenceOf(last, shown);
    if (last && !difference && !wasSet(audience, this.#sources.now())) return;

    audience.last = shown;
    audience.count += 1;
    audience.at = this.#sources.now();
    audience.uptime = performance.now();
    if (screens.size === 0) return;
    const beside = this.#beside(audience);
    this.#sources.showAll(viewer, last ? { ...beside, ...(difference && { difference }) } : { ...beside, ...shown });
  }

  #beside({ count }: Audience): Omit<ChangeMessage, 'difference'> {
    const { now, seq, driven } = this.#sources;
    return { seq: seq(), at: now(), ...(driven && { driven }), count };
  }

  #shownTo(viewer: Viewer): Shown | undefined {
    const view = this.#sources.viewOf(viewer, this.#sources.now());
    if (!view) return undefined;
    if (viewer.audience !== 'staff') return { view };
    this.#health ??= this.#sources.health();
    return { view, health: this.#health };
  }
}

/** Whether the office's clock was set since, so that the screens' own count no longer holds. */
function wasSet({ at, uptime }: Audience, now: Instant): boolean {
  const passed = now - at;
  return passed < -DRIFT || passed > performance.now() - uptime + DRIFT;
}
