import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { TicketNumber } from '../../../shared/ui/TicketNumber.tsx';

afterEach(() => {
  render(null, document.body);
});

test('a letter that hangs below the line is lifted onto it, and no other is', () => {
  const lifted = ['A045', 'J045', 'Q012', 'K007'].filter((number) => {
    render(<TicketNumber number={number} />, document.body);
    return document.querySelector('.ticket')?.getAttribute('data-tail') === 'true';
  });
  expect(lifted).toEqual(['J045', 'Q012']);
});
