import { expect, test } from 'vitest';
import { step } from '../../kiosk/flow.ts';
import type { Flow, Input } from '../../kiosk/state.ts';
import { flowAt, kioskView, nine42 } from '../support/views/kiosk.ts';

const play = (from: Flow, ...inputs: readonly Input[]): Flow =>
  inputs.reduce((flow, input) => step(flow, input, kioskView, nine42), from);
const asked: Input = { is: 'go', to: 'opinion' };
const heard = (flow: Flow, answer: object): Input =>
  ({ is: 'reply', number: flow.wish?.number ?? 0, reply: { is: 'opinion', answer } }) as Input;

test('how it went is told by two touches, and nothing of the visitor is told with it', () => {
  const told = play(flowAt('start'), asked, { is: 'opinion', face: 'good' });
  expect(told.wish?.wants).toEqual({ is: 'opinion', question: { ask: 'opinion', face: 'good' } });
  const said = (result: string) => play(told, heard(told, { ok: true, seq: 1, result })).screen;
  expect(said('taken')).toEqual({ is: 'message', message: { is: 'thanks' } });
  expect(said('before')).toMatchObject({ message: { is: 'answered-before' } });
  expect(said('enough')).toMatchObject({ message: { is: 'enough-answers' } });
});

test('a ticket read after its visit answers for itself', () => {
  const told = play(flowAt('ended'), asked, { is: 'opinion', face: 'poor' });
  expect(told.wish?.wants).toMatchObject({ question: { ask: 'opinion', face: 'poor', visitId: 'visit-45' } });
});

test('an answer that did not arrive can be sent again', () => {
  const told = play(flowAt('start'), asked, { is: 'opinion', face: 'fair' });
  const unsaved = play(told, heard(told, { ok: false, refusal: 'offline' }));
  expect(unsaved.screen).toMatchObject({ message: { is: 'unsaved' } });
  expect(play(unsaved, { is: 'retry' }).wish).toMatchObject({ attempt: 2, wants: { question: { face: 'fair' } } });
});
