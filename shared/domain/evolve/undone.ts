import type { Undone } from '../events.ts';
import type { Announcement, LastAct, Office } from '../office.ts';
import { Roll } from '../roll.ts';
import type { Visit } from '../visit.ts';
import type { RequestId } from '../vocabulary.ts';
import { putVisit, putWindow } from './change.ts';

const callsOf = ({ situation }: Visit): { readonly callId?: string; readonly announcements: number } =>
  situation.is === 'called'
    ? situation
    : situation.is === 'serving'
      ? { callId: situation.callId, announcements: Number.POSITIVE_INFINITY }
      : { announcements: 0 };

/** What the act had made the room hear is withdrawn: a call that it made, or a repetition of one. */
const isWithdrawn = (act: LastAct, { callId, attempt }: Announcement): boolean =>
  act.visits.some(({ before, after }) => {
    if (callsOf(after).callId !== callId) return false;
    const earlier = callsOf(before);
    return earlier.callId !== callId || attempt > earlier.announcements;
  });

/** A request made by the act itself, such as an escort for its call. */
const isOf = (act: LastAct, requestId: RequestId): boolean =>
  requestId === act.commandId || requestId.startsWith(`${act.commandId}-`);

/** Lines that the act moved stand where they did before it. */
const asLinesWere = (office: Office, { lines }: LastAct): Office => {
  if (!lines) return office;
  const { moved: _undone, ...rest } = office;
  return { ...rest, ...lines.before };
};

/** Everything that somebody's last act touched is as it was before it. */
export function undone(office: Office, { staffId }: Undone): Office {
  const act = office.lastActs.get(staffId);
  if (!act) return office;

  let restored = office;
  for (const { before } of act.visits) restored = putVisit(restored, before);
  for (const { before } of act.windows) restored = putWindow(restored, before);
  const asBefore = act.requests.map(({ before }) => before);
  const others = [...office.requests.values()].filter(
    ({ id }) => !isOf(act, id) && !asBefore.some((request) => request.id === id),
  );
  const requests = [...asBefore, ...others].sort((a, b) => a.at - b.at);
  return {
    ...asLinesWere(restored, act),
    requests: new Map(requests.map((request) => [request.id, request])),
    announcements: office.announcements.filter((announcement) => !isWithdrawn(act, announcement)),
    lastActs: Roll.of([...office.lastActs].filter(([id]) => id !== staffId)),
  };
}
