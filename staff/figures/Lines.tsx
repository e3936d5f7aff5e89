import { useState } from 'preact/hooks';
import type { OpinionLine } from '../../shared/domain/opinion.ts';
import type { DayKey } from '../../shared/domain/vocabulary.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Dialog } from '../../shared/ui/Dialog.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { useWorkplace } from '../workplace.ts';
import type { OpinionLines } from './opinion-lines.ts';
import { useReading } from './useReading.ts';

interface Props {
  readonly from: DayKey;
  readonly to: DayKey;
  readonly written: OpinionLines;
}

/** So many are shown before the rest is asked for. */
const FIRST = 20;

/** What visitors wrote beside their face, for the supervisor alone; each line can be erased. */
export function Lines({ from, to, written }: Props) {
  const { say } = useWorkplace();
  const words = say.figures.opinions;
  const [erased, setErased] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState<OpinionLine>();
  const [failed, setFailed] = useState(false);
  const [all, setAll] = useState(false);
  const reading = useReading(`${from} ${to}`, () => written.read(from, to));
  if (reading.is !== 'ready') return null;

  const lines = reading.page.filter(({ id }) => !erased.includes(id));
  const shown = all ? lines : lines.slice(0, FIRST);
  const keep = () => setAsking(undefined);
  const erase = async () => {
    if (!asking) return;
    setAsking(undefined);
    const gone = await written.erase(asking);
    setFailed(!gone);
    if (gone) setErased([...erased, asking.id]);
  };

  return (
    <section class="card chart written">
      <h2>{words.lines.title}</h2>
      <p class="definition">{words.lines.definition}</p>
      <p class="trouble" role="status">
        {failed && words.lines.failed}
      </p>
      {lines.length === 0 && <p>{words.lines.none}</p>}
      <ul>
        {shown.map((line) => (
          <li key={line.id}>
            <Icon name={`face-${line.face}`} />
            <p>
              <span class="unseen">{words.is[line.face]}. </span>
              <bdi>{line.text}</bdi> <small>{say.day(line.date)}</small>
            </p>
            <Button kind="quiet" aria-label={words.lines.eraseOf(line.text)} onPress={() => setAsking(line)}>
              {words.lines.erase}
            </Button>
          </li>
        ))}
      </ul>
      {shown.length < lines.length && (
        <Button onPress={() => setAll(true)}>{words.lines.first(lines.length - shown.length)}</Button>
      )}
      <Dialog
        open={asking !== undefined}
        title={words.lines.asked}
        onClose={keep}
        actions={
          <>
            <Button kind="danger" onPress={() => void erase()}>
              {words.lines.erase}
            </Button>
            <Button onPress={keep}>{words.lines.keep}</Button>
          </>
        }
      >
        <p>{asking?.text}</p>
        <p>{words.lines.warning}</p>
      </Dialog>
    </section>
  );
}
