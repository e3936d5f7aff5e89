import { useState } from 'preact/hooks';
import { Button } from '../../shared/ui/Button.tsx';
import { Dialog } from '../../shared/ui/Dialog.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { useWorkplace } from '../workplace.ts';
import { ChangeList } from './ChangeList.tsx';
import { faultTitle } from './told.ts';
import type { Draft } from './useDraft.ts';

interface Props {
  readonly draft: Draft;
  readonly news: string | undefined;
  readonly onFault: (field: string) => void;
  readonly onPublish: () => void;
}

/** What the draft changes and what is wrong with it, and the way to publish or to drop it. */
export function DraftPanel({ draft, news, onFault, onPublish }: Props) {
  const { say, online } = useWorkplace();
  const words = say.settings.draft;
  const [asking, ask] = useState(false);
  const { faults = [], changes = [] } = draft.check ?? {};
  const [first] = faults;
  const why = !online
    ? say.words.offline.reason
    : faults.length > 0
      ? words.mend
      : changes.length === 0
        ? words.nothing
        : undefined;

  return (
    <aside class="settings-draft" aria-labelledby="draft-title">
      <h2 id="draft-title">
        {words.title} {changes.length > 0 && <small>{words.changes(changes.length)}</small>}
      </h2>
      <p class="field-hint" role="status">
        {news ?? (changes.length === 0 ? words.none : words.kept)}
      </p>
      {faults.length > 0 && (
        <ul class="settings-faults">
          {faults.map((fault) => (
            <li key={`${fault.field} ${fault.es}`}>
              <button type="button" onClick={() => onFault(fault.field)}>
                <Icon name="warning" />
                <span>
                  <b>{faultTitle(fault.field, draft.settings, say)}</b> {fault[say.language]}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <ChangeList changes={changes} settings={draft.settings} />
      <div class="settings-acts">
        {first && (
          <Button kind="primary" keyHint="Alt E" onPress={() => onFault(first.field)}>
            {words.goToFault}
          </Button>
        )}
        <Button
          kind={first ? 'secondary' : 'primary'}
          keyHint="Ctrl ↵"
          note={words.publishNote}
          reason={why}
          onPress={onPublish}
        >
          {words.publish}
        </Button>
        {changes.length + faults.length > 0 && <Button onPress={() => ask(true)}>{words.discard}</Button>}
      </div>
      <Dialog
        open={asking}
        title={words.discardTitle}
        onClose={() => ask(false)}
        actions={
          <>
            <Button
              kind="primary"
              onPress={() => {
                ask(false);
                draft.discard();
              }}
            >
              {words.discard}
            </Button>
            <Button keyHint="Esc" onPress={() => ask(false)}>
              {words.keep}
            </Button>
          </>
        }
      >
        <p>{words.discardNote}</p>
      </Dialog>
    </aside>
  );
}
