import type { StaffWindow } from '../../shared/domain/views/types.ts';
import type { WindowId } from '../../shared/domain/vocabulary.ts';

/** Who could cover a window: of the other open ones of its kind, a free one, else the one busy longest. */
export function coverFor(windowId: WindowId, windows: readonly StaffWindow[]): StaffWindow | undefined {
  const kind = windows.find(({ id }) => id === windowId)?.kind;
  return windows
    .filter((window) => window.id !== windowId && window.kind === kind && window.state === 'open' && window.holder)
    .sort(
      (a, b) => Number(a.ticket !== undefined) - Number(b.ticket !== undefined) || (a.since ?? 0) - (b.since ?? 0),
    )[0];
}
