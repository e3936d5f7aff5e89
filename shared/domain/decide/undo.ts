import type { Context, Decision } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { LastAct, Office } from '../office.ts';

const hasMovedOn = (office: Office, act: LastAct): boolean =>
  act.visits.some(({ after }) => office.visits.get(after.id) !== after) ||
  act.windows.some(({ after }) => office.windows.get(after.id) !== after);

/** Take back one's own last command, whole, within the seconds of grace and while nobody has built on it. */
export function undo(office: Office, { at, by }: Context): Decision {
  const act = office.lastActs.get(by.id);
  if (!act) return refuse('nothing-to-undo');
  if (at - act.at > office.settings.undoSeconds * 1000) return refuse('undo-too-late', { ticket: act.about });
  if (hasMovedOn(office, act)) return refuse('moved-on', { ticket: act.about });
  return accept({ type: 'Undone', at, staffId: by.id, commandId: act.commandId });
}
