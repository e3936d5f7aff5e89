import type { StaffView, SupervisorDesk } from '../../shared/domain/views/types.ts';
import type { Health } from '../../shared/protocol/messages.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import type { Tab } from '../keys.ts';
import { useWorkplace } from '../workplace.ts';
import { wordsOfAlert, wordsOfHealth } from './told.ts';

interface Props {
  readonly desk: SupervisorDesk;
  readonly health: Health | undefined;
  readonly view: StaffView;
  readonly onGo: (tab: Tab) => void;
}

/** What to do something about, each with what it means and where to do it. */
export function Alerts({ desk, health, view, onGo }: Props) {
  const { say } = useWorkplace();
  const words = say.lead.alerts;
  const shown = [...wordsOfHealth(health, say), ...desk.alerts.map((alert) => wordsOfAlert(alert, say, view.windows))];

  return (
    <section class="alerts" aria-labelledby="alerts-title">
      <div class="line-head">
        <h2 id="alerts-title">{words.title}</h2>
        {shown.length > 0 && <p>{shown.length}</p>}
      </div>
      <div role="status">
        {shown.length === 0 ? (
          <p class="line-empty">{words.none}</p>
        ) : (
          <ul>
            {shown.map(({ title, note, icon, urgent, go }) => (
              <li key={title} class="alert" data-urgent={urgent || undefined}>
                <Icon name={icon} />
                <div>
                  <b>{title}</b>
                  <p>{note}</p>
                </div>
                {go && <Button onPress={() => onGo(go.tab)}>{go.name}</Button>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
