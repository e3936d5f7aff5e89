import type { StaffView } from '../../shared/domain/views/types.ts';
import type { Tab } from '../keys.ts';
import { useWorkplace } from '../workplace.ts';
import { Plaque } from './Plaque.tsx';

interface Props {
  readonly view: StaffView | undefined;
  readonly tab: Tab;
  /** There are many tabs beside it: only the name, of the place its first part. */
  readonly narrow: boolean;
}

/** Where am I: the window with its plaque and what it serves, or the office. */
export function Place({ view, tab, narrow }: Props) {
  const { say } = useWorkplace();
  const window = view?.desk?.window;
  if (!window) return <strong>{view ? placeName(view.office.place, narrow) : say.words.tabs[tab]}</strong>;

  return (
    <>
      <Plaque window={window} ground="board" silent />
      <strong>{say.window(window)}</strong>
      {!narrow && <span class="bar-note">{window.steps.map(({ name }) => say.text(name)).join(' · ')}</span>}
    </>
  );
}

/** "Huajuapan de León, Oaxaca", or where there is little room the town alone. */
const placeName = (place: string, narrow: boolean): string => (narrow ? (place.split(',')[0] ?? place) : place);
