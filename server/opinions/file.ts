import * as v from 'valibot';
import { FACES, LONGEST_LINE } from '../../shared/protocol/opinion.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const faces = v.strictObject({ good: count, fair: count, poor: count });
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(64));

/** A day's answers: counts, lines without time or order, and, while their day lasts, marks of the tickets that have answered. */
export const dayOpinions = v.strictObject({
  format: v.literal(1),
  phone: faces,
  kiosk: faces,
  lines: v.array(
    v.strictObject({ id: word, face: v.picklist(FACES), text: v.pipe(v.string(), v.maxLength(2 * LONGEST_LINE)) }),
  ),
  /** Of who has answered, never of what. */
  answered: v.array(word),
});

export type DayOpinions = v.InferOutput<typeof dayOpinions>;
