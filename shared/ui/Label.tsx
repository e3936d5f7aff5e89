import type { ComponentChildren } from 'preact';
import './Field.css';

interface Props {
  readonly for: string;
  readonly children: ComponentChildren;
}

/** The name of a field, above it; touching it takes one to the field. */
export function Label({ for: field, children }: Props) {
  return (
    <label class="label" for={field}>
      {children}
    </label>
  );
}
