import { useState } from 'preact/hooks';
import { useWorkplace } from '../workplace.ts';
import { Panel } from './Panel.tsx';
import { Picks } from './Picks.tsx';

const kinds = ['colleague', 'outage'] as const;
type Kind = (typeof kinds)[number];

interface Props {
  readonly onDone: (kind: Kind) => void;
  readonly onClose: () => void;
}

/** What a clerk asks of others: somebody to come over, or to look into it that there is no system. */
export function AskPanel({ onDone, onClose }: Props) {
  const { say } = useWorkplace();
  const { ask: words } = say.words;
  const [picked, pick] = useState<Kind>('colleague');

  return (
    <Panel title={words.title} primary={words.go} onPrimary={() => onDone(picked)} onClose={onClose}>
      <Picks
        titled
        legend={words.title}
        options={kinds.map((id) => ({ id, name: words.kind[id], note: words.note[id] }))}
        picked={picked}
        onPick={pick}
      />
    </Panel>
  );
}
