import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { useFlow } from '../../kiosk/run.ts';
import type { Input } from '../../kiosk/state.ts';
import type { Question } from '../../shared/protocol/messages.ts';
import { kioskView, nine42 } from '../support/views/kiosk.ts';

test('an answer sent again after a cut goes under the id it had, and the next visitor’s under another', async () => {
  const asked: Question[] = [];
  const ask = async (question: Question) => {
    asked.push(question);
    return (asked.length === 1 ? { ok: false, refusal: 'offline' } : { ok: true, seq: 1, result: 'taken' }) as never;
  };
  let send: (input: Input) => void = () => undefined;
  function Used() {
    const [, pass] = useFlow(kioskView, { ask, command: async () => ({ ok: false, refusal: 'offline' }) }, nine42);
    send = pass;
    return null;
  }
  const give = (...inputs: readonly Input[]) =>
    inputs.reduce(async (before, input) => {
      await before;
      await act(async () => send(input));
    }, Promise.resolve());

  await act(async () => render(<Used />, document.body));
  await give({ is: 'go', to: 'opinion' }, { is: 'opinion', face: 'good' }, { is: 'retry' });
  await give({ is: 'end' }, { is: 'go', to: 'opinion' }, { is: 'opinion', face: 'good' });
  render(null, document.body);

  const ids = asked.map((question) => (question.ask === 'opinion' ? question.id : undefined));
  expect(ids).toEqual([ids[0], ids[0], expect.stringMatching(/^[0-9a-f]{32}$/u)]);
  expect(new Set(ids).size).toBe(2);
});
