import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { Command } from '../../shared/domain/commands.ts';
import type { Refusal } from '../../shared/domain/decision.ts';
import type { SearchHit } from '../../shared/domain/views/types.ts';
import { actingBy } from '../../staff/acting.ts';
import { sayFor } from '../../staff/say.ts';
import type { Workplace } from '../../staff/workplace.ts';
import { WorkplaceContext } from '../../staff/workplace.ts';
import { at } from './views/staff-desk.ts';

/** What has been asked of the office since the part was shown. */
export const sent: Command[] = [];

/** What the office has against a wish; nothing unless a test says so. */
export const against: { refuse: (command: Command) => Refusal | undefined } = { refuse: () => undefined };

/** What is found by whatever is looked for; nothing can be asked unless a test says so. */
export const found: { hits?: readonly SearchHit[] } = {};

const workplace = {
  say: sayFor({ language: 'es', timeZone: 'America/Mexico_City', spoken: [] }),
  acting: actingBy(async (command) => {
    sent.push(command);
    const refusal = against.refuse(command);
    if (refusal) return { ok: false, refusal };
    return { ok: true, seq: 1, result: {} };
  }),
  now: signal(at('10:11')),
  online: true,
  ask: async () =>
    found.hits
      ? ({ ok: true, seq: 1, result: found.hits as never } as const)
      : ({ ok: false, refusal: 'offline' } as const),
};

/** Draws a part of the staff's screen in a workplace of its own, and waits for what it asks at the start. */
export async function showPart(part: ComponentChildren, more: Partial<Workplace> = {}): Promise<void> {
  sent.length = 0;
  against.refuse = () => undefined;
  delete found.hits;
  await act(() =>
    render(
      <WorkplaceContext.Provider value={{ ...workplace, ...more }}>{part}</WorkplaceContext.Provider>,
      document.body,
    ),
  );
  await act(async () => {});
}

/** The button, field or choice of this name; a name may go on after it. */
export function named<E extends HTMLElement>(name: string): E {
  const labelled = [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(name));
  const found =
    labelled?.control ??
    labelled?.querySelector('input') ??
    [...document.querySelectorAll<HTMLElement>('button, input, select')].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent)?.startsWith(name),
    );
  if (!found) throw new Error(`Nothing here is called ${name}: ${document.body.textContent}`);
  return found as HTMLElement as E;
}

/** Writes into the field of this name. */
export async function type(name: string, text: string): Promise<void> {
  const field = named<HTMLInputElement>(name);
  await act(async () => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
