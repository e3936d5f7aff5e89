import { Button } from '../../shared/ui/Button.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import type { IconName } from '../../shared/ui/icons.tsx';
import { Frame } from '../Frame.tsx';
import type { Scene } from '../scene.ts';
import type { Message as Matter } from '../state.ts';
import { saidOf } from './said.ts';

interface Props {
  readonly scene: Scene;
  readonly message: Matter;
}

const ICONS: Readonly<Record<Matter['is'], IconName>> = {
  'not-found': 'search',
  'two-tries': 'person',
  'no-data': 'person',
  'see-staff': 'person',
  rest: 'clock',
  'not-ready': 'clock',
  'handed-over': 'hand-over',
  'other-day': 'calendar-check',
  'other-office': 'door',
  'too-early': 'clock',
  late: 'clock',
  'needs-appointment': 'calendar-check',
  paused: 'pause',
  'own-hours': 'clock',
  thanks: 'check',
  'answered-before': 'check',
  'enough-answers': 'clock',
  refused: 'info',
  'called-staff': 'bell',
  unsaved: 'undo',
};

/** Messages after which a person can be asked for. */
const WITH_PERSON: readonly Matter['is'][] = [
  'not-found',
  'two-tries',
  'no-data',
  'see-staff',
  'rest',
  'not-ready',
  'handed-over',
  'late',
  'needs-appointment',
  'unsaved',
];

/** Messages that tell of the visitor's own appointment. */
const PERSONAL: readonly Matter['is'][] = [
  'other-day',
  'other-office',
  'too-early',
  'late',
  'not-ready',
  'handed-over',
];

/** One thing said, and what to do next. */
export function Message({ scene, message }: Props) {
  const { words, send } = scene;
  const { title, text } = saidOf(scene, message);
  return (
    <Frame
      scene={scene}
      kind="message"
      personal={PERSONAL.includes(message.is)}
      mark={<Mark icon={ICONS[message.is]} />}
      title={title}
      lead={text}
      actions={
        <>
          {WITH_PERSON.includes(message.is) && (
            <Button icon="bell" onPress={() => send({ is: 'call-staff', kind: 'help' })}>
              {words.actions.callPerson}
            </Button>
          )}
          <Answer scene={scene} message={message} />
        </>
      }
    />
  );
}

function Answer({ scene: { words, send }, message }: Props) {
  switch (message.is) {
    case 'unsaved':
      return (
        <Button kind="primary" onPress={() => send({ is: 'retry' })}>
          {words.actions.again}
        </Button>
      );
    case 'not-found':
      return (
        <Button kind="primary" onPress={() => send({ is: 'back' })}>
          {words.actions.typeAgain}
        </Button>
      );
    case 'paused':
      return (
        <Button kind="primary" onPress={() => send({ is: 'wait-anyway' })}>
          {words.actions.waitAnyway}
        </Button>
      );
    default:
      return (
        <Button kind="primary" onPress={() => send({ is: 'end' })}>
          {words.understood}
        </Button>
      );
  }
}

/** The round mark over a message. */
export const Mark = ({ icon }: { readonly icon: IconName }) => (
  <span class="mark">
    <Icon name={icon} />
  </span>
);
