import type { CallingSettings, ServiceSettings, Settings, StepSettings } from '../../shared/domain/settings.ts';
import type { DayRequest } from './requests.ts';

/** The dials as every office gets them. */
const calling: CallingSettings = {
  appointment: 15,
  walkIn: 30,
  later: 15,
  priority: 30,
  lateGrace: 15,
  lateAction: 'queue',
  longStep: 20,
  interpreter: 10,
};

const step = (
  id: string,
  skill: string,
  minutes: number,
  spread: number,
  arrival?: StepSettings['arrival'],
): StepSettings => ({
  id,
  name: { es: id },
  skill,
  at: skill === 'bio' ? 'biometric' : 'window',
  minutes,
  spread,
  ...(arrival ? { arrival } : {}),
});

/** Most go on from their documents at once; every third passport is handed over the same day, when it is printed. */
const afterDocuments = { afterMinutes: 0, share: 0.88 };
const afterPrinting = { afterMinutes: 28, share: 0.3 };

const steps: readonly StepSettings[] = [
  step('doc', 'doc', 10.5, 0.5),
  step('docMinor', 'doc', 14.5, 0.5),
  step('docFix', 'doc', 6, 0.5),
  step('info', 'info', 7, 0.7),
  step('collect', 'collect', 5, 0.5),
  step('deliver', 'collect', 4.5, 0.5, afterPrinting),
  step('child', 'child', 28, 0.6),
  step('bio', 'bio', 7, 0.4, afterDocuments),
  step('bioMinor', 'bio', 8.5, 0.4, afterDocuments),
];

const service = (id: string, journey: readonly string[]): ServiceSettings => ({
  id,
  name: { es: id },
  series: 'A',
  journey,
  booking: 'optional',
  private: false,
  minors: id === 'passportMinor',
  papers: [],
  listNames: [],
});

const services: readonly ServiceSettings[] = [
  service('passport', ['doc', 'bio', 'deliver']),
  service('passportMinor', ['docMinor', 'bioMinor', 'deliver']),
  service('info', ['info']),
  service('collect', ['collect']),
  service('child', ['child']),
];

/** Reason codes of a replayed day: a paper is missing, a document is printed, somebody takes a break. */
export const reason = { paper: 'paper', print: 'print', pause: 'pause' } as const;

const reasons = (id: string) => [{ id, name: { es: id } }];

/** The office of a replayed day: its windows from the request, everything else from the contract. */
export function replaySettings({ windows }: DayRequest): Settings {
  return {
    format: 1,
    office: { id: 'replay', kind: 'liaison', name: { es: 'Ensayo' }, place: '', timeZone: 'UTC' },
    languages: ['es'],
    spoken: [],
    hours: { week: [], closed: [], extra: [], lastCheckInMinutes: 0 },
    room: { seats: 20 },
    reception: { staffed: false },
    steps,
    services,
    windows: windows.map(({ id, kind, accessible, services: skills }, index) => ({
      id,
      kind,
      number: index + 1,
      accessible,
      skills,
      languages: ['es'],
    })),
    displays: [],
    calling,
    // Whoever replays says when a visitor counts as absent.
    absence: { noShowAfter: 0, secondCallAfter: 60 },
    undoSeconds: 30,
    checkIn: { folioPattern: '.+' },
    kiosk: {
      warnAfterSeconds: 40,
      countdownSeconds: 20,
      ticketSeconds: 20,
      diagonalInches: 22,
      mountMillimeters: 730,
    },
    reasons: {
      incomplete: reasons(reason.paper),
      hold: reasons(reason.print),
      outOfTurn: [],
      pause: reasons(reason.pause),
      referral: [],
    },
  };
}

/** The skill that a step asks of a window; nothing for a step that no day has. */
export const skillOf = (id: string): string | undefined => steps.find((known) => known.id === id)?.skill;
