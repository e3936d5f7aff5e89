import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './Switch.css';

interface Props {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly note?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Something that is on or off from the moment it is touched. */
export function Switch({ checked, onChange, note, children }: Props) {
  const noteId = useId();
  return (
    <label class="switch">
      <span class="switch-words">
        <span>{children}</span>
        {note && (
          <span class="switch-note" id={noteId}>
            {note}
          </span>
        )}
      </span>
      <input
        class="switch-input"
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        aria-describedby={note ? noteId : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="switch-track" />
    </label>
  );
}
