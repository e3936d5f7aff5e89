import type { OpenWindowState } from './office.ts';
import type { FloorPlan } from './settings.ts';
import type { WindowFace } from './views/types.ts';
import type { Instant, StepId, Text, TicketNumber, VisitOutcome, WindowId } from './vocabulary.ts';

/** Whether a window calls. */
export type WindowState = OpenWindowState['state'];

/** Where a ticket stood: in a line, at a window, set aside, or gone. */
export type TicketPlace =
  | {
      readonly is: 'waiting';
      readonly step: StepId;
      readonly joined: Instant;
      readonly due: Instant;
      /** Out until this hour, place kept. */
      readonly until?: Instant;
    }
  | { readonly is: 'called' | 'serving'; readonly windowId: WindowId; readonly since: Instant }
  | { readonly is: 'aside'; readonly since: Instant }
  | { readonly is: 'ended'; readonly outcome: VisitOutcome };

/** What the office looked like: its plan, where it had one, its windows, and the steps that one waits for. */
export interface Scene {
  readonly plan?: FloorPlan;
  readonly windows: readonly WindowFace[];
  readonly steps: readonly { readonly id: StepId; readonly name: Text }[];
}

/** What one line of the record changed in what one could see; what it doesn't name stayed as it was. */
export interface PlaybackStep {
  readonly at: Instant;
  readonly scene?: Scene;
  readonly windows?: Readonly<Record<WindowId, WindowState>>;
  readonly tickets?: Readonly<Record<TicketNumber, TicketPlace>>;
  /** There was no system from here on, or it was back. */
  readonly outage?: boolean;
}

/** The office at one moment of the day. */
export interface Frame {
  readonly scene: Scene;
  readonly windows: ReadonlyMap<WindowId, WindowState>;
  readonly tickets: ReadonlyMap<TicketNumber, TicketPlace>;
  readonly outage: boolean;
}
