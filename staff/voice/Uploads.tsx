import { useState } from 'preact/hooks';
import type { Said } from '../../shared/i18n/spoken.ts';
import { Label } from '../../shared/ui/Label.tsx';
import { useWorkplace } from '../workplace.ts';
import { clipOfFile, fileNameOf } from './match.ts';
import { clipFrom } from './sound.ts';
import type { ToldOf } from './Told.tsx';

interface Props {
  readonly clips: readonly Said[];
  /** Shown at once, where nothing can be recorded. */
  readonly open: boolean;
  /** The clip that is on the page. */
  readonly clip: Said;
  /** Sends it; why it was declined, where it was. */
  readonly record: (clip: string, recording: Blob) => Promise<string | undefined>;
  /** Takes a file for the clip on the page. */
  readonly take: (file: Blob) => Promise<void>;
  readonly tell: (told: ToldOf) => void;
}

/** Files that could not be taken are named up to so many. */
const NAMED = 4;

/** Recordings made elsewhere: one for the clip on the page, or many at once, each known by its name. */
export function Uploads({ clips, open, clip, record, take, tell }: Props) {
  const { say } = useWorkplace();
  const { upload: words, refusals } = say.voice;
  const [progress, setProgress] = useState<string>();
  const [left, setLeft] = useState<readonly string[]>([]);

  const takeOne = async (whose: string, file: File) => {
    const made = await clipFrom(file);
    return made.ok ? record(whose, made.clip) : refusals[made.refusal];
  };
  const takeAll = async (files: readonly File[]) => {
    const declined: string[] = [];
    let taken = 0;
    for (const [number, file] of files.entries()) {
      setProgress(words.reading(number + 1, files.length));
      const whose = clipOfFile(file.name, clips);
      const why = whose === undefined ? words.unknown : await takeOne(whose, file);
      if (why === undefined) taken += 1;
      else declined.push(words.left(file.name, why));
    }
    setProgress(undefined);
    setLeft(declined);
    tell({ text: words.taken(taken), bad: taken === 0 });
  };

  return (
    <details class="voice-uploads" open={open}>
      <summary>{words.title}</summary>
      <div class="field">
        <Label for="voice-file">{words.one(clip[1])}</Label>
        <input
          id="voice-file"
          class="field-input"
          type="file"
          accept="audio/*"
          onChange={({ currentTarget }) => {
            const [file] = [...(currentTarget.files ?? [])];
            if (file) void take(file);
            currentTarget.value = '';
          }}
        />
      </div>
      <div class="field">
        <Label for="voice-files">{words.many}</Label>
        <input
          id="voice-files"
          class="field-input"
          type="file"
          accept="audio/*"
          multiple
          aria-describedby="voice-files-hint"
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            currentTarget.value = '';
            void takeAll(files);
          }}
        />
      </div>
      <p class="field-hint" id="voice-files-hint">
        {words.manyHint} {clips.slice(0, 3).map(fileNameOf).join(', ')}
      </p>
      <p class="field-hint" role="status">
        {progress}
      </p>
      {left.length > 0 && (
        <ul class="voice-left">
          {left.slice(0, NAMED).map((line) => (
            <li key={line}>{line}</li>
          ))}
          {left.length > NAMED && <li>{words.others(left.length - NAMED)}</li>}
        </ul>
      )}
    </details>
  );
}
