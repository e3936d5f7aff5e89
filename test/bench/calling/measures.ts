import type { Scenario } from './days.ts';
import type { Truth, Waits } from './score.ts';
import { mean, quantile, shareOf } from './score.ts';
import type { Row } from './table.ts';

/** A scenario played under the product and under the other orders, on identical days. */
export interface Result {
  readonly scenario: Scenario;
  readonly broken: number;
  readonly forgotten: number;
  readonly visitors: number;
  readonly ours: Waits;
  readonly rule: Waits;
  readonly firstCome: Waits;
  readonly strict: Waits;
  readonly told: Truth;
  readonly naive: Truth;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const p95 = (waits: readonly number[]): number => quantile(waits, 0.95);
const overHour = ({ walkIns }: Waits): number => shareOf(walkIns.map((wait) => wait > 60));

/** Our figure over another's, where that one is large enough to say anything. */
const ratio = (measure: string, baseline: string, most: number, ours: number, other: number, least: number): Row => ({
  measure,
  baseline: `${baseline} ${other.toFixed(other < 1 ? 3 : 1)}`,
  target: `<= ${most.toFixed(2)}`,
  reached: other < least ? `(${ours.toFixed(1)})` : (ours / other).toFixed(2),
  ...(other < least ? {} : { met: ours / other <= most }),
});

const ruleRows = ({ broken, forgotten, visitors, ours }: Result): Row[] => [
  {
    measure: 'calls that break the rule',
    baseline: '',
    target: '<= 0.05 %',
    reached: percent(broken),
    met: broken <= 5e-4,
  },
  { measure: 'tickets never called', baseline: '', target: '0', reached: String(forgotten), met: forgotten === 0 },
  {
    measure: 'unexplained overtakes a visitor',
    baseline: '',
    target: '<= 0.02',
    reached: (ours.overtakes / visitors).toFixed(3),
    met: ours.overtakes / visitors <= 0.02,
  },
];

const waitRows = ({ scenario, ours, rule, firstCome, strict }: Result): Row[] => {
  const rows = [ratio('mean wait', 'rule', 1.05, mean(ours.all), mean(rule.all), 0.01)];
  const short = scenario.closed.length;
  if (short > 0)
    rows.push(ratio('walk-in p95', 'strict', short === 1 ? 0.6 : 0.45, p95(ours.walkIns), p95(strict.walkIns), 15));
  const most = short === 2 ? 0.5 : short === 1 ? 0.6 : 0.85;
  rows.push(ratio('priority p95', 'first come', most, p95(ours.priority), p95(firstCome.priority), 5));
  if (short === 2) rows.push(ratio('walk-ins over 60 min', 'strict', 0.3, overHour(ours), overHour(strict), 0.02));
  const [onTime, base] = [shareOf(ours.onTime), shareOf((short === 2 ? rule : firstCome).onTime)];
  const least = short === 2 ? 0.97 : 0.98;
  rows.push({
    measure: 'punctual appointments on time',
    baseline: `${short === 2 ? 'rule' : 'first come'} ${percent(base)}`,
    target: `>= ${least}`,
    reached: `${(onTime / base).toFixed(2)} (${percent(onTime)})`,
    met: onTime / base >= least,
  });
  return rows;
};

const estimateRows = ({ told, naive }: Result): Row[] => {
  const bias = 0.1 * told.meanWait + 0.5;
  return [
    ratio('mean error of the estimate, min', 'naive', 0.6, told.error, naive.error, 0.1),
    ratio('interval score', 'naive', 0.5, told.interval, naive.interval, 0.1),
    {
      measure: 'call within the 80 % range',
      baseline: `naive ${percent(naive.coverage)}`,
      target: '74-88 %',
      reached: `${percent(told.coverageWaited)} (${percent(told.coverage)} with those called at once)`,
      met: told.coverageWaited >= 0.74 && told.coverageWaited <= 0.88,
    },
    {
      measure: 'more than 5 min after the range',
      baseline: `naive ${percent(naive.late)}`,
      target: '<= 5 %',
      reached: percent(told.late),
      met: told.late <= 0.05,
    },
    {
      measure: 'bias, min',
      baseline: `mean wait ${told.meanWait.toFixed(1)}`,
      target: `within ${bias.toFixed(1)}`,
      reached: told.bias.toFixed(2),
      met: Math.abs(told.bias) <= bias,
    },
    {
      measure: 'called by the end of the window told',
      baseline: `naive ${percent(naive.byEnd)}`,
      target: '>= 90 %',
      reached: percent(told.byEnd),
      met: told.byEnd >= 0.9,
    },
    {
      measure: 'visitors whose window slipped',
      baseline: `naive ${percent(naive.slipped)}`,
      target: '<= 20 %',
      reached: percent(told.slipped),
      met: told.slipped <= 0.2,
    },
  ];
};

/** Everything that a scenario is held to. */
export const measuresOf = (result: Result): readonly Row[] => [
  ...ruleRows(result),
  ...waitRows(result),
  ...estimateRows(result),
];
