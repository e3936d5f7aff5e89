import type { SendTo } from '../../shared/domain/commands.ts';
import type { StaffWindow, VisitCard, WindowFace } from '../../shared/domain/views/types.ts';
import type { Text, WindowId } from '../../shared/domain/vocabulary.ts';

/** Somewhere a visitor can be sent from a window. */
export type Destination = { readonly id: string; readonly to: SendTo['to'] } & (
  | { readonly is: 'step'; readonly name: Text }
  | { readonly is: 'window'; readonly window: StaffWindow }
  | { readonly is: 'back'; readonly window: WindowFace }
);

/** The other steps of the journey, where the visitor came from, and every other window that is open. */
export function destinationsOf(
  card: VisitCard,
  here: WindowId,
  windows: readonly StaffWindow[],
): readonly Destination[] {
  const steps = card.journey
    .filter(({ state }) => state !== 'now')
    .map(({ id, name }) => ({ id: `step ${id}`, to: { step: id }, is: 'step', name }) as const);
  const back =
    card.cameFrom && card.cameFrom.id !== here
      ? [{ id: 'back', to: { back: true }, is: 'back', window: card.cameFrom } as const]
      : [];
  const others = windows
    .filter(({ id, state }) => id !== here && state === 'open')
    .map((window) => ({ id: `window ${window.id}`, to: { window: window.id }, is: 'window', window }) as const);

  return [...back, ...steps, ...others];
}
