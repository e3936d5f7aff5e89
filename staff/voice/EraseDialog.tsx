import { Button } from '../../shared/ui/Button.tsx';
import { Dialog } from '../../shared/ui/Dialog.tsx';
import { useWorkplace } from '../workplace.ts';

interface Props {
  /** What is about to be erased: what is being recorded, to make room for somebody else, or everything. */
  readonly asking: 'other' | 'erase' | undefined;
  /** Whose recordings there are; whoever is recorded now comes last. */
  readonly names: readonly string[];
  readonly onErase: () => void;
  readonly onKeep: () => void;
}

/** Asks before a voice is erased, since nothing brings it back. */
export function EraseDialog({ asking, names, onErase, onKeep }: Props) {
  const { say } = useWorkplace();
  const { voice: words } = say;
  const isOther = asking === 'other';
  const all = new Intl.ListFormat(say.language, { type: 'conjunction' }).format(names);
  return (
    <Dialog
      open={asking !== undefined}
      title={isOther ? words.otherTitle : words.eraseTitle(all)}
      onClose={onKeep}
      actions={
        <>
          <Button kind="danger" onPress={onErase}>
            {isOther ? words.otherDo : words.eraseDo}
          </Button>
          <Button onPress={onKeep}>{isOther ? words.otherKeep : words.eraseKeep}</Button>
        </>
      }
    >
      <p>{isOther ? words.otherWarning(names.at(-1) ?? '') : words.eraseWarning}</p>
    </Dialog>
  );
}
