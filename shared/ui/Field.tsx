import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { Label } from './Label.tsx';
import './Field.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: 'text' | 'password' | 'search' | 'date' | 'time';
  readonly name?: string;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'none';
  readonly maxLength?: number;
  readonly autofocus?: boolean;
  /** What to write, and where it is found. */
  readonly hint?: string | undefined;
  /** What a figure counts, at the end of the line: `min`. */
  readonly unit?: string | undefined;
  /** What is wrong and how to mend it; spoken when it appears. */
  readonly error?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** One line to be written, with its label above and its hint or error below. */
export function Field({
  label,
  value,
  onInput,
  type = 'text',
  hint,
  unit,
  error,
  autofocus,
  inputRef = null,
  ...rest
}: Props) {
  const id = useId();
  return (
    <div class="field">
      <Label for={id}>{label}</Label>
      <span class="field-line">
        <input
          {...rest}
          type={type as 'text'} // Preact's types ask for one literal, not a choice of them
          class="field-input"
          id={id}
          ref={inputRef}
          value={value}
          autocomplete="off"
          spellcheck={false}
          data-autofocus={autofocus}
          aria-invalid={error !== undefined}
          aria-describedby={`${unit ? `${id}-unit ` : ''}${id}-hint ${id}-error`}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        {unit && (
          <span class="field-unit" id={`${id}-unit`}>
            {unit}
          </span>
        )}
      </span>
      <p class="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
      <p class="field-error" id={`${id}-error`} role="status">
        {error && <Icon name="warning" />}
        {error}
      </p>
    </div>
  );
}
