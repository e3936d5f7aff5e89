import type { Said } from '../../shared/i18n/es/kiosk.ts';
import { Icon } from '../../shared/ui/Icon.tsx';

interface Props {
  readonly said: Said;
  readonly wrong?: boolean;
}

/** What to type now, or what is wrong with it and how to mend it. */
export function Tip({ said, wrong = false }: Props) {
  return (
    <p class="tip" role="status" data-wrong={wrong || undefined}>
      <Icon name={wrong ? 'warning' : 'info'} />
      <span>
        <strong>{said.title}</strong> {said.text}
      </span>
    </p>
  );
}
