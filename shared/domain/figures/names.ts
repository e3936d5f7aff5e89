import type { Settings } from '../settings.ts';
import type { FigureNames } from './span-types.ts';

const named = <T, U>(all: readonly (T & { readonly id: string })[], of: (one: T) => U): Readonly<Record<string, U>> =>
  Object.fromEntries(all.map((one) => [one.id, of(one)]));

/** What services, steps, windows and reasons are called, and the targets that stand beside their waits. */
export function namesIn({ services, steps, windows, reasons, calling }: Settings): FigureNames {
  const everyReason = [
    ...reasons.incomplete,
    ...reasons.hold,
    ...reasons.outOfTurn,
    ...reasons.pause,
    ...reasons.referral,
  ];
  return {
    services: named(services, ({ name }) => name),
    steps: named(steps, ({ name }) => name),
    windows: named(windows, ({ kind, number, accessible }) => ({ kind, number, accessible })),
    reasons: named(everyReason, ({ name }) => name),
    targets: named(services, ({ booking, targetMinutes }) =>
      booking === 'required' ? calling.appointment : (targetMinutes ?? calling.walkIn),
    ),
  };
}
