import type { FoundDocument } from '../../shared/domain/views/types.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Frame } from '../Frame.tsx';
import type { Scene } from '../scene.ts';
import type { PickUp } from '../state.ts';
import { Mark } from './Message.tsx';

interface Props {
  readonly scene: Scene;
  readonly screen: PickUp;
}

/** It is ready: since when, where it is handed over, and the number for it; or from when on there are any. */
export function Ready({ scene, screen }: Props) {
  const { words, format, office, send } = scene;
  const { documents, service } = screen;
  const opens = office.services.find(({ id }) => id === service)?.opens;
  const many = documents.length > 1;
  return (
    <Frame
      scene={scene}
      kind="message"
      mark={<Mark icon="check" />}
      title={many ? words.pickUp.readyMany : words.pickUp.ready}
      lead={opens ? words.pickUp.hours(format.range(opens)) : undefined}
      actions={
        <>
          <Button onPress={() => send({ is: 'another' })}>{words.pickUp.another}</Button>
          <Button kind="primary" onPress={() => send({ is: opens ? 'end' : 'take' })}>
            {opens ? words.understood : words.details.take}
          </Button>
        </>
      }
    >
      {documents.map((document) => (
        <Waiting key={document.documentId} scene={scene} document={document} />
      ))}
    </Frame>
  );
}

/** Where it is handed over stands first, as far as the list says. */
function Waiting({ scene: { words, format }, document }: { readonly scene: Scene; readonly document: FoundDocument }) {
  const { initials, since, where } = document;
  const day = words.pickUp.since(format.day(since));
  return (
    <div class="appointment ready-document" data-personal>
      {initials && <strong>{initials}</strong>}
      {where === undefined ? (
        <span>{day}</span>
      ) : (
        <span>
          {where === 'reception' ? words.pickUp.atReception : words.pickUp.atWindow(where)}
          <small>{day}</small>
        </span>
      )}
    </div>
  );
}
