import { useEffect } from 'preact/hooks';
import type { Said, VoiceLanguage } from '../../shared/i18n/spoken.ts';
import type { OwnVoice } from '../../shared/protocol/voice.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { letters } from '../preferences.ts';
import { useWorkplace } from '../workplace.ts';
import { ClipList } from './ClipList.tsx';
import { Level } from './Level.tsx';
import { minutesFor } from './pace.ts';
import { Told } from './Told.tsx';
import { Uploads } from './Uploads.tsx';
import { useRecorder } from './useRecorder.ts';

interface Props {
  readonly language: VoiceLanguage;
  readonly clips: readonly Said[];
  readonly draft: NonNullable<OwnVoice['draft']>;
  /** Sends it; why it was declined, where it was. */
  readonly record: (clip: string, recording: Blob) => Promise<string | undefined>;
  readonly hear: (clip: string) => Promise<boolean>;
  readonly hush: () => void;
}

/** What is to be said now, in large letters, and one key to record it; the rest of the voice below. */
export function Recorder({ language, clips, draft, record, hear, hush }: Props) {
  const { say, online } = useWorkplace();
  const { recorder: words, microphone: noMicrophone } = say.voice;
  const isRecorded = (clip: string) => draft.clips[clip] !== undefined;
  const recorder = useRecorder({ clips, isRecorded, record });
  const { clip, microphone, working, told } = recorder;
  const [id, text] = clip;
  const done = clips.filter(([one]) => isRecorded(one)).length;
  const recording = microphone.recording.value;
  const trouble = microphone.trouble.value;

  const press = () => {
    hush();
    recorder.press();
  };
  const heard = isRecorded(id) ? clip : recorder.last;
  useEffect(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('[data-record]')?.focus();
  }, []);
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : document.body;
      const isTaken = event.repeat || event.ctrlKey || event.altKey || event.metaKey;
      if (isTaken || target.matches('input, select, textarea') || document.querySelector('dialog[open]')) return;
      if (event.key === 'ArrowRight') recorder.step(1);
      else if (event.key === 'ArrowLeft') recorder.step(-1);
      else if (event.key === ' ' && target === document.body && !trouble && online) press();
      else if (letters.value && event.key.toUpperCase() === 'O' && heard) void hear(heard[0]);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', down);
    return () => document.removeEventListener('keydown', down);
  });

  const waits = online ? (working ? words.waits : undefined) : say.words.offline.reason;
  return (
    <section class="card voice-recorder" aria-labelledby="voice-recorder">
      <header>
        <h2 id="voice-recorder" class="title">
          {words.title(draft.speaker.name)}
        </h2>
        <p>
          <b>{words.progress(done, clips.length)}</b>
          {done < clips.length && ` · ${words.left(minutesFor(clips.length - done))}`}
        </p>
        <progress max={clips.length} value={done} aria-label={words.progress(done, clips.length)} />
      </header>
      <div class="voice-say" data-recording={recording || undefined}>
        <p class="label">{recording ? words.listening : trouble ? words.words : words.say}</p>
        <p class="voice-words" lang={language} role="status">
          {text}
          {goesOn(clip) && '…'}
        </p>
        <p class="field-hint">{words[hintFor(clip)]}</p>
        <Level microphone={microphone} />
      </div>
      {trouble && (
        <p class="voice-trouble" role="status">
          <Icon name="warning" /> {trouble === 'insecure' ? noMicrophone.insecure(atServer()) : noMicrophone[trouble]}
        </p>
      )}
      <div class="voice-keys">
        <Button
          kind="primary"
          icon={recording ? 'check' : 'microphone'}
          keyHint={words.space}
          data-record
          reason={waits ?? (trouble === 'insecure' ? words.noMicrophone : undefined)}
          onPress={press}
        >
          {recording ? words.stop : isRecorded(id) ? words.recordAgain : words.record}
        </Button>
        <Button keyHint="←" onPress={() => recorder.step(-1)}>
          {words.before}
        </Button>
        <Button
          icon="play"
          keyHint="O"
          aria-label={words.hearOf(heard ? heard[1] : text)}
          reason={heard ? undefined : words.notRecorded}
          onPress={() => heard && void hear(heard[0])}
        >
          {words.hear}
        </Button>
        <Button keyHint="→" onPress={() => recorder.step(1)}>
          {words.after}
        </Button>
      </div>
      <Told told={told} />
      <Uploads
        clips={clips}
        clip={clip}
        open={trouble !== undefined}
        record={record}
        take={recorder.take}
        tell={recorder.tell}
      />
      <ClipList
        clips={clips}
        language={language}
        now={id}
        isRecorded={isRecorded}
        onPick={(other) => {
          recorder.go(other);
          document.querySelector<HTMLElement>('[data-record]')?.focus();
        }}
      />
    </section>
  );
}

/** This page as the server's own computer opens it. */
const atServer = (): string => `http://localhost${location.port && `:${location.port}`}${location.pathname}`;

const goesOn = ([clip]: Said): boolean => clip.endsWith('+') || clip.startsWith('go-') || clip === 'ticket';

/** How a clip is to be said, so that it goes with whatever follows. */
function hintFor(clip: Said): 'goesOn' | 'ends' | 'even' {
  if (goesOn(clip)) return 'goesOn';
  return clip[2] === '. ' ? 'ends' : 'even';
}
