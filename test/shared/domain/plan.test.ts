import { expect, test } from 'vitest';
import { planFor } from '../../../shared/domain/plan.ts';
import { checkPlan } from '../../../shared/domain/plan-check.ts';
import type { FloorPlan, PlanSide, Settings } from '../../../shared/domain/settings.ts';
import { huajuapan } from '../../support/sample-office.ts';

/** Four steps wide, two deep: a window at the far left, the door at the near right. */
const plan: FloorPlan = {
  outline: [
    { x: 1, y: 1 },
    { x: 5, y: 1 },
    { x: 5, y: 3 },
    { x: 1, y: 3 },
  ],
  door: { x: 4, y: 3 },
  windows: [{ id: 'V1', x: 1, y: 1 }],
  seats: [{ x: 2, y: 2, width: 1, height: 0.5 }],
};
const ahead = (side: PlanSide) => planFor(plan, { x: 4, y: 2, ahead: side });

test('the plan is turned until what lies ahead of a display’s readers is up', () => {
  expect(planFor(plan, { x: 4, y: 2 })).toMatchObject({
    width: 4,
    height: 2,
    windows: [{ x: 0, y: 0 }],
    stand: { x: 3, y: 1 },
  });
  expect(ahead('bottom')).toMatchObject({ width: 4, height: 2, windows: [{ x: 4, y: 2 }], door: { x: 1, y: 0 } });
  expect(ahead('right')).toMatchObject({ width: 2, height: 4, windows: [{ x: 0, y: 4 }], door: { x: 2, y: 1 } });
  expect(ahead('left')).toMatchObject({ width: 2, height: 4, windows: [{ x: 2, y: 0 }], door: { x: 0, y: 3 } });
  expect(ahead('left')?.seats).toEqual([{ x: 0.5, y: 1, width: 0.5, height: 1 }]);
});

test('there is no plan where the office has drawn none, or does not say where a display’s readers sit', () => {
  expect(planFor(undefined, { x: 4, y: 2 })).toBeUndefined();
  expect(planFor(plan, undefined)).toBeUndefined();
});

const faults = (some: Partial<Settings>) => [...checkPlan({ ...huajuapan, ...some })].map(({ field }) => field);
const [sala] = huajuapan.displays;

test('a plan that can’t be drawn is refused by its field', () => {
  expect(faults({})).toEqual([]);
  const displays = sala ? [{ ...sala, stand: { x: 9, y: 9 } }] : [];
  expect(faults({ plan, displays })).toEqual(['displays[0].stand']);
  const { plan: _, ...without } = huajuapan;
  expect([...checkPlan(without)].map(({ field }) => field)).toEqual(['displays[0].stand']);

  const bare = { displays: [] };
  expect(faults({ ...bare, plan: { ...plan, outline: plan.outline.slice(0, 2) } })).toEqual(['plan.outline']);
  expect(faults({ ...bare, plan: { ...plan, door: { x: 3, y: 2 } } })).toEqual(['plan.door']);
  expect(faults({ ...bare, plan: { ...plan, seats: [{ x: 4, y: 2, width: 2, height: 1 }] } })).toEqual([
    'plan.seats[0]',
  ]);
  const windows = [
    { id: 'V9', x: 2, y: 2 },
    { id: 'V1', x: 0, y: 2 },
    { id: 'V1', x: 2, y: 2 },
  ];
  expect(faults({ ...bare, plan: { ...plan, windows } })).toEqual([
    'plan.windows[0].id',
    'plan.windows[1]',
    'plan.windows[2].id',
  ]);
});
