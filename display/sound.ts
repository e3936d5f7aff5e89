import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { SpokenCall, VoiceLanguage } from '../shared/i18n/spoken.ts';
import { CHIME, chime } from './chime.ts';
import { openVoice } from './voice.ts';

/** What the room hears. */
export interface Sound {
  /** Nothing is heard: the browser waits for somebody to touch the screen, or says that it plays while its sound stands still. */
  readonly blocked: ReadonlySignal<boolean>;
  /** A voice can't be had: calls have their chime alone. */
  readonly voiceless: ReadonlySignal<boolean>;
  /** Gets ready to say calls in a language. */
  learn(lang: VoiceLanguage): void;
  /**
   * The chime, then one sentence after the other until there is none, as loud as told (1 is full). Each is asked for
   * when the one before has ended. `over` says whether the call was said.
   */
  announce(next: (said: number) => SpokenCall | undefined, loudness: number, over: (spoken: boolean) => void): void;
  /** Ends at once what is being played. */
  hush(): void;
  /** Asks the browser for sound again; works from a touch or a key. */
  unblock(): void;
  close(): void;
}

/** What a browser takes for a person's consent to sound. */
const GESTURES = ['pointerdown', 'keydown'] as const;
/** How long a browser may take to grant sound, in ms. */
const GRANTED_WITHIN = 400;
/** Between planning a sound and its start, in s. */
const LEAD = 0.05;
/** Between two sentences, in s. */
const AGAIN_AFTER = 1.5;
/** How often a sound is asked whether it is over, in ms. */
const LOOK_EVERY = 100;
/** How often the sound's own clock is looked at, in ms. */
const WATCH_EVERY = 1000;
/** A sound's clock that has not moved for so long stands still, in ms: no device takes what is played. */
const STANDS_STILL = 3000;

/** The sound of this page, level at any volume of its parts. */
export function openSound(): Sound {
  const context = new AudioContext();
  const level = new DynamicsCompressorNode(context, { threshold: -18, ratio: 4, release: 0.2 });
  const loud = new GainNode(context);
  level.connect(loud).connect(context.destination);

  const voice = openVoice(context);
  const refused = signal(false);
  const stuck = signal(false);
  const blocked = computed(() => refused.value || stuck.value);
  let turn: Turn | undefined;
  const look = () => {
    refused.value = context.state !== 'running';
  };
  const isHeard = () => context.state === 'running' && !stuck.peek();

  let moved = { to: -1, at: performance.now() };
  const watch = setInterval(() => {
    const at = performance.now();
    if (context.state !== 'running' || context.currentTime !== moved.to) moved = { to: context.currentTime, at };
    stuck.value = at - moved.at >= STANDS_STILL;
  }, WATCH_EVERY);
  /** Settles once the browser has granted sound, or has been asked in vain. */
  let asked: Promise<void> | undefined;
  const unblock = () => {
    const granted = stuck.peek() ? context.suspend().then(() => context.resume()) : context.resume();
    const mine = Promise.race([granted, aWhile(GRANTED_WITHIN)]).then(look, look);
    asked = mine;
    granted.then(look, look);
    mine.then(() => {
      if (asked === mine) asked = undefined;
    });
  };

  context.addEventListener('statechange', look);
  for (const gesture of GESTURES) document.addEventListener(gesture, unblock);
  unblock();

  /** Waits for a moment of the sound's own clock; no longer than somebody listens. */
  const until = async (moment: number, listened: Turn) => {
    while (turn === listened && isHeard() && context.currentTime < moment) await aWhile(LOOK_EVERY);
    return turn === listened && isHeard();
  };

  /** Whether the call was said, in at least one language, to its end. */
  const speak = async (mine: Turn, next: (said: number) => SpokenCall | undefined): Promise<boolean> => {
    const start = context.currentTime + LEAD;
    mine.push(...chime(context, level, start));
    let free = start + CHIME;
    for (let said = 0; ; said++) {
      const call = next(said);
      const speech = call && (await voice.prepare(call));
      if (turn !== mine) return false;
      if (!speech && said === 0) await until(free, mine);
      if (!speech) return said > 0;

      const from = Math.max(free, context.currentTime + LEAD);
      mine.push(...speech.say(level, from));
      if (!(await until(from + speech.lasts, mine))) return said > 0;
      free = from + speech.lasts + AGAIN_AFTER;
    }
  };

  const hush = () => {
    for (const source of turn ?? []) source.stop();
    turn = undefined;
  };
  return {
    blocked,
    voiceless: voice.missing,
    learn: voice.learn,
    hush,
    unblock,
    close() {
      hush();
      clearInterval(watch);
      for (const gesture of GESTURES) document.removeEventListener(gesture, unblock);
      context.close();
    },
    announce(next, loudness, over) {
      hush();
      if (!isHeard() && !asked) return over(false);

      loud.gain.value = loudness;
      const mine: Turn = [];
      turn = mine;
      const say = async () => {
        await asked;
        return turn === mine && isHeard() && speak(mine, next);
      };
      say().then((spoken) => {
        if (turn !== mine) return;
        hush();
        over(spoken);
      });
    },
  };
}

/** All that has been planned to be heard of one call. */
type Turn = AudioScheduledSourceNode[];

const aWhile = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
