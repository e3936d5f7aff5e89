import { isIP } from 'node:net';
import type { Log } from './log.ts';
import type { WireParts } from './socket/wire.ts';
import type { Viewer } from './viewer.ts';

/** By these somebody is not let in, or may not do what they wish; whatever else the office declines is its daily work. */
const KEPT_OUT = [
  'not-signed-in',
  'not-allowed',
  'not-your-window',
  'own-pin-first',
  'locked',
  'pin-lapsed',
  'unknown-code',
] as const;

/** So many kinds of refusals have a line of their own in a minute; of the others only their number is told. */
const KINDS = 20;

/** Takes note of a refusal: of what (a route or a command, by its name in the program), and whom: by mark, nobody by their address. */
export type NoteRefusal = (refusal: string, what: string, who: Viewer | undefined, address?: string) => void;

/** Tells in the log who was kept out of what: a line for the first of a kind, their number a minute later, and never what anybody has typed. */
export class Refusals {
  readonly #log: Log;
  readonly #more = new Map<string, number>();
  #others = 0;

  constructor(log: Log) {
    this.#log = log;
  }

  readonly note: NoteRefusal = (refusal, what, who, address) => {
    const known = KEPT_OUT.find((one) => one === refusal);
    if (!known) return;
    const kind = `${known}: ${what}, ${nameOf(who, address)}`;
    const more = this.#more.get(kind);
    if (more !== undefined) this.#more.set(kind, more + 1);
    else if (this.#more.size >= KINDS) this.#others += 1;
    else {
      this.#more.set(kind, 0);
      this.#log(`refused ${kind}`, 'refusal');
    }
  };

  /** A minute is over: tells how many more there were of each kind, and begins anew. */
  minute(): void {
    for (const [kind, more] of this.#more) if (more > 0) this.#log(`refused ${more} times more ${kind}`, 'refusal');
    if (this.#others > 0) this.#log(`refused ${this.#others} times, of other kinds`, 'refusal');
    this.#more.clear();
    this.#others = 0;
  }
}

/** The way in for lines, of which note is taken where somebody is not let in. */
export function noting({ admit, allows }: WayIn, note: NoteRefusal): WayIn {
  return {
    admit: (audience, token, address) => {
      const viewer = admit(audience, token, address);
      if (!viewer) note('not-signed-in', `the line of a ${audience}`, undefined, address);
      return viewer;
    },
    allows: (origin, host, address) => {
      const isAllowed = allows(origin, host, address);
      if (!isAllowed)
        note('not-allowed', "the line of another site's page, or of an address that rests", undefined, address);
      return isAllowed;
    },
  };
}

type WayIn = Pick<WireParts, 'admit' | 'allows'>;

function nameOf(who: Viewer | undefined, address = ''): string {
  if (!who) return `nobody at ${isIP(address) ? address : 'an unknown address'}`;
  if (who.audience === 'phone') return 'a phone';
  const roles = who.audience === 'staff' ? ` (${who.roles.join(' ')})` : '';
  return `${who.audience} ${who.id}${roles}`;
}
