import type { PlanFace } from '../domain/plan.ts';
import type { Point } from '../domain/settings.ts';
import type { WindowFace } from '../domain/views/types.ts';
import { windowMark } from '../i18n/format.ts';
import { wayTo } from './way.ts';
import './FloorPlan.css';

interface Props {
  readonly plan: PlanFace;
  readonly windows: readonly WindowFace[];
  /** The window to walk to. */
  readonly to: WindowFace;
  /** What the picture says. */
  readonly label: string;
}

/** Sizes as shares of the room's shorter side. */
const WALL = 0.026;
const DOOR = 0.34;
const PLAQUE = 0.06;
const TARGET = 0.135;
const MARK = 0.19;
const LINE = 0.034;
const HEAD = 0.075;
const HERE = 0.055;
const SEAT = 0.085;

/** The room from above, and the way from here to one window. Only that window has its number. */
export function FloorPlan({ plan, windows, to, label }: Props) {
  const { width, height, outline, door, seats, stand } = plan;
  const short = Math.min(width, height);
  const margin = (WALL / 2) * short;
  const target = plan.windows.find(({ id }) => id === to.id);
  const faces = new Map(windows.map((window) => [window.id, window]));
  return (
    <svg
      class="floor-plan"
      viewBox={`${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`}
      role="img"
      aria-label={label}
    >
      <path class="floor-wall" stroke-width={WALL * short} d={`${line(outline)}Z`} />
      <path class="floor-door" stroke-width={WALL * short * 1.4} d={line(doorway(outline, door, (DOOR * short) / 2))} />
      {seats.flatMap((block) => seatsOf(block, SEAT * short))}
      {plan.windows.map(({ id, ...at }) => {
        const face = faces.get(id);
        return face && id !== to.id ? <Plaque key={id} face={face} at={at} half={PLAQUE * short} /> : null;
      })}
      {target && <Way way={shortened(wayTo(plan, stand, target), (TARGET + 0.035) * short)} short={short} />}
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

function Plaque({ face: { kind, accessible }, at: { x, y }, half }: { face: WindowFace; at: Point; half: number }) {
  const shape = { class: 'floor-window', 'data-kind': kind, 'data-accessible': accessible || undefined };
  if (kind === 'biometric') {
    const corners = [-1, -0.5, 0.5, 1, 0.5, -0.5].map((across, index) => ({
      x: x + across * half * 1.1,
      y: y + ([0, -1, -1, 0, 1, 1][index] ?? 0) * half * 0.95,
    }));
    return <path {...shape} stroke-width={half * 0.2} d={`${line(corners)}Z`} />;
  }
  if (accessible) return <circle {...shape} stroke-width={half * 0.2} cx={x} cy={y} r={half} />;
  return (
    <rect
      {...shape}
      stroke-width={half * 0.2}
      x={x - half}
      y={y - half}
      width={2 * half}
      height={2 * half}
      rx={half / 6}
    />
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

const line = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');

/** From one point towards another, so far. */
function towards(from: Point, to: Point, far: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: ((to.x - from.x) / length) * far, y: ((to.y - from.y) / length) * far };
}

/** The way ends before the window, for its arrow to be seen. */
function shortened(way: readonly Point[], by: number): readonly Point[] {
  const end = way.at(-1);
  const before = way.at(-2);
  if (!end || !before) return way;
  const back = towards(end, before, by);
  return [...way.slice(0, -1), { x: end.x + back.x, y: end.y + back.y }];
}

/** The opening in the wall that the door is in. */
function doorway(outline: readonly Point[], door: Point, half: number): readonly Point[] {
  const apart = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y);
  const walls = outline.map((from, index) => [from, outline[(index + 1) % outline.length] ?? from] as const);
  const [wall] = walls.toSorted(
    ([a, b], [c, d]) => apart(a, door) + apart(door, b) - apart(a, b) - (apart(c, door) + apart(door, d) - apart(c, d)),
  );
  if (!wall) return [door];
  const { x, y } = towards(wall[0], wall[1], half);
  return [
    { x: door.x - x, y: door.y - y },
    { x: door.x + x, y: door.y + y },
  ];
}

/** A block of seats as the rows that one sees. */
function seatsOf({ x, y, width, height }: PlanFace['seats'][number], pitch: number) {
  const across = Math.max(1, Math.round(width / pitch));
  const down = Math.max(1, Math.round(height / pitch));
  const [wide, high] = [width / across, height / down];
  return Array.from({ length: across * down }, (_, index) => (
    <rect
      key={`${x} ${y} ${index}`}
      class="floor-seat"
      x={x + ((index % across) + 0.11) * wide}
      y={y + (Math.floor(index / across) + 0.11) * high}
      width={wide * 0.78}
      height={high * 0.78}
      rx={pitch * 0.18}
    />
  ));
}
