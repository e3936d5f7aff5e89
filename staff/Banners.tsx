import type { StaffView, WindowDesk } from '../shared/domain/views/types.ts';
import type { Instant } from '../shared/domain/vocabulary.ts';
import { Banner } from '../shared/ui/Banner.tsx';
import { Button } from '../shared/ui/Button.tsx';
import { useWorkplace } from './workplace.ts';

interface Props {
  readonly view: StaffView | undefined;
  readonly desk: WindowDesk | undefined;
  readonly cutAt: Instant | undefined;
  readonly saving: boolean;
  readonly reloadWanted: boolean;
}

/** News that concerns the whole screen, one strip at a time, the worst first. */
export function Banners({ view, desk, cutAt, saving, reloadWanted }: Props) {
  const { say, online, acting } = useWorkplace();
  const { offline, notSaving, newBuild, outage: down, clock } = say.words;
  const { outage, clockDoubt } = view ?? {};
  const moment = (at: Instant) => `${say.shortDate(at)}, ${say.time(at)}`;

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
  if (clockDoubt)
    return (
      <Banner
        tone="alert"
        icon="warning"
        title={clock.title(moment(clockDoubt.says))}
        action={
          view?.supervisor && (
            <Button kind="primary" onPress={() => void acting.act({ type: 'ConfirmClock' })}>
              {clock.right}
            </Button>
          )
        }
      >
        {clock.body(moment(clockDoubt.expected))}
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
  if (outage)
    return (
      <Banner
        tone="hint"
        icon="warning"
        title={down.title(say.time(outage.since))}
        action={
          view?.supervisor && (
            <Button kind="primary" onPress={() => void acting.act({ type: 'EndOutage' })}>
              {down.over}
            </Button>
          )
        }
      >
        {outage.services.map((service) => say.text(service)).join(', ')}. {down.body(outage.here, outage.out)}
      </Banner>
    );
  return null;
}
