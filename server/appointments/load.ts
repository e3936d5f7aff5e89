import type { Appointment, Doubt } from '../../shared/domain/appointment.ts';
import { instantOf, wallClock } from '../../shared/domain/calendar.ts';
import type { LoadAppointments } from '../../shared/domain/commands.ts';
import { readCurp } from '../../shared/domain/curp.ts';
import type { DoorRefusal, Refusal } from '../../shared/domain/decision.ts';
import { withDoubts } from '../../shared/domain/doubts.ts';
import type { ListDifference } from '../../shared/domain/list-difference.ts';
import { differenceOf } from '../../shared/domain/list-difference.ts';
import type { Office } from '../../shared/domain/office.ts';
import { isOpen } from '../../shared/domain/office.ts';
import type { Actor, Instant } from '../../shared/domain/vocabulary.ts';
import type { Answer } from '../../shared/protocol/messages.ts';
import { lineOf, mailboxOf } from './disposable.ts';
import type { ChosenColumns, KnownColumns } from './known-columns.ts';
import type { AppointmentList, AppointmentRow, Skipped } from './list.ts';
import { readAppointmentList } from './read.ts';

/** What became of a list: how many lines are good, what is wrong with the others, and whether it was loaded. */
export interface ListReport extends Omit<AppointmentList, 'rows' | 'skipped'> {
  readonly good: number;
  readonly skipped: readonly Omit<Skipped, 'row'>[];
  readonly loaded: boolean;
  /** How many of its appointments raise each doubt, for staff to look at the papers. */
  readonly doubts: Partial<Readonly<Record<Doubt, number>>>;
  /** How many appointments these are. */
  readonly doubtful: number;
  /** What it brings beside what was loaded before; nothing where no line is good. */
  readonly difference?: ListDifference;
}

/** The answer to a list; refused when lines are bad and nobody has said that the good ones will do. */
export type ListAnswer = ListReport &
  ({ readonly ok: true } | { readonly ok: false; readonly refusal: 'bad-list' | Refusal | DoorRefusal });

/** What a list is loaded into. */
export interface LoadParts {
  readonly office: () => Office;
  readonly now: () => Instant;
  readonly hmacCurp: (curp: string) => string;
  readonly hmacContact: (contact: string) => string;
  readonly known: Pick<KnownColumns, 'all' | 'remember'>;
  readonly submit: (command: LoadAppointments, by: Actor) => Promise<Answer<unknown>>;
}

/** How a list is to be taken. */
export interface LoadHow {
  readonly good: boolean;
  readonly preview: boolean;
  /** The columns as a person has said them. */
  readonly columns?: ChosenColumns;
}

/**
 * Checks a list whole and loads it: all of it, or with `good` what is good of it; with `preview` nothing. Columns that a person
 * has said are remembered once such a list is loaded.
 */
export async function loadList(
  bytes: Uint8Array,
  by: Actor,
  { good, preview, columns }: LoadHow,
  { office, now, hmacCurp, hmacContact, known: kinds, submit }: LoadParts,
): Promise<ListAnswer> {
  const before = office();
  const today = dayOf(before, now());
  const { rows, skipped, ...rest } = readAppointmentList(bytes, {
    today,
    ...namesOf(before),
    known: kinds.all,
    ...(columns && { columns }),
  });
  // Lines of other days and offices are taken too: the kiosk can then say where and when.
  const known = [
    ...rows.map((row) => appointmentOf(row, false)),
    ...skipped.flatMap(({ row, reason }) =>
      reason === 'repeated' ? [] : [appointmentOf(row, reason === 'other-office')],
    ),
  ];
  const doubted = withDoubts(before, known).slice(0, known.length);
  const report = {
    ...rest,
    good: rows.length,
    skipped: skipped.map(({ line, reason }) => ({ line, reason })),
    ...countDoubts(doubted),
    ...(known.length > 0 && { difference: differenceOf(before, doubted, today) }),
  };
  if (rest.problems.length > 0 && !good) return { ok: false, refusal: 'bad-list', ...report, loaded: false };
  if (preview) return { ok: true, ...report, loaded: false };

  const answer = await submit({ type: 'LoadAppointments', appointments: known }, by);
  if (!answer.ok) return { ok: false, refusal: answer.refusal, ...report, loaded: false };
  if (columns && rest.header) await kinds.remember(rest.header, columns, now());
  return { ok: true, ...report, loaded: true };

  function appointmentOf(row: AppointmentRow, elsewhere: boolean): Appointment {
    const { folio, service, date, minuteOfDay, status, office: place, booking, curp } = row;
    const { givenNames, surnames, guardians, language, email, phone, doubts } = row;
    const reading = curp === undefined ? undefined : readCurp(curp, today);
    return {
      id: folio,
      service,
      date,
      slot: instantOf(date, minuteOfDay, before.settings.office.timeZone),
      status,
      ...(elsewhere && place !== undefined && { office: place }),
      ...(booking !== undefined && { booking }),
      person: {
        givenNames,
        surnames,
        guardians,
        ...(reading?.ok && {
          curpHash: hmacCurp(reading.curp),
          curpEnd: reading.curp.slice(-4),
          birth: reading.birth,
        }),
        ...(language !== undefined && { language }),
        ...(email !== undefined && { email, emailHash: hmacContact(mailboxOf(email)) }),
        ...(phone !== undefined && { phone, phoneHash: hmacContact(lineOf(phone)) }),
        ...(doubts && { doubts }),
      },
    };
  }
}

function countDoubts(appointments: readonly Appointment[]): Pick<ListReport, 'doubts' | 'doubtful'> {
  const counts: Partial<Record<Doubt, number>> = {};
  let doubtful = 0;
  for (const { person, status } of appointments) {
    if (!person.doubts || status === 'cancelled') continue;
    doubtful += 1;
    for (const doubt of person.doubts) counts[doubt] = (counts[doubt] ?? 0) + 1;
  }
  return { doubts: counts, doubtful };
}

/** The day that is open, or the date on the office's wall. */
const dayOf = (office: Office, at: Instant): string =>
  isOpen(office) && office.day ? office.day.date : wallClock(at, office.settings.office.timeZone).date;

const namesOf = ({ settings: { office, services } }: Office) => ({
  officeId: office.id,
  officeNames: [office.name.es, ...(office.name.en ? [office.name.en] : []), office.place],
  services: services.map(({ id, name, listNames }) => ({ id, names: [...Object.values(name), ...listNames] })),
});
