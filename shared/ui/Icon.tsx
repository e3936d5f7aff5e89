import type { IconName } from './icons.tsx';
import { ICONS } from './icons.tsx';
import { Wheelchair } from './Wheelchair.tsx';
import './Icon.css';

interface Props {
  readonly name: IconName;
  /** Only where no words stand beside it. */
  readonly label?: string;
}

/** A line drawing as tall as 1.25 of its text, in the text's colour. */
export function Icon({ name, label }: Props) {
  return (
    <svg
      class="icon"
      viewBox={name === 'wheelchair' ? '0 0 100 100' : '0 0 24 24'}
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      {name === 'wheelchair' ? <Wheelchair /> : ICONS[name]}
    </svg>
  );
}
