import type { StaffView } from '../../shared/domain/views/types.ts';
import { Icon } from '../../shared/ui/Icon.tsx';
import { Key } from '../../shared/ui/Key.tsx';
import { keys } from '../preferences.ts';
import { useWorkplace } from '../workplace.ts';

interface Props {
  readonly undo: NonNullable<StaffView['undo']>;
  /** Seconds the office gives for it, for the bar's length. */
  readonly whole?: number;
  readonly onUndo: () => void;
}

/** What this person did last, and the seconds in which it can be taken back. */
export function UndoBar({ undo, whole = 30, onUndo }: Props) {
  const { say, now, online } = useWorkplace();
  const left = Math.ceil((undo.until - now.value) / 1000);
  if (left <= 0) return null;

  return (
    <div class="undo on-board">
      <Icon name="undo" />
      <span role="status">{say.done(undo.command, undo.about)}</span>
      <button type="button" class="undo-do" aria-disabled={!online || undefined} onClick={online ? onUndo : undefined}>
        {say.words.deeds.undo(left)}
        <progress max={whole} value={Math.min(left, whole)} aria-hidden="true" />
        <Key name={keys.value.undo} />
      </button>
    </div>
  );
}
