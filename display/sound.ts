import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { SpokenCall, VoiceLanguage } from '../shared/i18n/spoken.ts';
import { CHIME, chime } from './chime.ts';
import { openVoice } from './voice.ts';

/** What the room hears. */
export interface Sound {
  /** The browser plays nothing until somebody touches the screen. */
  readonly blocked: ReadonlySignal<boolean>;
  /** A voice can't be had: calls have their chime alone. */
  readonly voiceless: ReadonlySignal<boolean>;
  /** Gets ready to say calls in a language. */
  learn(lang: VoiceLanguage): void;
  /** Chime, then these sentences, as loud as told (1 is full); `over` says whether all was said to its end. */
  announce(said: readonly SpokenCall[], loudness: number, over: (spoken: boolean) => void): void;
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
/** How long after the chime a voice may still come, in s. */
const PATIENCE = 2;
/** How often a sound is asked whether it is over, in ms. */
const LOOK_EVERY = 100;

/** The sound of this page, level at any volume of its parts. */
export function openSound(): Sound {
  const context = new AudioContext();
  const level = new DynamicsCompressorNode(context, { threshold: -18, ratio: 4, release: 0.2 });
  const loud = new GainNode(context);
  level.connect(loud).connect(context.destination);

  const voice = openVoice(context);
  const blocked = signal(false);
  let stop: (() => void) | undefined;
  const look = () => {
    blocked.value = context.state !== 'running';
  };
  const unblock = () => {
    context.resume().then(look, look);
  };

  context.addEventListener('statechange', look);
  for (const gesture of GESTURES) document.addEventListener(gesture, unblock);
  unblock();
  const granted = setTimeout(look, GRANTED_WITHIN);

  const hush = () => {
    stop?.();
    stop = undefined;
  };
  return {
    blocked,
    voiceless: voice.missing,
    learn: (lang) => void voice.learn(lang),
    hush,
    unblock,
    close() {
      hush();
      clearTimeout(granted);
      for (const gesture of GESTURES) document.removeEventListener(gesture, unblock);
      context.close();
    },
    announce(said, loudness, over) {
      hush();
      if (context.state !== 'running') return over(false);

      loud.gain.value = loudness;
      const start = context.currentTime + LEAD;
      const sources = [...chime(context, level, start)];
      let until = start + CHIME + PATIENCE;
      let spoken = false;
      const watch = setInterval(() => {
        if (context.state === 'running' && context.currentTime < until) return;
        hush();
        over(spoken && context.state === 'running');
      }, LOOK_EVERY);
      const mine = () => {
        clearInterval(watch);
        for (const source of sources) source.stop();
      };
      stop = mine;

      voice.prepare(said).then((speech) => {
        if (stop !== mine) return;
        const entry = Math.max(start + CHIME, context.currentTime + LEAD);
        sources.push(...(speech?.say(level, entry) ?? []));
        until = entry + (speech?.lasts ?? 0);
        spoken = speech !== undefined;
      });
    },
  };
}
