import type { Appointment, AppointmentPerson, Doubt } from './appointment.ts';
import { asListed, statusAfter } from './appointment.ts';
import { wordsIn } from './folded.ts';
import type { Office } from './office.ts';
import { isSame } from './same.ts';
import type { AppointmentId } from './vocabulary.ts';

/** More appointments than this on one e-mail or telephone are looked at. */
const mostOnOneContact = 5;

/** What the line itself tells, whatever else is on the list. */
const tellsItself: readonly Doubt[] = ['bad-curp', 'disposable-email'];

type Grouped = ReadonlyMap<string, readonly Appointment[]>;

/** Appointments that stand, grouped by what they share. */
interface Shares {
  readonly curp: Grouped;
  readonly email: Grouped;
  readonly phone: Grouped;
}

/**
 * The appointments of a list with the doubts that they raise among themselves and with those loaded before, and such of
 * these as are doubted anew or no longer. E-mail and telephone stay only where there is a doubt to ask about.
 */
export function withDoubts(office: Office, list: readonly Appointment[]): readonly Appointment[] {
  const standing = new Map<AppointmentId, Appointment>();
  for (const known of office.appointments.values()) standing.set(known.id, asListed(known));
  for (const one of list) {
    const { review } = office.appointments.get(one.id) ?? {};
    standing.set(one.id, { ...one, status: statusAfter(review, one.status) });
  }
  const counted = [...standing.values()].filter(({ status }) => status !== 'cancelled');
  const shares = {
    curp: grouped(counted, ({ curpHash }) => curpHash),
    email: grouped(counted, ({ emailHash }) => emailHash),
    phone: grouped(counted, ({ phoneHash }) => phoneHash),
  };

  const listed = new Set(list.map(({ id }) => id));
  const others = [...office.appointments.values()].filter(({ id }) => !listed.has(id)).map(asListed);
  const changed = others.map((one) => doubted(one, shares)).filter((one, at) => !isSame(one, others[at]));
  return [...list.map((one) => doubted(one, shares)), ...changed];
}

const grouped = (all: readonly Appointment[], key: (person: AppointmentPerson) => string | undefined): Grouped => {
  const groups = new Map<string, Appointment[]>();
  for (const one of all) {
    const shared = key(one.person);
    if (shared === undefined) continue;
    const group = groups.get(shared);
    if (group) group.push(one);
    else groups.set(shared, [one]);
  }
  return groups;
};

const doubted = (appointment: Appointment, shares: Shares): Appointment => {
  const { doubts: told = [], email, phone, ...person } = appointment.person;
  const doubts = [...tellsItself.filter((doubt) => told.includes(doubt)), ...doubtsAmong(appointment, shares)];
  if (doubts.length === 0) return { ...appointment, person };
  const contact = { ...(email !== undefined && { email }), ...(phone !== undefined && { phone }) };
  return { ...appointment, person: { ...person, ...contact, doubts } };
};

const doubtsAmong = (appointment: Appointment, { curp, email, phone }: Shares): readonly Doubt[] => {
  const { id, date, status, person } = appointment;
  if (status === 'cancelled') return [];
  const others = (curp.get(person.curpHash ?? '') ?? []).filter((one) => one.id !== id);
  const name = nameOf(person);
  const isMany = (group: readonly Appointment[] = []) => group.length > mostOnOneContact;
  const doubts: readonly (readonly [Doubt, boolean])[] = [
    ['curp-two-names', others.some((one) => nameOf(one.person) !== name)],
    ['curp-twice', others.some((one) => one.date === date && nameOf(one.person) === name)],
    ['shared-email', isMany(email.get(person.emailHash ?? ''))],
    ['shared-phone', isMany(phone.get(person.phoneHash ?? ''))],
  ];
  return doubts.filter(([, holds]) => holds).map(([doubt]) => doubt);
};

/** The same for `Nube Ahuehuete` and `AHUEHUETE, NUBE`. */
const nameOf = ({ givenNames, surnames }: AppointmentPerson): string =>
  [...wordsIn(`${givenNames} ${surnames}`)].sort().join(' ');
