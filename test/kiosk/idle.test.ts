import { expect, test } from 'vitest';
import { step, untouched } from '../../kiosk/flow.ts';
import { stillness, ticketSecondsLeft } from '../../kiosk/idle.ts';
import type { Flow } from '../../kiosk/state.ts';
import { flowAt, kioskView, nine42 } from '../support/views/kiosk.ts';

const later = (seconds: number) => nine42 + seconds * 1000;
const still = (flow: Flow, seconds: number) => stillness(flow, kioskView.kiosk, later(seconds));
const patient = { text: 'usual' as const, highContrast: false, low: undefined, moreTime: true };

test('the untouched first screen waits for ever', () => {
  expect(still(untouched(nine42), 86_400)).toEqual({ is: 'present' });
});

test('a first screen left in another language goes back to Spanish', () => {
  const left = { ...untouched(nine42), language: 'en' };
  expect(step(left, { is: 'tick' }, kioskView, later(65))).toEqual(untouched(later(65)));
});

test('after 45 seconds it asks, and counts twenty', () => {
  const flow = flowAt('details');
  expect(still(flow, 44)).toEqual({ is: 'present' });
  expect(still(flow, 45)).toEqual({ is: 'warned', seconds: 20 });
  expect(still(flow, 64)).toEqual({ is: 'warned', seconds: 1 });
  expect(still(flow, 65)).toEqual({ is: 'gone' });
});

test('who copies a CURP has 90 seconds', () => {
  expect(still(flowAt('curp'), 89)).toEqual({ is: 'present' });
  expect(still(flowAt('curp'), 90)).toEqual({ is: 'warned', seconds: 20 });
});

test('with more time everything waits three times as long', () => {
  const flow = flowAt('details', { comfort: patient });
  expect(still(flow, 134)).toEqual({ is: 'present' });
  expect(still(flow, 135)).toEqual({ is: 'warned', seconds: 60 });
  expect(still(flow, 195)).toEqual({ is: 'gone' });
});

test('a touch extends, as often as one likes', () => {
  let flow = flowAt('details');
  for (let time = 60; time <= 600; time += 60) {
    expect(stillness(flow, kioskView.kiosk, later(time)).is).toBe('warned');
    flow = step(flow, { is: 'touch' }, kioskView, later(time));
  }
  expect(flow.screen.is).toBe('details');
});

test('nobody there: the visitor is wiped', () => {
  expect(step(flowAt('details'), { is: 'tick' }, kioskView, later(65)).screen).toEqual({ is: 'start' });
});

test('a ticket closes by itself after 20 seconds, without asking', () => {
  expect(ticketSecondsLeft(flowAt('ticket'), kioskView.kiosk, later(5))).toBe(15);
  expect(still(flowAt('ticket'), 19)).toEqual({ is: 'present' });
  expect(step(flowAt('ticket'), { is: 'tick' }, kioskView, later(20)).screen).toEqual({ is: 'start' });
});
