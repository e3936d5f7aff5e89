import { CLIP_RATE } from '../../shared/protocol/voice.ts';

/** What a tone that stands for a spoken clip is like. */
interface Tone {
  readonly seconds?: number;
  /** In Hz. */
  readonly pitch?: number;
  /** Its swing, in parts of full scale. */
  readonly swing?: number;
  readonly rate?: number;
  readonly channels?: number;
}

/** A WAV file with one tone in it. */
export function tone({ seconds = 0.3, pitch = 440, swing = 0.3, rate = CLIP_RATE, channels = 1 }: Tone = {}): Buffer {
  const frames = Math.round(seconds * rate);
  const samples = Buffer.alloc(frames * channels * 2);
  for (let frame = 0; frame < frames; frame++) {
    const value = Math.round(swing * 0x7fff * Math.sin((2 * Math.PI * pitch * frame) / rate));
    for (let channel = 0; channel < channels; channel++) samples.writeInt16LE(value, (frame * channels + channel) * 2);
  }
  const heading = Buffer.alloc(44);
  heading.write('RIFF', 0, 'latin1');
  heading.writeUInt32LE(36 + samples.length, 4);
  heading.write('WAVEfmt ', 8, 'latin1');
  heading.writeUInt32LE(16, 16);
  heading.writeUInt16LE(1, 20);
  heading.writeUInt16LE(channels, 22);
  heading.writeUInt32LE(rate, 24);
  heading.writeUInt32LE(rate * channels * 2, 28);
  heading.writeUInt16LE(channels * 2, 32);
  heading.writeUInt16LE(16, 34);
  heading.write('data', 36, 'latin1');
  heading.writeUInt32LE(samples.length, 40);
  return Buffer.concat([heading, samples]);
}

/** The length of the tone that stands for the n-th clip, in s: each another, so that it can be told apart. */
export const lengthOf = (number: number): number => 0.2 + number * 0.004;
