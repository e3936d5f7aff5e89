import * as v from 'valibot';
import { SPEAKER_NAME } from '../../shared/protocol/voice.ts';

const mark = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u));
const seconds = v.pipe(v.number(), v.finite(), v.minValue(0));
const clip = v.pipe(v.string(), v.minLength(1), v.maxLength(40));
const speaker = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(SPEAKER_NAME)),
  agreedAt: v.number(),
});

/** The office's own voices as their file holds them: whose they are, and which sounds they are made of. */
export const voicesFile = v.strictObject({
  format: v.literal(1),
  voices: v.record(
    v.picklist(['es', 'en', 'fr']),
    v.strictObject({
      /** The last version that was published, also where it is no longer. */
      version: v.pipe(v.number(), v.integer(), v.minValue(0)),
      draft: v.exactOptional(v.strictObject({ speaker, clips: v.record(clip, mark) })),
      published: v.exactOptional(
        v.strictObject({
          version: v.pipe(v.number(), v.integer(), v.minValue(1)),
          at: v.number(),
          by: v.string(),
          speaker,
          sound: mark,
          index: v.record(clip, v.tuple([seconds, seconds])),
          clips: v.record(clip, mark),
        }),
      ),
    }),
  ),
});

export type VoicesFile = v.InferOutput<typeof voicesFile>;
/** One language of it. */
export type KeptVoice = NonNullable<VoicesFile['voices'][keyof VoicesFile['voices']]>;
