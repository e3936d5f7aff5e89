import { expect, test } from 'vitest';
import { CLIP_RATE } from '../../../shared/protocol/voice.ts';
import { COMMON_LOUDNESS, levelled, speechLoudness } from '../../../staff/voice/level.ts';
import { treated } from '../../../staff/voice/treat.ts';
import { trimmed } from '../../../staff/voice/trim.ts';
import { fc } from '../../support/laws.ts';

const seconds = (samples: Float32Array | undefined) => (samples?.length ?? 0) / CLIP_RATE;

interface Part {
  /** In s. */
  readonly lasts: number;
  readonly swing: number;
}

/** A recording put together from hums and silences; a hum has a little noise under it, as every room. */
function recordingOf(parts: readonly Part[], noise = 0.0005): Float32Array {
  const samples: number[] = [];
  let dice = 1;
  for (const { lasts, swing } of parts) {
    for (let left = Math.round(lasts * CLIP_RATE); left > 0; left--) {
      dice = (dice * 48_271) % 0x7fffffff;
      const hum = swing * Math.sin((2 * Math.PI * 180 * samples.length) / CLIP_RATE);
      samples.push(hum + noise * ((2 * dice) / 0x7fffffff - 1));
    }
  }
  return Float32Array.from(samples);
}
const silence = (lasts: number): Part => ({ lasts, swing: 0 });
const word = (lasts: number, swing = 0.2): Part => ({ lasts, swing });

const aWhile = fc.double({ min: 0, max: 1.5, noNaN: true });
const aWord = fc.double({ min: 0.12, max: 2, noNaN: true });
const aSwing = fc.double({ min: 0.03, max: 0.8, noNaN: true });

test('whatever silence stands before and after a word, the clip is the word and little more', () => {
  fc.assert(
    fc.property(aWhile, aWord, aSwing, aWhile, (before, lasts, swing, after) => {
      const clip = trimmed(recordingOf([silence(before), word(lasts, swing), silence(after)]), CLIP_RATE);
      expect(seconds(clip)).toBeGreaterThan(lasts - 0.03);
      expect(seconds(clip)).toBeLessThan(lasts + 0.15);
    }),
    { numRuns: 40 },
  );
});

test('a clip that was trimmed once stays as it is', () => {
  fc.assert(
    fc.property(aWhile, aWord, aWhile, (before, lasts, after) => {
      const once = trimmed(recordingOf([silence(before), word(lasts), silence(after)]), CLIP_RATE);
      const twice = once && trimmed(once, CLIP_RATE);
      expect(Math.abs(seconds(once) - seconds(twice))).toBeLessThan(0.03);
    }),
    { numRuns: 40 },
  );
});

test('the silence within a word is kept; the click of a key before and after it is not', () => {
  const said = [word(0.3), silence(0.12), word(0.3)];
  expect(seconds(trimmed(recordingOf([silence(0.5), ...said, silence(0.5)]), CLIP_RATE))).toBeCloseTo(0.83, 1);
  const click = word(0.02, 0.5);
  const clicked = recordingOf([click, silence(0.6), ...said, silence(0.6), click]);
  expect(seconds(trimmed(clicked, CLIP_RATE))).toBeCloseTo(0.83, 1);
});

test('said softly or loudly, every clip comes out as loud as the others', () => {
  fc.assert(
    fc.property(aWord, aSwing, (lasts, swing) => {
      const loudness = speechLoudness(levelled(recordingOf([word(lasts, swing)]), CLIP_RATE), CLIP_RATE);
      expect(20 * Math.log10(loudness / COMMON_LOUDNESS)).toBeCloseTo(0, 0);
    }),
    { numRuns: 40 },
  );
});

test('no swing of a clip goes over full scale, however sudden', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ lasts: fc.double({ min: 0.001, max: 0.3, noNaN: true }), swing: aSwing })),
      (parts) => {
        const clip = levelled(recordingOf(parts), CLIP_RATE);
        expect(clip.every((sample) => Math.abs(sample) <= 0.95)).toBe(true);
      },
    ),
    { numRuns: 40 },
  );
});

test('a clip begins and ends in silence, also of a recording that is not centred', () => {
  const made = treated(
    recordingOf([silence(0.2), word(0.6), silence(0.2)]).map((sample) => sample + 0.05),
    CLIP_RATE,
  );
  const samples = made.ok ? made.samples : new Float32Array();
  expect([samples[0], samples.at(-1)].map((sample) => Math.abs(sample ?? 1))).toEqual([0, 0]);
  expect(seconds(samples)).toBeCloseTo(0.7, 1);
});

test('a recording of nobody, of a click, of a speech, or one that rasps is declined by name', () => {
  const refusalOf = (parts: readonly Part[]) => {
    const made = treated(recordingOf(parts), CLIP_RATE);
    return made.ok ? undefined : made.refusal;
  };
  expect(treated(new Float32Array(), CLIP_RATE)).toEqual({ ok: false, refusal: 'silent-recording' });
  expect(refusalOf([silence(2)])).toBe('silent-recording');
  expect(refusalOf([silence(1), word(0.02), silence(1)])).toBe('short-recording');
  expect(refusalOf([word(9)])).toBe('long-recording');
  const rasping = recordingOf([word(1, 2)]).map((sample) => Math.max(-1, Math.min(1, sample)));
  expect(treated(rasping, CLIP_RATE)).toEqual({ ok: false, refusal: 'loud-recording' });
  expect(refusalOf([silence(0.3), word(0.5), silence(0.3)])).toBeUndefined();
});
