import { Key } from '../../shared/ui/Key.tsx';
import type { Tab } from '../keys.ts';
import { keys } from '../preferences.ts';
import { useWorkplace } from '../workplace.ts';

interface Props {
  readonly tabs: readonly Tab[];
  readonly now: Tab;
  readonly onGo: (tab: Tab) => void;
  /** Requests that nobody has accepted, told beside the reception's name. */
  readonly calls: number;
}

/** The pages that this person may work on. */
export function Tabs({ tabs, now, onGo, calls }: Props) {
  const { say } = useWorkplace();
  return (
    <nav class="tabs" aria-label={say.words.tabsLabel}>
      {tabs.map((tab) => (
        <button
          type="button"
          key={tab}
          class="tab"
          aria-current={tab === now ? 'page' : undefined}
          onClick={() => onGo(tab)}
        >
          {say.words.tabs[tab]}
          {tab === 'reception' && calls > 0 && (
            <span class="tab-count">
              {calls}
              <span class="unseen"> {say.front.callsWaiting}</span>
            </span>
          )}
          <Key name={keys.value[tab]} />
        </button>
      ))}
    </nav>
  );
}
