import { useEffect, useMemo } from 'preact/hooks';
import type { Connection, Ended } from '../shared/ui/connection.ts';
import { connect } from '../shared/ui/connection.ts';
import { Front } from './Front.tsx';
import type { Me } from './http.ts';
import { signOut } from './http.ts';
import { useIdleLock } from './idle.ts';
import { Office } from './Office.tsx';
import { ended, keepSession, session } from './session.ts';

/** The staff's app: at the door, locked, or at work. It joins the office it was served by, unless told otherwise. */
export function App({ join = connect }: { readonly join?: typeof connect<'staff'> }) {
  const kept = session.value;
  const connection = useConnection(join, kept?.locked ? undefined : kept?.token);
  const lock = useMemo(
    () => () => {
      const now = session.peek();
      if (!now) return;
      keepSession({ ...now, locked: true });
      void signOut(now.token); // Whoever knows the token has nothing of it either.
    },
    [],
  );
  const attended = useMemo(() => () => connection?.receipt({ is: 'attended' }), [connection]);
  useIdleLock(kept !== undefined && !kept.locked, lock, attended);

  const enter = (token: string, me: Me) => {
    const before = session.peek();
    ended.value = undefined;
    keepSession({ token, me, locked: false });
    if (before && !before.locked) void signOut(before.token);
  };
  const leave = () => {
    const now = session.peek();
    keepSession(undefined);
    if (now && !now.locked) void signOut(now.token);
  };

  if (kept?.locked) return <Front me={kept.me} onIn={enter} onLeave={leave} />;
  if (!kept || !connection) return <Front me={undefined} onIn={enter} onLeave={leave} />;
  return <Office key={kept.token} session={kept} connection={connection} onLock={lock} onSignOut={leave} />;
}

function useConnection(join: typeof connect<'staff'>, token: string | undefined): Connection<'staff'> | undefined {
  const connection = useMemo(() => (token ? join('staff', token) : undefined), [join, token]);

  useEffect(() => {
    if (!connection) return;
    const stop = connection.ended.subscribe((why: Ended | undefined) => {
      if (!why || session.peek()?.locked) return;
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
