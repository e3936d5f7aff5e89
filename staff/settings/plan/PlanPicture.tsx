import type { Point } from '../../../shared/domain/settings.ts';
import type { WindowFace } from '../../../shared/domain/views/types.ts';
import { windowMark } from '../../../shared/i18n/format.ts';
import { line, Plaque, Seats, Walls } from '../../../shared/ui/FloorParts.tsx';
import type { Value } from '../tree.ts';
import { valueAt } from '../tree.ts';
import type { Thing } from './things.ts';
import { planIn } from './things.ts';

/** What of the plan is seen, in its steps. */
export interface Frame extends Point {
  readonly width: number;
  readonly height: number;
}

interface Props {
  readonly settings: Value;
  readonly frame: Frame;
  readonly faces: ReadonlyMap<string, WindowFace>;
  readonly things: readonly Thing[];
}

/** Half of a window, as a share of the picture's shorter side. */
export const PLAQUE = 0.062;
/** Half of a reader's sign, likewise. */
const HERE = 0.045;

/** Which way each side of the plan lies. */
const ways = { top: { x: 0, y: -1 }, right: { x: 1, y: 0 }, bottom: { x: 0, y: 1 }, left: { x: -1, y: 0 } } as const;

/** The room as it is drawn so far: walls, door, seats, windows with their numbers, and who looks where. */
export function PlanPicture({ settings, frame, faces, things }: Props) {
  const plan = planIn(settings);
  if (!plan) return null;
  const short = Math.min(frame.width, frame.height);
  const { x, y, width, height } = frame;
  const half = PLAQUE * short;
  return (
    <svg class="plan-drawing" viewBox={`${x} ${y} ${width} ${height}`} aria-hidden="true">
      <Walls outline={plan.outline} door={plan.door} short={short} />
      <Seats seats={plan.seats ?? []} short={short} />
      {plan.windows.map(({ id, ...at }, index) => {
        const face = faces.get(id);
        if (!face) return null;
        return (
          <g key={`${id} ${index}`} class="plan-window">
            <Plaque face={face} at={at} half={half} />
            <text x={at.x} y={at.y + half * 0.36} font-size={half * (face.kind === 'biometric' ? 0.8 : 1)}>
              {windowMark(face)}
            </text>
          </g>
        );
      })}
      {things.map((thing) =>
        thing.kind === 'stand' ? (
          <Reader key={thing.path} at={thing} ahead={aheadOf(settings, thing)} size={HERE * short} />
        ) : null,
      )}
    </svg>
  );
}

const aheadOf = (settings: Value, { path }: Thing): Point => {
  const side = valueAt(settings, `${path}.ahead`);
  return ways[side === 'right' || side === 'bottom' || side === 'left' ? side : 'top'];
};

/** Somebody who looks at a display, and which way. */
function Reader({ at, ahead, size }: { readonly at: Point; readonly ahead: Point; readonly size: number }) {
  const tip = { x: at.x + ahead.x * size * 2.4, y: at.y + ahead.y * size * 2.4 };
  const wing = (side: number) => ({
    x: at.x + ahead.x * size * 1.3 - ahead.y * size * 0.8 * side,
    y: at.y + ahead.y * size * 1.3 + ahead.x * size * 0.8 * side,
  });
  return (
    <g class="plan-reader">
      <circle class="floor-here" cx={at.x} cy={at.y} r={size} />
      <path class="floor-here" d={`${line([wing(1), tip, wing(-1)])}Z`} />
    </g>
  );
}
