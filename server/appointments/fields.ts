import type { AppointmentRow } from './list.ts';
import { folded } from './text.ts';

const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];

const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  hoy: 0,
  today: 0,
  manana: 1,
  tomorrow: 1,
  ayer: -1,
  yesterday: -1,
};

const STATUS_WORDS: Record<AppointmentRow['status'], readonly string[]> = {
  booked: ['booked', 'confirmed', 'active', 'agendada', 'reservada', 'programada', 'confirmada', 'activa', 'vigente'],
  cancelled: ['cancelled', 'canceled', 'cancelada', 'cancelado', 'baja'],
  verify: ['verify', 'to verify', 'verificar', 'por verificar', 'por validar', 'validar identidad', 'revisar'],
};

const LANGUAGE_WORDS: Readonly<Record<string, string>> = {
  espanol: 'es',
  castellano: 'es',
  spanish: 'es',
  ingles: 'en',
  english: 'en',
  frances: 'fr',
  french: 'fr',
};

/**
 * The day in a cell, `YYYY-MM-DD`: ISO, day first (`23/11/2026`, `3/1/26`, `23-nov-2026`), or HOY / TODAY and its neighbours,
 * by which a sample list serves on any day. A time of day behind it is left to `timeIn`.
 */
export function dayIn(text: string, today: string): string | undefined {
  const relative = RELATIVE_DAYS[folded(text)];
  if (relative !== undefined)
    return realDay(Number(today.slice(0, 4)), Number(today.slice(5, 7)), Number(today.slice(8)) + relative, true);

  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));

  const dayFirst =
    /^(\d{1,2})(?:[-/.]| de | )(\d{1,2}|[a-z]{3,10})(?:[-/.]| de | del | )(\d{4}|\d{2})(?:,? .*)?$/i.exec(text);
  if (!dayFirst) return undefined;
  const [, day = '', month = '', year = ''] = dayFirst;
  return realDay(Number(year) + (year.length === 2 ? 2000 : 0), monthOf(month), Number(day));
}

/** Minutes after midnight in a cell such as `8:00`, `08:00:00`, `8:00 a. m.`, `2:30 PM` or `14:30 hrs`. */
export function timeIn(text: string): number | undefined {
  const written = /^(\d{1,2})(?:[:.](\d{2}))?(?::00)?(am|pm)?(?:h|hs|hr|hrs|horas)?$/.exec(
    text.toLowerCase().replace(/(?<!\d)\.|\.(?!\d)|\s/g, ''),
  );
  if (!written) return undefined;

  const [, hourText, minuteText, half] = written;
  const hour = Number(hourText);
  const minute = Number(minuteText ?? 0);
  if (minuteText === undefined && half === undefined) return undefined;
  if (hour > 23 || minute > 59 || (half === 'am' && hour > 12) || (half === 'pm' && hour === 0)) return undefined;

  if (half === 'am') return (hour % 12) * 60 + minute;
  if (half === 'pm') return ((hour % 12) + 12) * 60 + minute;
  return hour * 60 + minute;
}

/** The part of a date cell that tells the time, for lists with one column for both. */
export function timeBehindDay(text: string): string {
  return /[T ](\d{1,2}[:.]\d{2}.*)$/.exec(text)?.[1] ?? '';
}

/** How the appointment stands; an empty cell is a booked one. */
export function statusIn(text: string): AppointmentRow['status'] | undefined {
  if (!text) return 'booked';

  const word = folded(text);
  if (STATUS_WORDS.booked.includes(word)) return 'booked';
  if (STATUS_WORDS.cancelled.includes(word)) return 'cancelled';
  return STATUS_WORDS.verify.includes(word) ? 'verify' : undefined;
}

/** The visitor's language as a tag: `inglés` is `en`; tags stay as they are. */
export function languageIn(text: string): string | undefined {
  return (
    LANGUAGE_WORDS[folded(text)] ?? (/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(text) ? text.toLowerCase() : undefined)
  );
}

/** An address one could write to. */
export function emailIn(text: string): string | undefined {
  return /^[^\s@,;]+@[^\s@,;.]+(?:\.[^\s@,;.]+)+$/u.test(text) ? text : undefined;
}

/** A number one could dial, as its digits and a leading +. */
export function phoneIn(text: string): string | undefined {
  const digits = text.replace(/[\s().-]/g, '');
  return /^\+?\d{7,15}$/.test(digits) ? digits : undefined;
}

const monthOf = (text: string): number => Number(text) || MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;

function realDay(year: number, month: number, day: number, mayOverflow = false): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real || mayOverflow ? date.toISOString().slice(0, 10) : undefined;
}
