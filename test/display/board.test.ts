import { expect, test } from 'vitest';
import type { Announcing } from '../../display/announcing.ts';
import { announce, FEATURED_FOR, keyOf, NEW_FOR, silent } from '../../display/announcing.ts';
import type { Board } from '../../display/board.ts';
import { arrange, emptyBoard } from '../../display/board.ts';
import type { PublicCall } from '../../shared/domain/views/types.ts';
import { call } from '../support/views/display.ts';

const START = 1_000_000_000;
const date = '2026-11-24';
const WINDOWS = ['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'B1', 'B2'];
const burst = WINDOWS.map((windowId, index) => call(`A00${index + 1}`, windowId, START + index));

/** A wall that sees views and lives on; every sound is heard. */
function wall() {
  let state: Announcing = silent;
  let board: Board = emptyBoard;
  const take = (input: Parameters<typeof announce>[1]) => {
    state = announce(state, input).state;
    board = arrange(board, state, input.at);
  };
  const tick = (at: number) => {
    if (state.featured) take({ is: 'sound-over', at, key: keyOf(state.featured.call), spoken: true });
    take({ is: 'tick', at });
  };
  return {
    sees: (calls: readonly PublicCall[], at: number) => take({ is: 'view', at, date, calls }),
    tick,
    waits: (from: number, to: number) => {
      for (let at = from; at <= to; at += 1000) tick(at);
    },
    tickets: () => board.cells.map((cell) => cell.call.ticket),
    others: () => board.others.map(({ ticket }) => ticket),
    recent: () => board.recent.map(({ ticket }) => ticket),
    looks: (ticket: string) => board.cells.find((cell) => cell.call.ticket === ticket)?.is,
  };
}

const over = (one: PublicCall): PublicCall => ({ ...one, current: false });

test('a call is new while it is announced and for twelve seconds in all', () => {
  const room = wall();
  room.sees(burst.slice(0, 1), START);
  expect(room.looks('A001')).toBe('announcing');
  room.tick(START + FEATURED_FOR);
  expect(room.looks('A001')).toBe('new');
  room.tick(START + NEW_FOR);
  expect(room.looks('A001')).toBe('standing');
});

test('six windows that call at once all hang on the wall, and the mark goes from one to the next', () => {
  const room = wall();
  room.sees(burst.slice(0, 6), START);
  expect(room.tickets()).toEqual(['A001', 'A002', 'A003', 'A004', 'A005', 'A006']);
  room.tick(START + FEATURED_FOR);
  expect(room.looks('A002')).toBe('announcing');
  expect(room.tickets()).toEqual(['A001', 'A002', 'A003', 'A004', 'A005', 'A006']);
});

test('of eight at once two are shown small, and get a cell for their announcement', () => {
  const room = wall();
  room.sees(burst, START);
  expect(room.others()).toEqual(['A007', 'A008']);
  room.waits(START, START + 7 * FEATURED_FOR);
  expect(room.looks('A008')).toBe('announcing');
  expect(room.tickets()).toHaveLength(6);
});

test('a call keeps its cell while others come and go', () => {
  const room = wall();
  const [one, two, three] = burst.slice(0, 3) as [PublicCall, PublicCall, PublicCall];
  room.sees([one, two, three], START);
  room.waits(START, START + 60_000);
  room.sees([one, over(two), three], START + 61_000);
  expect(room.tickets()).toEqual(['A001', 'A003']);
  const next = call('A010', 'V2', START + 62_000);
  room.sees([one, over(two), three, next], START + 62_000);
  expect(room.tickets()).toEqual(['A001', 'A003', 'A010']);
});

test('the next call of a window takes the cell of the one before, in the same moment', () => {
  const room = wall();
  const [one, two, three] = burst.slice(0, 3) as [PublicCall, PublicCall, PublicCall];
  room.sees([one, two, three], START);
  room.waits(START, START + 60_000);
  const next = call('A010', 'V2', START + 61_000);
  room.sees([one, over(two), three, next], START + 61_000);
  expect(room.tickets()).toEqual(['A001', 'A010', 'A003']);
  expect(room.recent()).toEqual(['A002']);
});

test('the board does not shrink under a reader while a call is new', () => {
  const room = wall();
  const [one, two] = burst.slice(0, 2) as [PublicCall, PublicCall];
  room.sees([one], START);
  room.waits(START, START + 30_000);
  room.sees([one, { ...two, at: START + 30_000 }], START + 30_000);
  room.sees([over(one), { ...two, at: START + 30_000 }], START + 33_000);
  expect(room.tickets()).toEqual(['A001', 'A002']);
  room.waits(START + 33_000, START + 30_000 + NEW_FOR);
  expect(room.tickets()).toEqual(['A002']);
});

test('the list shows each ticket once, newest first, and none that hangs on the board', () => {
  const room = wall();
  const morning = [
    over(call('A001', 'V1', START - 900_000)),
    over(call('A002', 'V2', START - 800_000)),
    over(call('A001', 'B1', START - 700_000)),
    over(call('A003', 'V3', START - 600_000)),
    call('A002', 'B2', START),
  ];
  room.sees(morning, START);
  expect(room.tickets()).toEqual(['A002']);
  expect(room.recent()).toEqual(['A003', 'A001']);
});

test('a withdrawn call leaves board and list at once', () => {
  const room = wall();
  room.sees(burst.slice(0, 2), START);
  room.sees(burst.slice(1, 2), START + 500);
  expect(room.tickets()).toEqual(['A002']);
  expect(room.recent()).toEqual([]);
});
