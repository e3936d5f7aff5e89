import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.tsx';
import './Choice.css';

interface Props {
  /** `one` excludes the others of its name, `many` stands for itself. */
  readonly pick: 'one' | 'many';
  readonly name: string;
  readonly value?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly icon?: IconName;
  /** A figure in place of an icon: "60+". */
  readonly figure?: string;
  readonly note?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A card to be ticked; the whole card is its label, the tick tells it apart without colour. */
export function Choice({ pick, name, value, checked, onChange, icon, figure, note, children }: Props) {
  const noteId = useId();
  return (
    <label class="choice" data-pick={pick}>
      <input
        class="choice-input"
        type={pick === 'one' ? 'radio' : 'checkbox'}
        name={name}
        value={value ?? 'on'}
        checked={checked}
        aria-describedby={note ? noteId : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {icon && <Icon name={icon} />}
      {figure && (
        <span class="choice-figure" aria-hidden="true">
          {figure}
        </span>
      )}
      <span class="choice-words">
        <span>{children}</span>
        {note && (
          <span class="choice-note" id={noteId}>
            {note}
          </span>
        )}
      </span>
      <span class="choice-mark">
        <Icon name="check" />
      </span>
    </label>
  );
}
