import type { PublicCall } from '../shared/domain/views/types.ts';
import type { CallId, DayKey, Instant } from '../shared/domain/vocabulary.ts';

/** One call made aloud: a recall is another announcement of the same call. */
export type Key = `${CallId}#${number}`;

/** What became of an announcement on this display. `done`: it has had its time, or was too old to be announced. */
export interface Told {
  readonly since: Instant;
  readonly done: boolean;
  /** It was said to its end. */
  readonly spoken: boolean;
  /** It could not be announced in its time, and was when the line came back. */
  readonly late: boolean;
}

/** The announcement that has the room's attention. */
export interface Featured {
  readonly call: PublicCall;
  readonly since: Instant;
  readonly late: boolean;
  /** Chime and voice have ended or could not start. */
  readonly soundOver: boolean;
  readonly spoken: boolean;
}

/** What one display knows of the day's calls, and where it is in announcing them. */
export interface Announcing {
  readonly date: DayKey | undefined;
  /** All calls that still matter, oldest first. */
  readonly calls: readonly PublicCall[];
  /** Calls that wait to be announced, in order of calling. */
  readonly queue: readonly { readonly call: PublicCall; readonly late: boolean }[];
  readonly featured: Featured | undefined;
  readonly told: ReadonlyMap<Key, Told>;
}

export type Input =
  | { readonly is: 'view'; readonly at: Instant; readonly date: DayKey; readonly calls: readonly PublicCall[] }
  | { readonly is: 'tick'; readonly at: Instant }
  | { readonly is: 'sound-over'; readonly at: Instant; readonly key: Key; readonly spoken: boolean };

export type Effect =
  | { readonly is: 'sound'; readonly call: PublicCall; readonly late: boolean }
  | { readonly is: 'hush' }
  | { readonly is: 'spoken'; readonly call: PublicCall };

export interface Step {
  readonly state: Announcing;
  readonly effects: readonly Effect[];
}

/** Least time for which a call has the room's attention, in ms. */
export const FEATURED_FOR = 6000;
/** A sound that has not ended by then never will: the clock moves on, in ms. */
export const LONGEST_SOUND = 40_000;
/** For so long a call stays on the ground of what is new, in ms. */
export const NEW_FOR = 12_000;
/** A call first seen later than this after it was made is late, in ms. */
export const LATE_AFTER = 30_000;

/** A display that has announced nothing yet. */
export const silent: Announcing = { date: undefined, calls: [], queue: [], featured: undefined, told: new Map() };

export const keyOf = ({ callId, attempt }: Pick<PublicCall, 'callId' | 'attempt'>): Key => `${callId}#${attempt}`;

export const callOf = (key: Key): CallId => key.slice(0, key.lastIndexOf('#'));

/** Whether nobody would miss this page for a moment: nothing is being announced, nothing waits, nothing is new. */
export const isIdle = (state: Announcing, at: Instant): boolean =>
  !state.featured && state.queue.length === 0 && ![...state.told.values()].some((told) => isNew(told, at));

/** Whether a call announced then still counts as new. */
export const isNew = ({ since }: Pick<Told, 'since'>, at: Instant): boolean => since <= at && at - since < NEW_FOR;

/** The office's clock was set by so many ms, and no time has passed: what is underway or new keeps the time it has had. */
export function clockSet(state: Announcing, by: number): Announcing {
  if (by === 0) return state;
  const { featured } = state;
  const told = new Map([...state.told].map(([key, one]) => [key, { ...one, since: one.since + by }]));
  return { ...state, told, featured: featured && { ...featured, since: featured.since + by } };
}

/** Takes in what the office says, what the clock says, and that a sound has ended. Each call gets its time, in order. */
export function announce(state: Announcing, input: Input): Step {
  switch (input.is) {
    case 'view':
      return moveOn(takeIn(state, input), input.at);
    case 'tick':
      return moveOn({ state, effects: [] }, input.at);
    case 'sound-over':
      return moveOn(hear(state, input), input.at);
    default:
      return input satisfies never;
  }
}

/** Every call of the view is queued, is underway, has been told, or is too old to tell; what was withdrawn is gone. */
function takeIn(before: Announcing, { at, date, calls }: Extract<Input, { is: 'view' }>): Step {
  const known = before.date === date ? before : { ...silent, date };
  const standing = new Map(calls.map((call) => [call.callId, call]));
  const told = new Map([...known.told].filter(([key]) => standing.has(callOf(key))));

  const gone = known.featured && !standing.has(known.featured.call.callId);
  const effects: Effect[] = gone ? [{ is: 'hush' }] : [];
  let featured = gone ? undefined : known.featured;

  const queued = known.queue.filter(({ call, late }) => {
    const now = standing.get(call.callId);
    if (now && late && !now.current) told.set(keyOf(call), { since: call.at, done: true, spoken: false, late });
    return now && (now.current || !late);
  });
  const waiting = new Set(queued.map(({ call }) => keyOf(call)));
  const queue = [...queued];

  for (const call of calls) {
    const key = keyOf(call);
    const memory = told.get(key);
    if (memory?.done || waiting.has(key) || (featured && keyOf(featured.call) === key)) continue;

    const late = at - call.at > LATE_AFTER;
    if (memory && !featured && (memory.spoken || isNew(memory, at))) {
      const { since, late, spoken } = memory;
      featured = { call, since, late, spoken, soundOver: spoken };
      if (!spoken) effects.push({ is: 'sound', call, late });
    } else if (late && !stillMatters(call, standing)) {
      told.set(key, { since: call.at, done: true, spoken: false, late });
    } else {
      queue.push({ call, late });
    }
  }

  queue.sort((one, other) => one.call.at - other.call.at);
  return { state: { date, calls, queue, featured, told }, effects };
}

/** A late call is announced only to somebody who is still expected, and only as it was made last. */
const stillMatters = (call: PublicCall, standing: ReadonlyMap<CallId, PublicCall>): boolean =>
  call.current && standing.get(call.callId)?.attempt === call.attempt;

function hear(state: Announcing, { key, spoken }: Extract<Input, { is: 'sound-over' }>): Step {
  const { featured } = state;
  if (!featured || keyOf(featured.call) !== key || featured.soundOver) return { state, effects: [] };
  const { call, since, late } = featured;
  return {
    state: {
      ...state,
      featured: { ...featured, soundOver: true, spoken },
      told: new Map(state.told).set(key, { since, done: false, spoken, late }),
    },
    effects: spoken ? [{ is: 'spoken', call }] : [],
  };
}

/** Lets the next call have its time once the one before has had its own. */
function moveOn({ state, effects }: Step, at: Instant): Step {
  const { featured, queue } = state;
  if (featured && !hasHadItsTime(featured, at)) {
    const since = Math.min(featured.since, at); // a clock set back must not keep the room waiting
    return { state: since === featured.since ? state : { ...state, featured: { ...featured, since } }, effects };
  }

  const told = new Map(state.told);
  if (featured) {
    const { call, since, spoken, late } = featured;
    told.set(keyOf(call), { since, done: true, spoken, late });
  }
  const [next, ...rest] = queue;
  if (!next) return { state: featured ? { ...state, told, featured: undefined } : state, effects };

  const { call, late } = next;
  told.set(keyOf(call), { since: at, done: false, spoken: false, late });
  return {
    state: { ...state, told, queue: rest, featured: { call, since: at, late, soundOver: false, spoken: false } },
    effects: [...effects, { is: 'sound', call, late }],
  };
}

function hasHadItsTime({ since, soundOver }: Featured, at: Instant): boolean {
  const time = at - since;
  return time >= LONGEST_SOUND || (soundOver && time >= FEATURED_FOR);
}
