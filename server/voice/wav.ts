import type { ClipIndex, VoiceRefusal } from '../../shared/protocol/voice.ts';
import { CLIP_RATE, LONGEST_CLIP, SHORTEST_CLIP } from '../../shared/protocol/voice.ts';

/** A recording that is as it must be, without its heading; or why it is not. */
export type ReadClip =
  | { readonly ok: true; readonly samples: Buffer }
  | { readonly ok: false; readonly refusal: VoiceRefusal };

const PCM = 1;
const BYTES = 2;
const HEADING = 44;
/** Quieter than this, in parts of full scale, nobody would hear it in a room. */
const AUDIBLE = 0.01;
/** Between two clips of one sound, so that neither is heard in the other, in s. */
const GAP = 0.06;

/** Reads a clip as it is sent: WAV, one channel, 16 bits, 22,050 samples a second, neither empty nor endless. */
export function readClip(bytes: Buffer): ReadClip {
  const parts = partsOf(bytes);
  const format = parts?.get('fmt ');
  const samples = parts?.get('data');
  if (!format || format.length < 16 || !samples) return declined('not-a-recording');

  const isOurs =
    format.readUInt16LE(0) === PCM &&
    format.readUInt16LE(2) === 1 &&
    format.readUInt32LE(4) === CLIP_RATE &&
    format.readUInt16LE(14) === 8 * BYTES &&
    samples.length % BYTES === 0;
  if (!isOurs) return declined('wrong-recording');
  if (secondsOf(samples) < SHORTEST_CLIP) return declined('short-recording');
  if (secondsOf(samples) > LONGEST_CLIP) return declined('long-recording');
  return loudest(samples) < AUDIBLE ? declined('silent-recording') : { ok: true, samples };
}

/** Joins clips into one sound, with the place of each. */
export function joined(clips: ReadonlyMap<string, Buffer>): { readonly sound: Buffer; readonly index: ClipIndex } {
  const gap = Buffer.alloc(Math.round(GAP * CLIP_RATE) * BYTES);
  const index: Record<string, readonly [number, number]> = {};
  const parts: Buffer[] = [gap];
  let at = secondsOf(gap);
  for (const [clip, samples] of clips) {
    index[clip] = [at, secondsOf(samples)];
    parts.push(samples, gap);
    at += secondsOf(samples) + secondsOf(gap);
  }
  return { sound: wavOf(Buffer.concat(parts)), index };
}

const declined = (refusal: VoiceRefusal): ReadClip => ({ ok: false, refusal });

const secondsOf = (samples: Buffer): number => samples.length / BYTES / CLIP_RATE;

/** The parts of a WAV file by their four letters; nothing where it is none, or where a part ends beyond it. */
function partsOf(bytes: Buffer): ReadonlyMap<string, Buffer> | undefined {
  if (bytes.length < 12 || letters(bytes, 0) !== 'RIFF' || letters(bytes, 8) !== 'WAVE') return undefined;
  const parts = new Map<string, Buffer>();
  for (let at = 12; at + 8 <= bytes.length; ) {
    const from = at + 8;
    const to = from + bytes.readUInt32LE(at + 4);
    if (to > bytes.length) return undefined;
    parts.set(letters(bytes, at), bytes.subarray(from, to));
    at = to + (to % 2);
  }
  return parts;
}

const letters = (bytes: Buffer, at: number): string => bytes.toString('latin1', at, at + 4);

/** The greatest swing, in parts of full scale. */
function loudest(samples: Buffer): number {
  let most = 0;
  for (let at = 0; at < samples.length; at += BYTES) most = Math.max(most, Math.abs(samples.readInt16LE(at)));
  return most / 0x8000;
}

function wavOf(samples: Buffer): Buffer {
  const heading = Buffer.alloc(HEADING);
  heading.write('RIFF', 0, 'latin1');
  heading.writeUInt32LE(HEADING - 8 + samples.length, 4);
  heading.write('WAVEfmt ', 8, 'latin1');
  heading.writeUInt32LE(16, 16);
  heading.writeUInt16LE(PCM, 20);
  heading.writeUInt16LE(1, 22);
  heading.writeUInt32LE(CLIP_RATE, 24);
  heading.writeUInt32LE(CLIP_RATE * BYTES, 28);
  heading.writeUInt16LE(BYTES, 32);
  heading.writeUInt16LE(8 * BYTES, 34);
  heading.write('data', 36, 'latin1');
  heading.writeUInt32LE(samples.length, 40);
  return Buffer.concat([heading, samples]);
}
