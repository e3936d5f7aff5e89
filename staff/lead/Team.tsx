import { useMemo, useState } from 'preact/hooks';
import type { StaffView, SupervisorDesk } from '../../shared/domain/views/types.ts';
import type { Health } from '../../shared/protocol/messages.ts';
import { typeOwnPin } from '../http.ts';
import { languageDeskBy } from '../languages/desk.ts';
import { LanguagesPage } from '../languages/LanguagesPage.tsx';
import { sessionsBy } from '../sessions/desk.ts';
import { SessionList } from '../sessions/SessionList.tsx';
import { useOwnPin } from '../signin/useOwnPin.tsx';
import { VoicePage } from '../voice/VoicePage.tsx';
import { useWorkplace } from '../workplace.ts';
import { adminBy } from './admin.ts';
import { Network } from './Network.tsx';
import { People } from './People.tsx';
import { PersonData } from './PersonData.tsx';
import { Printers } from './Printers.tsx';
import { personDoor } from './person-data.ts';
import { Screens } from './Screens.tsx';
import { Webhook } from './Webhook.tsx';
import { webhookBy } from './webhook-desk.ts';

interface Props {
  readonly token: string;
  readonly health: Health | undefined;
  readonly displays: SupervisorDesk['displays'];
  /** Languages in which the office calls. */
  readonly languages: StaffView['office']['languages'];
}

type Part = 'people' | 'voice' | 'languages' | 'data' | 'webhook';
const parts: readonly Part[] = ['people', 'voice', 'languages', 'data', 'webhook'];

/** Who works here, which screens belong to the office, whether its network is its own; the voice that calls in it, its languages, what is kept of a person, and which other system is told what happens. */
export function Team({ token, health, displays, languages }: Props) {
  const { say } = useWorkplace();
  const [part, go] = useState<Part>('people');
  const languageDesk = useMemo(() => languageDeskBy(token), [token]);
  const { ask, dialog } = useOwnPin((pin) => typeOwnPin(token, pin));
  const admin = useMemo(() => adminBy(token, ask), [token, ask]);
  const sessions = useMemo(() => sessionsBy(token), [token]);
  const webhook = useMemo(() => webhookBy(token, ask), [token, ask]);
  const words = say.lead.team;
  const askPerson = useMemo(() => personDoor(token), [token]);
  return (
    <main class="page">
      <h1 class="unseen">{say.words.tabs.team}</h1>
      <nav class="parts" aria-label={words.label}>
        {parts.map((one) => (
          <button type="button" key={one} aria-current={one === part ? 'page' : undefined} onClick={() => go(one)}>
            {words[one]}
          </button>
        ))}
      </nav>
      {part === 'voice' && <VoicePage token={token} languages={languages} />}
      {part === 'languages' && <LanguagesPage desk={languageDesk} />}
      {part === 'data' && <PersonData ask={askPerson} />}
      {part === 'webhook' && <Webhook desk={webhook} />}
      {part === 'people' && (
        <div class="page-two">
          <div class="page-stack">
            <People admin={admin} />
            <section class="card" aria-labelledby="sessions-title">
              <h2 id="sessions-title" class="title">
                {say.words.sessions.title}
              </h2>
              <SessionList desk={sessions} />
            </section>
          </div>
          <div class="page-stack">
            <Screens admin={admin} health={health} displays={displays} />
            <Printers token={token} health={health} />
            <Network admin={admin} />
          </div>
        </div>
      )}
      {dialog}
    </main>
  );
}
