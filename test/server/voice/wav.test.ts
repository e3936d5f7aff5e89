import { expect, test } from 'vitest';
import { joined, readClip } from '../../../server/voice/wav.ts';
import { CLIP_RATE, LONGEST_CLIP, SHORTEST_CLIP } from '../../../shared/protocol/voice.ts';
import { fc } from '../../support/laws.ts';
import { tone } from '../../support/tones.ts';

const read = (bytes: Buffer) => {
  const clip = readClip(bytes);
  return clip.ok ? clip.samples.length / 2 / CLIP_RATE : clip.refusal;
};

test('a clip is one channel, 16 bits, 22,050 samples a second', () => {
  expect(read(tone({ seconds: 0.5 }))).toBe(0.5);
  expect(read(tone({ rate: 44_100 }))).toBe('wrong-recording');
  expect(read(tone({ channels: 2 }))).toBe('wrong-recording');
});

test('what is no recording is not taken for one, whatever it begins with', () => {
  const good = tone();
  expect(read(Buffer.alloc(0))).toBe('not-a-recording');
  expect(read(Buffer.from('<html>'))).toBe('not-a-recording');
  expect(read(Buffer.from('OggS and so on'))).toBe('not-a-recording');
  expect(read(good.subarray(0, 40))).toBe('not-a-recording');
  expect(read(good.subarray(0, good.length - 10))).toBe('not-a-recording');
});

test('a recording is neither empty, endless nor silent', () => {
  expect(read(tone({ seconds: SHORTEST_CLIP / 2 }))).toBe('short-recording');
  expect(read(tone({ seconds: LONGEST_CLIP + 0.1 }))).toBe('long-recording');
  expect(read(tone({ swing: 0.002 }))).toBe('silent-recording');
});

test('no bytes at all upset the reader', () => {
  const heading = tone().subarray(0, 44);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(44), (noise, from) => {
      const clip = readClip(Buffer.concat([heading.subarray(0, from), noise]));
      expect(clip.ok).toBe(false);
    }),
  );
});

test('joined clips lie one after the other, each as long as it was and apart from its neighbours', () => {
  const samplesOf = (bytes: Buffer) => bytes.subarray(44);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 10, max: 200 }), { minLength: 1, maxLength: 8 }), (lengths) => {
      const clips = new Map(lengths.map((ms, n) => [`${n}`, samplesOf(tone({ seconds: ms / 1000 }))] as const));
      const { sound, index } = joined(clips);
      const all = samplesOf(sound);
      let end = 0;
      for (const [clip, samples] of clips) {
        const [from, lasts] = index[clip] ?? [0, 0];
        expect(from).toBeGreaterThan(end);
        const first = Math.round(from * CLIP_RATE) * 2;
        expect(all.subarray(first, first + Math.round(lasts * CLIP_RATE) * 2).equals(samples)).toBe(true);
        end = from + lasts;
      }
      expect(all.length / 2 / CLIP_RATE).toBeGreaterThan(end);
    }),
    { numRuns: 10 },
  );
});
