import type { BookedAppointment } from './appointment.ts';
import { mustVerify } from './appointment.ts';
import type { Office } from './office.ts';
import { hitOf, sought } from './search.ts';
import type { BookedList, BookedShown } from './views/types.ts';
import type { Instant } from './vocabulary.ts';

/** So many appointments are listed at once. */
const mostRows = 60;

/** What is asked of the day's appointments. */
interface Asked {
  readonly at: Instant;
  readonly show: BookedShown;
  /** Name, folio or CURP; empty for everybody. */
  readonly text: string;
  /** HMAC of the CURP in it. */
  readonly curpHash?: string;
  /** How many of them have been seen already. */
  readonly skip: number;
}

const minute = 60_000;

/** Whether somebody booked has let their hour and its grace go by. */
const hasMissed = ({ settings }: Office, { status, visitId, slot }: BookedAppointment, at: Instant): boolean =>
  status !== 'cancelled' && visitId === undefined && at > slot + settings.calling.lateGrace * minute;

/** The appointments of the day at this office by their hour, for reception and supervision. */
export function bookedList(office: Office, { at, show, text, curpHash, skip }: Asked): BookedList {
  const wanted: Readonly<Record<BookedShown, (appointment: BookedAppointment) => boolean>> = {
    all: () => true,
    doubtful: (one) => mustVerify(one),
    missed: (one) => hasMissed(office, one, at),
  };
  const { isExact, isLike } = sought(text, curpHash);
  const today = [...office.appointments.values()]
    .filter(({ date, office: other }) => date === office.day?.date && other === undefined)
    .filter((one) => text.trim() === '' || isExact(one) || isLike(one))
    .sort((a, b) => a.slot - b.slot || (a.id < b.id ? -1 : 1));

  const shown = today.filter(wanted[show]);
  const rows = shown.slice(skip, skip + mostRows).map((one) => ({
    ...hitOf(office, one, at),
    ...(hasMissed(office, one, at) && { missed: true as const }),
  }));
  const count = (which: BookedShown) => today.filter(wanted[which]).length;
  return {
    rows,
    count: shown.length,
    counts: { all: today.length, doubtful: count('doubtful'), missed: count('missed') },
  };
}
