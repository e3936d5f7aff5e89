import type { Appointment, BookedAppointment } from './appointment.ts';
import { asListed, statusAfter } from './appointment.ts';
import type { Office } from './office.ts';
import { isSame } from './same.ts';
import type { AppointmentId, DayKey, Instant } from './vocabulary.ts';

/** What of an appointment is no longer as it was loaded. */
export type ListedPart = 'time' | 'service' | 'name' | 'status' | 'other';

/** An appointment that a list changes, or no longer holds: its hour is the one that it brings. */
export interface ListedChange {
  readonly appointmentId: AppointmentId;
  readonly name: string;
  /** Absent for what has no hour. */
  readonly slot?: Instant;
  /** Empty where the list no longer holds it. */
  readonly parts: readonly ListedPart[];
}

/** What a list brings beside what was loaded before. What it no longer holds stays loaded. */
export interface ListDifference {
  readonly added: number;
  readonly same: number;
  readonly changed: readonly ListedChange[];
  readonly gone: readonly ListedChange[];
}

/** A list beside what is loaded; of the day `date` and this office it tells what the list no longer holds. */
export function differenceOf(office: Office, list: readonly Appointment[], date: DayKey): ListDifference {
  const listed = new Set(list.map(({ id }) => id));
  const changed: ListedChange[] = [];
  let added = 0;
  for (const one of list) {
    const known = office.appointments.get(one.id);
    const parts = known?.erased ? [] : known && partsChanged(known, one);
    if (!parts) added += 1;
    else if (parts.length > 0) changed.push(changeOf(one, parts));
  }
  const gone = [...office.appointments.values()].filter(
    (known) =>
      !listed.has(known.id) && known.date === date && known.office === undefined && known.status !== 'cancelled',
  );
  return {
    added,
    same: list.length - added - changed.length,
    changed: changed.sort(bySlot),
    gone: gone.map((known) => changeOf(known, [])).sort(bySlot),
  };
}

const bySlot = (a: ListedChange, b: ListedChange): number => (a.slot ?? 0) - (b.slot ?? 0);

const changeOf = ({ id, person, slot }: Appointment, parts: readonly ListedPart[]): ListedChange => ({
  appointmentId: id,
  name: `${person.givenNames} ${person.surnames}`.trim(),
  slot,
  parts,
});

const partsChanged = (known: BookedAppointment, one: Appointment): readonly ListedPart[] => {
  const before = asListed(known);
  const after = { ...one, status: statusAfter(known.review, one.status) };
  if (isSame(before, after)) return [];
  const named = ({ person: { givenNames, surnames } }: Appointment) => `${givenNames} ${surnames}`;
  const parts: readonly (readonly [ListedPart, boolean])[] = [
    ['time', before.slot !== after.slot],
    ['service', before.service !== after.service],
    ['name', named(before) !== named(after)],
    ['status', before.status !== after.status],
  ];
  const changed = parts.filter(([, differs]) => differs).map(([part]) => part);
  return changed.length > 0 ? changed : ['other'];
};
