import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Announcing } from '../../display/announcing.ts';
import { announce, FEATURED_FOR, keyOf, silent } from '../../display/announcing.ts';
import { arrange, emptyBoard, MOST_CELLS } from '../../display/board.ts';
import type { PublicCall } from '../../shared/domain/views/types.ts';
import { call } from '../support/views/display.ts';

const date = '2026-11-24';
const WINDOWS = ['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'B1', 'B2'];

type Act =
  | { readonly is: 'call' | 'recall' | 'arrive' | 'withdraw'; readonly window: number }
  | { readonly is: 'wait'; readonly ms: number }
  | { readonly is: 'reload' };

const acts = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ is: fc.constant('call' as const), window: fc.nat(7) }) },
    { weight: 2, arbitrary: fc.record({ is: fc.constant('arrive' as const), window: fc.nat(7) }) },
    {
      weight: 1,
      arbitrary: fc.record({ is: fc.constantFrom('recall' as const, 'withdraw' as const), window: fc.nat(7) }),
    },
    { weight: 6, arbitrary: fc.record({ is: fc.constant('wait' as const), ms: fc.integer({ min: 100, max: 9000 }) }) },
    { weight: 1, arbitrary: fc.record({ is: fc.constant('reload' as const) }) },
  ),
  { maxLength: 60 },
);

interface Feature {
  readonly key: string;
  readonly from: number;
  to: number;
}

/** Lives through a morning second by second, and notes what had the room's attention and what hung on the board. */
function live(morning: readonly Act[]) {
  let at = 1_000_000_000;
  let calls: readonly PublicCall[] = [];
  let state: Announcing = silent;
  let board = emptyBoard;
  let number = 0;
  const made: string[] = [];
  const withdrawn = new Set<string>();
  const features: Feature[] = [];
  const missing: string[] = [];

  const note = (next: Announcing) => {
    state = next;
    board = arrange(board, state, at);
    const featured = state.featured && keyOf(state.featured.call);
    const last = features.at(-1);
    if (featured && last?.key === featured) last.to = at;
    else if (featured) features.push({ key: featured, from: at, to: at });
    if (last && last.key !== featured && last.to < at) last.to = Math.max(last.to, at);

    const visible = new Set([...board.cells.map((cell) => cell.call), ...board.others].map(({ callId }) => callId));
    for (const { callId, current } of state.calls) if (current && !visible.has(callId)) missing.push(callId);
    expect(board.cells.length).toBeLessThanOrEqual(MOST_CELLS);
    expect(new Set(board.cells.map(({ call: { callId } }) => callId)).size).toBe(board.cells.length);
    const featuredCall = state.featured?.call.callId;
    if (featuredCall)
      expect(board.cells.filter(({ is }) => is === 'announcing').map((cell) => cell.call.callId)).toEqual([
        featuredCall,
      ]);
  };
  const see = () => note(announce(state, { is: 'view', at, date, calls }).state);
  const pass = (ms: number) => {
    for (const end = at + ms; at < end; ) {
      at = Math.min(at + 1000, end);
      note(announce(state, { is: 'tick', at }).state);
      if (state.featured)
        note(announce(state, { is: 'sound-over', at, key: keyOf(state.featured.call), heard: true }).state);
    }
  };

  for (const act of morning) {
    if (act.is === 'wait') {
      pass(act.ms);
      continue;
    }
    if (act.is === 'reload') {
      state = { ...silent, date, told: state.told, queue: state.queue };
      see();
      continue;
    }
    const windowId = WINDOWS[act.window] ?? 'V1';
    const there = calls.findLast((one) => one.windowId === windowId && one.current);
    if (act.is === 'call') {
      number += 1;
      const one = call(`A${String(number).padStart(3, '0')}`, windowId, at);
      calls = [...calls.map((old) => (old.windowId === windowId ? { ...old, current: false } : old)), one];
      made.push(keyOf(one));
    } else if (there && act.is === 'arrive') {
      calls = calls.map((old) => (old.callId === there.callId ? { ...old, current: false } : old));
    } else if (there && act.is === 'recall') {
      const again = { ...there, attempt: there.attempt + 1, at };
      calls = [...calls, again];
      made.push(keyOf(again));
    } else if (there && act.is === 'withdraw') {
      calls = calls.filter(({ callId }) => callId !== there.callId);
      withdrawn.add(there.callId);
    }
    see();
    expect(state.featured && withdrawn.has(state.featured.call.callId)).not.toBe(true);
    for (const cell of board.cells) expect(withdrawn.has(cell.call.callId)).toBe(false);
  }
  pass((made.length + 2) * (FEATURED_FOR + 2000));
  const mattered = made.filter((key) => !withdrawn.has(key.slice(0, key.lastIndexOf('#'))));
  return { made, mattered, features, missing, board, state, withdrawn };
}

test('no call of a morning is lost: each is announced once, for its time, in the order of calling', () => {
  fc.assert(
    fc.property(acts, (morning) => {
      const { made, mattered, features, withdrawn } = live(morning);
      const announced = features.map(({ key }) => key);
      expect(new Set(announced).size).toBe(announced.length);
      expect(announced.filter((key) => mattered.includes(key))).toEqual(mattered);
      expect(announced).toEqual(made.filter((key) => announced.includes(key)));
      for (const { key, from, to } of features) {
        if (!withdrawn.has(key.slice(0, key.lastIndexOf('#')))) expect(to - from).toBeGreaterThanOrEqual(FEATURED_FOR);
      }
    }),
    { numRuns: 300 },
  );
});

test('whoever is expected at a window can be read on the wall at every moment', () => {
  fc.assert(
    fc.property(acts, (morning) => {
      expect(live(morning).missing).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
