import type { StaffView, WindowDesk } from '../../shared/domain/views/types.ts';
import { Banner } from '../../shared/ui/Banner.tsx';
import { Button } from '../../shared/ui/Button.tsx';
import { useWorkplace } from '../workplace.ts';

interface Props {
  readonly view: StaffView;
  readonly desk: WindowDesk;
}

/** A colleague asks this window to cover theirs: one touch, and once nobody stands here the place is changed by itself. */
export function CoverAsked({ view, desk }: Props) {
  const { say, acting, online } = useWorkplace();
  const { coverPlease: words } = say.words;
  const asks = view.reception.requests.filter(({ kind, from }) => kind === 'cover' && from !== desk.window.id);
  const mine = asks.find(({ acceptedBy }) => acceptedBy?.id === view.me.id);
  const asked = mine ?? asks.find(({ to, acceptedBy }) => to === desk.window.id && !acceptedBy);
  if (!asked?.window) return null;

  const window = say.window(asked.window);
  if (mine) return <Banner tone="done" title={words.promised(window)} />;
  const ticket = desk.card?.ticket;
  const holder = view.windows.find(({ id }) => id === asked.from)?.holder?.name;
  return (
    <Banner
      tone="hint"
      icon="pause"
      title={words.title(holder ?? window, window)}
      action={
        <Button
          kind="primary"
          reason={online ? undefined : say.words.offline.reason}
          onPress={() => void acting.act({ type: 'AcceptRequest', requestId: asked.id })}
        >
          {words.accept}
        </Button>
      }
    >
      {ticket === undefined ? words.now : words.after(ticket)}
    </Banner>
  );
}
