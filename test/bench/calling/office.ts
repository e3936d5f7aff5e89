/** Words of the days that the bench plays; those of the replay contract. */
export type Step = 'doc' | 'docMinor' | 'docFix' | 'info' | 'collect' | 'deliver' | 'child' | 'bio' | 'bioMinor';
export type Skill = 'doc' | 'info' | 'collect' | 'child' | 'bio';
export type Service = 'passport' | 'passportMinor' | 'info' | 'collect' | 'child';

export const skillOf: Readonly<Record<Step, Skill>> = {
  doc: 'doc',
  docMinor: 'doc',
  docFix: 'doc',
  info: 'info',
  collect: 'collect',
  deliver: 'collect',
  child: 'child',
  bio: 'bio',
  bioMinor: 'bio',
};

/** Mean minutes and variation of each step, as an office expects them; a played office differs from them. */
export const expected: Readonly<Record<Step, readonly [number, number]>> = {
  doc: [10.5, 0.5],
  docMinor: [14.5, 0.5],
  docFix: [6, 0.5],
  info: [7, 0.7],
  collect: [5, 0.5],
  deliver: [4.5, 0.5],
  child: [28, 0.6],
  bio: [7, 0.4],
  bioMinor: [8.5, 0.4],
};

export const firstStep: Readonly<Record<Service, Step>> = {
  passport: 'doc',
  passportMinor: 'docMinor',
  info: 'info',
  collect: 'collect',
  child: 'child',
};

export interface Window {
  readonly id: string;
  readonly kind: 'window' | 'biometric';
  readonly services: Skill[];
  readonly accessible: boolean;
  readonly rota: { readonly from: number; readonly to: number }[];
}

/** One visitor of a day, with everything that chance has in store for them; times in ms, durations in minutes. */
export interface Visitor {
  readonly index: number;
  readonly service: Service;
  readonly arrives: number;
  readonly appointment?: { readonly id: string; readonly slot: number };
  readonly priority: boolean;
  readonly accessibleWindow: boolean;
  readonly minutes: Readonly<Record<Step, number>>;
  /** Minutes away after a missed call; never missed when absent. */
  readonly missesFirstCall?: number;
  /** Minutes away for a missing paper. */
  readonly fetchesPaper?: number;
  readonly leavesAfterDocuments: boolean;
  /** Minutes until the passport is printed, for those who take it along the same day. */
  readonly printing?: number;
  /** Asked at the wrong window, and is sent on to information. */
  readonly sentOn: boolean;
}

/** A day as it will happen, whoever runs the office. */
export interface Day {
  readonly opens: number;
  readonly windows: readonly Window[];
  readonly booked: readonly { readonly id: string; readonly at: number; readonly service: Service }[];
  readonly visitors: readonly Visitor[];
  /** How fast each window works: a factor on minutes. */
  readonly pace: ReadonlyMap<string, number>;
  /** Interruptions that nobody planned: a window, from when, and for how many minutes. */
  readonly interruptions: readonly { readonly window: string; readonly from: number; readonly minutes: number }[];
}
