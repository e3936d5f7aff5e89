import { isSameLanguage, wordsFor } from '../../shared/i18n/catalogue.ts';
import { common as en } from '../../shared/i18n/en/common.ts';
import { common as es } from '../../shared/i18n/es/common.ts';
import { textIn } from '../../shared/i18n/format.ts';
import { common as fr } from '../../shared/i18n/fr/common.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Frame } from '../Frame.tsx';
import { modesOf } from '../modes.ts';
import type { Scene } from '../scene.ts';
import { languagesOf, nameOf } from '../scene.ts';
import { NoSystem } from './Outage.tsx';
import { ScanPicture } from './ScanPicture.tsx';

/** The first screen: with or without an appointment, one's own language, and the way to more comfort. */
export function Start({ scene }: { readonly scene: Scene }) {
  const { office, words, language, send, low } = scene;
  return (
    <Frame
      scene={scene}
      kind="start"
      title={words.start.title}
      lead={scene.office.outage ? undefined : words.start.lead}
      touch={
        <>
          <NoSystem scene={scene} />
          <div class="mains">
            <Button
              kind="primary"
              icon="calendar-check"
              iconAfter="next"
              note={words.start.appointmentNote}
              onPress={() => send({ is: 'go', to: 'identify' })}
            >
              {words.start.appointment}
            </Button>
            <Button
              icon="ticket"
              iconAfter="next"
              note={words.start.walkInNote}
              onPress={() => send({ is: 'go', to: 'services' })}
            >
              {words.start.walkIn}
            </Button>
          </div>
          <Speakers scene={scene} />
          <Languages scene={scene} />
          <Modes scene={scene} />
          <div class="legal">
            <Button kind="quiet" onPress={() => send({ is: 'go', to: 'privacy' })}>
              {words.start.privacy}
            </Button>
            {office.opinions && (
              <Button kind="quiet" icon="face-good" onPress={() => send({ is: 'go', to: 'opinion' })}>
                {words.opinion.ask}
              </Button>
            )}
            <span>{wordsFor({ es, en, fr }, language).notOfficial}</span>
          </div>
        </>
      }
    >
      {low && <ScanPicture />}
    </Frame>
  );
}

/** One touch for who speaks a language of the towns around. */
function Speakers({ scene: { office, words, flow, send } }: { readonly scene: Scene }) {
  const [only, ...others] = office.spoken;
  if (!only) return null;
  const several = others.length > 0;
  const press = () => send(several ? { is: 'go', to: 'spoken' } : { is: 'speak', tag: only.tag });
  return (
    <div class="speak">
      <Button icon="speech" note={several ? undefined : words.start.speakNote} onPress={press}>
        {several ? words.start.speakOther : words.start.speak(textIn(only.label, flow.language).words)}
      </Button>
    </div>
  );
}

/** Every mode, one touch away where the screen has room; with what each does they stand under "Accesibilidad". */
function Modes({ scene }: { readonly scene: Scene }) {
  return (
    <fieldset class="modes">
      <legend class="unseen">{scene.words.comfort.title}</legend>
      {modesOf(scene).map(
        ({ name, icon, on, further, set }) =>
          !further && (
            <Button key={name} icon={icon} aria-pressed={on} onPress={() => set(!on)}>
              {name}
            </Button>
          ),
      )}
    </fieldset>
  );
}

/** Every language by its own name. */
export function Languages({ scene: { office, words, tag: current, send } }: { readonly scene: Scene }) {
  const languages = languagesOf(office);
  if (languages.length < 2) return null;
  return (
    <fieldset class="languages">
      <legend class="unseen">{words.start.languages}</legend>
      {languages.map((tag) => {
        const chosen = isSameLanguage(tag, current);
        return (
          <span key={tag} lang={tag} data-chosen={chosen || undefined}>
            <Button
              aria-pressed={chosen}
              {...(chosen ? { icon: 'check' as const } : {})}
              onPress={() => send({ is: 'language', tag })}
            >
              {nameOf(tag, office)}
            </Button>
          </span>
        );
      })}
    </fieldset>
  );
}
