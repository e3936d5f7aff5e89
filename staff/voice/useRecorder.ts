import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Said } from '../../shared/i18n/spoken.ts';
import { useWorkplace } from '../workplace.ts';
import type { Microphone } from './microphone.ts';
import { openMicrophone } from './microphone.ts';
import { clipFrom } from './sound.ts';
import type { ToldOf } from './Told.tsx';

/** Going through a voice clip by clip. */
export interface Recording {
  readonly clip: Said;
  readonly microphone: Microphone;
  /** A recording is being made into a clip and sent. */
  readonly working: boolean;
  /** The clip that was kept last. */
  readonly last: Said | undefined;
  /** What came of the last recording. */
  readonly told: ToldOf | undefined;
  tell(told: ToldOf | undefined): void;
  go(clip: string): void;
  /** To the neighbour in the list: 1 is the next, -1 the one before. */
  step(by: 1 | -1): void;
  /** Begins to record this clip, or ends it. */
  press(): void;
  /** Takes a recording for this clip. */
  take(recording: Blob): Promise<void>;
}

interface Parts {
  readonly clips: readonly Said[];
  readonly isRecorded: (clip: string) => boolean;
  /** Sends it; why it was declined, where it was. */
  readonly record: (clip: string, recording: Blob) => Promise<string | undefined>;
}

const NOTHING: Said = ['', ''];

/** One clip after the other: what is recorded is kept at once, and the next that is missing comes up. */
export function useRecorder({ clips, isRecorded, record }: Parts): Recording {
  const { say } = useWorkplace();
  const [at, setAt] = useState(() => clips.find(([clip]) => !isRecorded(clip))?.[0]);
  const [working, setWorking] = useState(false);
  const [last, setLast] = useState<Said>();
  const [told, tell] = useState<ToldOf>();
  const place = Math.max(
    0,
    clips.findIndex(([clip]) => clip === at),
  );
  const clip = clips[place] ?? NOTHING;

  const forgotten = useRef(() => {});
  const microphone = useMemo(() => openMicrophone(() => forgotten.current()), []);
  useEffect(() => () => microphone.close(), [microphone]);

  const take = async (recording: Blob) => {
    setWorking(true);
    tell(undefined);
    const made = await clipFrom(recording);
    const why = made.ok ? await record(clip[0], made.clip) : say.voice.refusals[made.refusal];
    setWorking(false);
    if (why !== undefined) return tell({ text: why, bad: true });
    tell({ text: say.voice.recorder.kept(clip[1]) });
    setLast(clip);
    const others = [...clips.slice(place + 1), ...clips.slice(0, place)];
    setAt(others.find(([other]) => !isRecorded(other))?.[0] ?? clip[0]);
  };
  const end = async () => {
    const recording = await microphone.stop();
    if (recording) await take(recording);
  };
  forgotten.current = () => void end();
  const go = (other: string) => {
    void microphone.stop();
    setAt(other);
  };

  return {
    clip,
    microphone,
    working,
    last,
    told,
    tell,
    take,
    go,
    step(by) {
      const other = clips[place + by];
      if (other) go(other[0]);
    },
    press() {
      if (working) return;
      if (microphone.recording.peek()) return void end();
      tell(undefined);
      void microphone.start();
    },
  };
}
