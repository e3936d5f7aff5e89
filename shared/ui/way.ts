import type { PlanFace } from '../domain/plan.ts';
import type { Point } from '../domain/settings.ts';

type Plan = Pick<PlanFace, 'width' | 'height' | 'outline' | 'windows' | 'seats'>;

/** Nobody walks this near to a seat or a window that is not theirs, as a share of the room's shorter side. */
const CLEAR = 0.04;
/** A bend is worth this detour, as a share of the room's shorter side. */
const BEND = 0.35;
/** From so far a window is come up to, as a share of the room's shorter side. */
const ASIDE = 0.22;
/** How finely a way is looked at, in steps of the room's shorter side. */
const LOOK = 0.02;

/** The way from a place to a window, around the seats and within the walls, with as few bends as can be; corner by corner. */
export function wayTo(plan: Plan, from: Point, to: Point): readonly Point[] {
  const short = Math.min(plan.width, plan.height);
  const clear = CLEAR * short;
  const columns = [plan.width / 2, ...plan.seats.flatMap(({ x, width }) => [x - 2 * clear, x + width + 2 * clear])];
  const rows = [plan.height / 2, ...plan.seats.flatMap(({ y, height }) => [y - 2 * clear, y + height + 2 * clear])];
  const aside = ASIDE * short;
  const ways = [
    [from, to],
    [from, { x: to.x, y: from.y }, to],
    [from, { x: from.x, y: to.y }, to],
    ...columns.map((x) => [from, { x, y: from.y }, { x, y: to.y }, to]),
    ...columns.flatMap((x) =>
      [to.y - aside, to.y + aside].map((y) => [from, { x, y: from.y }, { x, y }, { x: to.x, y }, to]),
    ),
    ...rows.map((y) => [from, { x: from.x, y }, { x: to.x, y }, to]),
  ].map(withoutStops);
  const straight = ways.filter((way) => way.every((point, index) => isSquare(way[index - 1] ?? point, point)));

  let best: { readonly way: readonly Point[]; readonly cost: number } | undefined;
  for (const way of straight) {
    const cost = lengthOf(way) + (way.length - 2) * BEND * short + 1000 * short * blocked(plan, way, to);
    if (!best || cost < best.cost) best = { way, cost };
  }
  return best?.way ?? [from, to];
}

/** Which share of the looks along a way meets a seat, somebody else's window, or a wall. */
function blocked({ outline, seats, windows, width, height }: Plan, way: readonly Point[], to: Point): number {
  const clear = CLEAR * Math.min(width, height);
  const looks = way
    .slice(1)
    .flatMap((point, index) => along(way[index] ?? point, point, LOOK * Math.min(width, height)));
  const met = looks.filter(
    ({ x, y }) =>
      !isInside(outline, { x, y }) ||
      seats.some(
        (seat) =>
          x > seat.x - clear &&
          x < seat.x + seat.width + clear &&
          y > seat.y - clear &&
          y < seat.y + seat.height + clear,
      ) ||
      windows.some((window) => !isSame(window, to) && apart(window, { x, y }) < 2 * clear),
  );
  return met.length / Math.max(1, looks.length);
}

const apart = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);
const isSame = (one: Point, other: Point): boolean => apart(one, other) < 1e-6;
const isSquare = (one: Point, other: Point): boolean =>
  Math.abs(one.x - other.x) < 1e-6 || Math.abs(one.y - other.y) < 1e-6;

const lengthOf = (way: readonly Point[]): number =>
  way.reduce((length, point, index) => length + apart(way[index - 1] ?? point, point), 0);

const withoutStops = (way: readonly Point[]): readonly Point[] =>
  way.filter((point, index) => index === 0 || !isSame(point, way[index - 1] ?? point));

function along(from: Point, to: Point, step: number): readonly Point[] {
  const looks = Math.max(1, Math.floor(apart(from, to) / step));
  return Array.from({ length: looks }, (_, index) => {
    const part = (index + 0.5) / looks;
    return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  });
}

function isInside(outline: readonly Point[], { x, y }: Point): boolean {
  const crossed = outline.filter((from, index) => {
    const to = outline[(index + 1) % outline.length] ?? from;
    return from.y > y !== to.y > y && x < ((to.x - from.x) * (y - from.y)) / (to.y - from.y) + from.x;
  });
  return crossed.length % 2 === 1;
}
