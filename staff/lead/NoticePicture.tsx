import { useState } from 'preact/hooks';
import { Label } from '../../shared/ui/Label.tsx';
import { Select } from '../parts/Select.tsx';
import { useWorkplace } from '../workplace.ts';
import { NoticeFiles } from './NoticeFiles.tsx';
import type { NoticeFolder, NoticePictures, NotSent } from './notices.ts';

interface Props {
  readonly folder: NoticeFolder;
  readonly pictures: NoticePictures;
  /** The folder holds something more, or less. */
  readonly onChanged: () => Promise<void>;
  readonly chosen: string | undefined;
  readonly onChoose: (file: string | undefined) => void;
}

/** The picture of a notice: one of the office's folder, or a new one that goes there. */
export function NoticePicture({ folder, pictures: { send, erase }, onChanged, chosen, onChoose }: Props) {
  const { say } = useWorkplace();
  const { notices: words } = say.lead;
  const [trouble, setTrouble] = useState<NotSent>();
  const take = async (file: File) => {
    const why = await send(file);
    setTrouble(why);
    if (why) return;
    await onChanged();
    onChoose(file.name);
  };

  const files = folder.pictures.map(({ file, moves }) => ({ id: file, name: moves ? words.clip(file) : file }));
  const picture = folder.pictures.find(({ file }) => file === chosen);
  return (
    <div class="notice-choose">
      <Select
        label={words.picture}
        value={chosen ?? ''}
        options={[{ id: '', name: words.noPicture }, ...files]}
        onChange={(file) => onChoose(file || undefined)}
      />
      {picture && !picture.moves && <img src={`/notices/${encodeURIComponent(picture.file)}`} alt="" />}
      <div class="field">
        <Label for="notice-file">{words.send}</Label>
        <input
          id="notice-file"
          type="file"
          accept=".png,.jpg,.jpeg,.webp,.webm,.mp4"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void take(file);
          }}
        />
        <p class="field-hint">{words.sendHint}</p>
        <p class="trouble" role="status">
          {trouble && words.notSent[trouble]}
        </p>
      </div>
      <NoticeFiles
        folder={folder}
        erase={erase}
        onErased={(file) => {
          if (file === chosen) onChoose(undefined);
          return onChanged();
        }}
      />
    </div>
  );
}
