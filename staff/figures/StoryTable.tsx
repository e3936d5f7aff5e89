import { useState } from 'preact/hooks';
import type { DayStory, NamedLine } from '../../shared/protocol/record.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { useWorkplace } from '../workplace.ts';
import { namingBy } from './names.ts';
import { tellLine, whoDid } from './telling.ts';

/** Lines shown before one asks for more. */
const first = 150;

interface Props {
  readonly story: DayStory;
  readonly lines: readonly NamedLine[];
}

/** Lines of the record, one sentence each, in their order. */
export function StoryTable({ story, lines }: Props) {
  const { say } = useWorkplace();
  const words = say.record.story;
  const [shown, show] = useState(first);
  const naming = namingBy(story.names, say);
  const rest = lines.length - shown;

  return (
    <section class="card story">
      <table>
        <caption class="unseen">{words.caption(say.day(story.date))}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.time}</th>
            <th scope="col">{words.columns.who}</th>
            <th scope="col">{words.columns.what}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, shown).map((line) => (
            <tr key={line.seq} data-undone={line.undone}>
              <td>
                <time>{say.exactTime(line.at)}</time>
              </td>
              <td>{whoDid(line, say)}</td>
              <td>
                {line.undone ? <del>{tellLine(line, naming, say)}</del> : tellLine(line, naming, say)}
                {line.undone && <small>{words.undone}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <Button onPress={() => show(lines.length)}>{words.more(rest)}</Button>}
    </section>
  );
}
