import type { ReadonlySignal } from '@preact/signals';
import { computed, effect, signal } from '@preact/signals';
import type { DisplayView, PublicCall } from '../shared/domain/views/types.ts';
import type { Instant } from '../shared/domain/vocabulary.ts';
import { formatFor } from '../shared/i18n/format.ts';
import { voiceLanguage } from '../shared/i18n/spoken.ts';
import type { Receipt } from '../shared/protocol/messages.ts';
import { clockSetBy, now, serverTime } from '../shared/ui/clock.ts';
import type { Connection } from '../shared/ui/connection.ts';
import { noticeReading } from './aloud.ts';
import type { Effect, Input } from './announcing.ts';
import { announce, clockSet, isIdle, keyOf, silent } from './announcing.ts';
import type { Board } from './board.ts';
import { arrange, emptyBoard } from './board.ts';
import { loudnessAt } from './loudness.ts';
import { keep, recollect } from './memory.ts';
import { nextSaying } from './sayings.ts';
import type { Sound } from './sound.ts';

/** What the room hears of a call: voice and chime, the chime alone, nothing as the browser forbids it, or nothing by the office's own wish. */
export type Sounding = 'voice' | 'chime' | 'blocked' | 'quiet';

/** A waiting room with its board and its voice. */
export interface Hall {
  readonly board: ReadonlySignal<Board>;
  /** The call that has the room's attention. */
  readonly featured: ReadonlySignal<Announced | undefined>;
  readonly sounding: ReadonlySignal<Sounding>;
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
  let state = silent;
  let hasClock = false; // before the office has been heard of, this device's own clock may be wrong by hours

  let setBy = clockSetBy();
  const take = (input: Input) => {
    const set = clockSetBy() - setBy;
    setBy += set;
    const step = announce(clockSet(state, set), input);
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
    sayAloud(wish.call, wish.late, (spoken) =>
      take({ is: 'sound-over', at: serverTime(), key: keyOf(wish.call), spoken }),
    );
  };

  const sayAloud = (call: PublicCall, late: boolean, over: (spoken: boolean) => void) => {
    const view = connection.view.peek();
    const window = view?.windows.find(({ id }) => id === call.windowId);
    const loudness = view ? loudnessOf(view, serverTime()) : 0;
    if (!view || !window || loudness === 0) return over(false);
    const office = officeLanguage(view);
    const next = (said: number) => nextSaying(call, window, { office, late, said, waiting: state.queue.length });
    sound.announce(next, loudness, over);
  };

  const isQuiet = computed(() => {
    const view = connection.view.value;
    return view !== undefined && loudnessOf(view, now.value) === 0;
  });
  const sounding = computed((): Sounding => {
    if (isQuiet.value) return 'quiet';
    if (sound.blocked.value) return 'blocked';
    return sound.voiceless.value ? 'chime' : 'voice';
  });

  const reading = noticeReading(sound, localStorage);
  const stops = [
    effect(() => {
      const view = connection.view.value;
      if (!view) return;
      if (!hasClock) {
        state = recollect(localStorage, serverTime());
        setBy = clockSetBy();
      }
      hasClock = true;
      sound.own(view.voices ?? {});
      for (const language of view.office.languages) sound.learn(voiceLanguage(language));
      take({ is: 'view', at: serverTime(), date: view.day.date, calls: view.calls });
    }),
    effect(() => {
      const at = now.value;
      if (!hasClock) return;
      take({ is: 'tick', at });
      const view = connection.view.peek();
      const loudness = view && sounding.peek() !== 'blocked' ? loudnessOf(view, at) : 0;
      if (view) reading.look({ at, view, free: isIdle(state, at), loudness });
      if (connection.reloadWanted.value && isIdle(state, at)) location.reload();
    }),
    effect(() => {
      const heard = sounding.value;
      const fallen = sound.fallen.value;
      if (connection.link.value === 'online') connection.receipt(soundReceipt(heard, fallen));
    }),
  ];
  return {
    board,
    featured,
    sounding,
    close: () => {
      for (const stop of stops) stop();
      sound.hush();
    },
  };
}

const officeLanguage = ({ office: { languages } }: DisplayView) => languages[0] ?? 'es';

const loudnessOf = ({ display, office: { timeZone } }: DisplayView, at: Instant): number =>
  loudnessAt(display, formatFor(timeZone, 'es').time(at));

function soundReceipt(sounding: Sounding, fallen: boolean): Receipt {
  const blocked = sounding === 'blocked';
  const heard: Receipt = fallen ? { is: 'sound', blocked, voice: 'shipped' } : { is: 'sound', blocked };
  if (sounding === 'chime') return { ...heard, only: 'chime' };
  return sounding === 'quiet' ? { ...heard, only: 'picture' } : heard;
}
