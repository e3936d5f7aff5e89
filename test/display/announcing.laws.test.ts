import { expect, test } from 'vitest';
import type { Announcing, Input, Key } from '../../display/announcing.ts';
import { announce, callOf, FEATURED_FOR, keyOf, LATE_AFTER, silent } from '../../display/announcing.ts';
import type { Board } from '../../display/board.ts';
import { arrange, emptyBoard, MOST_CELLS } from '../../display/board.ts';
import type { PublicCall } from '../../shared/domain/views/types.ts';
import type { CallId } from '../../shared/domain/vocabulary.ts';
import { fc } from '../support/laws.ts';
import { call } from '../support/views/display.ts';

const date = '2026-11-24';
const WINDOWS = ['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'B1', 'B2'];

type Act =
  | { readonly is: 'call' | 'recall' | 'arrive' | 'withdraw'; readonly window: number }
  | { readonly is: 'wait'; readonly ms: number }
  | { readonly is: 'reload' | 'cut' | 'mend' };

const acts = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ is: fc.constant('call' as const), window: fc.nat(7) }) },
    { weight: 2, arbitrary: fc.record({ is: fc.constant('arrive' as const), window: fc.nat(7) }) },
    {
      weight: 1,
      arbitrary: fc.record({ is: fc.constantFrom('recall' as const, 'withdraw' as const), window: fc.nat(7) }),
    },
    { weight: 6, arbitrary: fc.record({ is: fc.constant('wait' as const), ms: fc.integer({ min: 100, max: 9000 }) }) },
    { weight: 1, arbitrary: fc.record({ is: fc.constantFrom('reload' as const, 'cut' as const, 'mend' as const) }) },
  ),
  { maxLength: 60 },
);

/** No cut lasts longer than this, in ms: what was called meanwhile is still in its time. */
const LONGEST_CUT = LATE_AFTER - 10_000;

interface Feature {
  readonly key: Key;
  readonly from: number;
  to: number;
  on: boolean;
}

/** A wall that lives through a morning, and notes what had the room's attention and whatever was wrong with the board. */
class Wall {
  at = 1_000_000_000;
  calls: readonly PublicCall[] = [];
  readonly made: Key[] = [];
  readonly withdrawn = new Set<CallId>();
  readonly features: Feature[] = [];
  readonly wrong: string[] = [];
  #state: Announcing = silent;
  #board: Board = emptyBoard;
  #cutAt: number | undefined;

  /** What the office has now; the wall learns of it unless the line is cut. */
  sees(calls: readonly PublicCall[]): void {
    this.calls = calls;
    if (this.#cutAt === undefined) this.#take({ is: 'view', at: this.at, date, calls });
  }

  isCut(): void {
    this.#cutAt ??= this.at;
  }

  isMended(): void {
    this.#cutAt = undefined;
    this.sees(this.calls);
  }

  waits(ms: number): void {
    for (const end = this.at + ms; this.at < end; ) {
      this.at = Math.min(this.at + 1000, end);
      if (this.#cutAt !== undefined && this.at - this.#cutAt >= LONGEST_CUT) this.isMended();
      this.#take({ is: 'tick', at: this.at });
      const featured = this.#state.featured?.call;
      if (featured) this.#take({ is: 'sound-over', at: this.at, key: keyOf(featured), spoken: true });
    }
  }

  reloads(): void {
    const { told, queue } = this.#state;
    this.#state = { ...silent, date, told, queue };
    this.#board = emptyBoard;
    this.isMended();
  }

  #take(input: Input): void {
    this.#state = announce(this.#state, input).state;
    this.#board = arrange(this.#board, this.#state, this.at);
    this.#note(this.#state.featured?.call);
    if (this.#cutAt === undefined) this.#inspect(this.#state.featured?.call.callId);
  }

  #note(featured: PublicCall | undefined): void {
    const last = this.features.at(-1);
    if (last?.on) last.to = this.at;
    if (featured && last?.key === keyOf(featured)) return;
    if (last) last.on = false;
    if (featured) this.features.push({ key: keyOf(featured), from: this.at, to: this.at, on: true });
  }

  #inspect(featured: CallId | undefined): void {
    const { cells, others } = this.#board;
    const hung = cells.map((cell) => cell.call.callId);
    const visible = new Set([...hung, ...others.map(({ callId }) => callId)]);
    const marked = cells.filter(({ is }) => is === 'announcing').map((cell) => cell.call.callId);
    if (cells.length > MOST_CELLS || new Set(hung).size !== hung.length) this.wrong.push(`cells: ${hung}`);
    if (marked.join() !== (featured ?? '')) this.wrong.push(`marked: ${marked} instead of ${featured}`);
    for (const { callId, current } of this.calls) {
      if (current && !visible.has(callId)) this.wrong.push(`${callId} can't be read`);
    }
    for (const callId of visible) if (this.withdrawn.has(callId)) this.wrong.push(`${callId} was withdrawn`);
  }
}

function live(morning: readonly Act[]): Wall {
  const wall = new Wall();
  for (const act of morning) {
    if (act.is === 'wait') wall.waits(act.ms);
    else if (act.is === 'reload') wall.reloads();
    else if (act.is === 'cut') wall.isCut();
    else if (act.is === 'mend') wall.isMended();
    else if ('window' in act) happen(wall, act.is, WINDOWS[act.window] ?? 'V1');
  }
  wall.isMended();
  wall.waits((wall.made.length + 2) * (FEATURED_FOR + 2000));
  return wall;
}

function happen(wall: Wall, what: 'call' | 'recall' | 'arrive' | 'withdraw', windowId: string): void {
  const there = wall.calls.findLast((one) => one.windowId === windowId && one.current);
  const arrived = wall.calls.map((one) => (one.windowId === windowId ? { ...one, current: false } : one));
  if (what === 'call') {
    const one = call(`A${String(wall.made.length + 1).padStart(3, '0')}`, windowId, wall.at);
    wall.made.push(keyOf(one));
    wall.sees([...arrived, one]);
  } else if (there && what === 'recall') {
    const again = { ...there, attempt: there.attempt + 1, at: wall.at };
    wall.made.push(keyOf(again));
    wall.sees([...wall.calls, again]);
  } else if (there && what === 'withdraw') {
    wall.withdrawn.add(there.callId);
    wall.sees(wall.calls.filter(({ callId }) => callId !== there.callId));
  } else if (there) {
    wall.sees(arrived);
  }
}

test('no call of a morning is lost: each is announced once, for its time, in order, and can be read while it stands', () => {
  fc.assert(
    fc.property(acts, (morning) => {
      const { made, features, withdrawn, wrong } = live(morning);
      const mattered = made.filter((key) => !withdrawn.has(callOf(key)));
      const announced = features.map(({ key }) => key);
      expect(announced).toEqual(made.filter((key) => announced.includes(key)));
      expect(announced.filter((key) => !withdrawn.has(callOf(key)))).toEqual(mattered);
      for (const { key, from, to } of features) {
        if (!withdrawn.has(callOf(key))) expect(to - from).toBeGreaterThanOrEqual(FEATURED_FOR);
      }
      expect(wrong).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
