import type { Instant, VisitId } from '../shared/domain/vocabulary.ts';
import type { RecordedCall } from './audit.ts';
import type { Told } from './stage.ts';

/** How what was told at check-in compares with what came. */
export interface Accuracy {
  readonly tickets: number;
  /** Called no later than the end of the window told, and within it, as shares of one. */
  readonly byTheEnd: number;
  readonly within: number;
  /** Minutes between the middle told and the call: on average, and with its sign. */
  readonly meanError: number;
  readonly bias: number;
}

/** A time of which nothing could be foretold: calls that a failure held up don't count. */
export interface Unforeseen {
  readonly from: Instant;
  readonly to: Instant;
}

const minute = 60_000;

/** The accuracy of the windows told at check-in, for the first call of each ticket. */
export function accuracyOf(told: readonly Told[], calls: readonly RecordedCall[], unforeseen: Unforeseen): Accuracy {
  const first = new Map<VisitId, Instant>();
  for (const { visitId, at } of calls) if (!first.has(visitId)) first.set(visitId, at);

  const kept = told.flatMap(({ visitId, at, range }) => {
    const calledAt = first.get(visitId);
    const heldUp = calledAt !== undefined && at < unforeseen.to && calledAt >= unforeseen.from;
    return range && calledAt !== undefined && !heldUp ? [{ range, calledAt }] : [];
  });
  const share = (isSo: (one: (typeof kept)[number]) => boolean) => kept.filter(isSo).length / Math.max(1, kept.length);
  const errors = kept.map(({ range, calledAt }) => (calledAt - (range.from + range.to) / 2) / minute);
  const mean = (figures: readonly number[]) => figures.reduce((sum, one) => sum + one, 0) / Math.max(1, figures.length);
  return {
    tickets: kept.length,
    byTheEnd: share(({ range, calledAt }) => calledAt <= range.to),
    within: share(({ range, calledAt }) => calledAt >= range.from && calledAt <= range.to),
    meanError: mean(errors.map(Math.abs)),
    bias: mean(errors),
  };
}
