import { kiosk as es } from '../../shared/i18n/es/kiosk.ts';
import { textIn } from '../../shared/i18n/format.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Foot } from '../Foot.tsx';
import { Head } from '../Frame.tsx';
import { patience } from '../idle.ts';
import type { Scene } from '../scene.ts';
import { languagesOf } from '../scene.ts';
import { wordingFor } from '../words.ts';
import { Mark } from './Message.tsx';
import { Languages } from './Start.tsx';

/** Outside check-in hours: when the office opens, and the way back in for who has a number already. */
export function Closed({ scene }: { readonly scene: Scene }) {
  const { words, office, send, flow } = scene;
  const { state, closedFor } = office.day;
  const over = state === 'ending';
  const reason = closedFor && textIn(closedFor, flow.language);
  const said = over ? words.messages.over() : { title: words.closed.title, text: openingOf(scene) };
  return (
    <div class="screen board on-board" data-kind="board">
      <Head scene={scene} />
      <main class="stage">
        <Mark icon="clock" />
        <h1 class="title">{said.title}</h1>
        {!over && reason && (
          <p class="lead" lang={reason.lang}>
            {reason.words}
          </p>
        )}
        <p class="lead">{said.text}</p>
        <div class="actions">
          {over && (
            <Button kind="primary" onPress={() => send({ is: 'go', to: 'identify' })}>
              {words.closed.haveTicket}
            </Button>
          )}
          <Languages scene={scene} />
        </div>
      </main>
      <Foot scene={scene} />
    </div>
  );
}

function openingOf({ words, office: { day }, format }: Scene): string {
  if (day.state === 'before' && day.opensAt !== undefined) return words.closed.opensAt(format.time(day.opensAt));
  const next = day.nextOpening;
  return next === undefined ? words.closed.closed : words.closed.opensOn(format.date(next), format.time(next));
}

/** The hour is in doubt: nobody can check in before it is right, and nothing of those in line is lost. */
export function ClockDoubted({ scene }: { readonly scene: Scene }) {
  const { out } = scene.words;
  return (
    <div class="screen board on-board" data-kind="board">
      <Head scene={scene} />
      <main class="stage">
        <Mark icon="clock" />
        <h1 class="title">{out.pauseTitle}</h1>
        <p class="lead">{out.clock}</p>
        <p class="board-second">{out.pauseNote(scene.office.reception)}</p>
        <div class="actions">
          <p class="board-end">{out.note}</p>
          <Languages scene={scene} />
        </div>
      </main>
      <Foot scene={scene} />
    </div>
  );
}

/** The server is out of reach and nobody is in the middle of anything. In every language, for who has none chosen. */
export function OutOfService({ scene }: { readonly scene: Scene }) {
  const { reception } = scene.office;
  const others = languagesOf(scene.office)
    .map((tag) => wordingFor(tag))
    .filter(({ tag }) => tag !== 'es');
  return (
    <div class="screen board on-board" data-kind="board" role="alert">
      <Head scene={scene} />
      <main class="stage">
        <Mark icon="person" />
        <h1 class="title">{es.out.title}</h1>
        <p class="lead">{es.out.text(reception)}</p>
        {others.map(({ tag, words: { out } }) => (
          <p key={tag} class="board-second" lang={tag}>
            {out.title}. {out.text(reception)}
          </p>
        ))}
        <p class="board-end">{es.out.note}</p>
      </main>
    </div>
  );
}

/** The line was cut under a visitor: nothing typed is lost, nothing is promised. */
export function Paused({ scene }: { readonly scene: Scene }) {
  const { words, office } = scene;
  return (
    <div class="screen board on-board" data-kind="board" role="alert">
      <Head scene={scene} />
      <main class="stage">
        <Mark icon="wifi-off" />
        <h1 class="title">{words.out.pauseTitle}</h1>
        <p class="lead">{words.out.pauseText}</p>
        <p class="board-second">{words.out.pauseNote(office.reception)}</p>
      </main>
    </div>
  );
}

/** Nobody has touched anything for a while. Opaque: no passer-by reads what is behind it. */
export function StillThere({ scene, seconds }: { readonly scene: Scene; readonly seconds: number }) {
  const { words, office, send } = scene;
  const whole = office.kiosk.countdownSeconds * patience(scene.flow);
  return (
    <div class="screen board on-board" data-kind="board">
      <Head scene={scene} />
      <main class="stage">
        <div class="question">
          <div class="question-row">
            <div>
              <h1 class="title">{words.idle.title}</h1>
              <p class="lead">{words.idle.text}</p>
            </div>
            <svg class="ring" viewBox="0 0 100 100" role="timer" aria-label={words.idle.seconds(seconds)}>
              <circle cx="50" cy="50" r="46" />
              <circle
                class="ring-left"
                cx="50"
                cy="50"
                r="46"
                pathLength={whole}
                stroke-dasharray={`${seconds} ${whole}`}
              />
              <text x="50" y="66">
                {seconds}
              </text>
            </svg>
          </div>
          <div class="mains">
            <Button kind="primary" onPress={() => send({ is: 'touch' })}>
              {words.idle.stay}
            </Button>
            <Button onPress={() => send({ is: 'end' })}>{words.idle.end}</Button>
          </div>
        </div>
      </main>
    </div>
  );
}
