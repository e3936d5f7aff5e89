import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../shared/ui/Button.tsx';
import { useWorkplace } from '../workplace.ts';
import type { KnownList, Lists } from './list.ts';
import { columnNames } from './list.ts';

interface Props {
  readonly lists: Pick<Lists, 'known' | 'forget'>;
  /** Changes when what is known may have changed. */
  readonly asOf: unknown;
}

/** The lists whose columns somebody has said once; each can be forgotten. */
export function KnownLists({ lists, asOf }: Props) {
  const { say, online } = useWorkplace();
  const words = say.lead.columns;
  const [known, setKnown] = useState<readonly KnownList[]>([]);

  useEffect(() => {
    void lists.known().then((all) => all && setKnown(all));
  }, [lists, asOf]);
  if (known.length === 0) return null;

  return (
    <section class="known-lists" aria-labelledby="known-lists">
      <h2 id="known-lists" class="title">
        {words.known}
      </h2>
      <ul>
        {known.map((list) => (
          <li key={list.id}>
            <p>
              {columnNames
                .flatMap((name) => (list.columns[name] ? [`${words.name[name]}: ${list.columns[name]}`] : []))
                .join(' · ')}
              <small>{words.since(say.date(list.at))}</small>
            </p>
            <Button
              reason={online ? undefined : say.words.offline.reason}
              onPress={() => void lists.forget(list.id).then((rest) => rest && setKnown(rest))}
            >
              {words.forget}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
