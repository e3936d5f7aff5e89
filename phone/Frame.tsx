import type { ComponentChildren } from 'preact';
import { textIn } from '../shared/i18n/format.ts';
import { BOOK_PATH } from '../shared/protocol/open-book.ts';
import { Banner } from '../shared/ui/Banner.tsx';
import { Icon } from '../shared/ui/Icon.tsx';
import type { IconName } from '../shared/ui/icons.tsx';
import { TicketNumber } from '../shared/ui/TicketNumber.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import type { Scene } from './scene.ts';

interface Props {
  readonly scene: Scene;
  /** What matters now, in one strip under the number. */
  readonly strip?: {
    readonly tone: 'soon' | 'missed' | 'calm';
    readonly icon: IconName;
    readonly title: string;
    readonly text?: string | undefined;
  };
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
}

/** The number on its board, what matters now, what to know, and at the foot what to do. */
export function Frame({ scene, strip, children, actions }: Props) {
  const { ticket, words, common, format, lastHeard, link, refused } = scene;
  const calm = ticket.situation !== 'called' && ticket.situation !== 'serving';
  return (
    <div class="page">
      <Head scene={scene} />
      <h1 class="number">
        <small>{words.yours}</small> <TicketNumber number={ticket.ticket} />
      </h1>
      <div class="rest">
        {strip && (
          <div class="strip" data-tone={strip.tone}>
            <Icon name={strip.icon} />
            <p>
              <strong>{strip.title}</strong>
              {strip.text && <span>{strip.text}</span>}
            </p>
          </div>
        )}
        <Cut scene={scene} />
        <div class="body">{children}</div>
        <footer class="foot">
          {refused && <Banner tone="alert" title={refused} />}
          {actions}
          {ticket.openBook && calm && (
            <p class="see-book">
              <a href={BOOK_PATH}>{words.book.see}</a>
            </p>
          )}
          <p class="small">
            {link === 'online' && lastHeard !== undefined && `${words.updated(format.time(lastHeard))} · `}
            {common.notOfficial}
          </p>
        </footer>
      </div>
    </div>
  );
}

function Head({ scene }: { readonly scene: Scene }) {
  const { ticket, tag } = scene;
  const name = textIn(ticket.office.name, tag);
  return (
    <header class="head on-board">
      <p>
        <span lang={name.lang}>{name.words}</span> <small>{ticket.office.place}</small>
      </p>
      <LanguageSwitch speech={scene} />
    </header>
  );
}

/** Said while the line is cut: how old everything else on the screen is, and where calls are still made. */
export function Cut({ scene: { link, lastHeard, common, words, format } }: { readonly scene: Scene }) {
  if (link === 'online' || link === 'refused') return null;
  return (
    <Banner tone="hint" icon="wifi-off" title={common.offline}>
      {lastHeard === undefined ? words.unreachable : words.cut(format.time(lastHeard))}
    </Banner>
  );
}
