import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../shared/ui/Button.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import type { Scene } from '../scene.ts';
import type { Hearing } from '../state.ts';
import type { Guide } from './guide.ts';
import { openGuide } from './guide.ts';
import { hearKeys } from './hearing-keys.ts';
import { SPEECH } from './pieces.ts';
import './speech.css';
import { openVoice } from './voice.ts';

interface Props {
  readonly scene: Scene;
  readonly hearing: Hearing;
}

/** How often who only listens is known to be there, in ms. */
const PRESENT_EVERY = 4000;
const LOUDEST = 3;

/** Reads the kiosk to the visitor, as long as it is wanted; and says on the screen which key does what. */
export function Speaker({ scene, hearing }: Props) {
  const { send, language } = scene;
  const { bar } = SPEECH[language];
  useSpeaker(scene, hearing);
  const change = (changed: Partial<Hearing>) => send({ is: 'hear', hearing: { ...hearing, ...changed } });

  return (
    <aside class="speech" aria-label={bar.title}>
      {!hearing.twice && (
        <p class="speech-keys">
          <Icon name="speaker" />
          <span>{bar.keys}</span>
        </p>
      )}
      <div class="speech-choices">
        <Button
          icon={hearing.personal ? 'check' : 'ear'}
          aria-pressed={hearing.personal}
          onPress={() => change({ personal: !hearing.personal })}
        >
          {bar.personal}
        </Button>
        <Button icon="speaker-off" onPress={() => send({ is: 'hear', hearing: undefined })}>
          {bar.off}
        </Button>
      </div>
    </aside>
  );
}

/** Voice, keys and touches of this visitor, from the first word to the wipe. */
function useSpeaker(scene: Scene, hearing: Hearing): void {
  const now = useRef({ scene, hearing });
  now.current = { scene, hearing };
  const loud = useRef<(step: number) => void>(() => undefined);

  useEffect(() => {
    const voice = openVoice();
    const guide = openGuide(voice, () => now.current.hearing);
    loud.current = voice.level;
    voice.level(now.current.hearing.loudness);

    const stops = [
      hearKeys(
        (key) => pressed(key, guide, now.current),
        (key) => now.current.scene.flow.comfort.moreTime || ['5', 'Enter', '4', '#'].includes(key),
      ),
      hearTouches(guide),
      watch(guide),
      keepPresent(() => {
        const asked = document.querySelector('[role="timer"]') !== null;
        if (voice.speaking.value && !asked) now.current.scene.send({ is: 'touch' });
      }),
      voice.close,
    ];
    guide.welcome();
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  useEffect(() => loud.current(hearing.loudness), [hearing.loudness]);
}

function pressed(key: string, guide: Guide, { scene, hearing }: { scene: Scene; hearing: Hearing }): void {
  const { send, language } = scene;
  send({ is: 'touch' });
  const act = guide.press(key);
  if (act?.is !== 'louder' && act?.is !== 'quieter') return;

  const step = hearing.loudness + (act.is === 'louder' ? 1 : -1);
  send({ is: 'hear', hearing: { ...hearing, loudness: Math.min(Math.max(step, 0), LOUDEST) } });
  guide.tell(SPEECH[language][act.is]);
}

function hearTouches(guide: Guide): () => void {
  const touch = (event: MouseEvent) => {
    if (event.detail === 0 || !(event.target instanceof Element) || !guide.touch(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('click', touch, true);
  return () => removeEventListener('click', touch, true);
}

function watch(guide: Guide): () => void {
  const observer = new MutationObserver(guide.look);
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributeFilter: ['open'] });
  return () => observer.disconnect();
}

function keepPresent(look: () => void): () => void {
  const timer = setInterval(look, PRESENT_EVERY);
  return () => clearInterval(timer);
}
