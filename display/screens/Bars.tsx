import type { DisplayWords } from '../../shared/i18n/es/display.ts';
import { Icon } from '../../shared/ui/Icon.tsx';

interface Props {
  readonly words: DisplayWords;
  /** When the office was last heard of, while it isn't: `9:04`. */
  readonly cutSince: string | undefined;
  readonly soundBlocked: boolean;
  readonly onSound: () => void;
}

/** Trouble that the room must know of, between the head and the calls: it pushes and never covers. */
export function Bars({ words, cutSince, soundBlocked, onSound }: Props) {
  return (
    <div class="bars">
      {cutSince && (
        <p class="bar" data-tone="alert" role="alert">
          <Icon name="warning" />
          <strong>{words.cut(cutSince)}</strong>
          <span>{words.cutHint}</span>
        </p>
      )}
      {soundBlocked && (
        <button type="button" class="bar" onClick={onSound}>
          <Icon name="speaker-off" />
          <strong>{words.noSound}</strong>
          <span class="bar-key">{words.touchForSound}</span>
        </button>
      )}
    </div>
  );
}
