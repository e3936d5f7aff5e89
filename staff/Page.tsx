import { useMemo } from 'preact/hooks';
import type { StaffView } from '../shared/domain/views/types.ts';
import type { Instant } from '../shared/domain/vocabulary.ts';
import type { Health } from '../shared/protocol/messages.ts';
import { Appointments } from './booked/Appointments.tsx';
import { booksFor } from './figures/books.ts';
import { FiguresPage } from './figures/FiguresPage.tsx';
import { opinionLinesFor } from './figures/opinion-lines.ts';
import type { Tab } from './keys.ts';
import { Floor } from './lead/Floor.tsx';
import { listSender, listsBy } from './lead/list.ts';
import { Team } from './lead/Team.tsx';
import { Reception } from './reception/Reception.tsx';
import { settingsBy } from './settings/desk.ts';
import { SettingsPage } from './settings/SettingsPage.tsx';
import { ChooseWindow } from './signin/ChooseWindow.tsx';
import { tryoutsFor } from './tryout/tryouts.ts';
import type { Taken } from './useTaken.ts';
import { WindowScreen } from './window/WindowScreen.tsx';
import type { WindowWork } from './window/work.ts';

interface Props {
  readonly tab: Tab;
  readonly token: string;
  readonly view: StaffView;
  readonly health: Health | undefined;
  readonly work: WindowWork;
  readonly cutAt: Instant | undefined;
  readonly taken: Taken | undefined;
  /** A place of the settings that was asked for on another page. */
  readonly setting: string | undefined;
  readonly onGo: (tab: Tab, setting?: string) => void;
}

/** Before the office has told anything of its screens. */
const UNKNOWN = { receipts: [], screens: [] };

/** The page that a tab stands for. */
export function Page({ tab, token, view, health, work, cutAt, taken, setting, onGo }: Props) {
  const lists = useMemo(() => listsBy(token), [token]);
  const sendReady = useMemo(() => listSender(token, 'ready'), [token]);
  const settings = useMemo(() => settingsBy(token), [token]);
  const books = useMemo(() => booksFor(token), [token]);
  const leads = view.me.roles.includes('supervisor');
  const tryouts = useMemo(() => (leads ? tryoutsFor(token) : undefined), [leads, token]);
  const written = useMemo(() => (leads ? opinionLinesFor(token) : undefined), [leads, token]);

  switch (tab) {
    case 'window':
      return view.desk ? (
        <WindowScreen view={view} desk={view.desk} room={health ?? UNKNOWN} work={work} asOf={cutAt} />
      ) : (
        <ChooseWindow view={view} taken={taken} />
      );
    case 'reception':
      return <Reception view={view} />;
    case 'floor':
      return view.supervisor ? (
        <Floor token={token} view={view} desk={view.supervisor} health={health} onGo={onGo} />
      ) : null;
    case 'appointments':
      return <Appointments view={view} lists={lists} sendReady={sendReady} />;
    case 'team':
      return (
        <Team
          token={token}
          health={health}
          displays={view.supervisor?.displays ?? []}
          languages={view.office.languages}
        />
      );
    case 'figures':
      return (
        <FiguresPage
          books={books}
          written={written}
          tryouts={tryouts}
          today={view.day.date}
          correcting={leads ? view.reasons : undefined}
          openBook={view.openBook}
          onOpenBook={view.supervisor?.bookShut && (() => onGo('settings', 'openBook'))}
        />
      );
    case 'settings':
      return <SettingsPage access={settings} me={view.me.id} at={setting} />;
  }
  return tab satisfies never;
}
