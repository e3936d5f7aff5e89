import { kiosk as es } from '../../shared/i18n/es/kiosk.ts';
import type { Link } from '../../shared/ui/connection.ts';
import { Mark } from './Message.tsx';

/** Before the office has been heard of: a moment; and where to go instead, if it can't be reached. */
export function Starting({ link }: { readonly link: Link }) {
  const { out } = es;
  if (link === 'offline')
    return (
      <div class="screen board on-board" data-kind="board" role="alert">
        <main class="stage">
          <Mark icon="person" />
          <h1 class="title">{out.title}</h1>
          <p class="lead">{out.text(false)}</p>
          <p class="board-end">{out.note}</p>
        </main>
      </div>
    );
  return (
    <div class="screen starting">
      <div class="head" />
      <main class="stage">
        <h1 class="title">{out.pauseTitle}</h1>
      </main>
    </div>
  );
}
