import { expect, test } from 'vitest';
import { checkedSettings } from '../../../server/settings/schema.ts';
import type { FloorPlan, Settings } from '../../../shared/domain/settings.ts';
import {
  begun,
  isRemovable,
  missingWindows,
  notched,
  removed,
  turned,
  undrawn,
  withSeats,
  withStand,
  withWindow,
} from '../../../staff/settings/plan/drawing.ts';
import { moved, planIn, thingsOn } from '../../../staff/settings/plan/things.ts';
import type { Value } from '../../../staff/settings/tree.ts';
import { withValue } from '../../../staff/settings/tree.ts';
import { huajuapan } from '../../support/sample-office.ts';

/** Fourteen steps by eight; its door in the middle of the lower wall. */
const office = huajuapan as unknown as Value;
const planOf = (settings: Value): FloorPlan => {
  const plan = planIn(settings);
  if (!plan) throw new Error('There is no plan.');
  return plan;
};
const corners = (settings: Value) => planOf(settings).outline.map(({ x, y }) => `${x},${y}`);
const faultsOf = (settings: Value) => {
  const checked = checkedSettings(settings);
  return checked.ok ? [] : checked.faults.map(({ field }) => field);
};

test('a corner takes its walls along, so that they stay straight, and the door stays in its wall', () => {
  const smaller = moved(office, { kind: 'corner', path: 'plan.outline[2]' }, { x: 13.04, y: 7.51 });
  expect(corners(smaller)).toEqual(['0,0', '13,0', '13,7.5', '0,7.5']);
  expect(planOf(smaller).door).toEqual({ x: 6.5, y: 7.5 });
  expect(faultsOf(smaller)).toEqual([]);
});

test('the door goes into the nearest wall, and nothing else leaves the room', () => {
  const door = (to: { x: number; y: number }) => planOf(moved(office, { kind: 'door', path: 'plan.door' }, to)).door;
  expect(door({ x: 13.1, y: 3.33 })).toEqual({ x: 14, y: 3.3 });
  expect(door({ x: 2, y: 30 })).toEqual({ x: 2, y: 8 });
  const gone = moved(office, { kind: 'window', path: 'plan.windows[0]' }, { x: -4, y: 99 });
  expect(planOf(gone).windows[0]).toEqual({ id: 'V1', x: 0, y: 8 });
  const seats = moved(office, { kind: 'seats', path: 'plan.seats[0]' }, { x: 99, y: 1 });
  expect(planOf(seats).seats).toEqual([{ x: 12, y: 1, width: 2, height: 3.4 }]);
  const wide = moved(office, { kind: 'size', path: 'plan.seats[0]' }, { x: 8.6, y: 0 });
  expect(planOf(wide).seats).toEqual([{ x: 5.5, y: 2.4, width: 3.1, height: 0.5 }]);
});

test('a room that is no rectangle is made by cutting a corner out', () => {
  const niche = notched(office, 'plan.outline[2]');
  expect(corners(niche)).toEqual(['0,0', '14,0', '14,5.3', '9.3,5.3', '9.3,8', '0,8']);
  const straight = moved(niche, { kind: 'corner', path: 'plan.outline[3]' }, { x: 11, y: 7 });
  expect(corners(straight)).toEqual(['0,0', '14,0', '14,7', '11,7', '11,8', '0,8']);
  expect(faultsOf(straight)).toEqual([]);
});

test('whatever is added has a place with which the office could open', () => {
  const fresh = begun(undrawn(office));
  expect(faultsOf(undrawn(office))).toEqual([]);
  expect(faultsOf(fresh)).toEqual([]);
  expect(thingsOn(fresh).filter(({ kind }) => kind === 'window')).toHaveLength(huajuapan.windows.length);

  const without = removed(removed(office, { kind: 'window', path: 'plan.windows[2]' }), {
    kind: 'seats',
    path: 'plan.seats[0]',
  });
  expect(missingWindows(without)).toEqual(['V3']);
  const again = withSeats(withWindow(without, 'V3'));
  expect(missingWindows(again)).toEqual([]);
  const seen = withStand(removed(again, { kind: 'stand', path: 'displays[0].stand' }), 0);
  expect(faultsOf(seen)).toEqual([]);
  const sides = [1, 2, 3, 4].map((times) => {
    let next = seen;
    for (let turn = 0; turn < times; turn++) next = turned(next, 'displays[0].stand');
    return (next as unknown as Settings).displays[0]?.stand?.ahead;
  });
  expect(sides).toEqual(['right', 'bottom', 'left', 'top']);
});

test('three corners stay, and so does the door', () => {
  let room = office;
  const corner = { kind: 'corner', path: 'plan.outline[0]' } as const;
  while (isRemovable(room, corner)) room = removed(room, corner);
  expect(corners(room)).toHaveLength(3);
  expect(isRemovable(office, { kind: 'door' })).toBe(false);
});

test('what somebody typed and is no place is not drawn, and hides nothing else', () => {
  const typed = withValue(office, 'plan.windows[0].x', 'aquí');
  expect(thingsOn(typed).some(({ path }) => path === 'plan.windows[0]')).toBe(false);
  expect(planOf(typed).windows).toHaveLength(huajuapan.windows.length - 1);
  expect(planIn(withValue(office, 'plan.outline[1].x', ''))).toBeUndefined();
});
