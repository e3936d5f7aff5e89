import type { ReceptionDesk } from '../../shared/domain/views/types.ts';
import type { RequestKind } from '../../shared/domain/vocabulary.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import type { IconName } from '../../shared/ui/icons.tsx';
import { useWorkplace } from '../workplace.ts';
import { isLate } from './late.ts';

type Request = ReceptionDesk['requests'][number];

const icons: Readonly<Record<RequestKind, IconName>> = {
  help: 'question',
  escort: 'people',
  interpreter: 'speech',
  emergency: 'warning',
  person: 'person',
  cover: 'pause',
  outage: 'warning',
  colleague: 'hand',
};

/** Calls for help, oldest first: each stays until somebody takes it by name, and then until it is done. */
export function Requests({ requests }: { readonly requests: readonly Request[] }) {
  const { say } = useWorkplace();
  const words = say.front.requests;
  const open = requests.filter(({ acceptedBy }) => !acceptedBy).length;

  return (
    <section class="requests" aria-labelledby="requests-title">
      <div class="line-head">
        <h2 id="requests-title">{words.title}</h2>
        <p role="status">{open > 0 && words.open(open)}</p>
      </div>
      {requests.length === 0 ? (
        <p class="line-empty">{words.none}</p>
      ) : (
        <ul>
          {requests.map((request) => (
            <One key={request.id} request={request} />
          ))}
        </ul>
      )}
    </section>
  );
}

function One({ request }: { readonly request: Request }) {
  const { say, now, acting, online } = useWorkplace();
  const words = say.front.requests;
  const { id: requestId, acceptedBy } = request;
  const late = isLate(request, now.value);
  const minutes = Math.max(0, Math.floor((now.value - request.at) / 60_000));
  const what = [words.kind[request.kind], request.ticket].filter(Boolean).join(' ');
  const about = [
    request.ticket,
    request.languageName && say.text(request.languageName),
    request.summoned && words.summon(request.summoned),
    request.window && say.window(request.window),
    request.window?.id !== request.from && words.from(request.from),
  ].filter(Boolean);

  return (
    <li class="request" data-late={late || undefined} data-accepted={acceptedBy !== undefined || undefined}>
      <Icon name={late ? 'warning' : icons[request.kind]} />
      <div>
        <b>{words.kind[request.kind]}</b>
        <p>{about.join(' · ')}</p>
        <p>
          {acceptedBy
            ? words.acceptedBy(acceptedBy.name, say.time(acceptedBy.at))
            : words.since(say.time(request.at), minutes)}
          {late && <strong> {words.late}</strong>}
        </p>
      </div>
      <Button
        kind={acceptedBy ? 'secondary' : 'primary'}
        aria-label={(acceptedBy ? words.settleOf : words.acceptOf)(what)}
        reason={online ? undefined : say.words.offline.reason}
        onPress={() => void acting.act({ type: acceptedBy ? 'SettleRequest' : 'AcceptRequest', requestId })}
      >
        {acceptedBy ? words.settle : words.accept}
      </Button>
    </li>
  );
}
