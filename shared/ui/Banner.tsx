import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.tsx';
import './Banner.css';

interface Props {
  /** `alert` is trouble and is spoken at once; `hint` and `done` wait their turn. */
  readonly tone: 'alert' | 'hint' | 'done';
  readonly title: string;
  readonly icon?: IconName;
  /** What follows from it, and what to do. */
  readonly children?: ComponentChildren;
  /** A button that mends it. */
  readonly action?: ComponentChildren;
}

const ICONS = { alert: 'warning', hint: 'info', done: 'check' } as const;

/** One strip of news that pushes the rest down and never covers it. */
export function Banner({ tone, title, icon = ICONS[tone], children, action }: Props) {
  return (
    <div class="banner" data-tone={tone} role={tone === 'alert' ? 'alert' : 'status'}>
      <Icon name={icon} />
      <p class="banner-words">
        <strong>{title}</strong>
        {children && <span>{children}</span>}
      </p>
      {action}
    </div>
  );
}
