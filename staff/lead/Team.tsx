import type { Health } from '../../shared/protocol/messages.ts';
import { useWorkplace } from '../workplace.ts';
import type { Admin } from './admin.ts';
import { People } from './People.tsx';
import { Screens } from './Screens.tsx';

interface Props {
  readonly admin: Admin;
  readonly health: Health | undefined;
}

/** Who works here, and which screens belong to the office. */
export function Team({ admin, health }: Props) {
  const { say } = useWorkplace();
  return (
    <main class="page">
      <div class="page-head">
        <h1>{say.words.tabs.team}</h1>
      </div>
      <div class="page-two">
        <People admin={admin} />
        <Screens admin={admin} health={health} />
      </div>
    </main>
  );
}
