import type { PublicCall } from '../shared/domain/views/types.ts';
import type { Instant, TicketNumber } from '../shared/domain/vocabulary.ts';
import type { Announcing } from './announcing.ts';
import { callOf, isNew, keyOf } from './announcing.ts';

/** A call on the board: being announced, announced a moment ago, or standing until its visitor arrives. */
export interface Cell {
  readonly call: PublicCall;
  readonly is: 'announcing' | 'new' | 'standing';
  readonly late: boolean;
}

/** What hangs on the wall. */
export interface Board {
  /** In their places: a call keeps its own while it lives. */
  readonly cells: readonly Cell[];
  /** Calls for which the board has no room left; they are shown small. */
  readonly others: readonly PublicCall[];
  /** Calls that are over, newest first, each ticket once. */
  readonly recent: readonly PublicCall[];
}

/** More than this many calls can't be read from the last row. */
export const MOST_CELLS = 6;

export const emptyBoard: Board = { cells: [], others: [], recent: [] };

/** The board as it should hang now, disturbed as little as possible from how it hung before. */
export function arrange(before: Board, state: Announcing, at: Instant): Board {
  const ranked = rank(before, state, at);
  const chosen = ranked.slice(0, MOST_CELLS).map(({ cell }) => cell);
  const cells = place(before.cells, inOrderOf(state.calls, chosen));
  const others = ranked.slice(MOST_CELLS).flatMap(({ cell, rank }) => (rank < Rank.lingering ? [cell.call] : []));
  return { cells, others, recent: recent(state.calls, [...cells.map(({ call }) => call), ...others]) };
}

/** Who has the first claim to a cell. */
const Rank = { announcing: 0, queued: 1, new: 2, current: 3, lingering: 4, none: 5 } as const;

interface Ranked {
  readonly cell: Cell;
  readonly rank: number;
}

function rank(before: Board, state: Announcing, at: Instant): Ranked[] {
  const calls = latest(state.calls);
  const queued = new Set(state.queue.map(({ call }) => call.callId));
  const fresh = new Set([...state.told].filter(([, told]) => isNew(told, at)).map(([key]) => callOf(key)));
  const hung = new Set(before.cells.map(({ call }) => call.callId));
  const restless = state.featured !== undefined || queued.size > 0 || fresh.size > 0;

  const rankOf = (call: PublicCall, index: number): number => {
    if (state.featured?.call.callId === call.callId) return Rank.announcing;
    if (queued.has(call.callId)) return Rank.queued;
    if (call.current) return fresh.has(call.callId) ? Rank.new : Rank.current;
    if (isReplaced(call, calls.slice(index + 1))) return Rank.none;
    if (fresh.has(call.callId)) return Rank.new;
    return restless && hung.has(call.callId) ? Rank.lingering : Rank.none;
  };

  return calls
    .map((call, index): Ranked & { readonly index: number } => {
      const rank = rankOf(call, index);
      const is = rank === Rank.announcing ? 'announcing' : fresh.has(call.callId) ? 'new' : 'standing';
      const late = state.told.get(keyOf(call))?.late ?? false;
      return { cell: { call, is, late }, rank, index };
    })
    .filter(({ rank }) => rank !== Rank.none)
    .sort((one, other) => one.rank - other.rank || inTurn(one.rank) * (one.index - other.index));
}

/** Those who wait for their announcement come in order; of the rest, the newest first. */
const inTurn = (rank: number): number => (rank === Rank.queued ? 1 : -1);

/** Its window has called somebody else since, or its ticket was called to another window. */
const isReplaced = (call: PublicCall, later: readonly PublicCall[]): boolean =>
  later.some(({ windowId, ticket }) => windowId === call.windowId || ticket === call.ticket);

/** Each call as it was announced last, in order of its first announcement. */
const latest = (calls: readonly PublicCall[]): readonly PublicCall[] => [
  ...new Map(calls.map((call) => [call.callId, call])).values(),
];

/** The order in which they were called; those called first hang first. */
function inOrderOf(calls: readonly PublicCall[], cells: readonly Cell[]): readonly Cell[] {
  const order = new Map(latest(calls).map(({ callId }, index) => [callId, index]));
  const turn = ({ call }: Cell) => order.get(call.callId) ?? 0;
  return cells.toSorted((one, other) => turn(one) - turn(other));
}

/** Whoever stays keeps the place; a newcomer takes the one its window had, then any free one, then a new one. */
function place(before: readonly Cell[], chosen: readonly Cell[]): readonly Cell[] {
  const staying = new Map(chosen.map((cell) => [cell.call.callId, cell]));
  const hung = new Set(before.map(({ call }) => call.callId));
  const newcomers = chosen.filter(({ call }) => !hung.has(call.callId));

  const take = (wanted: (cell: Cell) => boolean): Cell | undefined => {
    const index = newcomers.findIndex(wanted);
    return index < 0 ? undefined : newcomers.splice(index, 1)[0];
  };
  const places = before
    .map(({ call }) => staying.get(call.callId) ?? { freed: call })
    .map((cell) => ('freed' in cell ? (take(({ call }) => call.windowId === cell.freed.windowId) ?? cell) : cell))
    .map((cell) => ('freed' in cell ? take(() => true) : cell));
  return [...places.filter((cell) => cell !== undefined), ...newcomers];
}

function recent(calls: readonly PublicCall[], shown: readonly PublicCall[]): readonly PublicCall[] {
  const listed = new Set<TicketNumber>(shown.map(({ ticket }) => ticket));
  return latest(calls)
    .toReversed()
    .filter(({ ticket }) => !listed.has(ticket) && listed.add(ticket));
}
