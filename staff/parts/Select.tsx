import type { SelectHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';
import { Label } from '../../shared/ui/Label.tsx';

interface Props<Id extends string>
  extends Pick<SelectHTMLAttributes<HTMLSelectElement>, 'onBlur' | 'onKeyDown' | 'onPointerDown'> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly onChange: (id: Id, select: HTMLSelectElement) => void;
}

/** One of a short list, in the browser's own way. */
export function Select<Id extends string>({ label, value, options, onChange, ...listening }: Props<Id>) {
  const id = useId();
  return (
    <div class="field">
      <Label for={id}>{label}</Label>
      <select
        id={id}
        class="field-input"
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.id === event.currentTarget.value);
          if (chosen) onChange(chosen.id, event.currentTarget);
        }}
        {...listening}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
