import type { Instant, Role, StaffId, VisitId } from '../vocabulary.ts';
import type { RoomForecast, TimeRange } from './types.ts';

/** When somebody looks, and what is foretold by then; without it no times of waiting are shown. */
export interface Look {
  readonly at: Instant;
  readonly ranges?: ReadonlyMap<VisitId, TimeRange>;
  /** How many people will be in line, step by step. */
  readonly room?: RoomForecast;
}

/** A display of the office; the first one when it isn't said which. */
export interface DisplayLook extends Look {
  readonly displayId?: string;
}

/** A person of the staff who has signed in. */
export interface StaffLook extends Look {
  readonly id: StaffId;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Whoever holds the code of a ticket. */
export interface PhoneLook extends Look {
  readonly visitId: VisitId;
}

/** The range foretold for a ticket, as a field that is absent where nothing is foretold. */
export function rangeFor({ ranges }: Look, visitId: VisitId): { readonly range?: TimeRange } {
  const range = ranges?.get(visitId);
  return range ? { range: { from: range.from, to: range.to } } : {};
}
