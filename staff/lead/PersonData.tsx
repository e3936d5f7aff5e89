import { useState } from 'preact/hooks';
import type { FoundPerson, PersonAnswer, PersonWish } from '../../shared/protocol/person.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Dialog } from '../../shared/ui/Dialog.tsx';
import { Field } from '../../shared/ui/Field.tsx';
import { save } from '../figures/save.ts';
import { Select } from '../parts/Select.tsx';
import { useWorkplace } from '../workplace.ts';
import type { AskPerson } from './person-data.ts';

const whys = ['asked', 'ordered', 'mistake'] as const satisfies readonly PersonWish['why'][];

/** All that is kept of one person, found by CURP or folio: seen by its kinds, handed out as a file, or erased. */
export function PersonData({ ask }: { readonly ask: AskPerson }) {
  const { say, online } = useWorkplace();
  const words = say.person;
  const [who, setWho] = useState('');
  const [why, setWhy] = useState<PersonWish['why']>('asked');
  const [found, setFound] = useState<FoundPerson>();
  const [erasing, askErase] = useState(false);
  const [told, tell] = useState('');

  const go = async (deed: PersonWish['deed']) => {
    const answer = await ask({ who: who.trim(), deed, why, language: say.language });
    askErase(false);
    tell(answer?.ok ? outcomeOf(deed) : refusalOf(answer));
    setFound(answer?.ok && answer.deed === 'find' ? answer : deed === 'export' ? found : undefined);
    if (!answer?.ok || answer.deed !== 'export') return;
    save(
      new Blob([JSON.stringify(answer.copy, null, 2)], { type: 'application/json' }),
      words.file(dayOf(answer.copy.at)),
    );
  };
  const outcomeOf = (deed: PersonWish['deed']) =>
    deed === 'find' ? '' : deed === 'export' ? words.exported : words.erased;
  const refusalOf = (answer: PersonAnswer | undefined): string => {
    if (!answer || answer.ok) return words.refusal.unreached;
    const { refusal, details = {} } = answer;
    return refusal === 'nothing-kept' || refusal === 'not-erased'
      ? words.refusal[refusal]
      : say.refusal({ refusal, details });
  };

  return (
    <section class="card person-data" aria-labelledby="person-data-title">
      <h2 id="person-data-title" class="title">
        {words.title}
      </h2>
      <p>{words.intro}</p>
      <form
        class="person-ask"
        onSubmit={(event) => {
          event.preventDefault();
          if (who.trim() !== '') void go('find');
        }}
      >
        <Field
          label={words.who}
          hint={words.whoHint}
          value={who}
          maxLength={64}
          onInput={(text) => {
            setWho(text);
            setFound(undefined);
            tell('');
          }}
        />
        <Select
          label={words.why}
          value={why}
          options={whys.map((id) => ({ id, name: words.reason[id] }))}
          onChange={setWhy}
        />
        <Button
          type="submit"
          icon="search"
          reason={online ? (who.trim() ? undefined : words.missing) : say.words.offline.reason}
        >
          {words.find}
        </Button>
      </form>
      <p role="status">{told}</p>
      {found && (
        <>
          <h3 class="label">{words.found}</h3>
          <ul class="rows kept">
            {found.kept.map(({ title, data }, index) => (
              <li key={index}>
                <span>
                  <b>{title}</b>
                  <small>{data.join(' · ')}</small>
                </span>
              </li>
            ))}
          </ul>
          <div class="row">
            <Button kind="primary" note={words.exportNote} onPress={() => void go('export')}>
              {words.export}
            </Button>
            <Button onPress={() => askErase(true)}>{words.erase}</Button>
          </div>
        </>
      )}
      <Dialog
        open={erasing}
        title={words.eraseAsk}
        onClose={() => askErase(false)}
        actions={
          <>
            <Button kind="danger" onPress={() => void go('erase')}>
              {words.eraseYes}
            </Button>
            <Button onPress={() => askErase(false)}>{words.keep}</Button>
          </>
        }
      >
        <p>{words.eraseText}</p>
        {found && found.others > 0 && <p>{words.others(found.others)}</p>}
      </Dialog>
    </section>
  );
}

const dayOf = (at: string): string => at.slice(0, 10);
