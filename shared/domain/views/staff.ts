import { undo } from '../decide/undo.ts';
import { waitingVisits } from '../line.ts';
import type { Office } from '../office.ts';
import { municipalitiesAsked, serviceOf } from '../office.ts';
import { outageNow } from '../outage.ts';
import { chanceOf } from '../stand-by.ts';
import { awayNow } from '../visit.ts';
import type { Instant, Role } from '../vocabulary.ts';
import { staffWindows, windowDesk } from './desk.ts';
import { dayFace, officeFace, spokenFace } from './faces.ts';
import { receptionDesk } from './reception.ts';
import { supervisorDesk } from './supervisor.ts';
import type { ReceptionDesk, StaffView } from './types.ts';
import type { StaffLook } from './viewer.ts';

/** Roles that meet visitors; an auditor meets none, and sees no names. */
const meetsVisitors = (role: Role): boolean => role !== 'auditor';

const undoable = (office: Office, { at, id, name, roles }: StaffLook): Pick<StaffView, 'undo'> => {
  const act = office.lastActs.get(id);
  const by = { kind: 'staff', id, name, roles } as const;
  if (!act || !undo(office, { at, by, commandId: '', code: '' }).accepted) return {};
  const until = act.at + office.settings.undoSeconds * 1000;
  return { undo: { command: act.command, about: act.about, until } };
};

const receptionFor = (office: Office, roles: readonly Role[]): ReceptionDesk => {
  const desk = receptionDesk(office);
  return roles.some(meetsVisitors) ? desk : { requests: [], latest: [], counts: desk.counts };
};

const outageOf = (office: Office, at: Instant): Pick<StaffView, 'outage'> => {
  const outage = outageNow(office);
  if (!outage) return {};
  const stopped = waitingVisits(office).filter(({ service }) => office.pausedServices.get(service)?.outage);
  const out = stopped.filter(({ situation }) => awayNow(situation, at)).length;
  const services = outage.services.flatMap((id) => serviceOf(office, id)?.name ?? []);
  return { outage: { since: outage.since, services, here: stopped.length - out, out } };
};

/** Everything a person of the staff works with: the window they hold, reception, and the supervisor's part for that role alone. */
export function staffView(office: Office, look: StaffLook): StaffView {
  const { settings } = office;
  const { id, name, roles } = look;
  const desk = windowDesk(office, id, look);
  const municipalities = municipalitiesAsked(settings);
  return {
    audience: 'staff',
    office: officeFace(settings),
    day: dayFace(office, look.at),
    me: { id, name, roles },
    windows: staffWindows(office),
    services: settings.services.map((service) => ({
      id: service.id,
      name: service.name,
      booking: service.booking,
      paused: office.pausedServices.has(service.id),
      ...(chanceOf(office, service.id, look.at) && { standBy: true as const }),
    })),
    ...outageOf(office, look.at),
    ...(office.clockDoubt && { clockDoubt: { says: look.at, expected: office.clockDoubt.expected } }),
    spoken: settings.spoken.map(spokenFace),
    reasons: settings.reasons,
    ...(municipalities.length > 0 && { municipalities }),
    ...(desk ? { desk } : {}),
    ...undoable(office, look),
    reception: receptionFor(office, roles),
    ...(roles.includes('supervisor') ? { supervisor: supervisorDesk(office, look) } : {}),
  };
}
