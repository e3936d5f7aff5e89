import { Button } from '../../shared/ui/Button.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import type { Scene } from '../scene.ts';
import type { Paper } from '../state.ts';

interface Props {
  readonly scene: Scene;
  readonly visitId: string;
  /** Nothing where this kiosk prints no tickets, or doesn't know yet. */
  readonly paper: Paper | undefined;
}

/** What became of the ticket's paper. The number on the screen is the ticket; paper is only its copy. */
export function TicketPaper({ scene, visitId, paper }: Props) {
  const words = scene.words.ticket.paper;
  const tell = (now: Paper) => scene.send({ is: 'paper', of: visitId, paper: now });
  return (
    <div role="status">
      {paper === 'printed' && (
        <div class="paper">
          <p>
            <Icon name="printer" />
            <strong>{words.asked}</strong>
          </p>
          <div class="paper-answers">
            <Button onPress={() => tell('missing')}>{words.no}</Button>
            <Button onPress={() => tell('taken')}>{words.yes}</Button>
          </div>
        </div>
      )}
      {(paper === 'no-paper' || paper === 'failed' || paper === 'missing') && <Without scene={scene} why={paper} />}
    </div>
  );
}

interface WithoutProps {
  readonly scene: Scene;
  readonly why: 'no-paper' | 'failed' | 'missing';
}

/** Without paper: the number is written down or photographed, and who can't read it is accompanied. */
function Without({ scene: { words, office, flow, send }, why }: WithoutProps) {
  const { paper } = words.ticket;
  return (
    <div class="paper">
      <p>
        <Icon name="printer" />
        <span>
          <strong>{paper[why]}.</strong> {paper.write}
          {why === 'missing' && ` ${paper.again(office.reception)}`}
        </span>
      </p>
      {flow.staffCalled ? (
        <p>
          <Icon name="bell" />
          {paper.escorted}
        </p>
      ) : (
        <Button icon="person" onPress={() => send({ is: 'call-staff', kind: 'escort' })}>
          {paper.escort}
        </Button>
      )}
    </div>
  );
}
