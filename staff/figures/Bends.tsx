import type { Bend } from '../../shared/domain/figures/types.ts';
import type { Say } from '../say.ts';
import { useWorkplace } from '../workplace.ts';
import type { Naming } from './names.ts';
import { namedMove } from './telling.ts';

/** As many as fit on the day's one page; all of them stand in the record. */
const told = 10;

interface Props {
  readonly bends: readonly Bend[];
  readonly naming: Naming;
}

/** Each act that bent the day's order, by the clock, with its reason. Lines moved and out-of-turn calls come first to the page. */
export function Bends({ bends, naming }: Props) {
  const { say } = useWorkplace();
  const words = say.figures.bent;
  const first = [...bends].sort((a, b) => weight(b) - weight(a));
  const shown = first.slice(0, told).sort((a, b) => a.at - b.at);

  return (
    <section class="sheet-bends">
      <h3>{say.record.report.bent(bends.length)}</h3>
      {bends.length === 0 && <p>{words.none}</p>}
      <ul>
        {shown.map((bend, index) => (
          <li key={`${bend.at} ${index}`}>
            {say.time(bend.at)} {partsOf(bend, naming, say).join(' · ')}
          </li>
        ))}
      </ul>
      {bends.length > told && <p>{words.more(bends.length - told)}</p>}
    </section>
  );
}

const weight = ({ is }: Bend): number => ['out-of-turn', 'lines'].indexOf(is);

const partsOf = (
  { is, ticket, windowId, reason, moves = [], moved }: Bend,
  naming: Naming,
  say: Say,
): readonly string[] => [
  say.figures.bent.is[is],
  ...moves.map((move) => say.record.report.move(namedMove(move, naming))),
  ...(moved ? [say.record.report.movedFor[moved]] : []),
  ...(ticket === undefined ? [] : [ticket]),
  ...(windowId === undefined ? [] : [naming.window(windowId)]),
  ...(reason === undefined ? [] : [naming.reason(reason)]),
];
