import type { Context, Decision } from '../decision.ts';
import { accept } from '../decision.ts';
import type { Event } from '../events.ts';
import { evolve } from '../evolve/index.ts';
import { armedWindows, nextInLine } from '../line.ts';
import type { Office } from '../office.ts';
import { isOpen, presentVisits } from '../office.ts';
import { callTo } from './call.ts';
import { invitations } from './invite.ts';
import { placesGiven } from './stand-by.ts';

/**
 * What falls due by the clock alone: a call that nobody has answered is announced a second time, and whoever was told a
 * later hour than is needed now is invited in, and places that nobody came for go to the stand-by list.
 */
export function keepTime(office: Office, context: Context): Decision {
  const { at } = context;
  if (!isOpen(office) || office.clockDoubt) return accept();
  const patience = office.settings.absence.secondCallAfter * 1000;
  const again: Event[] = [];
  for (const { id: visitId, situation } of presentVisits(office)) {
    if (situation.is !== 'called' || situation.announcements > 1 || at < situation.calledAt + patience) continue;
    again.push({ type: 'CallRepeated', at, callId: situation.callId, visitId, attempt: 2 });
  }
  return accept(...again, ...invitations(office, context), ...placesGiven(office, at));
}

/** The calls that armed windows make once these events have happened, in the order in which armed windows take a newcomer. */
export function armedCalls(office: Office, events: readonly Event[], context: Context): Event[] {
  const calls: Event[] = [];
  const mayBeArmed =
    armedWindows(office).length > 0 || events.some(({ type }) => type === 'WindowArmed' || type === 'Undone');
  if (!mayBeArmed || !isOpen(office)) return calls;
  let after = events.reduce(evolve, office);
  for (const { id } of armedWindows(after)) {
    const visit = nextInLine(after, id, context.at);
    if (!visit) continue;
    const call = callTo(after, id, visit, context, { callId: `${context.commandId}-${id}`, armed: true });
    after = call.reduce(evolve, after);
    calls.push(...call);
  }
  return calls;
}
