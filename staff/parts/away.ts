import type { LineRow } from '../../shared/domain/views/types.ts';
import type { Say } from '../say.ts';

/** That somebody in line is out as they were told, and how long, in a few words. */
export function isAway({ until, invited, byWish }: NonNullable<LineRow['away']>, say: Say): string {
  const { line } = say.words;
  if (invited !== undefined) return line.invited(say.time(invited));
  return byWish ? line.isOut(say.time(until)) : line.comesBack(say.time(until));
}
