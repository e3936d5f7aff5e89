import type { CheckIn } from '../../shared/domain/commands.ts';
import type { AppointmentId, Instant, LanguageTag, Needs, ServiceId } from '../../shared/domain/vocabulary.ts';

/** One ticket as it was written by hand, being entered: a row of the sheet. */
export interface WrittenRow {
  readonly id: number;
  readonly ticket: string;
  /** The hour on the paper, as it is typed. */
  readonly time: string;
  /** Folio or CURP of the appointment; empty without one. */
  readonly booked: string;
  readonly service: ServiceId;
  readonly companions: string;
  readonly needs: Needs;
  /** Why the office did not take it, in a sentence. */
  readonly declined?: string;
}

/** What has to be put right in a row before it can be entered. */
export type WrittenMistake = 'ticket' | 'twice' | 'time' | 'to-come' | 'service' | 'companions';

/** A row that nothing has been written in. */
export const nextRow = (id: number): WrittenRow => ({
  id,
  ticket: '',
  time: '',
  booked: '',
  service: '',
  companions: '',
  needs: { priority: [], accessibleWindow: false, escort: false },
});

/** Nobody has written anything of this one yet. */
export const isBlank = ({ ticket, time, booked }: WrittenRow): boolean => `${ticket}${time}${booked}`.trim() === '';

/** `k4`, `K-004` and `K 004` are one ticket; whatever is none stays as it was typed. */
export function ticketWritten(text: string): string {
  const [, letter, number] = /^\s*(\p{L})[\s-]*0*(\d{1,3})\s*$/u.exec(text) ?? [];
  return letter && number ? `${letter.toUpperCase()}${number.padStart(3, '0')}` : text.trim();
}

/** `930`, `9.30` and `9:30` are one hour, as `HH:MM`; from one to six is the afternoon unless a nought stands before it. */
export function hourWritten(text: string): string {
  const [, hours, minutes] = /^\s*(\d{1,2})[:.,\s]?(\d{2})\s*$/u.exec(text) ?? [];
  if (!hours || !minutes || Number(hours) > 23 || Number(minutes) > 59) return text.trim();
  const afternoon = hours.length === 1 && Number(hours) >= 1 && Number(hours) <= 6;
  return `${String(Number(hours) + (afternoon ? 12 : 0)).padStart(2, '0')}:${minutes}`;
}

/** What is to be put right in each row that isn't blank, by its id; nothing where all can be entered. */
export function mistakesIn(
  rows: readonly WrittenRow[],
  now: Instant,
  momentOf: (time: string) => Instant,
): ReadonlyMap<number, WrittenMistake> {
  const written = rows.filter((row) => !isBlank(row));
  const seen = new Set<string>();
  const mistakes = new Map<number, WrittenMistake>();
  for (const row of written) {
    const mistake = mistakeIn(row, seen, now, momentOf);
    if (mistake) mistakes.set(row.id, mistake);
    seen.add(ticketWritten(row.ticket));
  }
  return mistakes;
}

function mistakeIn(
  row: WrittenRow,
  before: ReadonlySet<string>,
  now: Instant,
  momentOf: (time: string) => Instant,
): WrittenMistake | undefined {
  const ticket = ticketWritten(row.ticket);
  if (!/^\p{L}(?!000)\d{3}$/u.test(ticket)) return 'ticket';
  if (before.has(ticket)) return 'twice';
  const time = hourWritten(row.time);
  if (!/^\d{2}:\d{2}$/u.test(time)) return 'time';
  if (momentOf(time) > now) return 'to-come';
  if (row.booked.trim() === '' && row.service === '') return 'service';
  return /^(\d|1\d|20)?$/u.test(row.companions.trim()) ? undefined : 'companions';
}

/** The rows to be entered, by the hour on their papers, so that a window that calls meanwhile calls the earliest. */
export const inOrder = (rows: readonly WrittenRow[]): readonly WrittenRow[] =>
  rows.filter((row) => !isBlank(row)).toSorted((a, b) => (hourWritten(a.time) < hourWritten(b.time) ? -1 : 1));

/** The wish that a row amounts to; `appointment` is the one that was found for it. */
export function checkInOfRow(
  row: WrittenRow,
  office: LanguageTag,
  momentOf: (time: string) => Instant,
  appointment?: AppointmentId,
): CheckIn {
  return {
    type: 'CheckIn',
    appointments: appointment === undefined ? [] : [appointment],
    ...(appointment === undefined && { service: row.service }),
    needs: row.needs,
    companions: Number(row.companions),
    language: row.needs.interpreter ?? office,
    handwritten: { ticket: ticketWritten(row.ticket), at: momentOf(hourWritten(row.time)) },
  };
}
