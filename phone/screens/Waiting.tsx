import { useState } from 'preact/hooks';
import { textIn } from '../../shared/i18n/format.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { Frame } from '../Frame.tsx';
import { Leave } from '../Leave.tsx';
import { Missing } from '../Missing.tsx';
import { Return } from '../Return.tsx';
import { SoundSwitch } from '../SoundSwitch.tsx';
import { whyInvited } from '../said.ts';
import type { Scene } from '../scene.ts';
import { isSoon } from '../scene.ts';
import { Ahead } from './Ahead.tsx';
import { Papers } from './Papers.tsx';

interface Props {
  readonly scene: Scene;
}

/** In line: about when, how many before, and how to notice the call. */
export function Waiting({ scene }: Props) {
  const { ticket, words, at } = scene;
  const soon = isSoon(ticket, at);
  const away = ticket.comeBackAt !== undefined || ticket.backBy !== undefined;
  return (
    <Frame
      scene={scene}
      {...(ticket.invitedAt !== undefined
        ? { strip: { tone: 'soon', icon: 'door', title: words.invited.title, text: whyInvited(ticket, words) } }
        : soon && { strip: { tone: 'soon', icon: 'clock', ...words.soon } })}
      actions={away ? <Return scene={scene} /> : <Leave scene={scene} />}
    >
      <Step scene={scene} />
      <NoSystem scene={scene} />
      <ComeBack scene={scene} />
      <Expected scene={scene} />
      <div class="notice">
        <SoundSwitch words={words} />
        <p>
          <strong>{words.keepOpen}</strong> {words.keepOpenNote}
        </p>
      </div>
      <Papers scene={scene} />
      {!away && <Missing scene={scene} />}
      <details>
        <summary>{words.order}</summary>
        <p>{words.orderRule(ticket.order.appointment, ticket.order.walkIn)}</p>
      </details>
    </Frame>
  );
}

/** There is no system: the place is kept, here or outside. */
function NoSystem({ scene: { ticket, words, format, reason, wish } }: Props) {
  if (!ticket.outage) return null;
  return (
    <div class="notice">
      <p>
        <strong>{words.outage.title}</strong> {words.outage.text(format.time(ticket.outage.outUntil))}
      </p>
      <Button icon="door" reason={reason} onPress={() => wish({ type: 'StepOut' })}>
        {words.outage.go}
      </Button>
    </div>
  );
}

/** The room is full: until when the visitor may stay away; invited in earlier, that this hour still stands. */
function ComeBack({ scene: { ticket, words, format } }: Props) {
  if (ticket.backBy !== undefined)
    return (
      <p class="step">
        <Icon name="door" />
        <span>
          <strong>{words.outage.out(format.time(ticket.backBy))}</strong> {words.comeBackNote} {words.outage.back}
        </span>
      </p>
    );
  if (ticket.comeBackAt === undefined) return null;
  if (ticket.invitedAt !== undefined) return <p class="step">{words.invited.note(format.time(ticket.comeBackAt))}</p>;
  return (
    <p class="step">
      <Icon name="door" />
      <span>
        <strong>{words.comeBackAt(format.time(ticket.comeBackAt))}</strong> {words.comeBackNote}
      </span>
    </p>
  );
}

/** After the first step: what the same number now waits for. */
function Step({ scene: { ticket, words, tag } }: Props) {
  const { step, stage } = ticket;
  if (!step || !stage || stage.number === 1) return null;
  const name = textIn(step, tag);
  return (
    <p class="step">
      <Icon name="check" />
      <span>
        {words.next}: <strong lang={name.lang}>{name.words}</strong>{' '}
        <small>{words.stage(stage.number, stage.of)}</small>
      </span>
    </p>
  );
}

function Expected({ scene: { ticket, words, format } }: Props) {
  const { ahead, range } = ticket;
  const [first] = useState(range);
  const slower = first && range && range.from >= first.to;
  return (
    <dl class="expected">
      <div>
        <dt>{range ? words.between : words.noRange}</dt>
        {range ? (
          <dd>
            {format.time(range.from)} <small>{words.and}</small> {format.time(range.to)}
          </dd>
        ) : (
          <dd class="plain">{words.noRangeNote}</dd>
        )}
        {slower && <dd class="plain">{words.slower}</dd>}
      </div>
      {ahead !== undefined && <Ahead scene={{ words, format }} title={words.ahead} ahead={ahead} />}
    </dl>
  );
}
