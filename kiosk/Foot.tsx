import { nextLanguage } from '../shared/i18n/catalogue.ts';
import { Button } from '../shared/ui/Button.tsx';
import type { Scene } from './scene.ts';
import { languagesOf, nameOf } from './scene.ts';

/** Back, language, help, accessibility: the same four places on every screen. */
export function Foot({ scene }: { readonly scene: Scene }) {
  const { flow, office, words, tag, send } = scene;
  const atStart = flow.screen.is === 'start';
  const other = nextLanguage(languagesOf(office), tag);

  return (
    <footer class="foot" data-start={atStart || undefined}>
      {flow.trail.length > 0 && (
        <span class="foot-back">
          <Button icon="back" onPress={() => send({ is: 'back' })}>
            {words.foot.back}
          </Button>
        </span>
      )}
      {!atStart && other && (
        <span class="foot-language" lang={other}>
          <Button icon="globe" onPress={() => send({ is: 'language', tag: other })}>
            {nameOf(other, office)}
          </Button>
        </span>
      )}
      <span class="foot-help">
        <Button icon="question" onPress={() => send({ is: 'panel', panel: 'help' })}>
          {words.foot.help}
        </Button>
      </span>
      <span class="foot-comfort">
        <Button
          icon="wheelchair"
          note={atStart ? words.foot.comfortNote : undefined}
          onPress={() => send({ is: 'panel', panel: 'comfort' })}
        >
          {words.foot.comfort}
        </Button>
      </span>
    </footer>
  );
}
