import type { Context, Decision } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { LastAct, Office } from '../office.ts';
import { lostBy } from './move.ts';

/** Whether other lines were moved or settings published since, or somebody would be left without a window. */
const hasLinesSince = (office: Office, { lines }: LastAct): boolean =>
  lines !== undefined && (office.settings !== lines.after || lostBy(office, lines.before.settings) !== undefined);

const hasMovedOn = (office: Office, act: LastAct): boolean =>
  hasLinesSince(office, act) ||
  act.visits.some(({ after }) => office.visits.get(after.id) !== after) ||
  act.windows.some(({ after }) => office.windows.get(after.id) !== after) ||
  act.requests.some(({ before, after }) => office.requests.get(before.id) !== after);

/** Whether a window would go back to somebody who by now works at another, one that does not go back with it. */
const isHeldElsewhere = (office: Office, { windows }: LastAct): boolean => {
  const others = [...office.windows.values()].filter(({ id }) => windows.every(({ before }) => before.id !== id));
  return windows.some(({ before }) => others.some(({ staff }) => staff !== undefined && staff.id === before.staff?.id));
};

/** Whether an appointment of the act has checked in anew, so that its visitor would be here twice. */
const isBackAnew = (office: Office, act: LastAct): boolean =>
  act.visits.some(({ before }) =>
    before.applicants.some(
      ({ appointmentId: id }) => id !== undefined && office.appointments.get(id)?.visitId !== before.id,
    ),
  );

/** Take back one's own last command, whole, within the seconds of grace and while nobody has built on it. */
export function undo(office: Office, { at, by }: Context): Decision {
  const act = office.lastActs.get(by.id);
  if (!act) return refuse('nothing-to-undo');
  const about = office.windows.has(act.about) ? { window: act.about } : { ticket: act.about };
  if (at - act.at > office.settings.undoSeconds * 1000) return refuse('undo-too-late', about);
  if (hasMovedOn(office, act) || isHeldElsewhere(office, act) || isBackAnew(office, act))
    return refuse('moved-on', about);
  return accept({ type: 'Undone', at, staffId: by.id, commandId: act.commandId });
}
