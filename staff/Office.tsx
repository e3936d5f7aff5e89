import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Instant } from '../shared/domain/vocabulary.ts';
import { now, serverTime } from '../shared/ui/clock.ts';
import type { Connection } from '../shared/ui/connection.ts';
import { actingBy } from './acting.ts';
import { language } from './preferences.ts';
import { Screen } from './Screen.tsx';
import { sayFor } from './say.ts';
import type { Session } from './session.ts';
import { windowWork } from './window/work.ts';
import { WorkplaceContext } from './workplace.ts';

interface Props {
  readonly session: Session;
  readonly connection: Connection<'staff'>;
  readonly onLock: () => void;
  readonly onSignOut: () => void;
}

/** One person's day with the office: joins the connection, the words and the work into one workplace. */
export function Office({ session, connection, onLock, onSignOut }: Props) {
  const { view, link, lastHeard } = connection;
  const acting = useMemo(() => actingBy((command) => connection.command(command)), [connection]);
  const work = useMemo(
    () =>
      windowWork({
        acting,
        view: () => view.value,
        online: () => link.value === 'online',
        now: serverTime,
        uptime: () => performance.now(),
      }),
    [acting, view, link],
  );
  useEffect(() => view.subscribe((seen) => work.see(seen?.desk)), [view, work]);

  const cutAt = useSignal<Instant | undefined>(undefined);
  useEffect(
    () =>
      link.subscribe((state) => {
        cutAt.value = state === 'online' ? undefined : (cutAt.peek() ?? lastHeard.peek());
      }),
    [link, lastHeard, cutAt],
  );
  const timeZone = useComputed(() => view.value?.office.timeZone ?? 'America/Mexico_City').value;
  const spoken = view.value?.spoken;
  const say = useMemo(
    () => sayFor({ language: language.value, timeZone, spoken: spoken ?? [] }),
    [language.value, timeZone, spoken],
  );

  return (
    <WorkplaceContext.Provider value={{ say, acting, now, online: link.value === 'online', ask: connection.ask }}>
      <Screen
        token={session.token}
        me={session.me}
        view={view.value}
        health={connection.health.value}
        work={work}
        cutAt={cutAt.value}
        reloadWanted={connection.reloadWanted.value}
        onLock={onLock}
        onSignOut={onSignOut}
      />
    </WorkplaceContext.Provider>
  );
}
