import { expect, test } from 'vitest';
import { actOf } from '../../../staff/window/act.ts';
import { withCard } from '../../support/views/staff.ts';
import { at, calledCard, familyCard, freeDesk, servingCard } from '../../support/views/staff-desk.ts';

const marks = { applicants: [], urgentReason: 'r1' };
const { next: _next, ...empty } = freeDesk;

test('the first thing at a free window calls the next', () => {
  expect(actOf('primary', freeDesk, marks)).toEqual({ command: { type: 'CallNext', windowId: 'V3' } });
});

test('the first thing where nobody waits arms the window', () => {
  expect(actOf('primary', empty, marks)).toEqual({ command: { type: 'ArmWindow', windowId: 'V3' } });
});

test('the first thing with somebody called is that they arrived', () => {
  expect(actOf('primary', withCard(calledCard), marks)).toEqual({
    command: { type: 'RecordArrival', callId: 'call-1' },
  });
});

test('the first thing with somebody served finishes and calls the next; sending on calls nobody', () => {
  const desk = withCard(servingCard);
  expect(actOf('primary', desk, marks)).toEqual({
    command: { type: 'FinishStep', callId: 'call-2', callNext: true },
  });
  expect(actOf('onward', desk, marks)).toEqual({
    command: { type: 'FinishStep', callId: 'call-2', callNext: false },
  });
});

test('what was marked of a family goes to the record when its step is finished', () => {
  const applicants = [{ applicant: 1, outcome: 'incomplete', reason: 'r2' }] as const;
  expect(actOf('primary', withCard(familyCard), { ...marks, applicants })).toEqual({
    command: { type: 'FinishStep', callId: 'call-3', callNext: true, applicants },
  });
});

test('the first thing of a paused window is to go on', () => {
  const paused = { ...freeDesk, pause: { reason: { es: 'Comida' }, urgent: false, since: at('10:00') } };
  expect(actOf('primary', paused, marks)).toEqual({ command: { type: 'ResumeWindow', windowId: 'V3' } });
});

test('an urgent pause asks nothing', () => {
  expect(actOf('urgent-pause', freeDesk, marks)).toEqual({
    command: { type: 'PauseWindow', windowId: 'V3', reason: 'r1', urgent: true },
  });
});

test('what needs a reason asks for it first', () => {
  expect(actOf('incomplete', withCard(servingCard), marks)).toEqual({ panel: 'incomplete' });
  expect(actOf('call-ticket', freeDesk, marks)).toEqual({ panel: 'call-ticket' });
});

test('a deed about a visitor who is gone sets nothing off', () => {
  expect(actOf('recall', freeDesk, marks)).toBeUndefined();
});
