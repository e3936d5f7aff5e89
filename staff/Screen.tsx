import { useMemo, useState } from 'preact/hooks';
import type { StaffView } from '../shared/domain/views/types.ts';
import type { Instant } from '../shared/domain/vocabulary.ts';
import type { Health } from '../shared/protocol/messages.ts';
import { Banners } from './Banners.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import type { Me } from './http.ts';
import type { Errand, Tab } from './keys.ts';
import { Page } from './Page.tsx';
import { Footer } from './parts/Footer.tsx';
import { Header } from './parts/Header.tsx';
import { Place } from './parts/Place.tsx';
import { Tabs } from './parts/Tabs.tsx';
import { UndoBar } from './parts/UndoBar.tsx';
import { keys as keysHere, letters } from './preferences.ts';
import { sessionsBy } from './sessions/desk.ts';
import { firstTab, tabsFor } from './tabs.ts';
import { useKeypad } from './useKeypad.ts';
import { useKeys } from './useKeys.ts';
import { useTaken } from './useTaken.ts';
import { deedsOf } from './window/deeds.ts';
import type { WindowWork } from './window/work.ts';
import { useWorkplace } from './workplace.ts';

interface Props {
  readonly token: string;
  readonly me: Me;
  readonly view: StaffView | undefined;
  readonly health: Health | undefined;
  readonly work: WindowWork;
  readonly cutAt: Instant | undefined;
  readonly reloadWanted: boolean;
  readonly onLock: () => void;
  readonly onSignOut: () => void;
}

/** The page that is open, and a place on it that was asked for. */
interface Shown {
  readonly tab: Tab;
  readonly setting?: string;
}

/** The staff's whole screen: three bands that never move, the page between them, and the keyboard over all. */
export function Screen({ token, me, view, health, work, cutAt, reloadWanted, onLock, onSignOut }: Props) {
  const { say, acting, online } = useWorkplace();
  const sessions = useMemo(() => sessionsBy(token), [token]);
  const tabs = useMemo(() => tabsFor(me.roles), [me.roles]);
  const [{ tab, setting }, turn] = useState<Shown>({ tab: firstTab(me.roles) });
  const [helping, help] = useState(false);
  const taken = useTaken(view);
  const go = (to: Tab, place?: string) => turn({ tab: to, ...(place !== undefined && { setting: place }) });
  const desk = tab === 'window' ? view?.desk : undefined;
  const deeds = desk ? deedsOf(desk) : [];
  const { keys } = say.words;

  const errands: readonly (readonly [Errand, string])[] = [
    ['help', keys.help],
    ...(desk ? ([['line', keys.line]] as const) : []),
    ['find', keys.find],
    ...(desk ? ([['print', keys.print]] as const) : []),
  ];
  const run = (errand: Errand) => {
    switch (errand) {
      case 'undo':
        if (view && online) void acting.act({ type: 'Undo' });
        return;
      case 'help':
        return help(true);
      case 'line':
        return document.querySelector<HTMLElement>('#line')?.focus();
      case 'find':
        go('reception');
        return queueMicrotask(() => document.querySelector<HTMLElement>('#find input')?.focus()); // before the next key
      case 'print':
        return window.print();
      default:
        if (tabs.includes(errand)) go(errand);
    }
  };
  useKeys({
    deeds,
    letters: letters.value,
    keys: keysHere.value,
    settled: work.settled,
    onDeed: work.perform,
    onErrand: run,
  });

  useKeypad({ deeds, settled: work.settled, onDeed: work.perform, onErrand: run });

  const calls = view?.reception.requests.filter(({ acceptedBy }) => !acceptedBy).length ?? 0;
  return (
    <>
      <Header
        place={<Place view={view} tab={tab} narrow={tabs.length > 2} />}
        tabs={tabs.length > 1 && <Tabs tabs={tabs} now={tab} onGo={go} calls={calls} />}
        name={me.name}
        onPerson={() => help(true)}
      />
      <Banners view={view} desk={desk} cutAt={cutAt} saving={health?.saving ?? true} reloadWanted={reloadWanted} />
      {view ? (
        <Page {...{ tab, token, view, health, work, cutAt, taken, setting }} onGo={go} />
      ) : (
        <main class="loading">
          <p role="status">{say.words.loading}</p>
        </main>
      )}
      <Footer keys={errands} onErrand={run}>
        {view?.undo ? (
          <UndoBar undo={view.undo} onUndo={() => run('undo')} />
        ) : (
          view && <p>{say.front.counts(...countsOf(view))}</p>
        )}
      </Footer>
      <HelpDialog
        open={helping}
        deeds={deeds}
        errands={[...errands, ...tabs.map((one) => [one, say.words.tabs[one]] as const)]}
        sessions={sessions}
        onClose={() => help(false)}
        onLock={onLock}
        onSignOut={onSignOut}
      />
    </>
  );
}

function countsOf({ reception: { counts } }: StaffView): [booked: number, arrived: number, waiting: number] {
  return [counts.booked, counts.arrived, counts.waiting];
}
