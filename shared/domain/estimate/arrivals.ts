import type { Office, ServiceDay } from '../office.ts';
import type { Visit } from '../visit.ts';
import type { Instant, ServiceId } from '../vocabulary.ts';

/** How many come without appointment, as learned: by service and half hour from opening, summed over days that fade. */
export interface ArrivalMemory {
  days: number;
  readonly services: Record<ServiceId, number[]>;
}

/** Somebody without appointment who may come: for what, when, and how likely. */
export interface ExpectedWalkIn {
  readonly service: ServiceId;
  readonly at: Instant;
  readonly chance: number;
}

const half = 30 * 60_000;
const fading = 0.977;
/** Today's own pace counts as so many learned days where few are known. */
const paceDays = 2;
/** So many who came as usual temper what today's first arrivals say of the rest of the day. */
const usualCount = 5;
const leastExpected = 0.02;

/** Nothing learned yet. */
export const newArrivals = (): ArrivalMemory => ({ days: 0, services: {} });

/** Which half hour of the day a moment lies in; before the opening, the first. */
const halfOf = ({ opensAt }: ServiceDay, at: Instant): number => Math.max(0, Math.floor((at - opensAt) / half));

const walkIns = (office: Office): readonly Visit[] =>
  [...office.visits.values()].filter(({ slot }) => slot === undefined);

/** A day is over: who came without appointment, and when. */
export function learnArrivals(memory: ArrivalMemory, office: Office): void {
  const { day } = office;
  if (!day) return;
  memory.days = memory.days * fading + 1;
  for (const counts of Object.values(memory.services)) {
    for (const [index, count] of counts.entries()) counts[index] = count * fading;
  }
  for (const { service, checkedIn } of walkIns(office)) {
    const counts = memory.services[service] ?? [];
    memory.services[service] = counts;
    const index = halfOf(day, checkedIn);
    while (counts.length <= index) counts.push(0);
    counts[index] = (counts[index] ?? 0) + 1;
  }
}

/**
 * Who may still come without appointment until a moment: as on earlier days at this hour, more or fewer as today goes;
 * where few days are known, as many as in the last hour.
 */
export function expectedWalkIns(
  memory: ArrivalMemory,
  office: Office,
  now: Instant,
  until: Instant,
): readonly ExpectedWalkIn[] {
  const { day, settings } = office;
  if (!day) return [];
  const end = Math.min(until, day.closesAt - settings.hours.lastCheckInMinutes * 60_000);
  const here = walkIns(office);
  const like = likeUsual(memory, day, here.length, now);
  const known = memory.days / (memory.days + paceDays);
  return settings.services.flatMap(({ id: service }) => {
    const lastHour = here.filter((visit) => visit.service === service && visit.checkedIn > now - 2 * half).length;
    const countIn = (index: number) => known * like * usualIn(memory, service, index) + ((1 - known) * lastHour) / 2;
    return halves(day, now, end).flatMap(({ from, to, index }) =>
      spread(service, from, to, (countIn(index) * (to - from)) / half),
    );
  });
}

const usualIn = ({ days, services }: ArrivalMemory, service: ServiceId, index: number): number =>
  days === 0 ? 0 : (services[service]?.[index] ?? 0) / days;

/** How many have come today for each that usually has by now. */
const likeUsual = (memory: ArrivalMemory, day: ServiceDay, came: number, now: Instant): number => {
  const [index, part] = [halfOf(day, now), Math.max(0, ((now - day.opensAt) / half) % 1)];
  let usual = 0;
  for (const service of Object.keys(memory.services)) {
    for (let past = 0; past < index; past++) usual += usualIn(memory, service, past);
    usual += part * usualIn(memory, service, index);
  }
  return (came + usualCount) / (usual + usualCount);
};

/** The half hours of the day between two moments, the first and last in part. */
const halves = (day: ServiceDay, now: Instant, end: Instant) => {
  const parts: { readonly from: Instant; readonly to: Instant; readonly index: number }[] = [];
  let from = Math.max(now, day.opensAt);
  while (from < end) {
    const index = halfOf(day, from);
    const to = Math.min(end, day.opensAt + (index + 1) * half);
    parts.push({ from, to, index });
    from = to;
  }
  return parts;
};

/** So many people evenly over a time, none of them surer than sure. */
const spread = (service: ServiceId, from: Instant, to: Instant, count: number): ExpectedWalkIn[] => {
  if (count < leastExpected) return [];
  const pieces = Math.ceil(count);
  return Array.from({ length: pieces }, (_, piece) => ({
    service,
    at: from + ((piece + 0.5) * (to - from)) / pieces,
    chance: count / pieces,
  }));
};
