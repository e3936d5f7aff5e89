import type { Step, Visitor, Window } from './office.ts';

/** Whatever decides who is called next, played by visitors' numbers; moments in ms. */
export interface System {
  startDay(day: {
    readonly now: number;
    readonly opensAt: number;
    readonly windows: readonly Window[];
    readonly booked: readonly { readonly id: string; readonly at: number; readonly service: string }[];
  }): void;
  checkIn(at: number, visitor: Visitor, step: Step): void;
  /** Whom the window calls; nobody when none waits for it. */
  next(at: number, window: string): number | undefined;
  start(at: number, visitor: number): void;
  absent(at: number, visitor: number): void;
  finish(at: number, visitor: number, end: End): void;
  comeBack(at: number, visitor: number, reason: 'recall' | 'park' | 'ready', step: Step): void;
  pause(at: number, window: string, until: number | null): void;
  resume(at: number, window: string): void;
  /** What these visitors are told. */
  estimates?(at: number, visitors: readonly number[]): ReadonlyMap<number, Told>;
}

/** How a step at a window ends. */
export type End =
  | { readonly outcome: 'leave' }
  | { readonly outcome: 'next' | 'transfer'; readonly nextStep: Step }
  | { readonly outcome: 'ready'; readonly nextStep: Step }
  | { readonly outcome: 'park'; readonly nextStep: null };

/** Minutes from now until the call, as a visitor is told them. */
export interface Told {
  readonly lo: number;
  readonly mid: number;
  readonly hi: number;
  /** What the usual formula would have told, where both are compared. */
  readonly naive?: Told;
}

/** One call of a day, and what had led to it. */
export interface Call {
  readonly visitor: number;
  readonly window: string;
  readonly step: Step;
  readonly at: number;
  readonly joined: number;
  /** First call of the visit. */
  readonly first: boolean;
}

/** Somebody was told something at a moment, before the call that followed. */
export interface Sample extends Told {
  readonly visitor: number;
  readonly at: number;
  readonly joined: number;
}
