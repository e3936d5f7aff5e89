import { CLIP_RATE } from '../../shared/protocol/voice.ts';

const HEADING = 44;

/** A clip as it travels: a WAV file of one channel, 16 bits, 22,050 samples a second. */
export function wavOf(samples: Float32Array): Blob {
  const bytes = new DataView(new ArrayBuffer(HEADING + 2 * samples.length));
  const letters = (at: number, text: string) => {
    for (const [index, letter] of [...text].entries()) bytes.setUint8(at + index, letter.charCodeAt(0));
  };
  letters(0, 'RIFF');
  bytes.setUint32(4, bytes.byteLength - 8, true);
  letters(8, 'WAVEfmt ');
  bytes.setUint32(16, 16, true);
  bytes.setUint16(20, 1, true);
  bytes.setUint16(22, 1, true);
  bytes.setUint32(24, CLIP_RATE, true);
  bytes.setUint32(28, 2 * CLIP_RATE, true);
  bytes.setUint16(32, 2, true);
  bytes.setUint16(34, 16, true);
  letters(36, 'data');
  bytes.setUint32(40, 2 * samples.length, true);
  for (const [index, sample] of samples.entries()) {
    const bounded = Math.max(-1, Math.min(1, sample));
    bytes.setInt16(HEADING + 2 * index, Math.round(bounded * 0x7fff), true);
  }
  return new Blob([bytes.buffer], { type: 'audio/wav' });
}
