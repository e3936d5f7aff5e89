import { Icon } from '../../shared/ui/Icon.tsx';
import type { Cell } from '../board.ts';
import type { Wording } from '../wording.ts';

interface Props {
  readonly cell: Cell;
  readonly wording: Wording;
  /** The room hears this call. */
  readonly heard: boolean;
}

/** What the visitor is to do, or what is special about this call: made again, or late. */
export function CallLabel({ cell, wording, heard }: Props) {
  const { words } = wording;
  return (
    <p class="call-label">
      <span>{markOf(cell, wording) ?? words.callNow}</span>
      {isHeard(cell, heard) && (
        <span class="call-heard">
          <Icon name="speaker" />
          {words.announcing}
        </span>
      )}
    </p>
  );
}

/** The same where there is room for one thing only. */
export function BriefLabel({ cell, wording, heard }: Props) {
  const { words } = wording;
  const announcing = isHeard(cell, heard);
  return (
    <p class="call-label">
      {announcing && <Icon name="speaker" />}
      <span>{markOf(cell, wording) ?? (announcing ? words.announcing : words.callNow)}</span>
    </p>
  );
}

const isHeard = (cell: Cell, heard: boolean): boolean => heard && cell.is === 'announcing';

function markOf({ call, late }: Cell, { words, format }: Wording): string | undefined {
  if (call.attempt > 1) return words.again(call.attempt);
  return late ? words.calledAt(format.time(call.at)) : undefined;
}
