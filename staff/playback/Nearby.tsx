import type { DayStory } from '../../shared/protocol/record.ts';
import type { Naming } from '../figures/names.ts';
import { tellLine, whoDid } from '../figures/telling.ts';
import { useWorkplace } from '../workplace.ts';

interface Props {
  readonly story: DayStory;
  readonly naming: Naming;
  readonly line: number;
  readonly onPick: (line: number) => void;
}

/** Lines shown before this one and after it. */
const around = { before: 7, after: 5 };

/** The story around the line where one stands; each line can be gone to. */
export function Nearby({ story: { lines }, naming, line, onPick }: Props) {
  const { say } = useWorkplace();
  const words = say.record.playback;
  const first = Math.max(0, Math.min(line - around.before, lines.length - around.before - around.after - 1));
  const shown = lines.slice(first, first + around.before + around.after + 1);
  return (
    <section class="card playback-story" aria-labelledby="playback-story">
      <h2 class="title" id="playback-story">
        {words.story}
      </h2>
      <ol>
        {shown.map((one, index) => (
          <li key={one.seq}>
            <button
              type="button"
              aria-current={first + index === line ? 'true' : undefined}
              data-later={first + index > line || undefined}
              onClick={() => onPick(first + index)}
            >
              <time>{say.exactTime(one.at)}</time>
              <span>
                <b>{whoDid(one, say)}</b>{' '}
                {one.undone ? <del>{tellLine(one, naming, say)}</del> : tellLine(one, naming, say)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
