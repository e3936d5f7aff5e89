import { useState } from 'preact/hooks';
import type { Publishable } from '../../shared/protocol/settings.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Choice } from '../../shared/ui/Choice.tsx';
import { ChoiceGroup } from '../../shared/ui/ChoiceGroup.tsx';
import { Dialog } from '../../shared/ui/Dialog.tsx';
import { Field } from '../../shared/ui/Field.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { useWorkplace } from '../workplace.ts';
import type { Draft } from './useDraft.ts';

interface Props {
  readonly draft: Draft;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDone: (version: number) => void;
}

/** Publishing: from when, and why. What can't hold at once says so, and can from the next day. */
export function Publish({ draft, open, onClose, onDone }: Props) {
  const { say, online } = useWorkplace();
  const words = say.settings.publish;
  const [picked, pick] = useState<'now' | 'opening'>();
  const [note, write] = useState('');
  const [trouble, tell] = useState<string>();
  const [busy, setBusy] = useState(false);

  const { now, opening } = draft.check ?? {};
  const from = picked ?? (now?.ok === false ? 'opening' : 'now');
  const chosen = from === 'now' ? now : opening;
  const whyNot = (could: Publishable | undefined): string | undefined =>
    could && !could.ok ? say.refusal({ refusal: could.refusal, details: could.details ?? {} }) : undefined;
  const close = () => {
    tell(undefined);
    pick(undefined);
    onClose();
  };
  const publish = async () => {
    if (busy) return;
    setBusy(true);
    const outcome = await draft.publish(from === 'opening' ? 'opening' : undefined, note);
    setBusy(false);
    switch (outcome.is) {
      case 'done':
        write('');
        close();
        return onDone(outcome.version);
      case 'moved':
        return tell(words.moved);
      case 'unreached':
        return tell(words.failed);
      case 'declined':
        return tell(say.refusal(outcome.declined));
    }
    return outcome satisfies never;
  };

  return (
    <Dialog
      open={open}
      title={words.title}
      onClose={close}
      actions={
        <>
          <Button
            kind="primary"
            reason={online ? whyNot(chosen) && words.cannot : say.words.offline.reason}
            onPress={() => void publish()}
          >
            {words.go}
          </Button>
          <Button keyHint="Esc" onPress={close}>
            {say.settings.draft.keep}
          </Button>
        </>
      }
    >
      <div class="settings-publish">
        <ChoiceGroup legend={words.when}>
          {(['now', 'opening'] as const).map((when) => (
            <Choice
              key={when}
              pick="one"
              name="when"
              value={when}
              checked={from === when}
              note={whyNot(draft.check?.[when]) ?? words[`${when}Note`]}
              onChange={() => pick(when)}
            >
              {words[when]}
            </Choice>
          ))}
        </ChoiceGroup>
        <Field label={words.why} hint={words.whyHint} value={note} maxLength={200} onInput={write} />
        <p class="trouble" role="status">
          {trouble && <Icon name="warning" />}
          {trouble}
        </p>
      </div>
    </Dialog>
  );
}
