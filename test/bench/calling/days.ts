import { Chance } from './chance.ts';
import type { Day, Service, Skill, Step, Visitor, Window } from './office.ts';
import { expected } from './office.ts';

/** A kind of day that the calling rule is tried on. */
export interface Scenario {
  readonly name: string;
  readonly booked: number;
  readonly walkIns: number;
  /** Windows that stay closed, by their place among the six. */
  readonly closed: readonly number[];
  /** Share of those without appointment who come in the first two hours. */
  readonly early: number;
  /** How many offices of six windows and two biometric windows this one is made of. */
  readonly size: number;
  /** How many offices are played, each with a habit of its own, and for how many days in a row. */
  readonly offices: number;
  readonly days: number;
}

const usual = { booked: 100, walkIns: 62, closed: [], early: 0.38, size: 1, offices: 4, days: 8 };

export const scenarios: readonly Scenario[] = [
  { ...usual, name: 'normal' },
  { ...usual, name: 'one window closed', closed: [1] },
  { ...usual, name: 'two windows closed', booked: 88, walkIns: 54, closed: [0, 1] },
  { ...usual, name: 'peak', walkIns: 64, early: 0.75 },
  { ...usual, name: 'walk-ins', booked: 60, walkIns: 140 },
  { ...usual, name: 'consulate', booked: 680, walkIns: 390, size: 5, offices: 2, days: 3 },
];

const minute = 60_000;
const firstOpening = Date.UTC(2026, 2, 2, 14);
const dayLength = 86_400_000;
const openMinutes = 420;

const skills: readonly (readonly Skill[])[] = [
  ['doc'],
  ['doc', 'collect'],
  ['doc', 'collect'],
  ['doc', 'info'],
  ['doc', 'info', 'child'],
  ['doc', 'info', 'collect', 'child'],
];

const windowsOf = ({ closed, size }: Scenario, opens: number): Window[] => {
  const windows: Window[] = [];
  for (let office = 0; office < size; office++) {
    for (const [place, services] of skills.entries()) {
      if (closed.includes(place)) continue;
      const from = opens + (120 + place * 22 + office * 4) * minute;
      const rota = [{ from, to: from + 20 * minute }];
      windows.push({
        id: `w${office * 6 + place + 1}`,
        kind: 'window',
        services: [...services],
        accessible: place === 5,
        rota,
      });
    }
    for (let place = 0; place < 2; place++) {
      const from = opens + (150 + place * 30 + office * 4) * minute;
      const rota = [{ from, to: from + 20 * minute }];
      windows.push({ id: `b${office * 2 + place + 1}`, kind: 'biometric', services: ['bio'], accessible: false, rota });
    }
  }
  return windows;
};

/** What an office is like all year: how its minutes differ from what was expected of it, and the pace of its windows. */
interface Habits {
  readonly longer: number;
  readonly paces: readonly number[];
}

const habitsOf = (chance: Chance): Habits => {
  const paces = Array.from({ length: 60 }, () => Math.exp(chance.normal(0, 0.12)));
  const usual = paces.reduce((sum, pace) => sum + pace, 0) / paces.length;
  return { longer: chance.between(0.95, 1.07), paces: paces.map((pace) => pace / usual) };
};

const needsOf = (chance: Chance): Pick<Visitor, 'priority' | 'accessibleWindow'> => {
  const accessibleWindow = chance.happens(0.04);
  return { accessibleWindow, priority: accessibleWindow || chance.happens(0.14) };
};

const fateOf = (
  chance: Chance,
  longer: number,
  service: Service,
): Omit<Visitor, 'index' | 'arrives' | 'priority' | 'accessibleWindow'> => {
  const minutes = {} as Record<Step, number>;
  for (const step of Object.keys(expected) as Step[]) {
    const [mean, variation] = expected[step];
    minutes[step] = Math.min(120, Math.max(0.6, chance.logNormal(mean * longer, variation)));
  }
  const away = chance.between(4, 18);
  const paper = chance.logNormal(28, 0.5);
  const printing = chance.logNormal(28, 0.3);
  const misses = chance.happens(0.05);
  const parks = chance.happens(0.1) && service.startsWith('passport');
  const prints = chance.happens(0.3);
  return {
    service,
    minutes,
    ...(misses ? { missesFirstCall: away } : {}),
    ...(parks ? { fetchesPaper: paper } : {}),
    leavesAfterDocuments: chance.happens(0.12),
    ...(prints ? { printing } : {}),
    sentOn: chance.happens(0.03) && service === 'collect',
  };
};

const adult: readonly (readonly [Service, number])[] = [
  ['passport', 76],
  ['passportMinor', 24],
];
const unbooked: readonly (readonly [Service, number])[] = [
  ['info', 44],
  ['collect', 42],
  ['child', 5],
  ['passport', 9],
];

/** The days of a scenario, one after the other at one office. */
export function* daysOf(scenario: Scenario, seed: number, office = 0): Generator<Day> {
  const habits = habitsOf(new Chance(seed * 7919 + office * 613 + 17));
  for (let number = 0; number < scenario.days; number++) {
    yield dayOf(
      scenario,
      habits,
      new Chance(seed * 104_729 + office * 15_485 + number * 1299 + 5),
      firstOpening + number * dayLength,
    );
  }
}

const dayOf = (scenario: Scenario, habits: Habits, chance: Chance, opens: number): Day => {
  const longer = habits.longer * Math.exp(chance.normal(0, 0.06));
  const windows = windowsOf(scenario, opens);
  const coming: Omit<Visitor, 'index'>[] = [];
  const booked: Day['booked'][number][] = [];
  for (let i = 0; i < scenario.booked; i++) {
    const slot = opens + Math.floor((i * 78) / scenario.booked) * 5 * minute;
    const service = chance.pick(adult);
    booked.push({ id: `a${i + 1}`, at: slot, service });
    const comes = chance.happens(0.88);
    const offset = chance.happens(0.06) ? chance.between(8, 45) : chance.normal(-10, 11);
    const visitor = { ...fateOf(chance, longer, service), ...needsOf(chance) };
    const arrives = Math.max(opens - 30 * minute, slot + offset * minute);
    if (comes) coming.push({ ...visitor, appointment: { id: `a${i + 1}`, slot }, arrives });
  }
  for (let i = 0; i < scenario.walkIns; i++) {
    const early = chance.happens(scenario.early);
    const arrives = opens + (early ? chance.between(-10, 120) : chance.between(120, openMinutes - 15)) * minute;
    coming.push({ ...fateOf(chance, longer, chance.pick(unbooked)), ...needsOf(chance), arrives });
  }
  const visitors = coming
    .map((visitor) => ({ ...visitor, arrives: Math.round(visitor.arrives) }))
    .sort((a, b) => a.arrives - b.arrives)
    .map((visitor, index) => ({ ...visitor, index }));
  const interruptions = windows
    .filter(() => chance.happens(0.25))
    .map(({ id }) => ({
      window: id,
      from: opens + chance.between(20, openMinutes - 30) * minute,
      minutes: chance.logNormal(10, 0.6),
    }));
  const pace = new Map(windows.map(({ id }, index) => [id, habits.paces[index] ?? 1]));
  return { opens, windows, booked, visitors, pace, interruptions };
};
