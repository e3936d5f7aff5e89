import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { SpokenCall, VoiceLanguage } from '../shared/i18n/spoken.ts';
import { CHIME, chime } from './chime.ts';
import { openVoice } from './voice.ts';
import type { VoiceFetch } from './voice-sets.ts';

/** What the room hears. */
export interface Sound {
  /** Nothing is heard: the browser waits for somebody to touch the screen, or says that it plays while its sound stands still. */
  readonly blocked: ReadonlySignal<boolean>;
  /** A voice can't be had: calls have their chime alone. */
  readonly voiceless: ReadonlySignal<boolean>;
  /** The office's own voice can't be had, or not whole: calls are said in the shipped one. */
  readonly fallen: ReadonlySignal<boolean>;
  /** The office's own voices from now on, by language. */
  own(marks: Readonly<Record<string, string>>): void;
  /** Gets ready to say calls in a language. */
  learn(lang: VoiceLanguage): void;
  /**
   * The chime, then one sentence after the other until there is none, as loud as told (1 is full). Each is asked for
   * when the one before has ended. `over` says whether the call was said.
   */
  announce(next: (said: number) => SpokenCall | undefined, loudness: number, over: (spoken: boolean) => void): void;
  /** These sounds, one after the other; whatever is announced ends them, and then `over` is not heard of. It says whether any was heard. */
  read(sources: readonly string[], loudness: number, over: (heard: boolean) => void): void;
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
/** How long a sound may take to come, in ms: the server may have to read it first. */
const COMES_WITHIN = 40_000;
/** How often the sound's own clock is looked at, in ms. */
const WATCH_EVERY = 1000;
/** A sound's clock that has not moved for so long stands still, in ms: no device takes what is played. */
const STANDS_STILL = 3000;

/** The sound of this page, level at any volume of its parts; `fetchOwn` reaches the office's own voice. */
export function openSound(fetchOwn: VoiceFetch): Sound {
  const context = new AudioContext();
  const level = new DynamicsCompressorNode(context, { threshold: -18, ratio: 4, release: 0.2 });
  const loud = new GainNode(context);
  level.connect(loud).connect(context.destination);

  const voice = openVoice(context, fetchOwn);
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

  /** Whether any of these sounds was heard to its end. */
  const playAll = async (mine: Turn, sources: readonly string[]): Promise<boolean> => {
    let heard = false;
    for (const source of sources) {
      const buffer = await load(context, source);
      if (turn !== mine) return false;
      if (!buffer) continue;
      const from = context.currentTime + LEAD;
      const clip = new AudioBufferSourceNode(context, { buffer });
      clip.connect(level);
      clip.start(from);
      mine.push(clip);
      if (!(await until(from + buffer.duration + AGAIN_AFTER, mine))) return heard;
      heard = true;
    }
    return heard;
  };

  /** Gives a turn to what is played, and says when it is over if nothing else has taken it. */
  const take = (loudness: number, play: (mine: Turn) => Promise<boolean>, over: (heard: boolean) => void) => {
    loud.gain.value = loudness;
    const mine: Turn = [];
    turn = mine;
    play(mine).then((heard) => {
      if (turn !== mine) return;
      hush();
      over(heard);
    });
  };

  const hush = () => {
    for (const source of turn ?? []) source.stop();
    turn = undefined;
  };
  return {
    blocked,
    voiceless: voice.missing,
    fallen: voice.fallen,
    own: voice.own,
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

      const say = async (mine: Turn) => {
        await asked;
        return turn === mine && isHeard() && speak(mine, next);
      };
      take(loudness, say, over);
    },
    read(sources, loudness, over) {
      hush();
      if (!isHeard()) return over(false);
      take(loudness, (mine) => playAll(mine, sources), over);
    },
  };
}

/** All that has been planned to be heard of one call. */
type Turn = AudioScheduledSourceNode[];

const aWhile = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

async function load(context: BaseAudioContext, source: string): Promise<AudioBuffer | undefined> {
  try {
    const response = await fetch(source, { signal: AbortSignal.timeout(COMES_WITHIN) });
    return response.ok ? await context.decodeAudioData(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
