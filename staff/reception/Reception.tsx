import { useState } from 'preact/hooks';
import type { IssuedTicket, StaffView } from '../../shared/domain/views/types.ts';
import { Trouble } from '../parts/Trouble.tsx';
import { useWorkplace } from '../workplace.ts';
import { ByHand } from './ByHand.tsx';
import { CheckInForm } from './CheckInForm.tsx';
import type { Draft } from './draft.ts';
import { emptyDraft, withAppointment } from './draft.ts';
import { Find } from './Find.tsx';
import { Latest } from './Latest.tsx';
import { Requests } from './Requests.tsx';
import { Slip } from './Slip.tsx';

/** Reception, from any window: find, check in, reprint; and every call for help until somebody has it. */
export function Reception({ view }: { readonly view: StaffView }) {
  const { say, acting, ask } = useWorkplace();
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [many, setMany] = useState(false);
  const [issued, setIssued] = useState<IssuedTicket>();

  const show = async (visitId: string) => {
    const answer = await ask({ ask: 'ticket', visitId });
    if (answer.ok) setIssued(answer.result);
  };

  return (
    <main class="reception">
      <h1 class="unseen">{say.front.title}</h1>
      <div class="work">
        {issued ? (
          <Slip
            ticket={issued}
            view={view}
            onNext={() => {
              setIssued(undefined);
              setDraft(emptyDraft);
            }}
          />
        ) : many ? (
          <ByHand view={view} onBack={() => setMany(false)} />
        ) : (
          <>
            <Find
              view={view}
              onAppointment={(hit) => setDraft(withAppointment(draft, hit))}
              onShow={(visitId) => void show(visitId)}
            />
            <CheckInForm
              view={view}
              draft={draft}
              onDraft={setDraft}
              onMany={() => setMany(true)}
              onCheckIn={async (command) => {
                const result = await acting.act(command);
                if (result?.ticket) setIssued(result.ticket);
              }}
            />
          </>
        )}
        <Trouble />
      </div>
      <div class="line">
        <Requests requests={view.reception.requests} />
        <Latest rows={view.reception.latest} onShow={(visitId) => void show(visitId)} />
      </div>
    </main>
  );
}
