import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LanguageTag } from '../../shared/domain/vocabulary.ts';
import type { VoiceLanguage } from '../../shared/i18n/spoken.ts';
import { clipsOf, voiceLanguage } from '../../shared/i18n/spoken.ts';
import { Select } from '../parts/Select.tsx';
import { useWorkplace } from '../workplace.ts';
import type { VoiceReply } from './desk.ts';
import { voiceDeskBy } from './desk.ts';
import { openListening } from './listening.ts';
import { Recorder } from './Recorder.tsx';
import { Samples } from './Samples.tsx';
import { SpeakerForm } from './SpeakerForm.tsx';
import { Standing } from './Standing.tsx';
import type { ToldOf } from './Told.tsx';
import { Told } from './Told.tsx';
import { useVoice } from './useVoice.ts';

interface Props {
  readonly token: string;
  /** Languages in which the office calls. */
  readonly languages: readonly LanguageTag[];
}

/** Where an office records the voice that calls in its room: who speaks, clip by clip, and what the room hears of it. */
export function VoicePage({ token, languages }: Props) {
  const { say } = useWorkplace();
  const { voice: words } = say;
  const desk = useMemo(() => voiceDeskBy(token), [token]);
  const listening = useMemo(openListening, []);
  useEffect(() => () => listening.close(), [listening]);

  const called = [...new Set<VoiceLanguage>(['es', ...languages.map(voiceLanguage)])];
  const [language, setLanguage] = useState<VoiceLanguage>(voiceLanguage(languages[0] ?? 'es'));
  const clips = useMemo(() => clipsOf(language), [language]);
  const work = useVoice(desk, language);
  const { voice } = work;
  const [told, tell] = useState<ToldOf>();
  const wish = async (reply: Promise<VoiceReply>, done?: string) => {
    const why = await work.wish(reply);
    if (why !== undefined) return tell({ text: why, bad: true });
    tell(done === undefined ? undefined : { text: done });
  };
  const missing = clips.filter(([clip]) => !voice?.draft?.clips[clip]).length;
  const from = (clip: string) => desk.clip(language, clip);

  return (
    <div class="voice">
      <div class="page-stack">
        <section class="card" aria-labelledby="voice-title">
          <h2 id="voice-title" class="title">
            {words.title}
          </h2>
          {called.length > 1 && (
            <Select
              label={words.language}
              value={language}
              options={called.map((id) => ({ id, name: words.names[id] }))}
              onChange={(picked) => {
                setLanguage(picked);
                tell(undefined);
              }}
            />
          )}
          <Standing
            voice={voice}
            missing={missing}
            onPublish={() => void wish(desk.publish(language), words.published)}
            onWithdraw={() => void wish(desk.erase(language, 'published'), words.withdrawn)}
            onOther={() => void wish(desk.erase(language, 'draft'))}
            onErase={() => void wish(desk.erase(language, 'all'), words.erased)}
          />
          <Told told={work.unreached ? { text: words.unreached, bad: true } : told} />
        </section>
        {voice?.draft && <Samples language={language} voice={voice} from={from} listening={listening} />}
      </div>
      {voice?.draft ? (
        <Recorder
          key={language}
          language={language}
          clips={clips}
          draft={voice.draft}
          record={(clip, recording) => work.wish(desk.record(language, clip, recording))}
          hear={(clip) => listening.clip(clip, from)}
          hush={listening.stop}
        />
      ) : (
        <SpeakerForm
          key={language}
          clips={clips.length}
          onStart={(name) => void wish(desk.introduce(language, name))}
        />
      )}
    </div>
  );
}
