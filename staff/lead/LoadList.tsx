import { useState } from 'preact/hooks';
import { Button } from '../../shared/ui/Button.tsx';
import { Label } from '../../shared/ui/Label.tsx';
import type { Say } from '../say.ts';
import { useWorkplace } from '../workplace.ts';
import { KnownLists } from './KnownLists.tsx';
import { ListCheck } from './ListCheck.tsx';
import type { ChosenColumns, ListReport, Lists, SendList } from './list.ts';

/** What a list is of, where it is not of appointments. */
export type ListWords = Partial<Say['lead']['list']> & Pick<Difference, 'added' | 'same' | 'gone' | 'goneNote'>;

type Difference = Say['booked']['difference'];

interface Props {
  readonly send: SendList;
  /** The lists whose columns somebody has said; absent where that is not kept. */
  readonly known?: Pick<Lists, 'known' | 'forget'>;
  readonly words?: ListWords;
  readonly onLoaded?: () => void;
}

/** A list, of the day's appointments unless it is said: a file or rows pasted, checked whole first, then loaded if the person says so. */
export function LoadList({ send, known, words: own, onLoaded }: Props) {
  const { say, online } = useWorkplace();
  const words = { ...say.lead.list, ...own };
  const [file, setFile] = useState<File>();
  const [pasted, setPasted] = useState('');
  const [report, setReport] = useState<ListReport>();
  const [columns, setColumns] = useState<ChosenColumns>();
  const [failed, setFailed] = useState(false);
  const [checking, setChecking] = useState(false);

  const list = pasted.trim() ? new Blob([pasted]) : file;

  const go = async (how: 'check' | 'load', said = columns) => {
    if (!list || checking) return;
    setChecking(true);
    const answer = await send(list, how, said);
    setChecking(false);
    setFailed(answer === undefined);
    setReport(answer);
    if (answer?.loaded) onLoaded?.();
    setColumns(said);
  };
  const turnTo = () => {
    setReport(undefined);
    setColumns(undefined);
  };
  const discard = () => {
    turnTo();
    setFile(undefined);
    setPasted('');
  };

  return (
    <div class="page-two">
      <section class="card" aria-label={words.title}>
        <p>{words.intro}</p>
        <div class="field">
          <Label for="list-file">{words.file}</Label>
          <input
            id="list-file"
            class="field-input"
            type="file"
            accept=".csv,text/csv,text/plain"
            onChange={(event) => {
              setFile(event.currentTarget.files?.[0]);
              turnTo();
            }}
          />
        </div>
        <p class="label">{words.or}</p>
        <div class="field">
          <Label for="list-paste">{words.paste}</Label>
          <textarea
            id="list-paste"
            class="field-input paste"
            spellcheck={false}
            value={pasted}
            onInput={(event) => {
              setPasted(event.currentTarget.value);
              turnTo();
            }}
          />
        </div>
        <Button
          kind={report ? 'secondary' : 'primary'}
          reason={online ? (list ? undefined : words.nothing) : say.words.offline.reason}
          onPress={() => void go('check')}
        >
          {checking ? words.checking : words.check}
        </Button>
        <p class="field-hint">{words.privacy}</p>
      </section>
      <section class="card" aria-live="polite">
        {failed && <p class="trouble">{words.failed}</p>}
        {report ? (
          <ListCheck
            report={report}
            words={own}
            onLoad={() => void go('load')}
            onColumns={known && ((said) => void go('check', said))}
            onDiscard={discard}
          />
        ) : (
          <p class="field-hint">{words.loadedBefore}</p>
        )}
        {known && <KnownLists lists={known} asOf={report?.loaded} />}
      </section>
    </div>
  );
}
