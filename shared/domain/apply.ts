import type { CommandType } from './commands.ts';
import type { Entry } from './decision.ts';
import { evolve } from './evolve/index.ts';
import type { HelpRequest, LastAct, Office } from './office.ts';

/**
 * What a person may take back within the seconds of grace, beside a cover that they accepted. A number given, a day opened
 * or a window taken can't be.
 */
const undoable: ReadonlySet<string> = new Set<CommandType>([
  'CallNext',
  'CallTicket',
  'Recall',
  'RecordArrival',
  'FinishStep',
  'RecordIncomplete',
  'EndVisit',
  'SendTo',
  'HoldVisit',
  'ReturnToLine',
  'RecordNoShow',
  'ComeBack',
  'StepOut',
  'Leave',
  'GiveTomorrowSlip',
  'ChangeNeeds',
  'CorrectOutcome',
  'MoveLines',
  'PauseWindow',
  'ResumeWindow',
  'CloseWindow',
  'ArmWindow',
  'DisarmWindow',
]);

/** The cover that an entry accepted: a promise, or at once a swap of two windows. */
const coverAccepted = ({ requests }: Office, { command, events }: Entry): HelpRequest | undefined => {
  if (command !== 'AcceptRequest') return undefined;
  const accepted = events.find((event) => event.type === 'RequestAccepted');
  const request = accepted && requests.get(accepted.requestId);
  return request?.kind === 'cover' ? request : undefined;
};

const requestsChanged = (before: Office, after: Office): LastAct['requests'] => {
  if (before.requests === after.requests) return none;
  return [...before.requests.values()].flatMap((was) => {
    const is = after.requests.get(was.id);
    return is === was ? [] : [{ before: was, ...(is && { after: is }) }];
  });
};

const visitsChanged = (before: Office, after: Office, { events }: Entry): LastAct['visits'] => {
  const changed: LastAct['visits'][number][] = [];
  for (const event of events) {
    if (!('visitId' in event) || event.visitId === undefined) continue;
    const was = before.visits.get(event.visitId);
    const is = after.visits.get(event.visitId);
    if (!was || !is || was === is || changed.some((one) => one.after === is)) continue;
    changed.push({ before: was, after: is });
  }
  return changed;
};

const windowsChanged = (before: Office, after: Office): LastAct['windows'] => {
  if (before.windows === after.windows) return none;
  const changed: LastAct['windows'][number][] = [];
  for (const is of after.windows.values()) {
    const was = before.windows.get(is.id);
    if (was && was !== is) changed.push({ before: was, after: is });
  }
  return changed;
};

const none: readonly never[] = [];

const actOf = (before: Office, after: Office, entry: Entry): LastAct => {
  const visits = visitsChanged(before, after, entry);
  const windows = windowsChanged(before, after);
  const moved = linesMovedIn(before, after, entry);
  const covered = coverAccepted(before, entry)?.from;
  const about = moved?.about ?? visits[0]?.after.ticket ?? covered ?? windows[0]?.after.id ?? '';
  const requests = requestsChanged(before, after);
  const { id: commandId, command, at } = entry;
  return { commandId, command, at, about, visits, windows, requests, ...(moved && { lines: moved.lines }) };
};

const linesMovedIn = ({ settings, moved }: Office, after: Office, { events }: Entry) => {
  const event = events.find(({ type }) => type === 'LinesMoved');
  if (event?.type !== 'LinesMoved') return undefined;
  const about = event.windows[0]?.windowId ?? '';
  return { about, lines: { before: { settings, ...(moved && { moved }) }, after: after.settings } };
};

/** The office after one entry of the record, with what its author may still take back. */
export function apply(office: Office, entry: Entry): Office {
  let after = office;
  for (const event of entry.events) after = evolve(after, event);
  if (entry.by.kind !== 'staff') return after;
  if (!undoable.has(entry.command) && !coverAccepted(office, entry)) return after;
  return { ...after, lastActs: after.lastActs.with(entry.by.id, actOf(office, after, entry)) };
}
