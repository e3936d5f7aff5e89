import { useState } from 'preact/hooks';
import type { WindowFace } from '../../shared/domain/views/types.ts';
import { windowMark } from '../../shared/i18n/format.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { TicketNumber } from '../../shared/ui/TicketNumber.tsx';
import { WindowGlyph } from '../../shared/ui/WindowGlyph.tsx';
import { Cut } from '../Frame.tsx';
import { LanguageSwitch } from '../LanguageSwitch.tsx';
import { Leave } from '../Leave.tsx';
import type { Scene } from '../scene.ts';

/** From so long after a call it is said that somebody waits, in ms. */
const LATE = 60_000;

interface Props {
  readonly scene: Scene;
}

/** The call, over the whole screen until the visitor is there. */
export function Called({ scene }: Props) {
  const { ticket, words, format, at, refused } = scene;
  const { call, window } = ticket;
  const [onMyWay, setOnMyWay] = useState(false);
  const late = call !== undefined && at - call.at >= LATE;

  return (
    <div class="page called">
      <Cut scene={scene} />
      <LanguageSwitch speech={scene} />
      <h1 class="call">
        <span>{words.called.title}</span> <TicketNumber number={ticket.ticket} />
      </h1>
      {window && <Where scene={scene} window={window} />}
      <footer class="foot">
        {onMyWay ? (
          <p class="told" role="status">
            <Icon name="check" />
            {words.called.expected}
          </p>
        ) : (
          <Button kind="primary" onPress={() => setOnMyWay(true)}>
            {words.called.onMyWay}
          </Button>
        )}
        {onMyWay && <Leave scene={scene} />}
        {refused && <p role="alert">{refused}</p>}
        {call && (
          <p class={late ? 'late' : undefined}>
            {call.attempt > 1 && <strong>{words.called.again(call.attempt)}. </strong>}
            {words.called.at(format.time(call.at))}
            {late && <strong>. {words.called.late}</strong>}
          </p>
        )}
      </footer>
    </div>
  );
}

function Where({ scene: { words, common }, window }: Props & { readonly window: WindowFace }) {
  const { kind, accessible, direction } = window;
  const arrow = direction && <Icon name={`arrow-${direction}`} />;
  return (
    <div class="where">
      <p>
        {words.called.go[accessible ? 'accessible' : kind]}
        {direction && <span>{common.direction[direction]}</span>}
      </p>
      <div class="where-glyph">
        {direction === 'left' && arrow}
        <WindowGlyph
          ground="now"
          kind={kind}
          accessible={accessible}
          mark={windowMark(window)}
          label={common.windowName(window)}
        />
        {direction !== 'left' && arrow}
      </div>
    </div>
  );
}
