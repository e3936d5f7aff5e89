import { minutesOf } from '../shared/domain/calendar.ts';
import type { ServiceSettings, Settings, StepSettings } from '../shared/domain/settings.ts';
import type { DayHours } from './day.ts';

/** A service, and which share of all visits comes for it. */
export interface Asked {
  readonly service: ServiceSettings;
  readonly share: number;
}

/** More skills than these are not told apart: every group of them is looked at. */
const mostSkills = 14;

/**
 * What visitors of an office ask for. Its windows tell: an office keeps them for what is wanted, so that each skill has its part
 * of the windows' time, the first service that begins with it twice as much of that as the second, and so on.
 */
export function askedOf(settings: Settings, { opensAt, closesAt }: DayHours): readonly Asked[] {
  const open = (closesAt - opensAt) / 60_000;
  const before = new Map<string, number>();
  const weighed = settings.services
    .filter((service) => !service.private)
    .flatMap((service): readonly (readonly [ServiceSettings, number])[] => {
      const step = settings.steps.find(({ id }) => id === service.journey[0]);
      if (!step) return [];
      const turn = (before.get(step.skill) ?? 0) + 1;
      before.set(step.skill, turn);
      return [[service, (timeFor(settings, step) / step.minutes / turn) * partOfDay(service, open)]];
    });
  const all = weighed.reduce((sum, [, weight]) => sum + weight, 0);
  return weighed.map(([service, weight]) => ({ service, share: weight / all }));
}

/** Windows that do a step; one that does three things counts a third. */
const timeFor = ({ windows }: Settings, { skill, at }: StepSettings): number =>
  windows
    .filter((window) => window.kind === at && window.skills.includes(skill))
    .reduce((sum, { skills }) => sum + 1 / skills.length, 0);

const partOfDay = ({ hours }: ServiceSettings, open: number): number =>
  hours ? Math.min(1, (minutesOf(hours.to) - minutesOf(hours.from)) / open) : 1;

/** How many such visits the office's windows can carry in a minute, all of them at work: the scarcest group of skills decides. */
export function carriedBy({ steps, windows }: Settings, asked: readonly Asked[]): number {
  const minutes = new Map<string, number>();
  for (const { service, share } of asked) {
    for (const id of service.journey) {
      const step = steps.find((one) => one.id === id);
      if (step) minutes.set(keyOf(step), (minutes.get(keyOf(step)) ?? 0) + share * step.minutes);
    }
  }
  const skills = [...minutes].sort(([, a], [, b]) => b - a).slice(0, mostSkills);
  const able = windows.map(({ kind, skills: own }) =>
    skills.reduce(
      (bits, [key], bit) => (own.some((skill) => keyOf({ at: kind, skill }) === key) ? bits | (1 << bit) : bits),
      0,
    ),
  );
  let least = Number.POSITIVE_INFINITY;
  for (let group = 1; group < 1 << skills.length; group++) {
    const work = skills.reduce((sum, [, one], bit) => (group & (1 << bit) ? sum + one : sum), 0);
    least = Math.min(least, able.filter((bits) => bits & group).length / work);
  }
  return least;
}

const keyOf = ({ at, skill }: Pick<StepSettings, 'at' | 'skill'>): string => `${at} ${skill}`;
