import { useRef } from 'preact/hooks';
import type { StaffView } from '../shared/domain/views/types.ts';
import { useWorkplace } from './workplace.ts';

/** The window that was this person's until another took it. */
export interface Taken {
  readonly window: string;
  readonly by: string | undefined;
}

/** Notices that the window one held is now somebody else's; forgets it when one holds a window again. */
export function useTaken(view: StaffView | undefined): Taken | undefined {
  const { say } = useWorkplace();
  const held = useRef<string | undefined>(undefined);
  if (view?.desk) held.current = view.desk.window.id;
  if (!view || view.desk || !held.current) return undefined;

  const lost = view.windows.find(({ id }) => id === held.current);
  if (!lost?.holder || lost.holder.id === view.me.id) return undefined;
  return { window: say.window(lost), by: lost.holder.name };
}
