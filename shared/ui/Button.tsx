import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.tsx';
import { Key } from './Key.tsx';
import './Button.css';

interface Props extends Omit<ButtonHTMLAttributes, 'class' | 'disabled' | 'icon' | 'onClick'> {
  /** One primary per state of a screen. */
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly icon?: IconName;
  /** Stands at the far end: an arrow for "goes on to". */
  readonly iconAfter?: IconName;
  /** The key that does the same, as printed on it. */
  readonly keyHint?: string;
  /** A second line: what follows from pressing it. */
  readonly note?: ComponentChildren;
  /** Why it can't be pressed now ("Desde las 9:06:12"). It stays in the tab order and says so. */
  readonly reason?: string | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly children: ComponentChildren;
}

/** A real button. Held keys press it once; while it has a reason not to, nothing presses it. */
export function Button({
  kind = 'secondary',
  icon,
  iconAfter,
  keyHint,
  note,
  reason,
  onPress,
  children,
  ...rest
}: Props) {
  const noteId = useId();
  const off = reason !== undefined;
  const line = reason ?? note;

  const press = (event: Event) => {
    if (off) return event.preventDefault();
    onPress?.();
  };

  return (
    <button
      type="button"
      {...rest}
      class="button"
      data-kind={kind}
      aria-disabled={off || undefined}
      aria-describedby={line ? noteId : rest['aria-describedby']}
      onClick={press}
      onKeyDown={ignoreHeldKey}
    >
      {icon && <Icon name={icon} />}
      <span class="button-words">
        <span class="button-name">{children}</span>
        {line && (
          <span class="button-note" id={noteId}>
            {line}
          </span>
        )}
      </span>
      {keyHint && <Key name={keyHint} />}
      {iconAfter && <Icon name={iconAfter} />}
    </button>
  );
}

function ignoreHeldKey(event: KeyboardEvent): void {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
}
