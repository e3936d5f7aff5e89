import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';

/** What the room hears. */
export interface Sound {
  /** The browser plays nothing until somebody touches the screen. */
  readonly blocked: ReadonlySignal<boolean>;
  /** Two soft notes; `over` says whether they were heard to their end. */
  chime(over: (heard: boolean) => void): void;
  /** Ends at once what is being played. */
  hush(): void;
  /** Asks the browser for sound again; works from a touch or a key. */
  unblock(): void;
  close(): void;
}

/** G and E above middle C: low enough to be soft, high enough to carry. Pitch in Hz, start in s. */
const NOTES = [
  { pitch: 783.99, from: 0 },
  { pitch: 659.26, from: 0.42 },
] as const;
/** How strong each partial of a note is beside its root. */
const PARTIALS = [1, 0.22, 0.06] as const;
const ATTACK = 0.012;
const DECAY = 1.4;
const VOLUME = 0.5;
/** What a browser takes for a person's consent to sound. */
const GESTURES = ['pointerdown', 'keydown'] as const;
/** How long a browser may take to grant sound, in ms. */
const GRANTED_WITHIN = 400;

/** The sound of this page, level at any volume of its parts. */
export function openSound(): Sound {
  const context = new AudioContext();
  const level = new DynamicsCompressorNode(context, { threshold: -18, ratio: 4, release: 0.2 });
  level.connect(new GainNode(context, { gain: VOLUME })).connect(context.destination);

  const blocked = signal(false);
  let playing: (() => void) | undefined;
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
    playing?.();
    playing = undefined;
  };
  return {
    blocked,
    hush,
    unblock,
    close() {
      hush();
      clearTimeout(granted);
      for (const gesture of GESTURES) document.removeEventListener(gesture, unblock);
      context.close();
    },
    chime(over) {
      hush();
      if (context.state !== 'running') return over(false);
      playing = ring(context, level, () => {
        playing = undefined;
        over(true);
      });
    },
  };
}

/** Rings the notes into `out`; calls `ended` after the last one, unless it is stopped before. */
function ring(context: AudioContext, out: AudioNode, ended: () => void): () => void {
  const start = context.currentTime + 0.03;
  const voices = NOTES.flatMap(({ pitch, from }) =>
    PARTIALS.map((strength, index) => {
      const at = start + from;
      const voice = new OscillatorNode(context, { frequency: pitch * (index + 1) });
      const envelope = new GainNode(context, { gain: 0 });
      envelope.gain.setValueAtTime(0, at);
      envelope.gain.linearRampToValueAtTime(strength * 0.5, at + ATTACK);
      envelope.gain.exponentialRampToValueAtTime(0.0001, at + DECAY / (index + 1));
      voice.connect(envelope).connect(out);
      voice.start(at);
      voice.stop(at + DECAY);
      return voice;
    }),
  );

  const last = voices.at(-1);
  last?.addEventListener('ended', ended);
  return () => {
    last?.removeEventListener('ended', ended);
    for (const voice of voices) voice.stop();
  };
}
