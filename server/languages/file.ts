import * as v from 'valibot';
import { LONGEST_TEXT } from '../../shared/protocol/languages.ts';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TEXT));

/** What translators have given the office, by language: each text with the Spanish that it translates. */
export const languagesFile = v.strictObject({
  format: v.literal(1),
  languages: v.record(
    v.pipe(v.string(), v.regex(/^[\w-]{2,60}$/u)),
    v.strictObject({
      last: v.strictObject({ by: v.string(), at: v.number() }),
      texts: v.array(
        v.strictObject({
          place: text,
          spanish: text,
          words: text,
          /** Read over by a second person: only then do visitors see it. */
          reviewed: v.boolean(),
          note: v.exactOptional(text),
        }),
      ),
    }),
  ),
});

export type LanguagesFile = v.InferOutput<typeof languagesFile>;
/** One language of it. */
export type KeptLanguage = LanguagesFile['languages'][string];
/** One translated text. */
export type KeptText = KeptLanguage['texts'][number];
