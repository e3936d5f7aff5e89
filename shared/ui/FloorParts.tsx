import type { PlanFace } from '../domain/plan.ts';
import type { FloorPlan, Point } from '../domain/settings.ts';
import type { WindowFace } from '../domain/views/types.ts';
import './FloorPlan.css';

/** Sizes as shares of the room's shorter side. */
export const WALL = 0.026;
const DOOR = 0.34;
const SEAT = 0.085;

interface Room {
  /** The room's shorter side, in steps of the plan. */
  readonly short: number;
}

/** The walls of a room from above, and the opening of its door. */
export function Walls({ outline, door, short }: Room & Pick<FloorPlan, 'outline' | 'door'>) {
  return (
    <>
      <path class="floor-wall" stroke-width={WALL * short} d={`${line(outline)}Z`} />
      <path class="floor-door" stroke-width={WALL * short * 1.4} d={line(doorway(outline, door, (DOOR * short) / 2))} />
    </>
  );
}

/** Blocks of seats, as the rows that one sees. */
export function Seats({ seats, short }: Room & Pick<PlanFace, 'seats'>) {
  return <>{seats.flatMap((block) => seatsOf(block, SEAT * short))}</>;
}

interface PlaqueProps {
  readonly face: Pick<WindowFace, 'kind' | 'accessible'>;
  readonly at: Point;
  /** Half its height, in steps of the plan. */
  readonly half: number;
}

/** A window by its shape: square, round where it is accessible, six-sided for biometrics. */
export function Plaque({ face: { kind, accessible }, at: { x, y }, half }: PlaqueProps) {
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

/** Points as a path of straight lines. */
export const line = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');

/** From one point towards another, so far. */
export function towards(from: Point, to: Point, far: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: ((to.x - from.x) / length) * far, y: ((to.y - from.y) / length) * far };
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
