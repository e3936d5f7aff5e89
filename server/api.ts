import { randomBytes } from 'node:crypto';
import type { Command } from '../shared/domain/commands.ts';
import type { Actor } from '../shared/domain/vocabulary.ts';
import { isSame } from './access/secrets.ts';
import type { KnownColumns } from './appointments/known-columns.ts';
import { columnsIn } from './appointments/known-columns.ts';
import { loadList } from './appointments/load.ts';
import { loadReady } from './appointments/ready.ts';
import type { Authority } from './authority.ts';
import type { Access } from './entrance.ts';
import { accessRoutes } from './http/access-routes.ts';
import { listRoutes } from './http/list-routes.ts';
import { officeRoutes } from './http/office-routes.ts';
import type { Lines } from './lines.ts';
import { recordPin } from './recovery-desk.ts';
import { actorFor } from './viewer.ts';

/** The way in for lists of appointments and of what is ready: by a person who may, or by the command line on this computer. */
export function listsFor(
  { desk, hmacCurp, hmacContact, office, now }: Authority,
  { whoIs }: Access,
  known: KnownColumns,
  programToken: string,
) {
  const submit = (command: Command, actor: Actor) =>
    desk.submit({ id: randomBytes(16).toString('hex'), command }, actor);
  const parts = { office, now, hmacCurp, hmacContact, known, submit };
  return listRoutes({
    whoIs,
    actorFor,
    isProgram: (token) => isSame(token, programToken),
    columnsIn,
    load: {
      appointments: (bytes, by, how) => loadList(bytes, by, how, parts),
      ready: (bytes, by, how) => loadReady(bytes, by, how, parts),
    },
  });
}

/** The office's interface by HTTP. */
export function apiFor(
  authority: Authority,
  access: Access,
  { see, sockets }: Lines,
  standing: { readonly open: boolean; readonly secure?: true },
) {
  const { desk, door, office, now } = authority;
  const { network, staff, whoIs } = access;
  return [
    officeRoutes({ door, whoIs, office, people: () => staff.people, viewOf: see, now, seq: () => desk.seq }),
    accessRoutes({
      ...access,
      now,
      end: (...who) => sockets.end(...who),
      recordPin: (staffId, by) => recordPin(authority, staffId, actorFor(by)),
      changed: () => sockets.refresh(),
      network: {
        standing: () => ({ ...standing, confirmed: network.confirmed }),
        confirm: (confirmed) => network.confirm(confirmed),
      },
    }),
  ];
}
