import { useState } from 'preact/hooks';
import { Banner } from '../../shared/ui/Banner.tsx';
import { Button } from '../../shared/ui/Button.tsx';
import { Dialog } from '../../shared/ui/Dialog.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { useWorkplace } from '../workplace.ts';
import type { Draft } from './useDraft.ts';

interface Props {
  readonly draft: Draft;
  /** What became of it, for the draft's own line: the banner may be gone by then. */
  readonly onTold: (news: string) => void;
}

/** A version waits for the next day to open; it can be taken back until then, after a question. */
export function Waiting({ draft, onTold }: Props) {
  const { say, online } = useWorkplace();
  const { waiting, withdraw: words, publish, draft: edit } = say.settings;
  const { version } = draft.desk;
  const [asking, ask] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, tell] = useState<string>();

  const close = () => {
    tell(undefined);
    ask(false);
  };
  const withdraw = async () => {
    if (busy) return;
    setBusy(true);
    const outcome = await draft.withdraw(words.why(version));
    setBusy(false);
    switch (outcome.is) {
      case 'done':
        close();
        return onTold(words.done);
      case 'moved':
        close();
        return onTold(words.gone);
      case 'unreached':
        return tell(publish.failed);
      case 'declined':
        return tell(say.refusal(outcome.declined));
    }
    return outcome satisfies never;
  };

  return (
    <>
      <Banner tone="hint" title={waiting(version)} action={<Button onPress={() => ask(true)}>{words.ask}</Button>} />
      <Dialog
        open={asking}
        title={words.title(version)}
        onClose={close}
        actions={
          <>
            <Button
              kind="primary"
              reason={online ? undefined : say.words.offline.reason}
              onPress={() => void withdraw()}
            >
              {words.go}
            </Button>
            <Button keyHint="Esc" onPress={close}>
              {edit.keep}
            </Button>
          </>
        }
      >
        <p>{words.note}</p>
        <p class="trouble" role="status">
          {trouble && <Icon name="warning" />}
          {trouble}
        </p>
      </Dialog>
    </>
  );
}
