import type { Point } from '../../../shared/domain/settings.ts';
import type { Value } from '../tree.ts';
import { listAt, valueAt, withValue, wordAt } from '../tree.ts';
import type { Thing } from './things.ts';
import { boundsOf, outlineOf, pointAt, tenth, withDoorInWall } from './things.ts';

/** A room begins so large, in steps. */
const FIRST = { width: 12, height: 8 };
const sides = ['top', 'right', 'bottom', 'left'] as const;

/** A plan to begin with: four walls, the door before the windows, a block of seats, and somebody who looks at the first display. */
export function begun(settings: Value): Value {
  const { width, height } = FIRST;
  const ids = listAt(settings, 'windows').map((window) => wordAt(window, 'id'));
  const plan = {
    outline: [
      { x: 0, y: 0 },
      { x: width, y: 0 },
      { x: width, y: height },
      { x: 0, y: height },
    ],
    door: { x: width / 2, y: height },
    windows: ids.map((id, index) => ({ id, x: tenth((width * (index + 0.5)) / ids.length), y: 1.2 })),
    seats: [{ x: 4, y: 2.8, width: 4, height: 2.4 }],
  };
  return withStand(withValue(settings, 'plan', plan), 0);
}

/** The settings without a plan: no display can have a place on it either. */
export function undrawn(settings: Value): Value {
  const displays = listAt(settings, 'displays').map((display) => withValue(display, 'stand', undefined));
  return withValue(withValue(settings, 'plan', undefined), 'displays', displays);
}

/** Windows that are not on the plan, by their id. */
export function missingWindows(settings: Value): readonly string[] {
  const placed = listAt(settings, 'plan.windows').map((window) => wordAt(window, 'id'));
  return listAt(settings, 'windows')
    .map((window) => wordAt(window, 'id'))
    .filter((id) => !placed.includes(id));
}

/** The plan with one more window, where there is room before the upper wall. */
export function withWindow(settings: Value, id: string): Value {
  return withValue(settings, 'plan.windows', [
    ...listAt(settings, 'plan.windows'),
    { id, ...freeSpot(settings, 'plan.windows') },
  ]);
}

/** The plan with one more block of seats, in the middle of the room. */
export function withSeats(settings: Value): Value {
  const { x, y, width, height } = boundsOf(outlineOf(settings));
  const block = { width: tenth(width / 4), height: tenth(height / 4) };
  const at = { x: tenth(x + (width - block.width) / 2), y: tenth(y + (height - block.height) / 2) };
  return withValue(settings, 'plan.seats', [...listAt(settings, 'plan.seats'), { ...at, ...block }]);
}

/** A display with a place for its readers: inside, before the door. */
export function withStand(settings: Value, display: number): Value {
  if (listAt(settings, 'displays')[display] === undefined) return settings;
  const { x, y, width, height } = boundsOf(outlineOf(settings));
  const stand = { x: tenth(x + width / 2), y: tenth(y + height * 0.85) };
  return withValue(settings, `displays[${display}].stand`, stand);
}

/** The readers of a display look at the next side, clockwise. */
export function turned(settings: Value, path: string): Value {
  const now = sides.findIndex((side) => side === (valueAt(settings, `${path}.ahead`) ?? 'top'));
  return withValue(settings, `${path}.ahead`, sides[(now + 1) % sides.length] ?? 'top');
}

/** The room with a piece cut out at a corner: a third of each of its walls. */
export function notched(settings: Value, path: string): Value {
  const corners = outlineOf(settings);
  const index = Number(/\d+/u.exec(path)?.[0]);
  const corner = corners[index];
  const before = corners.at(index - 1);
  const after = corners[(index + 1) % corners.length];
  if (!corner || !before || !after) return settings;
  const third = (other: Point): Point => ({
    x: tenth(corner.x + (other.x - corner.x) / 3),
    y: tenth(corner.y + (other.y - corner.y) / 3),
  });
  const [one, other] = [third(before), third(after)];
  const inner = { x: tenth(one.x + other.x - corner.x), y: tenth(one.y + other.y - corner.y) };
  return withDoorInWall(withOutline(settings, corners.toSpliced(index, 1, one, inner, other)));
}

/** Whether a thing can be taken off the plan: all but the door, a size, and the last three corners. */
export const isRemovable = (settings: Value, { kind }: Pick<Thing, 'kind'>): boolean =>
  kind === 'corner' ? outlineOf(settings).length > 3 : kind !== 'door' && kind !== 'size';

/** The settings without a thing of the plan. */
export function removed(settings: Value, { kind, path }: Pick<Thing, 'kind' | 'path'>): Value {
  const without = withValue(settings, path, undefined);
  if (kind === 'corner') return withDoorInWall(without);
  return kind === 'seats' && listAt(without, 'plan.seats').length === 0
    ? withValue(without, 'plan.seats', undefined)
    : without;
}

const withOutline = (settings: Value, corners: readonly Point[]): Value =>
  withValue(
    settings,
    'plan.outline',
    corners.map(({ x, y }) => ({ x, y })),
  );

/** A place along the upper wall at which nothing of a list stands yet. */
const freeSpot = (settings: Value, list: string): Point => {
  const { x, y, width, height } = boundsOf(outlineOf(settings));
  const taken = listAt(settings, list).flatMap((_, index) => pointAt(settings, `${list}[${index}]`) ?? []);
  const spots = [0.15, 0.5, 0.85].flatMap((down) =>
    Array.from({ length: 9 }, (_, index) => ({
      x: tenth(x + (width * (index + 1)) / 10),
      y: tenth(y + height * down),
    })),
  );
  const isFree = (spot: Point) => taken.every((one) => Math.hypot(one.x - spot.x, one.y - spot.y) > width / 12);
  return spots.find(isFree) ?? { x: tenth(x + width / 2), y: tenth(y + height / 2) };
};
