import type { StaffWindow } from '../../shared/domain/views/types.ts';
import { useWorkplace } from '../workplace.ts';
import type { MovingDesk } from './moving.ts';

interface Props {
  readonly moved: MovingDesk['moved'];
  readonly windows: readonly StaffWindow[];
}

/** What is served today at other windows than the settings say; nothing where nothing was moved. */
export function Moved({ moved, windows }: Props) {
  const { say } = useWorkplace();
  const words = say.lead.moving;
  if (moved.length === 0) return null;
  return (
    <ul class="rows moved-lines" aria-label={words.now}>
      {moved.map(({ windowId, since, why, takes, leaves }) => {
        const window = windows.find(({ id }) => id === windowId);
        return (
          <li key={windowId}>
            <span>
              <b>{window ? say.window(window) : windowId}</b> {words.change(takes.map(say.text), leaves.map(say.text))}
              <small>{words.since(say.time(since), words.why[why])}</small>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
