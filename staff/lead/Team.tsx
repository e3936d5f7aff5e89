import type { SupervisorDesk } from '../../shared/domain/views/types.ts';
import type { Health } from '../../shared/protocol/messages.ts';
import { useWorkplace } from '../workplace.ts';
import type { Admin } from './admin.ts';
import { Network } from './Network.tsx';
import { People } from './People.tsx';
import { Printers } from './Printers.tsx';
import { Screens } from './Screens.tsx';

interface Props {
  readonly admin: Admin;
  readonly token: string;
  readonly health: Health | undefined;
  readonly displays: SupervisorDesk['displays'];
}

/** Who works here, which screens belong to the office, and whether its network is its own. */
export function Team({ admin, token, health, displays }: Props) {
  const { say } = useWorkplace();
  return (
    <main class="page">
      <div class="page-head">
        <h1>{say.words.tabs.team}</h1>
      </div>
      <div class="page-two">
        <div class="page-stack">
          <People admin={admin} />
          <Network admin={admin} />
        </div>
        <div class="page-stack">
          <Screens admin={admin} health={health} displays={displays} />
          <Printers token={token} health={health} />
        </div>
      </div>
    </main>
  );
}
