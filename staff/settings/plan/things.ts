import type { FloorPlan, Point } from '../../../shared/domain/settings.ts';
import type { Value } from '../tree.ts';
import { listAt, valueAt, withValue, wordAt } from '../tree.ts';

/** Something on the plan that can be moved: what it is, where it stands in the settings, and its place in steps. */
export interface Thing extends Point {
  readonly kind: 'corner' | 'door' | 'seats' | 'size' | 'window' | 'stand';
  readonly path: string;
}

/** The least that a block of seats measures, in steps. */
const LEAST = 0.5;

/** A name under which a thing is known while it moves. */
export const idOf = ({ kind, path }: Pick<Thing, 'kind' | 'path'>): string => `${kind} ${path}`;

/** Everything on the plan; what was typed there and is no place is left out. */
export function thingsOn(settings: Value): readonly Thing[] {
  const at = (kind: Thing['kind'], path: string): readonly Thing[] => {
    const point = pointAt(settings, path);
    return point ? [{ kind, path, ...point }] : [];
  };
  const each = (list: string, one: (path: string) => readonly Thing[]) =>
    listAt(settings, list).flatMap((_, index) => one(`${list}[${index}]`));
  return [
    ...each('plan.outline', (path) => at('corner', path)),
    ...at('door', 'plan.door'),
    ...each('plan.seats', (path) => [...at('seats', path), ...sizeOf(settings, path)]),
    ...each('plan.windows', (path) => at('window', path)),
    ...each('displays', (path) => at('stand', `${path}.stand`)),
  ];
}

/** The plan as it can be drawn; nothing while there is none, or what was typed is no plan. */
export function planIn(settings: Value): FloorPlan | undefined {
  const outline = outlineOf(settings);
  const door = pointAt(settings, 'plan.door');
  if (!door || outline.length < 3 || outline.length < listAt(settings, 'plan.outline').length) return undefined;
  const windows = listAt(settings, 'plan.windows').flatMap((window) => {
    const point = pointAt(window, '');
    return point ? [{ id: wordAt(window, 'id'), ...point }] : [];
  });
  return { outline, door, windows, seats: blocksIn(settings) };
}

/** The settings with a thing moved: walls stay straight, the door stays in a wall, and the rest within the room's measures. */
export function moved(settings: Value, { kind, path }: Pick<Thing, 'kind' | 'path'>, to: Point): Value {
  switch (kind) {
    case 'corner':
      return withDoorInWall(withCorner(settings, Number(/\d+/u.exec(path)?.[0]), to));
    case 'door':
      return put(settings, path, onWall(outlineOf(settings), to));
    case 'size': {
      const { x = 0, y = 0 } = pointAt(settings, path) ?? {};
      const width = Math.max(LEAST, tenth(to.x - x));
      return withValue(withValue(settings, `${path}.width`, width), `${path}.height`, Math.max(LEAST, tenth(to.y - y)));
    }
    case 'seats':
    case 'window':
    case 'stand':
      return put(settings, path, within(settings, path, to));
  }
  return kind satisfies never;
}

/** The smallest rectangle around the room. */
export function boundsOf(outline: readonly Point[]) {
  const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The corners of the room, as far as they are places. */
export const outlineOf = (settings: Value): readonly Point[] =>
  listAt(settings, 'plan.outline').flatMap((corner) => pointAt(corner, '') ?? []);

/** The door where it was, or in the wall nearest to that. */
export function withDoorInWall(settings: Value): Value {
  const door = pointAt(settings, 'plan.door');
  return door ? put(settings, 'plan.door', onWall(outlineOf(settings), door)) : settings;
}

/** To a tenth of a step. */
export const tenth = (figure: number): number => Math.round(figure * 10) / 10;

/** The place at a path of the settings; nothing where none stands there. */
export function pointAt(settings: Value, path: string): Point | undefined {
  const [x, y] = ['x', 'y'].map((side) => valueAt(settings, path === '' ? side : `${path}.${side}`));
  return typeof x === 'number' && typeof y === 'number' ? { x, y } : undefined;
}

const put = (settings: Value, path: string, { x, y }: Point): Value =>
  withValue(withValue(settings, `${path}.x`, x), `${path}.y`, y);

type Block = NonNullable<FloorPlan['seats']>[number];

const blockAt = (settings: Value, path: string): Block | undefined => {
  const point = pointAt(settings, path);
  const [width, height] = ['width', 'height'].map((side) => valueAt(settings, `${path}.${side}`));
  return point && typeof width === 'number' && typeof height === 'number' ? { ...point, width, height } : undefined;
};

const blocksIn = (settings: Value): readonly Block[] =>
  listAt(settings, 'plan.seats').flatMap((_, index) => blockAt(settings, `plan.seats[${index}]`) ?? []);

const sizeOf = (settings: Value, path: string): readonly Thing[] => {
  const block = blockAt(settings, path);
  return block ? [{ kind: 'size', path, x: tenth(block.x + block.width), y: tenth(block.y + block.height) }] : [];
};

/** A corner moves, and its neighbours with it as far as the walls between them ran straight along the plan. */
const withCorner = (settings: Value, index: number, to: Point): Value => {
  const corners = outlineOf(settings);
  const { length } = corners;
  const old = corners[index];
  if (!old) return settings;
  const [x, y] = [Math.max(0, tenth(to.x)), Math.max(0, tenth(to.y))];
  const next = corners.map((corner, place): Point => {
    if (place === index) return { x, y };
    if (place !== (index + 1) % length && place !== (index + length - 1) % length) return corner;
    return { x: corner.x === old.x ? x : corner.x, y: corner.y === old.y ? y : corner.y };
  });
  return withValue(
    settings,
    'plan.outline',
    next.map(({ x: across, y: down }) => ({ x: across, y: down })),
  );
};

const within = (settings: Value, path: string, to: Point): Point => {
  const room = boundsOf(outlineOf(settings));
  const { width = 0, height = 0 } = blockAt(settings, path) ?? {};
  const between = (figure: number, least: number, most: number) => tenth(Math.max(least, Math.min(most, figure)));
  return {
    x: between(to.x, room.x, room.x + room.width - width),
    y: between(to.y, room.y, room.y + room.height - height),
  };
};

/** The place in a wall that is nearest to a point; along a straight wall by tenths of a step. */
const onWall = (outline: readonly Point[], point: Point): Point => {
  let best: { readonly at: Point; readonly far: number } | undefined;
  for (const [index, from] of outline.entries()) {
    const to = outline[(index + 1) % outline.length] ?? from;
    const at = nearestOn(from, to, point);
    const far = Math.hypot(at.x - point.x, at.y - point.y);
    if (!best || far < best.far) best = { at, far };
  }
  return best?.at ?? point;
};

const nearestOn = (from: Point, to: Point, { x, y }: Point): Point => {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const part = ((x - from.x) * across + (y - from.y) * down) / (across ** 2 + down ** 2 || 1);
  const kept = Math.max(0, Math.min(1, part));
  const near = { x: from.x + kept * across, y: from.y + kept * down };
  if (across === 0) return { x: from.x, y: tenth(near.y) };
  if (down === 0) return { x: tenth(near.x), y: from.y };
  return { x: Math.round(near.x * 100) / 100, y: Math.round(near.y * 100) / 100 };
};
