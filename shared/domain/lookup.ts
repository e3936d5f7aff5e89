import type { AppointmentPerson, BookedAppointment } from './appointment.ts';
import type { Office } from './office.ts';
import { serviceOf } from './office.ts';
import { outagePart } from './outage.ts';
import { standingAt } from './stand-by.ts';
import type { AppointmentAnswer, FoundAppointment } from './views/types.ts';
import type { Visit } from './visit.ts';
import { awayNow } from './visit.ts';
import type { Instant } from './vocabulary.ts';

/** What a visitor shows at the kiosk: a code or a sheet, a folio or a CURP. */
export interface Shown {
  readonly at: Instant;
  /** As scanned or typed; a folio is looked for in it. */
  readonly text: string;
  /** HMAC of the CURP in it, under the office's key. */
  readonly curpHash?: string;
  /** Day and month of birth, `MM-DD`, once asked for. */
  readonly birth?: string;
  /** Read from the visitor's own sheet: proof enough, so that no birthday is asked. */
  readonly scanned?: boolean;
}

interface Hit {
  readonly appointment: BookedAppointment;
  /** Whether what was shown proves that it is the visitor's own: their CURP, or their sheet. */
  readonly proven: boolean;
}

const minute = 60_000;

/** No folio is longer, in characters. */
const longestFolio = 64;

/** Words of a scanned or typed text that may be a folio: as they stand, and in capitals. */
export const folios = (text: string): readonly string[] => {
  const words = [text.trim(), ...text.split(/[^\p{L}\p{N}.-]+/u)].filter(
    (word) => word !== '' && word.length <= longestFolio,
  );
  return words.flatMap((word) => [word, word.toUpperCase()]);
};

const isComing = (office: Office, { appointment }: Hit): boolean =>
  appointment.date === office.day?.date && appointment.office === undefined && appointment.visitId === undefined;

const hitFor = (office: Office, { text, curpHash, scanned = false }: Shown): Hit | undefined => {
  const hits: Hit[] = [];
  if (curpHash !== undefined) {
    for (const appointment of office.appointments.values())
      if (appointment.person.curpHash === curpHash) hits.push({ appointment, proven: true });
    hits.sort((a, b) => a.appointment.slot - b.appointment.slot);
  }
  for (const folio of folios(text)) {
    const appointment = office.appointments.get(folio);
    if (appointment) hits.push({ appointment, proven: scanned });
  }
  return (
    hits.find((hit) => isComing(office, hit)) ?? hits.find(({ appointment }) => isHere(office, appointment)) ?? hits[0]
  );
};

const isHere = (office: Office, { date, office: other }: BookedAppointment): boolean =>
  date === office.day?.date && other === undefined;

/** A folio by itself is guessed easily, so that the birthday is asked where the list knows it. */
const birthAnswer = ({ appointment, proven }: Hit, birth: string | undefined): AppointmentAnswer | undefined => {
  const known = appointment.person.birth?.slice(5);
  if (proven || known === undefined || known === birth) return undefined;
  return { is: birth === undefined ? 'ask-birth' : 'not-found' };
};

/** Whether somebody without an appointment on the list may be taken "por verificar": only while no list was loaded today. */
const nobody = (office: Office, { text, curpHash }: Shown): AppointmentAnswer => {
  if (office.day?.listLoadedAt !== undefined) return { is: 'not-found' };
  const pattern = new RegExp(office.settings.checkIn.folioPattern, 'u');
  return { is: curpHash !== undefined || folios(text).some((word) => pattern.test(word)) ? 'unlisted' : 'not-found' };
};

/** Checked in before: the same ticket, and until when its visitor is out, or may go. */
export function alreadyHere(office: Office, visit: Visit, at: Instant): AppointmentAnswer {
  const { id, ticket, situation } = visit;
  const away = awayNow(situation, at);
  const comeBack = away ? { comeBackAt: away.until } : {};
  return { is: 'already', visitId: id, ticket, situation: situation.is, ...comeBack, ...outagePart(office, visit) };
}

/** Why this appointment can't check in by itself now; nothing when it can. */
const obstacle = (office: Office, appointment: BookedAppointment, at: Instant): AppointmentAnswer | undefined => {
  const { slot, status, office: other, date, visitId } = appointment;
  const visit = visitId === undefined ? undefined : office.visits.get(visitId);
  if (visit) return alreadyHere(office, visit, at);
  if (other !== undefined) return { is: 'other-office', office: other, slot };
  if (date !== office.day?.date) return { is: 'other-day', slot };
  if (status !== 'booked') return { is: 'see-staff' };
  const early = office.settings.checkIn.earlyMinutes;
  const from = early === undefined ? at : slot - early * minute;
  return at < from ? { is: 'too-early', slot, from } : undefined;
};

/** Those booked together who can check in together now; the one that was shown always among them. */
const party = (office: Office, shown: BookedAppointment, at: Instant): readonly BookedAppointment[] => {
  const alone = (one: BookedAppointment) => ['staff', 'stand-by'].includes(standingAt(office, one, at));
  if (shown.booking === undefined || alone(shown)) return [shown];
  return [...office.appointments.values()]
    .filter((one) => one.booking === shown.booking && !obstacle(office, one, at) && !alone(one))
    .sort((a, b) => a.slot - b.slot || (a.id < b.id ? -1 : 1));
};

const initial = (name: string): string => {
  const [letter] = [...name.trim()];
  return letter === undefined ? '' : `${letter.toUpperCase()}.`;
};

/** `R. M.`: enough for its holder to recognise, too little for anybody else. */
export const initials = ({ givenNames, surnames }: Pick<AppointmentPerson, 'givenNames' | 'surnames'>): string =>
  [initial(givenNames), initial(surnames)].filter((letter) => letter !== '').join(' ');

const shownAs = (office: Office, { id, person, slot, service }: BookedAppointment): FoundAppointment => {
  const settings = serviceOf(office, service);
  return {
    appointmentId: id,
    initials: initials(person),
    slot,
    minor: settings?.minors ?? false,
    papers: settings?.papers ?? [],
  };
};

/** The appointment that a visitor shows, with those booked together, or what stands in its way. It tells nothing of anybody else. */
export function findAppointment(office: Office, shown: Shown): AppointmentAnswer {
  const hit = hitFor(office, shown);
  if (!hit) return nobody(office, shown);
  const { appointment } = hit;
  const { at, birth } = shown;
  const found = birthAnswer(hit, birth) ?? obstacle(office, appointment, at);
  if (found) return found;

  const coming = party(office, appointment, at);
  const [first = appointment] = coming;
  const late = standingAt(office, first, at);
  return {
    is: 'found',
    appointments: coming.map((one) => shownAs(office, one)),
    late,
    ...(late === 'stand-by' && { standBy: first.service }),
  };
}
