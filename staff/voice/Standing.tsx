import { useState } from 'preact/hooks';
import type { OwnVoice } from '../../shared/protocol/voice.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Dialog } from '../../shared/ui/Dialog.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { useWorkplace } from '../workplace.ts';

interface Props {
  readonly voice: OwnVoice | undefined;
  /** How many clips are not recorded yet. */
  readonly missing: number;
  readonly onPublish: () => void;
  readonly onWithdraw: () => void;
  readonly onErase: () => void;
}

/** Which voice the room hears, and what can be done about it: publish, go back, erase. */
export function Standing({ voice, missing, onPublish, onWithdraw, onErase }: Props) {
  const { say, online } = useWorkplace();
  const { voice: words } = say;
  const [erasing, erase] = useState(false);
  const { draft, published } = voice ?? {};
  const waits = online ? undefined : say.words.offline.reason;
  const isNews = !published || published.changed || !published.whole;
  const notYet = missing > 0 ? words.missing(missing) : isNews ? undefined : words.upToDate;

  return (
    <>
      <div class="voice-now">
        <Icon name="speaker" />
        <p>
          <b>{published?.whole ? words.own(published.speaker.name) : words.shipped}</b>
          {published && (
            <span>
              {words.version(published.version, `${say.date(published.at)}, ${say.time(published.at)}`, published.by)}
            </span>
          )}
          {published && !published.whole && (
            <strong class="attention">
              <Icon name="warning" /> {words.broken}
            </strong>
          )}
          {published?.whole && published.changed && <span>{words.changed}</span>}
        </p>
      </div>
      {draft && (
        <Button kind="primary" reason={waits ?? notYet} note={words.publishNote} onPress={onPublish}>
          {published ? words.publishAgain : words.publish}
        </Button>
      )}
      {(draft || published) && (
        <div class="voice-ends">
          {published && (
            <Button kind="quiet" note={draft && words.withdrawNote} reason={waits} onPress={onWithdraw}>
              {words.withdraw}
            </Button>
          )}
          <Button kind="quiet" note={words.eraseNote} reason={waits} onPress={() => erase(true)}>
            {words.erase}
          </Button>
        </div>
      )}
      <Dialog
        open={erasing}
        title={words.eraseTitle((draft ?? published)?.speaker.name ?? '')}
        onClose={() => erase(false)}
        actions={
          <>
            <Button
              kind="danger"
              onPress={() => {
                erase(false);
                onErase();
              }}
            >
              {words.eraseDo}
            </Button>
            <Button onPress={() => erase(false)}>{words.eraseKeep}</Button>
          </>
        }
      >
        <p>{words.eraseWarning}</p>
      </Dialog>
    </>
  );
}
