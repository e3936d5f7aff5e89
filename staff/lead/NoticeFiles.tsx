import { useState } from 'preact/hooks';
import { Button } from '../../shared/ui/Button.tsx';
import { useWorkplace } from '../workplace.ts';
import type { NotErased, NoticeFolder, NoticePictures } from './notices.ts';

interface Props {
  readonly folder: NoticeFolder;
  readonly erase: NoticePictures['erase'];
  /** There is one less in the folder. */
  readonly onErased: (file: string) => Promise<void>;
}

/** What lies in the office's folder of pictures, each to be erased after a question. */
export function NoticeFiles({ folder: { pictures, unfit }, erase, onErased }: Props) {
  const { say } = useWorkplace();
  const { files: words } = say.lead.notices;
  const [asked, setAsked] = useState<string>();
  const [trouble, setTrouble] = useState<NotErased>();
  const all = [
    ...pictures.map(({ file, bytes }) => ({
      file,
      note: words.size(say.count(Math.max(1, Math.round(bytes / 1000)))),
    })),
    ...unfit.map(({ file }) => ({ file, note: words.unfit })),
  ];
  if (all.length === 0) return null;

  const gone = async (file: string) => {
    const why = await erase(file);
    setTrouble(why);
    setAsked(undefined);
    if (!why) await onErased(file);
  };
  return (
    <details class="notice-files">
      <summary>{words.title(all.length)}</summary>
      <ul>
        {all.map(({ file, note }) => (
          <li key={file}>
            <span>
              {file} <small>{note}</small>
            </span>
            {asked === file ? (
              <span class="notice-files-ask">
                <Button kind="danger" onPress={() => void gone(file)}>
                  {words.yes}
                </Button>
                <Button kind="quiet" onPress={() => setAsked(undefined)}>
                  {words.no}
                </Button>
              </span>
            ) : (
              <Button kind="quiet" aria-label={words.eraseOf(file)} onPress={() => setAsked(file)}>
                {words.erase}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p class="trouble" role="status">
        {trouble && words.notErased[trouble]}
      </p>
    </details>
  );
}
