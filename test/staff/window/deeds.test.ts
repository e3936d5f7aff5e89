import { expect, test } from 'vitest';
import { barrierOf, deedsOf } from '../../../staff/window/deeds.ts';
import { situationOf } from '../../../staff/window/situation.ts';
import { withCard } from '../../support/views/staff.ts';
import { at, calledCard, freeDesk, servingCard } from '../../support/views/staff-desk.ts';

const { next: _next, ...empty } = freeDesk;
const pause = { reason: { es: 'Descanso' }, urgent: false, since: at('10:00') };

test('a window is free while somebody waits for it, and says so when nobody does', () => {
  expect(situationOf(freeDesk)).toBe('free');
  expect(situationOf(empty)).toBe('nobody');
});

test('an armed window waits for the next to come and offers no first thing', () => {
  const armed = { ...empty, armedSince: at('10:00') };
  expect(situationOf(armed)).toBe('armed');
  expect(deedsOf(armed)).not.toContain('primary');
  expect(deedsOf(armed)).toContain('disarm');
});

test('a pause comes before the visitor who stays at the window, and only its end is offered', () => {
  const paused = { ...withCard(servingCard), pause };
  expect(situationOf(paused)).toBe('paused');
  expect(deedsOf(paused)).toEqual(['primary']);
});

test('a window with somebody at it cannot be closed from its keys', () => {
  expect(deedsOf(withCard(calledCard))).not.toContain('close');
  expect(deedsOf(withCard(servingCard))).not.toContain('close');
});

test('nobody is marked absent before two minutes, and the moment is told', () => {
  const desk = withCard(calledCard);
  const open = calledCard.noShowFrom ?? 0;
  expect(barrierOf('no-show', desk, open - 1, true)).toEqual({ is: 'from', at: open });
  expect(barrierOf('no-show', desk, open, true)).toBeUndefined();
  expect(barrierOf('recall', desk, open - 1, true)).toBeUndefined();
});

test('nobody is marked absent while nobody has accepted to accompany them', () => {
  const { noShowFrom: _none, ...escorted } = calledCard;
  expect(barrierOf('no-show', withCard(escorted), at('14:00'), true)).toEqual({ is: 'escort-awaited' });
});

test('nothing can be done while the line is cut', () => {
  for (const desk of [freeDesk, withCard(calledCard), withCard(servingCard)])
    for (const deed of deedsOf(desk)) expect(barrierOf(deed, desk, at('12:00'), false)).toEqual({ is: 'offline' });
});
