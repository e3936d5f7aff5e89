import type { FloorPlan, Point, Settings } from './settings.ts';
import type { SettingsFault } from './settings-check.ts';

/** Whether the plan can be drawn, and every place of it lies in the room. */
export function* checkPlan({ plan, displays, windows }: Settings): Generator<SettingsFault> {
  for (const [index, { stand }] of displays.entries()) {
    const field = `displays[${index}].stand`;
    if (!stand) continue;
    if (!plan) {
      yield {
        field,
        es: 'No hay plano de la sala. Agregue "plan" o quite este campo.',
        en: 'There is no plan of the room. Add "plan" or remove this field.',
      };
    } else if (!isInside(plan.outline, stand)) yield outside(field);
  }
  if (!plan) return;

  const { outline, door } = plan;
  if (outline.length < 3) {
    yield {
      field: 'plan.outline',
      es: 'Faltan esquinas: una sala tiene al menos tres.',
      en: 'Corners are missing: a room has at least three.',
    };
    return;
  }
  if (!wallsOf(outline).some((wall) => isOn(wall, door))) {
    yield {
      field: 'plan.door',
      es: 'La puerta no está sobre ninguna pared. Corrija su lugar.',
      en: 'The door is on no wall. Correct its place.',
    };
  }
  yield* windowsOf(plan, windows);
  for (const [index, { x, y, width, height }] of (plan.seats ?? []).entries()) {
    const corners = [
      { x, y },
      { x: x + width, y: y + height },
    ];
    if (!corners.every((corner) => isInside(outline, corner))) yield outside(`plan.seats[${index}]`);
  }
}

function* windowsOf({ outline, windows: placed }: FloorPlan, windows: Settings['windows']): Generator<SettingsFault> {
  for (const [index, { id, ...point }] of placed.entries()) {
    if (!windows.some((window) => window.id === id)) {
      yield {
        field: `plan.windows[${index}].id`,
        es: `No hay una ventanilla «${id}». Corrija el nombre o quítela del plano.`,
        en: `There is no window "${id}". Correct its name or remove it from the plan.`,
      };
    } else if (placed.findIndex((other) => other.id === id) !== index) {
      yield {
        field: `plan.windows[${index}].id`,
        es: `«${id}» está repetida en el plano. Quite una.`,
        en: `"${id}" stands on the plan twice. Remove one.`,
      };
    }
    if (!isInside(outline, point)) yield outside(`plan.windows[${index}]`);
  }
}

const outside = (field: string): SettingsFault => ({
  field,
  es: 'Queda fuera de las paredes del plano. Póngalo adentro: corrija "x" y "y".',
  en: 'It lies outside the walls of the plan. Put it inside: correct "x" and "y".',
});

type Wall = readonly [from: Point, to: Point];

const wallsOf = (outline: readonly Point[]): readonly Wall[] =>
  outline.map((from, index) => [from, outline[(index + 1) % outline.length] ?? from]);

/** A hundredth of a step is nobody's mistake. */
const NEAR = 0.01;

const apart = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

const isOn = ([from, to]: Wall, point: Point): boolean =>
  apart(from, point) + apart(point, to) <= apart(from, to) + NEAR;

/** In the room or on its wall: a line from there crosses the walls an odd number of times. */
function isInside(outline: readonly Point[], point: Point): boolean {
  const walls = wallsOf(outline);
  if (walls.some((wall) => isOn(wall, point))) return true;
  const crossed = walls.filter(
    ([{ x, y }, to]) => y > point.y !== to.y > point.y && point.x < ((to.x - x) * (point.y - y)) / (to.y - y) + x,
  );
  return crossed.length % 2 === 1;
}
