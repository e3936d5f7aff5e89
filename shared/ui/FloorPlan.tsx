import { useMemo } from 'preact/hooks';
import type { PlanFace } from '../domain/plan.ts';
import type { Point } from '../domain/settings.ts';
import type { WindowFace } from '../domain/views/types.ts';
import { windowMark } from '../i18n/format.ts';
import { line, Plaque, Seats, towards, WALL, Walls } from './FloorParts.tsx';
import { wayTo } from './way.ts';

interface Props {
  readonly plan: PlanFace;
  readonly windows: readonly WindowFace[];
  /** The window to walk to. */
  readonly to: WindowFace;
  /** What the picture says. */
  readonly label: string;
}

/** Sizes as shares of the room's shorter side. */
const PLAQUE = 0.06;
const TARGET = 0.135;
const MARK = 0.19;
const LINE = 0.034;
const HEAD = 0.075;
const HERE = 0.055;

/** The room from above, and the way from here to one window. Only that window has its number. */
export function FloorPlan({ plan, windows, to, label }: Props) {
  const { width, height, outline, door, seats, stand } = plan;
  const short = Math.min(width, height);
  const margin = (WALL / 2) * short;
  const target = plan.windows.find(({ id }) => id === to.id);
  const faces = new Map(windows.map((window) => [window.id, window]));
  // The plan comes anew with every view, and is hardly ever another.
  const way = useMemo(() => target && wayTo(plan, stand, target), [JSON.stringify(plan), to.id]);
  return (
    <svg
      class="floor-plan"
      viewBox={`${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`}
      role="img"
      aria-label={label}
    >
      <Walls outline={outline} door={door} short={short} />
      <Seats seats={seats} short={short} />
      {plan.windows.map(({ id, ...at }) => {
        const face = faces.get(id);
        return face && id !== to.id ? <Plaque key={id} face={face} at={at} half={PLAQUE * short} /> : null;
      })}
      {way && <Way way={shortened(way, (TARGET + 0.035) * short)} short={short} />}
      <circle class="floor-here" cx={stand.x} cy={stand.y} r={HERE * short} />
      {target && (
        <g class="floor-target">
          <Plaque face={to} at={target} half={TARGET * short} />
          <text
            x={target.x}
            y={target.y + MARK * short * 0.357}
            font-size={MARK * short * (to.kind === 'biometric' ? 0.8 : 1)}
          >
            {windowMark(to)}
          </text>
        </g>
      )}
    </svg>
  );
}

function Way({ way, short }: { readonly way: readonly Point[]; readonly short: number }) {
  const end = way.at(-1);
  const before = way.at(-2);
  if (!end || !before) return null;
  const { x, y } = towards(before, end, HEAD * short);
  const head = [{ x: end.x - x - y, y: end.y - y + x }, end, { x: end.x - x + y, y: end.y - y - x }];
  return (
    <g class="floor-way" stroke-width={LINE * short}>
      <path d={line(way)} />
      <path d={line(head)} />
    </g>
  );
}

/** The way ends before the window, for its arrow to be seen. */
function shortened(way: readonly Point[], by: number): readonly Point[] {
  const end = way.at(-1);
  const before = way.at(-2);
  if (!end || !before) return way;
  const back = towards(end, before, by);
  return [...way.slice(0, -1), { x: end.x + back.x, y: end.y + back.y }];
}
