import type { CheckIn } from '../../shared/domain/commands.ts';
import { noNeeds } from '../../shared/domain/vocabulary.ts';

/** Somebody comes for information, without an appointment, and needs nothing in particular. */
export const walkIn: CheckIn = {
  type: 'CheckIn',
  appointments: [],
  service: 'informes',
  needs: noNeeds,
  companions: 0,
  language: 'es',
};
