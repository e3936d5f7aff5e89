import { refuse } from '../decision.ts';
import type { Office } from '../office.ts';
import { stepSettings } from '../office.ts';
import type { Visit } from '../visit.ts';
import type { StepId } from '../vocabulary.ts';
import type { Checked } from './guards.ts';

/** A place in a journey: which of its steps. */
export interface Place {
  readonly journey: readonly StepId[];
  readonly position: number;
}

/** Where a step stands in a visit's journey. One that the journey didn't have comes next, and the rest of the journey after it. */
export function toStep(office: Office, { journey, position }: Visit, step: StepId): Checked<Place> {
  if (!stepSettings(office, step)) return { ok: false, refused: refuse('unknown-step') };
  const known = journey.indexOf(step);
  if (known >= 0) return { ok: true, value: { journey, position: known } };
  const detour = [...journey.slice(0, position + 1), step, ...journey.slice(position + 1)];
  return { ok: true, value: { journey: detour, position: position + 1 } };
}
