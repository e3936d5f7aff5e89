import { useEffect, useState } from 'preact/hooks';
import type { OpenSession } from '../../shared/protocol/sessions.ts';
import { Button } from '../../shared/ui/Button.tsx';
import type { Say } from '../say.ts';
import { useWorkplace } from '../workplace.ts';
import type { SessionDesk } from './desk.ts';

interface Props {
  readonly desk: SessionDesk;
  /** Only those of whoever is at this computer. */
  readonly mine?: boolean;
}

/** Where somebody is signed in and since when; one press ends a session that is not this one. */
export function SessionList({ desk, mine = false }: Props) {
  const { say, online } = useWorkplace();
  const words = say.words.sessions;
  const [sessions, setSessions] = useState<readonly OpenSession[]>([]);
  const [trouble, setTrouble] = useState('');

  const look = async () => {
    const seen = await desk.look();
    setTrouble(seen ? '' : words.unread);
    if (seen) setSessions(seen);
  };
  useEffect(() => void look(), [desk]);
  const end = async (id: string) => {
    const ended = await desk.end(id);
    await look();
    if (!ended) setTrouble(words.notEnded);
  };

  const me = sessions.find(({ isThis }) => isThis)?.staffId;
  const shown = mine ? sessions.filter(({ staffId }) => staffId === me) : sessions;
  return (
    <div class="sessions">
      <ul class="rows">
        {shown.map(({ id, name, isThis, ...session }) => (
          <li key={id}>
            <span>
              <b>{name}</b>
              <small>{placeOf(say, session)}</small>
            </span>
            {isThis ? (
              <span>{words.isThis}</span>
            ) : (
              <Button
                aria-label={words.endOf(name, say.time(session.since))}
                reason={online ? undefined : say.words.offline.reason}
                onPress={() => void end(id)}
              >
                {words.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p class="field-hint">{words.note}</p>
      <p class="trouble" role="status">
        {trouble}
      </p>
    </div>
  );
}

function placeOf(say: Say, { since, address, isServer }: Pick<OpenSession, 'since' | 'address' | 'isServer'>): string {
  const words = say.words.sessions;
  const place = isServer ? words.server : address && words.computer(address);
  return [words.since(say.time(since)), place].filter(Boolean).join(' · ');
}
