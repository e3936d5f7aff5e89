import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';

/** `blocked`: the phone has refused sound though it was asked for. */
export type Sound = 'off' | 'on' | 'blocked';

/** Two notes of a door bell, in Hz, and when each begins, in s. */
const NOTES = [
  { pitch: 880, from: 0 },
  { pitch: 659.26, from: 0.35 },
] as const;
const RING = 1.4;

const state = signal<Sound>('off');
let context: AudioContext | undefined;

/** Whether a call will be heard on this phone. */
export const sound: ReadonlySignal<Sound> = state;

/** Asks the phone to let this page sound; only a touch may ask. Rings once, so that it is known what a call sounds like. */
export async function turnSoundOn(): Promise<void> {
  try {
    context ??= new AudioContext();
    context.onstatechange = () => {
      if (context?.state !== 'running') state.value = 'off';
    };
    await context.resume();
    state.value = 'on';
    chime();
  } catch {
    state.value = 'blocked';
  }
}

export async function turnSoundOff(): Promise<void> {
  state.value = 'off';
  await context?.suspend();
}

/** Rings, if sound was allowed and not turned off. */
export function chime(): void {
  if (!context || state.value !== 'on') return;
  for (const { pitch, from } of NOTES) ring(context, pitch, context.currentTime + from);
}

function ring(audio: AudioContext, pitch: number, from: number): void {
  const tone = new OscillatorNode(audio, { frequency: pitch });
  const volume = new GainNode(audio, { gain: 0 });
  volume.gain.setValueAtTime(0, from);
  volume.gain.linearRampToValueAtTime(0.5, from + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.001, from + RING);
  tone.connect(volume).connect(audio.destination);
  tone.start(from);
  tone.stop(from + RING);
}
