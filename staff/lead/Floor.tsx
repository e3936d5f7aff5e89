import type { StaffView, SupervisorDesk } from '../../shared/domain/views/types.ts';
import type { Health } from '../../shared/protocol/messages.ts';
import type { Tab } from '../keys.ts';
import { Trouble } from '../parts/Trouble.tsx';
import { useWorkplace } from '../workplace.ts';
import { Alerts } from './Alerts.tsx';
import { Day } from './Day.tsx';
import { Notices } from './Notices.tsx';
import { Room } from './Room.tsx';
import { Services } from './Services.tsx';
import { StepLines } from './StepLines.tsx';
import { Windows } from './Windows.tsx';

interface Props {
  readonly token: string;
  readonly view: StaffView;
  readonly desk: SupervisorDesk;
  readonly health: Health | undefined;
  readonly onGo: (tab: Tab) => void;
}

/** The supervisor's day at a glance: the windows, what to mind now, the day itself, the services, the notices. */
export function Floor({ token, view, desk, health, onGo }: Props) {
  const { say } = useWorkplace();
  return (
    <main class="floor">
      <h1 class="unseen">{say.lead.floor.title}</h1>
      <div class="floor-main">
        <Windows windows={view.windows} />
        <Trouble />
        <div class="floor-cards">
          <Room room={desk.room} />
          <StepLines view={view} desk={desk} />
          <Day view={view} desk={desk} />
          <Services view={view} desk={desk} />
        </div>
      </div>
      <div class="line">
        <Alerts desk={desk} health={health} view={view} onGo={onGo} />
        <Notices token={token} view={view} desk={desk} />
      </div>
    </main>
  );
}
