import { useEffect, useMemo } from 'preact/hooks';
import type { Connection, Ended } from '../shared/ui/connection.ts';
import { connect } from '../shared/ui/connection.ts';
import { Front } from './Front.tsx';
import type { Me } from './http.ts';
import { signOut } from './http.ts';
import { useIdleLock } from './idle.ts';
import { Office } from './Office.tsx';
import { ended, keepSession, session } from './session.ts';

/** The staff's app: at the door, locked, or at work. */
export function App() {
  const kept = session.value;
  const connection = useConnection(kept?.token);
  const lock = useMemo(
    () => () => {
      const now = session.peek();
      if (now) keepSession({ ...now, locked: true });
    },
    [],
  );
  useIdleLock(kept !== undefined && !kept.locked, lock);

  const enter = (token: string, me: Me) => {
    const before = session.peek();
    ended.value = undefined;
    keepSession({ token, me, locked: false });
    if (before) void signOut(before.token);
  };
  const leave = () => {
    const now = session.peek();
    keepSession(undefined);
    if (now) void signOut(now.token);
  };

  if (!kept || !connection) return <Front me={undefined} onIn={enter} onLeave={leave} />;
  if (kept.locked) return <Front me={kept.me} onIn={enter} onLeave={leave} />;
  return <Office key={kept.token} session={kept} connection={connection} onLock={lock} onSignOut={leave} />;
}

function useConnection(token: string | undefined): Connection<'staff'> | undefined {
  const connection = useMemo(() => (token ? connect('staff', token) : undefined), [token]);

  useEffect(() => {
    if (!connection) return;
    const stop = connection.ended.subscribe((why: Ended | undefined) => {
      if (!why) return;
      ended.value = why;
      keepSession(undefined);
    });
    return () => {
      stop();
      connection.close();
    };
  }, [connection]);
  return connection;
}
