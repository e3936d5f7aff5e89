import { ReplayHouse } from '../../../server/replay/house.ts';
import { Estimator, newLearned } from '../../../shared/domain/estimate/estimator.ts';
import { nextInLine } from '../../../shared/domain/line.ts';
import { daysOf, scenarios } from './days.ts';
import { firstStep, skillOf } from './office.ts';
import { quantile } from './score.ts';
import type { Row } from './table.ts';

const minute = 60_000;

/** How long the rule and all estimates take, with so many in line. */
export function speed(): readonly Row[] {
  return [20, 300, 1000].flatMap((waiting) => timed(waiting));
}

const timed = (waiting: number): readonly Row[] => {
  const scenario = scenarios.find(({ name }) => name === 'consulate');
  const [day] = scenario ? daysOf({ ...scenario, walkIns: 1500, size: 1 }, 3) : [];
  if (!day) return [];
  const house = new ReplayHouse();
  const windows = day.windows.map((window) => ({ ...window, rota: [...window.rota] }));
  house.startDay(
    { opensAt: day.opens, windows, appointments: day.booked.slice(0, 200).map((one) => ({ ...one })) },
    day.opens,
  );
  const at = day.opens + 10 * minute;
  house.moveTo(at);
  for (const { service, priority, accessibleWindow } of day.visitors.slice(0, waiting)) {
    const step = firstStep[service];
    house.checkIn({ service, step, needs: skillOf[step], appointmentId: null, priority, accessibleWindow });
  }

  const { office } = house;
  const estimator = new Estimator(newLearned(), ({ id }) => windows.find((window) => window.id === id)?.rota ?? []);
  const all = median(() => estimator.tell(office, at));
  const next = median(() => nextInLine(office, 'w6', at));
  const told = estimator.tell(office, at).size;
  return [
    {
      measure: `all estimates, ${waiting} waiting (median)`,
      baseline: `${told} told`,
      target: waiting === 300 ? '< 1 ms' : '',
      reached: `${all.toFixed(2)} ms`,
      ...(waiting === 300 ? { met: all < 1 } : {}),
    },
    {
      measure: `who is next, ${waiting} waiting (median)`,
      baseline: '',
      target: waiting === 300 ? '<= 0.2 ms' : '',
      reached: `${next.toFixed(3)} ms`,
      ...(waiting === 300 ? { met: next <= 0.2 } : {}),
    },
  ];
};

const median = (work: () => unknown): number => {
  const times: number[] = [];
  for (let round = 0; round < 400; round++) {
    const before = performance.now();
    work();
    if (round >= 100) times.push(performance.now() - before);
  }
  return quantile(times, 0.5);
};
