import type { DisplaySettings, FloorPlan, PlanSide, Point } from './settings.ts';
import type { WindowId } from './vocabulary.ts';

/** The plan as the readers of one display see the room: what lies ahead of them is up. */
export interface PlanFace {
  readonly width: number;
  readonly height: number;
  readonly outline: readonly Point[];
  readonly door: Point;
  readonly windows: readonly (Point & { readonly id: WindowId })[];
  readonly seats: NonNullable<FloorPlan['seats']>;
  /** "You are here." */
  readonly stand: Point;
}

/** Turns the plan for a display; nothing where its place is not known. */
export function planFor(plan: FloorPlan | undefined, stand: DisplaySettings['stand']): PlanFace | undefined {
  if (!plan || !stand) return undefined;
  const turn = turns[stand.ahead ?? 'top'];
  const turned = plan.outline.map(turn);
  const left = Math.min(...turned.map(({ x }) => x));
  const top = Math.min(...turned.map(({ y }) => y));
  const place = (point: Point): Point => {
    const { x, y } = turn(point);
    return { x: x - left, y: y - top };
  };
  return {
    width: Math.max(...turned.map(({ x }) => x)) - left,
    height: Math.max(...turned.map(({ y }) => y)) - top,
    outline: plan.outline.map(place),
    door: place(plan.door),
    windows: plan.windows.map(({ id, ...point }) => ({ id, ...place(point) })),
    seats: (plan.seats ?? []).map(({ x, y, width, height }) => {
      const [one, other] = [place({ x, y }), place({ x: x + width, y: y + height })];
      return {
        x: Math.min(one.x, other.x),
        y: Math.min(one.y, other.y),
        width: Math.abs(one.x - other.x),
        height: Math.abs(one.y - other.y),
      };
    }),
    stand: place(stand),
  };
}

/** Which way each side goes up. */
const turns: Readonly<Record<PlanSide, (point: Point) => Point>> = {
  top: ({ x, y }) => ({ x, y }),
  right: ({ x, y }) => ({ x: y, y: -x }),
  bottom: ({ x, y }) => ({ x: -x, y: -y }),
  left: ({ x, y }) => ({ x: -y, y: x }),
};
