import { useMemo, useState } from 'preact/hooks';
import type { Health } from '../../shared/protocol/messages.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { useWorkplace } from '../workplace.ts';
import { printersBy } from './printers.ts';

interface Props {
  readonly token: string;
  readonly health: Health | undefined;
}

/** How each printer was last found, a test page, and what it should look like. Nothing where the office has no printer. */
export function Printers({ token, health }: Props) {
  const { say, online } = useWorkplace();
  const words = say.printers;
  const desk = useMemo(() => printersBy(token), [token]);
  const [told, setTold] = useState('');
  const [shown, show] = useState<{ readonly id: string; readonly picture: string }>();
  if (!health?.printers?.length) return null;

  const print = async (id: string, what: 'test' | 'line') => {
    const outcome = await desk[what](id);
    setTold(outcome ? words.outcome[outcome] : words.unreached);
  };
  const preview = async (id: string) => {
    const picture = await desk.preview(id);
    show(picture === undefined ? undefined : { id, picture });
    setTold(picture === undefined ? words.unreached : '');
  };

  return (
    <section class="card" aria-labelledby="printers-title">
      <h2 id="printers-title" class="title">
        {words.title}
      </h2>
      <ul class="rows">
        {health.printers.map(({ id, state, since }) => (
          <li key={id}>
            <span>
              <b>{id}</b>
              <small data-bad={(state !== 'ready' && state !== 'unused') || undefined}>
                <Icon name="printer" />
                {state === 'unused' ? words.state.unused : words.since(words.state[state], say.time(since))}
              </small>
            </span>
            <Button aria-label={words.previewOf(id)} onPress={() => void preview(id)}>
              {words.preview}
            </Button>
            <Button
              aria-label={words.testOf(id)}
              reason={online ? undefined : say.words.offline.reason}
              onPress={() => void print(id, 'test')}
            >
              {words.test}
            </Button>
            <Button
              aria-label={words.lineOf(id)}
              reason={online ? undefined : say.words.offline.reason}
              onPress={() => void print(id, 'line')}
            >
              {words.line}
            </Button>
          </li>
        ))}
      </ul>
      <p class="field-hint" role="status">
        {told}
      </p>
      {shown && <img class="paper-preview" src={shown.picture} alt={words.picture(shown.id)} />}
    </section>
  );
}
