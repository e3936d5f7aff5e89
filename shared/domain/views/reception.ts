import type { HelpRequest, Office } from '../office.ts';
import { presentVisits, windowSettings } from '../office.ts';
import { oncePerState } from '../once.ts';
import { handOverService, isHandedOver } from '../ready.ts';
import { standByList, standByOfService } from '../stand-by.ts';
import type { Situation, Visit } from '../visit.ts';
import { windowFace, windowOf } from './faces.ts';
import { firstOf, serviceName } from './rows.ts';
import type { ReceptionDesk, ReceptionRow } from './types.ts';

/** The names of a party, as the office writes them; empty where nobody was asked. */
const partyName = ({ applicants }: Visit): string =>
  applicants
    .map(({ name }) => name)
    .filter((name) => name !== '')
    .join(', ');

const rowOf = (office: Office, visit: Visit): ReceptionRow => {
  const { id, ticket, situation, checkedIn, slot } = visit;
  const window = windowOf(office, visit);
  return {
    visitId: id,
    ticket,
    name: partyName(visit),
    service: serviceName(office, visit),
    situation: situation.is,
    checkedIn,
    ...(window ? { window } : {}),
    ...(slot === undefined ? {} : { slot }),
  };
};

const requestOf = (office: Office, request: HelpRequest): ReceptionDesk['requests'][number] => {
  const { id, kind, at, from, visitId, language, to, acceptedBy } = request;
  const visit = visitId === undefined ? undefined : office.visits.get(visitId);
  const origin = windowSettings(office, from);
  const window = origin ? windowFace(origin) : visit && windowOf(office, visit);
  const spoken = office.settings.spoken.find(({ tag }) => tag === language);
  return {
    id,
    kind,
    at,
    from,
    ...(visitId === undefined ? {} : { visitId }),
    ...(language === undefined ? {} : { language }),
    ...(to === undefined ? {} : { to }),
    ...(acceptedBy ? { acceptedBy } : {}),
    ...(visit ? { ticket: visit.ticket } : {}),
    ...(window ? { window } : {}),
    ...(spoken ? { languageName: spoken.label } : {}),
    ...(spoken?.person === undefined ? {} : { summoned: spoken.person }),
  };
};

const waitingDocuments = (office: Office): number =>
  [...office.documents.values()].filter((one) => !one.erased && !isHandedOver(office, one)).length;

const counted = (office: Office): ReceptionDesk['counts'] => {
  const present = presentVisits(office);
  const are = (...kinds: readonly Situation['is'][]) =>
    present.filter(({ situation }) => kinds.includes(situation.is)).length;
  const booked = [...office.appointments.values()].filter(
    ({ date, status, office: other }) => date === office.day?.date && status !== 'cancelled' && other === undefined,
  );
  return {
    booked: booked.length,
    arrived: booked.filter(({ visitId }) => visitId !== undefined).length,
    waiting: are('waiting'),
    aside: are('held', 'absent'),
    atWindows: are('called', 'serving'),
    ended: office.visits.size - present.length,
    ...(handOverService(office) && { ready: waitingDocuments(office) }),
  };
};

/** The stand-by list, where the office runs one or somebody is still on it. */
const standByPart = (office: Office): Pick<ReceptionDesk, 'standBy'> => {
  const list = standByList(office);
  if (list.length === 0 && !office.settings.services.some(({ standBy }) => standBy)) return {};
  const rows = list.map((visit) => ({
    place: 1 + standByOfService(office, visit.service).indexOf(visit),
    visitId: visit.id,
    ticket: visit.ticket,
    name: partyName(visit),
    service: serviceName(office, visit),
    since: visit.situation.since,
  }));
  return { standBy: firstOf(rows) };
};

/** What reception works with, from any window: requests that nobody has settled, the last check-ins, the count of the day. */
export const receptionDesk = oncePerState((office): ReceptionDesk => {
  const requests = [...office.requests.values()].sort((a, b) => a.at - b.at);
  return {
    requests: requests.map((request) => requestOf(office, request)),
    latest: office.latest.flatMap((id) => office.visits.get(id) ?? []).map((visit) => rowOf(office, visit)),
    ...standByPart(office),
    counts: counted(office),
  };
});
