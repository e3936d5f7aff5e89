import type { ReadonlySignal } from '@preact/signals';
import { effect, signal } from '@preact/signals';
import type { PublicCall } from '../shared/domain/views/types.ts';
import { now, serverTime } from '../shared/ui/clock.ts';
import type { Connection } from '../shared/ui/connection.ts';
import type { Effect, Input } from './announcing.ts';
import { announce, isQuiet, keyOf } from './announcing.ts';
import type { Board } from './board.ts';
import { arrange, emptyBoard } from './board.ts';
import { keep, recollect } from './memory.ts';
import type { Sound } from './sound.ts';

/** A waiting room with its board and its voice. */
export interface Hall {
  readonly board: ReadonlySignal<Board>;
  /** The call that has the room's attention. */
  readonly featured: ReadonlySignal<Announced | undefined>;
  close(): void;
}

export interface Announced {
  readonly call: PublicCall;
  readonly late: boolean;
}

/** Announces in this room what the office calls, for as long as the page lives. */
export function openHall(connection: Connection<'display'>, sound: Sound): Hall {
  const board = signal<Board>(emptyBoard);
  const featured = signal<Announced>();
  let state = recollect(localStorage, serverTime());

  const take = (input: Input) => {
    const step = announce(state, input);
    if (step.state !== state) keep(localStorage, step.state, input.at);
    state = step.state;
    board.value = arrange(board.peek(), state, input.at);
    if (featured.peek()?.call !== state.featured?.call) featured.value = state.featured;
    for (const wish of step.effects) perform(wish);
  };

  const perform = (wish: Effect) => {
    if (wish.is === 'hush') return sound.hush();
    const { callId, attempt } = wish.call;
    if (wish.is === 'spoken') return connection.receipt({ is: 'spoken', callId, attempt });
    sound.chime((heard) => take({ is: 'sound-over', at: serverTime(), key: keyOf(wish.call), heard }));
  };

  const stops = [
    effect(() => {
      const view = connection.view.value;
      if (view) take({ is: 'view', at: serverTime(), date: view.day.date, calls: view.calls });
    }),
    effect(() => {
      const at = now.value;
      take({ is: 'tick', at });
      if (connection.reloadWanted.value && isQuiet(state, at)) location.reload();
    }),
    effect(() => {
      if (connection.link.value === 'online') connection.receipt({ is: 'sound', blocked: sound.blocked.value });
    }),
  ];
  return {
    board,
    featured,
    close: () => {
      for (const stop of stops) stop();
      sound.hush();
    },
  };
}
