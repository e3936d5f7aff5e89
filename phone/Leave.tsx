import { useState } from 'preact/hooks';
import { Button } from '../shared/ui/Button.tsx';
import { Dialog } from '../shared/ui/Dialog.tsx';
import type { Scene } from './scene.ts';

/** Gives up the place, after a question: it can't be had back. */
export function Leave({ scene: { ticket, words, reason, wish } }: { readonly scene: Scene }) {
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const leave = () => {
    close();
    wish({ type: 'Leave' });
  };

  return (
    <>
      <Button reason={reason} onPress={() => setAsking(true)}>
        {words.leave.button}
      </Button>
      <Dialog
        open={asking}
        title={words.leave.title(ticket.ticket)}
        onClose={close}
        actions={
          <>
            <Button kind="primary" onPress={close}>
              {words.leave.keep}
            </Button>
            <Button reason={reason} onPress={leave}>
              {words.leave.confirm}
            </Button>
          </>
        }
      >
        <p>{words.leave.text}</p>
      </Dialog>
    </>
  );
}
