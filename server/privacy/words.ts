import { wallClock } from '../../shared/domain/calendar.ts';
import type { AppointmentLoaded, DocumentListed } from '../../shared/domain/events.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import type { Instant, Needs, ServiceId } from '../../shared/domain/vocabulary.ts';
import { person as personEn } from '../../shared/i18n/en/person.ts';
import { person as personEs } from '../../shared/i18n/es/person.ts';
import type { KeptThing } from '../../shared/protocol/person.ts';
import type { Kept, KeptVisit } from './kept.ts';

/** In whose words the person is told. */
interface Telling {
  readonly settings: Settings;
  readonly language: 'es' | 'en';
}

/** Everything that is kept of a person, in words: a thing for each appointment, document and visit, and each datum by its name. */
export function tellKept({ appointments, documents, visits }: Kept, telling: Telling): readonly KeptThing[] {
  return [
    ...appointments.map(({ loaded }) => tellAppointment(loaded, telling)),
    ...documents.map(({ listed }) => tellDocument(listed, telling)),
    ...visits.map((visit) => tellVisit(visit, telling)),
  ];
}

/** What stands beside it: what is kept in another form, and until when. */
export const remarksIn = (language: 'es' | 'en'): readonly string[] => wordsIn(language).remarks;

const wordsIn = (language: 'es' | 'en') => (language === 'en' ? personEn : personEs);

const present = (data: Readonly<Record<string, string | undefined>>): KeptThing['data'] =>
  Object.fromEntries(
    Object.entries(data).filter((one): one is [string, string] => one[1] !== undefined && one[1] !== ''),
  );

function tellAppointment(
  { appointmentId, appointment, person, booking }: AppointmentLoaded,
  telling: Telling,
): KeptThing {
  const words = wordsIn(telling.language);
  const { datum } = words;
  return {
    title: words.appointment(appointmentId, momentOf(appointment.slot, telling)),
    data: present({
      [datum.name]: `${person.givenNames} ${person.surnames}`.trim(),
      [datum.service]: serviceName(appointment.service, telling),
      [datum.curp]: person.curpEnd && words.curpKept(person.curpEnd),
      [datum.birth]: person.birth,
      [datum.guardians]: person.guardians.join('; '),
      [datum.language]: person.language,
      [datum.email]: person.email,
      [datum.phone]: person.phone,
      [datum.contact]: person.emailHash === undefined && person.phoneHash === undefined ? undefined : words.markKept,
      [datum.doubts]: person.doubts?.map((doubt) => words.doubt[doubt]).join('; '),
      [datum.booking]: booking,
    }),
  };
}

function tellDocument({ document, person }: DocumentListed, telling: Telling): KeptThing {
  const words = wordsIn(telling.language);
  const { datum } = words;
  return {
    title: words.document(document.since),
    data: present({
      [datum.name]: `${person.givenNames} ${person.surnames}`.trim(),
      [datum.folio]: person.folio,
      [datum.curp]: person.curpHash === undefined ? undefined : words.curpMark,
      [datum.birth]: person.birth,
    }),
  };
}

function tellVisit({ checkedIn, own, needs, requests, municipality, outcome }: KeptVisit, telling: Telling): KeptThing {
  const words = wordsIn(telling.language);
  const { datum } = words;
  const wishes = [checkedIn.needs, ...needs.map((change) => change.needs)].map((one) => needsIn(one, words));
  return {
    title: words.visit(checkedIn.ticket, momentOf(checkedIn.waiting.joined, telling)),
    data: present({
      [datum.name]: own.map(({ name }) => name).join(', '),
      [datum.service]: serviceName(checkedIn.service, telling),
      [datum.guardians]: own.flatMap(({ guardians }) => guardians).join('; '),
      [datum.needs]: [...new Set(wishes.filter((wish) => wish !== ''))].join('; '),
      [datum.language]: checkedIn.language,
      [datum.companions]: checkedIn.companions > 0 ? String(checkedIn.companions) : undefined,
      [datum.municipality]: municipality,
      [datum.folio]: checkedIn.claimed?.folio,
      [datum.curp]: checkedIn.claimed?.curpHash === undefined ? undefined : words.curpMark,
      [datum.requests]: requests.map(({ kind }) => words.request[kind]).join('; '),
      [datum.outcome]: outcome && words.outcome[outcome],
    }),
  };
}

type Words = ReturnType<typeof wordsIn>;

const needsIn = ({ priority, accessibleWindow, interpreter, escort }: Needs, { need }: Words): string =>
  [
    ...priority.map((one) => need[one]),
    accessibleWindow && need.accessibleWindow,
    interpreter !== undefined && `${need.interpreter}: ${interpreter}`,
    escort && need.escort,
  ]
    .filter((one) => one)
    .join(', ');

const serviceName = (id: ServiceId, { settings, language }: Telling): string => {
  const name = settings.services.find((service) => service.id === id)?.name;
  return name?.[language] ?? name?.es ?? id;
};

/** `2026-11-23 9:40`, by the clock on the office's wall. */
export const momentOf = (at: Instant, { settings }: Pick<Telling, 'settings'>): string => {
  const { date, minutes } = wallClock(at, settings.office.timeZone);
  return `${date} ${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
};
