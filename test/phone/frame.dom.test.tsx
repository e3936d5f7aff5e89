import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Phone } from '../../phone/Phone.tsx';
import type { TicketView } from '../../shared/domain/views/types.ts';
import { tenTwelve } from '../support/views/display.ts';
import { situations } from '../support/views/phone.ts';

afterEach(() => render(null, document.body));

const show = (ticket: TicketView) =>
  act(() =>
    render(
      <Phone ticket={ticket} link="online" lastHeard={tenTwelve} at={tenTwelve} command={vi.fn()} ask={vi.fn()} />,
      document.body,
    ),
  );

test('where today’s order is open to all, a ticket leads to it, but not while it is called', () => {
  const book = () => document.querySelector<HTMLAnchorElement>('.see-book a');
  show({ ...situations.waiting, openBook: true });
  expect([book()?.textContent, book()?.getAttribute('href')]).toEqual(['Ver el orden de hoy', '/libro']);
  show({ ...situations.called, openBook: true });
  expect(book()).toBeNull();
  show(situations.waiting);
  expect(book()).toBeNull();
});
