import type { WindowDesk } from '../shared/domain/views/types.ts';
import type { Instant } from '../shared/domain/vocabulary.ts';
import { Banner } from '../shared/ui/Banner.tsx';
import { Button } from '../shared/ui/Button.tsx';
import { useWorkplace } from './workplace.ts';

interface Props {
  readonly desk: WindowDesk | undefined;
  readonly cutAt: Instant | undefined;
  readonly saving: boolean;
  readonly reloadWanted: boolean;
}

/** News that concerns the whole screen, one strip at a time, the worst first. */
export function Banners({ desk, cutAt, saving, reloadWanted }: Props) {
  const { say, online } = useWorkplace();
  const { offline, notSaving, newBuild } = say.words;

  if (!online)
    return (
      <Banner
        tone="alert"
        icon="wifi-off"
        title={cutAt === undefined ? offline.titleUnknown : offline.title(say.exactTime(cutAt))}
      >
        {desk?.card ? offline.bodyServing(desk.card.ticket) : offline.body}
      </Banner>
    );
  if (!saving)
    return (
      <Banner tone="alert" title={notSaving.title}>
        {notSaving.body}
      </Banner>
    );
  if (reloadWanted)
    return (
      <Banner
        tone="hint"
        title={newBuild.title}
        action={<Button onPress={() => location.reload()}>{newBuild.action}</Button>}
      >
        {newBuild.body}
      </Banner>
    );
  return null;
}
