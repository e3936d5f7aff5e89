import type { StaffView, WindowDesk } from '../../shared/domain/views/types.ts';
import { Banner } from '../../shared/ui/Banner.tsx';
import { Button } from '../../shared/ui/Button.tsx';
import { isLate } from '../reception/late.ts';
import { useWorkplace } from '../workplace.ts';

interface Props {
  readonly view: StaffView;
  readonly desk: WindowDesk;
}

/** What one window asks of the others: what this one has asked and who comes, and who else asks, to be accepted by name: one at a time, the others first. */
export function Asked({ view, desk }: Props) {
  const own = view.reception.requests.filter(
    ({ kind, from }) => (kind === 'colleague' || kind === 'outage') && from === desk.window.id,
  );
  const others = view.reception.requests.filter(
    ({ kind, from, acceptedBy }) =>
      kind === 'colleague' && from !== desk.window.id && (!acceptedBy || acceptedBy.id === view.me.id),
  );
  const [other] = others;
  const [mine] = own;
  if (other) return <Other request={other} view={view} />;
  return mine ? <Own request={mine} /> : null;
}

interface OneProps {
  readonly request: StaffView['reception']['requests'][number];
}

function Own({ request }: OneProps) {
  const { say, now, acting, online } = useWorkplace();
  const { ask: words } = say.words;
  const { id: requestId, kind, at, acceptedBy } = request;
  const told = kind === 'outage' || isLate(request, now.value);
  return (
    <Banner
      tone={acceptedBy ? 'done' : 'hint'}
      title={acceptedBy ? words.comes(acceptedBy.name) : words.asked[kind === 'outage' ? kind : 'colleague']}
      action={
        <Button
          reason={online ? undefined : say.words.offline.reason}
          onPress={() => void acting.act({ type: 'SettleRequest', requestId })}
        >
          {acceptedBy ? say.front.requests.settle : words.noMore}
        </Button>
      }
    >
      {!acceptedBy && (told ? words.told(say.time(at)) : words.nobodyYet(say.time(at)))}
    </Banner>
  );
}

function Other({ request, view }: OneProps & Pick<Props, 'view'>) {
  const { say, acting, online } = useWorkplace();
  const { ask: words } = say.words;
  const { id: requestId, from, at, window, acceptedBy } = request;
  const place = window ? say.window(window) : from;
  const holder = view.windows.find(({ id }) => id === from)?.holder?.name;
  return (
    <Banner
      tone={acceptedBy ? 'done' : 'hint'}
      icon={acceptedBy ? 'check' : 'hand'}
      title={acceptedBy ? words.goTo(place) : words.please(holder ?? place, place)}
      action={
        <Button
          kind={acceptedBy ? 'secondary' : 'primary'}
          reason={online ? undefined : say.words.offline.reason}
          onPress={() => void acting.act({ type: acceptedBy ? 'SettleRequest' : 'AcceptRequest', requestId })}
        >
          {acceptedBy ? say.front.requests.settle : say.front.requests.accept}
        </Button>
      }
    >
      {!acceptedBy && words.since(say.time(at))}
    </Banner>
  );
}
