import { expect, test } from 'vitest';
import { planFor } from '../../../shared/domain/plan.ts';
import type { Point } from '../../../shared/domain/settings.ts';
import { wayTo } from '../../../shared/ui/way.ts';
import { huajuapan } from '../../support/sample-office.ts';

const room = {
  width: 10,
  height: 8,
  outline: [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 8 },
    { x: 0, y: 8 },
  ],
  windows: [],
  seats: [],
};

test('the way is straight where it can be, and has one bend where not', () => {
  expect(wayTo(room, { x: 5, y: 7 }, { x: 5, y: 1 })).toHaveLength(2);
  expect(wayTo(room, { x: 5, y: 7 }, { x: 2, y: 1 })).toHaveLength(3);
});

test('the way goes around seats, walls and the windows of others', () => {
  const seats = [{ x: 4, y: 2, width: 2, height: 4 }];
  const around = wayTo({ ...room, seats }, { x: 5, y: 7 }, { x: 5, y: 1 });
  expect(around.length).toBeGreaterThan(2);
  expect(met(around, ({ x, y }) => x > 4 && x < 6 && y > 2 && y < 6)).toBe(false);

  const other = { id: 'V2', x: 2, y: 4 };
  const past = wayTo({ ...room, windows: [other] }, { x: 5, y: 7 }, { x: 2, y: 1 });
  expect(met(past, ({ x, y }) => Math.hypot(x - 2, y - 4) < 0.5)).toBe(false);

  const corner = [...room.outline.slice(0, 2), { x: 10, y: 4 }, { x: 4, y: 4 }, { x: 4, y: 8 }, { x: 0, y: 8 }];
  const inside = wayTo({ ...room, outline: corner }, { x: 2, y: 7 }, { x: 9, y: 2 });
  expect(met(inside, ({ x, y }) => x > 4 && y > 4)).toBe(false);
});

test('in Huajuapan every window has a way that crosses no seat and no other window', () => {
  const [display] = huajuapan.displays;
  const plan = planFor(huajuapan.plan, display?.stand);
  expect(plan?.windows.map(({ id }) => id)).toEqual(huajuapan.windows.map(({ id }) => id));
  for (const window of plan?.windows ?? []) {
    const way = plan ? wayTo(plan, plan.stand, window) : [];
    const others = plan?.windows.filter(({ id }) => id !== window.id) ?? [];
    expect(
      met(way, (at) => others.some(({ x, y }) => Math.hypot(at.x - x, at.y - y) < 0.5)),
      window.id,
    ).toBe(false);
    const seat = plan?.seats[0];
    const sits = ({ x, y }: Point) =>
      !!seat && x > seat.x && x < seat.x + seat.width && y > seat.y && y < seat.y + seat.height;
    expect(met(way, sits), window.id).toBe(false);
  }
});

/** Whether any place along a way is such a one. */
function met(way: readonly Point[], isSuch: (point: Point) => boolean): boolean {
  return way.some((to, index) => {
    const from = way[index - 1] ?? to;
    return Array.from({ length: 100 }, (_, part) => ({
      x: from.x + ((to.x - from.x) * part) / 100,
      y: from.y + ((to.y - from.y) * part) / 100,
    })).some(isSuch);
  });
}
