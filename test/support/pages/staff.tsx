import { signal } from '@preact/signals';
import { render } from 'preact';
import '../../../shared/ui/base.css';
import type { Command } from '../../../shared/domain/commands.ts';
import type { StaffLanguage } from '../../../shared/i18n/catalogue.ts';
import type { CommandResult } from '../../../shared/protocol/messages.ts';
import { actingBy } from '../../../staff/acting.ts';
import { Header } from '../../../staff/parts/Header.tsx';
import { Screen } from '../../../staff/Screen.tsx';
import '../../../staff/style.css';
import { sayFor } from '../../../staff/say.ts';
import { Lock } from '../../../staff/signin/Lock.tsx';
import { SignIn } from '../../../staff/signin/SignIn.tsx';
import type { CheckPin } from '../../../staff/signin/usePin.ts';
import { windowWork } from '../../../staff/window/work.ts';
import { WorkplaceContext } from '../../../staff/workplace.ts';
import {
  bookedList,
  endedHit,
  face,
  health,
  hits,
  issued,
  readyDocuments,
  staffView,
  states,
  supervisor,
} from '../views/staff.ts';
import { at } from '../views/staff-desk.ts';
import { movePreview } from '../views/staff-moving.ts';

/** What a test wants to see: the staff's screen in one state. Written into the page's address. */
export interface Wanted {
  readonly state: keyof typeof states | 'door' | 'locked';
  readonly language?: StaffLanguage;
  readonly offline?: true;
  /** The person also leads: all pages. */
  readonly lead?: true;
  /** What the office answers to every wish, when it declines. */
  readonly refusal?: 'not-saved' | 'window-held';
}

declare global {
  interface Window {
    /** What was asked of the office, in order. */
    sent: Command[];
  }
}

const wanted = JSON.parse(decodeURIComponent(location.hash.slice(1))) as Wanted;
const online = !wanted.offline;
const roles = wanted.lead ? (['window', 'reception', 'supervisor'] as const) : (['window'] as const);
const state = wanted.state === 'door' || wanted.state === 'locked' ? staffView : states[wanted.state];
const view = { ...state, me: { ...state.me, roles }, ...(wanted.lead && { supervisor }) };
const now = signal(at('10:11'));
const result: CommandResult = { ticket: issued };

window.sent = [];
const acting = actingBy(async (command) => {
  window.sent.push(command);
  return wanted.refusal ? { ok: false, refusal: wanted.refusal } : { ok: true, seq: 1, result };
});
const work = windowWork({
  acting,
  view: () => view,
  online: () => online,
  now: () => now.value,
  uptime: () => performance.now(),
});
work.see(view.desk);

const say = sayFor({ language: wanted.language ?? 'es', timeZone: 'America/Mexico_City', spoken: view.spoken });
const check: CheckPin = async () => ({ ok: false, refusal: 'wrong-pin', details: { left: 3 } });
const nothing = () => {};
const answers: Readonly<Record<string, unknown>> = {
  search: [...hits, endedHit],
  booked: bookedList,
  ready: readyDocuments,
  'moved-lines': movePreview,
};

const root = document.querySelector('#root');
if (root)
  render(
    <WorkplaceContext.Provider
      value={{
        say,
        acting,
        now,
        online,
        ask: async (question) => ({ ok: true, seq: 1, result: answers[question.ask] ?? issued }) as never,
      }}
    >
      {wanted.state === 'door' || wanted.state === 'locked' ? (
        <>
          <Header place={<strong>{view.office.place}</strong>} />
          {wanted.state === 'door' ? (
            <SignIn face={face} check={check} onIn={nothing} ended={undefined} />
          ) : (
            <Lock me={view.me} check={check} onIn={nothing} onLeave={nothing} />
          )}
        </>
      ) : (
        <Screen
          token=""
          me={view.me}
          view={view}
          health={health}
          work={work}
          cutAt={online ? undefined : at('10:10')}
          reloadWanted={false}
          onLock={nothing}
          onSignOut={nothing}
        />
      )}
    </WorkplaceContext.Provider>,
    root,
  );
