import { windowMark } from '../../shared/i18n/format.ts';
import { WindowGlyph } from '../../shared/ui/WindowGlyph.tsx';
import { Frame } from '../Frame.tsx';
import type { Scene } from '../scene.ts';

/** At a window. */
export function Serving({ scene }: { readonly scene: Scene }) {
  const { ticket, words, common } = scene;
  const { window } = ticket;
  return (
    <Frame scene={scene}>
      <h2 class="lead">{words.serving.title}</h2>
      {window && (
        <p class="at-window">
          <WindowGlyph kind={window.kind} accessible={window.accessible} mark={windowMark(window)} />
          {common.windowName(window)}
        </p>
      )}
      <p>{words.serving.text}</p>
    </Frame>
  );
}
