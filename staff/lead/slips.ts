import type { GiveTomorrowSlip } from '../../shared/domain/commands.ts';
import type { SupervisorDesk } from '../../shared/domain/views/types.ts';
import type { VisitId } from '../../shared/domain/vocabulary.ts';

type Leftover = SupervisorDesk['withoutOutcome']['first'][number];

/** Who was ticked for a slip: some of those shown, or all who wait, shown or not. */
export type Ticked = ReadonlySet<VisitId> | 'all-waiting';

/** Whoever is at a window gets an outcome there, not a slip. */
export const mayGetSlip = ({ situation }: Leftover): boolean => situation !== 'called' && situation !== 'serving';

export const isTicked = (ticked: Ticked, visit: Leftover): boolean =>
  mayGetSlip(visit) && (ticked === 'all-waiting' || ticked.has(visit.visitId));

/** One tick set or taken away; taking one from all leaves the others that are shown. */
export function tickedWith(ticked: Ticked, visit: Leftover, shown: readonly Leftover[]): Ticked {
  const next = new Set(shown.filter((one) => isTicked(ticked, one)).map(({ visitId }) => visitId));
  if (!next.delete(visit.visitId)) next.add(visit.visitId);
  return next;
}

/** Who gets a slip when the button is pressed, and how many they are. */
export function slipsFor(
  ticked: Ticked,
  { withoutOutcome: { first }, atNoWindow }: SupervisorDesk,
): { readonly visitIds: GiveTomorrowSlip['visitIds']; readonly count: number } {
  if (ticked === 'all-waiting') return { visitIds: ticked, count: atNoWindow };
  const visitIds = first.filter((visit) => isTicked(ticked, visit)).map(({ visitId }) => visitId);
  return { visitIds, count: visitIds.length };
}
