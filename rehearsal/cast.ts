import type { ServiceSettings, Settings } from '../shared/domain/settings.ts';
import type { Instant, ServiceId } from '../shared/domain/vocabulary.ts';
import type { DayHours } from './day.ts';
import { folioOf } from './folios.ts';
import { askedOf, carriedBy } from './load.ts';

/** A line of the day's list: a folio, its hour, and the family it was booked with. */
export interface Booked {
  readonly folio: string;
  readonly slot: Instant;
  readonly service: ServiceId;
  readonly family: string;
}

/** So many people who come for a service without an appointment. */
export interface WalkIns {
  readonly service: ServiceSettings;
  readonly count: number;
}

/** Who is expected on the rehearsed day. */
export interface Cast {
  readonly booked: readonly Booked[];
  readonly walkIns: readonly WalkIns[];
}

const minute = 60_000;
/** How much of what the windows can carry comes, in a day in which windows also close and people eat. */
const busy = 0.65;
const firstFolio = 40_001;
/** Every so manieth minor comes with the adult booked just before, as a family. */
const familyEvery = 3;

/** Those whom an office of this kind may expect: as many as its windows can carry, for what it offers. */
export function castFor(settings: Settings, hours: DayHours): Cast {
  const asked = askedOf(settings, hours);
  const visits = busy * carriedBy(settings, asked) * ((hours.closesAt - hours.opensAt) / minute);
  const counts = asked.map(({ service, share }) => {
    const count = Math.max(1, Math.round(visits * share));
    return { service, count, booked: Math.round(count * bookedShare[service.booking]) };
  });
  return {
    booked: listOf(settings, hours, counts),
    walkIns: counts.map(({ service, count, booked }) => ({ service, count: count - booked })).filter(walksIn),
  };
}

const bookedShare = { required: 1, optional: 0.5, none: 0 } as const;

const walksIn = ({ count }: WalkIns): boolean => count > 0;

/** The services mixed evenly over the day, up to an hour before check-in ends. */
function listOf(
  { checkIn, hours: { lastCheckInMinutes } }: Settings,
  { opensAt, closesAt }: DayHours,
  counts: readonly { readonly service: ServiceSettings; readonly booked: number }[],
): readonly Booked[] {
  const places = counts
    .flatMap(({ service, booked }) =>
      Array.from({ length: booked }, (_, nth) => ({ service, place: (nth + 0.5) / booked })),
    )
    .sort((a, b) => a.place - b.place);
  const span = closesAt - opensAt - (lastCheckInMinutes + 60) * minute;
  const slotAt = (index: number): Instant =>
    opensAt + Math.floor((index * span) / places.length / (5 * minute)) * 5 * minute;

  let minors = 0;
  const list: Booked[] = [];
  for (const [index, { service }] of places.entries()) {
    const adult = list.at(-1);
    const inFamily = service.minors && adult !== undefined && adult.family === '' && minors++ % familyEvery === 0;
    const folio = folioOf(checkIn.folioPattern, firstFolio + index);
    if (!inFamily) {
      list.push({ folio, slot: slotAt(index), service: service.id, family: '' });
      continue;
    }
    const family = `FAM-${String(index).padStart(3, '0')}`;
    list[list.length - 1] = { ...adult, family };
    list.push({ folio, slot: adult.slot, service: service.id, family });
  }
  return list;
}

/** Fifty without an appointment beside a list that the office ships: twenty for what has its own hours, the others for the rest. */
export function castWithList({ services }: Settings, booked: readonly Booked[]): Cast {
  const free = services.filter((service) => !service.private && service.booking === 'none');
  const [within, others] = [free.filter(({ hours }) => hours), free.filter(({ hours }) => !hours)];
  const spread = (some: readonly ServiceSettings[], count: number) =>
    some.map((service) => ({ service, count: Math.round(count / some.length) }));
  return { booked, walkIns: [...spread(within, 20), ...spread(others, 30)] };
}
