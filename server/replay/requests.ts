import * as v from 'valibot';
import { skillOf } from './settings.ts';

const id = v.union([
  v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  v.pipe(v.number(), v.integer(), v.transform(String)),
]);
const instant = v.pipe(v.number(), v.finite());
const service = v.picklist(['passport', 'passportMinor', 'info', 'collect', 'child']);
const step = v.pipe(
  v.string(),
  v.check((known) => skillOf(known) !== undefined),
);

/** A step, and the skill that it asks of a window, where the request repeats it. */
const stepAndNeeds = { step, needs: v.optional(v.nullable(v.string())) };
interface StepRequest {
  readonly step: string;
  readonly needs?: string | null | undefined;
}
const agree = <R extends StepRequest>({ step: id, needs }: R): boolean => needs == null || needs === skillOf(id);

const unique = <T extends { readonly id: string }>(things: T[]): boolean =>
  new Set(things.map(({ id }) => id)).size === things.length;

/** A day to be played: its windows with their breaks, and who is booked. */
export const dayRequest = v.object({
  now: v.optional(instant),
  opensAt: instant,
  windows: v.pipe(
    v.array(
      v.object({
        id,
        kind: v.picklist(['window', 'biometric']),
        services: v.array(v.string()),
        accessible: v.boolean(),
        rota: v.optional(v.array(v.object({ from: instant, to: instant })), []),
      }),
    ),
    v.check(unique),
  ),
  appointments: v.pipe(v.array(v.object({ id, at: instant, service })), v.check(unique)),
});
export type DayRequest = v.InferOutput<typeof dayRequest>;

export const checkInRequest = v.pipe(
  v.object({
    service,
    ...stepAndNeeds,
    appointmentId: v.optional(v.nullable(id)),
    priority: v.boolean(),
    accessibleWindow: v.boolean(),
  }),
  v.check(agree),
);
export type CheckInRequest = v.InferOutput<typeof checkInRequest>;

export const finishRequest = v.variant('outcome', [
  v.object({ outcome: v.literal('leave') }),
  v.object({ outcome: v.picklist(['next', 'transfer']), nextStep: step }),
  v.object({ outcome: v.picklist(['ready', 'park']), nextStep: v.optional(v.nullable(step)) }),
]);
export type FinishRequest = v.InferOutput<typeof finishRequest>;

export const returnRequest = v.pipe(
  v.object({ reason: v.picklist(['recall', 'park', 'ready']), ...stepAndNeeds }),
  v.check(agree),
);
export type ReturnRequest = v.InferOutput<typeof returnRequest>;

export const pauseRequest = v.object({ until: v.optional(v.nullable(instant)) });
