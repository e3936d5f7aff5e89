import type { PlanFace } from '../../shared/domain/plan.ts';
import type { WindowFace } from '../../shared/domain/views/types.ts';
import { FloorPlan } from '../../shared/ui/FloorPlan.tsx';
import type { Wording } from '../wording.ts';

interface Props {
  readonly plan: PlanFace;
  readonly windows: readonly WindowFace[];
  readonly to: WindowFace;
  readonly wording: Wording;
}

/** The way to the window of the one call that stands: for who does not read the words. */
export function WayTo({ plan, windows, to, wording: { words, common } }: Props) {
  return (
    <section class="notice way">
      <h2>{words.youAreHere}</h2>
      <FloorPlan plan={plan} windows={windows} to={to} label={words.wayTo(common.windowName(to))} />
    </section>
  );
}
