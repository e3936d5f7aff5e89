import { useState } from 'preact/hooks';
import type { SendTo } from '../../shared/domain/commands.ts';
import type { StaffWindow, VisitCard } from '../../shared/domain/views/types.ts';
import type { WindowId } from '../../shared/domain/vocabulary.ts';
import { useWorkplace } from '../workplace.ts';
import { destinationsOf } from './destinations.ts';
import { Panel } from './Panel.tsx';
import { Picks } from './Picks.tsx';

interface Props {
  readonly card: VisitCard;
  readonly here: WindowId;
  readonly windows: readonly StaffWindow[];
  readonly onDone: (to: SendTo['to']) => void;
  readonly onClose: () => void;
}

/** Where the visitor goes now: another step, another window, or back to where they came from. The number stays. */
export function SendPanel({ card, here, windows, onDone, onClose }: Props) {
  const { say } = useWorkplace();
  const [picked, pick] = useState<string>();
  const { panels } = say.words;
  const destinations = destinationsOf(card, here, windows).map((one) => ({
    ...one,
    name:
      one.is === 'back'
        ? panels.sendBack(say.window(one.window))
        : one.is === 'step'
          ? say.text(one.name)
          : say.window(one.window),
    ...(one.is === 'window' && { note: one.window.holder?.name ?? '' }),
  }));
  const to = destinations.find(({ id }) => id === picked)?.to;

  return (
    <Panel
      title={panels.send}
      primary={panels.sendTo}
      reason={to ? undefined : panels.send}
      onPrimary={() => to && onDone(to)}
      onClose={onClose}
    >
      <Picks legend={panels.send} titled options={destinations} picked={picked} onPick={pick} />
    </Panel>
  );
}
