import { Button } from '../../shared/ui/Button.tsx';
import { Dialog } from '../../shared/ui/Dialog.tsx';
import { useWorkplace } from '../workplace.ts';
import type { SessionDesk } from './desk.ts';
import { SessionList } from './SessionList.tsx';

interface Props {
  readonly desk: SessionDesk;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Where the person at this computer is signed in, for themselves to see and to end. */
export function SessionsDialog({ desk, open, onClose }: Props) {
  const { help, sessions } = useWorkplace().say.words;
  return (
    <Dialog
      open={open}
      title={sessions.open}
      onClose={onClose}
      actions={
        <Button kind="primary" keyHint="Esc" onPress={onClose}>
          {help.close}
        </Button>
      }
    >
      <SessionList desk={desk} mine />
    </Dialog>
  );
}
