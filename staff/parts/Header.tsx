import type { ComponentChildren } from 'preact';
import { Icon } from '../../shared/ui/Icon.tsx';
import { useWorkplace } from '../workplace.ts';

interface Props {
  /** Where am I: a window's glyph and name, or a page's name. */
  readonly place: ComponentChildren;
  readonly tabs?: ComponentChildren;
  /** Who am I; opens what belongs to the person: keys, language, lock, sign out. */
  readonly name?: string;
  readonly onPerson?: () => void;
}

/** The band that never moves: where am I, is the line up, who am I, what time is it. */
export function Header({ place, tabs, name, onPerson }: Props) {
  const { say, now, online } = useWorkplace();
  return (
    <header class="bar on-board">
      <div class="bar-place">{place}</div>
      {tabs}
      <div class="bar-right">
        <span class="bar-link" data-online={online}>
          <Icon name={online ? 'wifi' : 'wifi-off'} />
          {online ? say.words.online : say.words.noServer}
        </span>
        {name && (
          <button type="button" class="bar-person" aria-haspopup="dialog" onClick={onPerson}>
            {name}
          </button>
        )}
        <time class="bar-clock">{say.time(now.value)}</time>
      </div>
    </header>
  );
}
