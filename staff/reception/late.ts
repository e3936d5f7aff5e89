import type { ReceptionDesk } from '../../shared/domain/views/types.ts';
import type { Instant } from '../../shared/domain/vocabulary.ts';

/** Nobody lets a person wait for help longer than this without being told, in ms. */
const PATIENCE = 2 * 60_000;

/** Whether a call for help has waited too long for somebody to take it. */
export const isLate = (
  { at, acceptedBy }: Pick<ReceptionDesk['requests'][number], 'at' | 'acceptedBy'>,
  now: Instant,
): boolean => acceptedBy === undefined && now - at >= PATIENCE;
