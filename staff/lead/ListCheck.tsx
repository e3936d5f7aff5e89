import { Button } from '../../shared/ui/Button.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { useWorkplace } from '../workplace.ts';
import { ColumnPick } from './ColumnPick.tsx';
import { Difference } from './Difference.tsx';
import type { ListWords } from './LoadList.tsx';
import type { ChosenColumns, ListReport } from './list.ts';
import { badLines } from './list.ts';

interface Props {
  readonly report: ListReport;
  readonly words?: ListWords | undefined;
  readonly onLoad: () => void;
  /** The columns are said anew, where that is remembered. */
  readonly onColumns?: ((columns: ChosenColumns) => void) | undefined;
  readonly onDiscard: () => void;
}

/** What was found in a list: how much is good, and each bad line with its reason. */
export function ListCheck({ report, words: own, onLoad, onColumns, onDiscard }: Props) {
  const { say } = useWorkplace();
  const words = { ...say.lead.list, ...own };
  const bad = badLines(report);
  const remarks = [
    ...report.problems.map((remark) => ({ ...remark, bad: true })),
    ...report.warnings.map((remark) => ({ ...remark, bad: false })),
  ];

  return (
    <>
      <p class="list-sum">
        {report.loaded ? words.loaded(report.good) : words.ready(report.good, report.good + bad)}
        {bad > 0 && (
          <strong class="attention">
            <Icon name="warning" />
            {words.bad(bad)}
          </strong>
        )}
      </p>
      {report.known && !report.loaded && <p>{say.lead.columns.recognised(say.date(report.known.at))}</p>}
      {report.doubtful > 0 && <p>{say.booked.doubtful(report.doubtful)}</p>}
      {report.difference && !report.loaded && <Difference difference={report.difference} words={own} />}
      {remarks.length > 0 && (
        <section class="list-remarks" aria-label={words.bad(bad)}>
          <ul>
            {remarks.map(({ line, column, message, bad: wrong }, index) => (
              <li key={index} data-bad={wrong || undefined}>
                <span>{words.row(line)}</span>
                <p>
                  <Icon name={wrong ? 'warning' : 'info'} />
                  {column && <b>{column}: </b>}
                  {message[say.language]}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {report.header && onColumns && !report.loaded && (
        <ColumnPick report={report} header={report.header} onCheck={onColumns} />
      )}
      {!report.loaded && (
        <div class="row">
          {report.good > 0 && (
            <Button kind="primary" note={bad > 0 ? words.loadNote(bad) : words.loadedBefore} onPress={onLoad}>
              {words.load(report.good)}
            </Button>
          )}
          <Button onPress={onDiscard}>{words.discard}</Button>
        </div>
      )}
      {report.loaded && <p class="field-hint">{words.loadedBefore}</p>}
    </>
  );
}
