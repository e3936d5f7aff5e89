import type { WindowFace } from '../../shared/domain/views/types.ts';
import type { SpokenCall, VoiceLanguage } from '../../shared/i18n/spoken.ts';
import { spokenCall } from '../../shared/i18n/spoken.ts';
import type { OwnVoice } from '../../shared/protocol/voice.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { useWorkplace } from '../workplace.ts';
import type { ClipSource, Listening } from './listening.ts';

interface Props {
  readonly language: VoiceLanguage;
  readonly voice: OwnVoice;
  readonly from: ClipSource;
  readonly listening: Listening;
}

const left: WindowFace = { id: 'V3', kind: 'window', number: 3, accessible: false, direction: 'left' };
const accessible: WindowFace = { id: 'V6', kind: 'window', number: 6, accessible: true, direction: 'right' };
const biometric: WindowFace = { id: 'B1', kind: 'biometric', number: 1, accessible: false, direction: 'ahead' };

/** Calls that between them join every kind of clip. */
const samplesIn = (language: VoiceLanguage): readonly SpokenCall[] => [
  spokenCall({ ticket: 'A045', attempt: 1 }, left, language),
  spokenCall({ ticket: 'K118', attempt: 2 }, accessible, language),
  spokenCall({ ticket: 'H007', attempt: 1 }, biometric, language, true),
];

/** Whole calls from what is recorded, joined as the displays join them. */
export function Samples({ language, voice, from, listening }: Props) {
  const { say } = useWorkplace();
  const { voice: words } = say;
  return (
    <section class="card" aria-labelledby="voice-samples">
      <h2 id="voice-samples" class="title">
        {words.samples}
      </h2>
      <ul class="voice-samples">
        {samplesIn(language).map((call) => {
          const lacks = call.pieces.some(({ clip }) => !voice.draft?.clips[clip]);
          return (
            <li key={call.text}>
              <Button
                icon="play"
                aria-label={words.play(call.text)}
                reason={lacks ? words.sampleLacks : undefined}
                onPress={() => void listening.call(call, from)}
              >
                <span lang={language}>{call.text}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
