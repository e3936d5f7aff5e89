import { useState } from 'preact/hooks';
import type { OwnVoice } from '../../shared/protocol/voice.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { useWorkplace } from '../workplace.ts';
import { EraseDialog } from './EraseDialog.tsx';

interface Props {
  readonly voice: OwnVoice | undefined;
  /** How many clips are not recorded yet. */
  readonly missing: number;
  readonly onPublish: () => void;
  /** Back to the shipped voice. */
  readonly onWithdraw: () => void;
  /** Somebody else is to be recorded, while the published voice goes on. */
  readonly onOther: () => void;
  readonly onErase: () => void;
}

/** Which voice the room hears, and what can be done about it: publish, go back, begin anew, erase. */
export function Standing({ voice, missing, onPublish, onWithdraw, onOther, onErase }: Props) {
  const { say, online } = useWorkplace();
  const { voice: words } = say;
  const [asking, ask] = useState<'other' | 'erase'>();
  const { draft, published } = voice ?? {};
  const waits = online ? undefined : say.words.offline.reason;
  const isNews = !published || published.changed || !published.whole || draft?.speaker.name !== published.speaker.name;
  const notYet = missing > 0 ? words.missing(missing) : isNews ? undefined : words.upToDate;
  const names = [...new Set([published, draft].flatMap((one) => (one ? [one.speaker.name] : [])))];

  return (
    <>
      <Now voice={voice} />
      {draft && (
        <Button kind="primary" reason={waits ?? notYet} note={words.publishNote} onPress={onPublish}>
          {published ? words.publishAgain : words.publish}
        </Button>
      )}
      {(draft || published) && (
        <div class="voice-ends">
          {published && (
            <Button
              kind="quiet"
              note={names.length === 1 && draft ? words.withdrawNote : undefined}
              reason={waits}
              onPress={onWithdraw}
            >
              {words.withdraw}
            </Button>
          )}
          {published && draft && (
            <Button kind="quiet" note={words.otherNote} reason={waits} onPress={() => ask('other')}>
              {words.other}
            </Button>
          )}
          <Button kind="quiet" note={words.eraseNote} reason={waits} onPress={() => ask('erase')}>
            {words.erase}
          </Button>
        </div>
      )}
      <EraseDialog
        asking={asking}
        names={names}
        onKeep={() => ask(undefined)}
        onErase={() => {
          ask(undefined);
          if (asking === 'other') onOther();
          else onErase();
        }}
      />
    </>
  );
}

/** Whose voice the room hears at this moment, and since when. */
function Now({ voice }: Pick<Props, 'voice'>) {
  const { say } = useWorkplace();
  const { voice: words } = say;
  const { published } = voice ?? {};
  return (
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
  );
}
