import { instantOf, minutesOf } from '../calendar.ts';
import { waitingVisits } from '../line.ts';
import type { Office } from '../office.ts';
import { isOpen } from '../office.ts';
import { outageFace } from '../outage.ts';
import { handOverService, readyListed } from '../ready.ts';
import { peopleInRoom } from '../room.ts';
import type { ServiceSettings } from '../settings.ts';
import { chanceOf } from '../stand-by.ts';
import type { DayKey, Instant } from '../vocabulary.ts';
import { dayFace, officeFace, spokenFace } from './faces.ts';
import type { KioskService, KioskView } from './types.ts';
import type { Look } from './viewer.ts';

const ownHours = (
  office: Office,
  { hours }: ServiceSettings,
  date: DayKey,
  at: Instant,
): Pick<KioskService, 'opens'> => {
  if (!hours) return {};
  const { timeZone } = office.settings.office;
  const from = instantOf(date, minutesOf(hours.from), timeZone);
  const to = instantOf(date, minutesOf(hours.to), timeZone);
  return at >= from && at < to ? {} : { opens: { from, to } };
};

const pauseOf = (office: Office, { id }: ServiceSettings): Pick<KioskService, 'paused'> => {
  const pause = office.pausedServices.get(id);
  if (!pause) return {};
  return { paused: pause.until === undefined ? {} : { until: pause.until } };
};

/** Once a list has been loaded, the kiosk can say whether somebody's document is ready. */
const readyPart = (office: Office, { id }: ServiceSettings): Pick<KioskService, 'ready'> => {
  const { at: listed } = readyListed(office);
  return listed === undefined || handOverService(office)?.id !== id ? {} : { ready: { listed } };
};

const standByPart = (office: Office, { id }: ServiceSettings, at: Instant): Pick<KioskService, 'standBy'> => {
  const standBy = chanceOf(office, id, at);
  return standBy ? { standBy } : {};
};

const offered = (office: Office, service: ServiceSettings, date: DayKey, at: Instant): KioskService => {
  const { id, name, drawing, booking, minors, papers } = service;
  return {
    id,
    name,
    ...(drawing && { drawing }),
    booking,
    minors,
    papers,
    ...readyPart(office, service),
    ...standByPart(office, service, at),
    ...pauseOf(office, service),
    ...ownHours(office, service, date, at),
  };
};

/** What the kiosk offers now. It knows nothing of any visitor. */
export function kioskView(office: Office, { at }: Look): KioskView {
  const { settings } = office;
  const day = dayFace(office, at);
  return {
    audience: 'kiosk',
    office: officeFace(settings),
    day,
    spoken: settings.spoken.map(spokenFace),
    services: settings.services
      .filter((service) => !service.private)
      .map((service) => offered(office, service, day.date, at)),
    ...outageFace(office),
    ...(office.clockDoubt && { clockDoubt: true as const }),
    withoutList: isOpen(office) && office.day?.listLoadedAt === undefined,
    reception: settings.reception.staffed,
    ...(settings.opinions && { opinions: true }),
    folioPattern: settings.checkIn.folioPattern,
    kiosk: settings.kiosk,
    waiting: waitingVisits(office).length,
    room: { seats: settings.room.seats, taken: peopleInRoom(office, at) },
  };
}
