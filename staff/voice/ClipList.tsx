import type { Said, VoiceLanguage } from '../../shared/i18n/spoken.ts';
import { Icon } from '../../shared/ui/Icon.tsx';
import { useWorkplace } from '../workplace.ts';

interface Props {
  readonly clips: readonly Said[];
  readonly language: VoiceLanguage;
  readonly now: string;
  readonly isRecorded: (clip: string) => boolean;
  readonly onPick: (clip: string) => void;
}

type Group = 'phrases' | 'letters' | 'numbers';
const groups: readonly Group[] = ['phrases', 'letters', 'numbers'];

/** Every clip of the voice, which are there and which are missing; each can be gone to. */
export function ClipList({ clips, language, now, isRecorded, onPick }: Props) {
  const { say } = useWorkplace();
  const { recorder: words } = say.voice;
  return (
    <section class="voice-clips" aria-label={words.list}>
      {groups.map((group) => (
        <div key={group}>
          <h3 class="label">{words.groups[group]}</h3>
          <ul>
            {clips
              .filter(([clip]) => groupOf(clip) === group)
              .map(([clip, text]) => (
                <li key={clip}>
                  <button
                    type="button"
                    class="voice-clip"
                    aria-current={clip === now ? 'step' : undefined}
                    data-recorded={isRecorded(clip) || undefined}
                    onClick={() => onPick(clip)}
                  >
                    {isRecorded(clip) && <Icon name="check" />}
                    <span lang={language}>{text}</span>
                    <span class="unseen">, {isRecorded(clip) ? words.recorded : words.pending}</span>
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function groupOf(clip: string): Group {
  if (clip.startsWith('letter-')) return 'letters';
  return /^\d/u.test(clip) ? 'numbers' : 'phrases';
}
