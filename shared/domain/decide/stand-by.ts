import type { LineJoined } from '../events.ts';
import type { Office } from '../office.ts';
import { freePlaces, standByList, standByOfService } from '../stand-by.ts';
import type { Instant } from '../vocabulary.ts';
import { placeGiven } from './join.ts';

/** The places that are free now, each given to whoever registered first for its service. */
export function placesGiven(office: Office, at: Instant): readonly LineJoined[] {
  const services = new Set(standByList(office).map(({ service }) => service));
  return [...services].flatMap((service) => {
    const list = standByOfService(office, service);
    return freePlaces(office, service, at).flatMap(({ id }, turn) => {
      const visit = list[turn];
      return visit ? [placeGiven(office, visit, at, id)] : [];
    });
  });
}
