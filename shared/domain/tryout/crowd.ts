import { instantOf, minutesOf } from '../calendar.ts';
import type { Instant, ServiceId } from '../vocabulary.ts';
import type { PastDay, PastVisit } from './past-day.ts';

const minute = 60_000;
/** Whoever comes in the stead of another comes a little later, but not at the same moment. */
const apart = 7 * minute;
/** Appointments are given until so long before closing, and visitors come so early for them. */
const [lastSlot, early] = [30 * minute, 10 * minute];

/** The same day with so many times as many visits of each sort: every n-th one twice, or not at all. */
export function people(day: PastDay, times: number): PastDay {
  const visits = groupsOf(day.visits, ({ service, slot, priority }) => `${service} ${slot !== undefined} ${priority}`);
  return inOrder(
    day,
    visits.flatMap((group) => {
      const upTo = (count: number): number => Math.floor(count * times + 0.5);
      return group.flatMap((visit, index) => copiesOf(day, visit, upTo(index + 1) - upTo(index)));
    }),
  );
}

/** The same visits, so large a share of them with an appointment; those given are spread evenly over the service's hours. */
export function booked(day: PastDay, share: number): PastDay {
  const { visits } = day;
  const wanted = Math.round(share * visits.length);
  const [having, lacking] = [visits.filter(hasSlot), visits.filter((visit) => !hasSlot(visit))];
  if (wanted <= having.length) {
    const kept = chosenOf(having, wanted);
    return inOrder(
      day,
      visits.map((visit) => (hasSlot(visit) && !kept.has(visit) ? withoutSlot(visit) : visit)),
    );
  }
  const given = chosenOf(lacking, wanted - having.length);
  const lucky = groupsOf(
    lacking.filter((visit) => given.has(visit)),
    ({ service }) => service,
  ).flatMap((group) => group.map((visit, index) => withSlot(day, visit, (index + 0.5) / group.length)));
  return inOrder(day, [...visits.filter((visit) => !given.has(visit)), ...lucky]);
}

const hasSlot = ({ slot }: PastVisit): boolean => slot !== undefined;

const inOrder = (day: PastDay, visits: readonly PastVisit[]): PastDay => ({
  ...day,
  visits: visits.toSorted((a, b) => a.arrives - b.arrives || (a.ticket < b.ticket ? -1 : 1)),
});

const groupsOf = (
  visits: readonly PastVisit[],
  key: (visit: PastVisit) => string,
): readonly (readonly PastVisit[])[] => {
  const groups = new Map<string, PastVisit[]>();
  for (const visit of visits) groups.set(key(visit), [...(groups.get(key(visit)) ?? []), visit]);
  return [...groups.values()];
};

/** So many of them, evenly over the day. */
const chosenOf = (visits: readonly PastVisit[], count: number): ReadonlySet<PastVisit> => {
  const upTo = (index: number): number => Math.floor((index * count) / visits.length);
  return new Set(visits.filter((_, index) => upTo(index + 1) > upTo(index)));
};

const copiesOf = ({ closesAt }: PastDay, visit: PastVisit, count: number): PastVisit[] =>
  Array.from({ length: count }, (_, copy) => {
    if (copy === 0) return visit;
    const by = Math.max(0, Math.min(copy * apart, closesAt - visit.arrives));
    return moved({ ...visit, id: `${visit.id}+${copy}`, ticket: `${visit.ticket}+${copy}` }, by);
  });

/** Everything about the visit so much later, with the slot that it comes for. */
const moved = (visit: PastVisit, by: number): PastVisit => {
  const { slot, away, givesUp } = visit;
  return {
    ...visit,
    arrives: visit.arrives + by,
    ...(slot !== undefined && { slot: slot + by }),
    ...(away && { away: { until: away.until + by, ...(away.back !== undefined && { back: away.back + by }) } }),
    ...(givesUp && { givesUp: { ...givesUp, at: givesUp.at + by } }),
  };
};

const withoutSlot = ({ slot: _, ...visit }: PastVisit): PastVisit => visit;

const withSlot = (day: PastDay, visit: PastVisit, place: number): PastVisit => {
  const [from, to] = hoursOf(day, visit.service);
  const slot = Math.round((from + place * Math.max(0, to - lastSlot - from)) / minute) * minute;
  return { ...moved(visit, slot - early - visit.arrives), slot };
};

const hoursOf = ({ settings, date, opensAt, closesAt }: PastDay, id: ServiceId): readonly [Instant, Instant] => {
  const hours = settings.services.find((service) => service.id === id)?.hours;
  if (!hours) return [opensAt, closesAt];
  const at = (time: string): Instant => instantOf(date, minutesOf(time), settings.office.timeZone);
  return [Math.max(opensAt, at(hours.from)), Math.min(closesAt, at(hours.to))];
};
