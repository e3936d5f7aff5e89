import type { DayKey } from './vocabulary.ts';

/** How a visit went, in the three faces of the one question. */
export type Face = 'good' | 'fair' | 'poor';

/** Where it was said: by phone, once for each ticket; at a kiosk, by whoever stands there. */
export type OpinionPlace = 'phone' | 'kiosk';

/** How often each face was chosen. */
export type FaceCounts = Readonly<Record<Face, number>>;

/** What the visitors of some days said, by place: counts alone. */
export type OpinionCounts = Readonly<Record<OpinionPlace, FaceCounts>>;

/** What became of an answer: kept; this ticket had answered before; or the kiosk has heard enough for now. */
export type OpinionTaken = 'taken' | 'before' | 'enough';

/** A line that somebody left beside a face. Nothing in it says who, or at what time of the day. */
export interface OpinionLine {
  readonly id: string;
  readonly date: DayKey;
  readonly face: Face;
  readonly text: string;
}

const NOBODY: FaceCounts = { good: 0, fair: 0, poor: 0 };

/** Before anybody has answered. */
export const NO_OPINIONS: OpinionCounts = { phone: NOBODY, kiosk: NOBODY };

/** Several days' answers together. */
export const sumOfOpinions = (days: readonly OpinionCounts[]): OpinionCounts =>
  days.reduce((sum, day) => ({ phone: added(sum.phone, day.phone), kiosk: added(sum.kiosk, day.kiosk) }), NO_OPINIONS);

const added = (a: FaceCounts, b: FaceCounts): FaceCounts => ({
  good: a.good + b.good,
  fair: a.fair + b.fair,
  poor: a.poor + b.poor,
});
