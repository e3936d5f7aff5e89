import type { TryoutWords } from '../../shared/i18n/es/tryout.ts';
import type { TryoutPage } from '../../shared/protocol/tryout.ts';
import { clockOf } from '../figures/clock-of.ts';

/** Minutes by which the last visitor must leave later or sooner for it to be told at once. */
const worthTelling = 10;

/** What to know of a try first: who would not be called at all, whose wait moves most by the model, and when the last person would leave. */
export function headlineOf({ model, changed }: TryoutPage, { people, headline }: TryoutWords): readonly string[] {
  const moved = changed.kinds.flatMap(({ kind, p95 }) => {
    const before = model.kinds.find((one) => one.kind === kind)?.p95;
    return p95 === undefined || before === undefined || p95 === before ? [] : [{ kind, p95, before }];
  });
  const [most] = moved.sort((a, b) => Math.abs(b.p95 - b.before) - Math.abs(a.p95 - a.before));
  const lost = changed.kinds.flatMap(({ kind, visits, called }) => {
    const before = model.kinds.find((one) => one.kind === kind);
    const more = visits - called - ((before?.visits ?? 0) - (before?.called ?? 0));
    return more > 0 ? [headline.lost(people[kind], more)] : [];
  });
  const [is, was] = [changed.lastServed, model.lastServed];
  return [
    ...lost,
    most ? headline.wait(people[most.kind], most.p95, most.before) : headline.none,
    ...(is !== undefined && was !== undefined && Math.abs(is - was) >= worthTelling
      ? [headline.end(clockOf(is), clockOf(was))]
      : []),
  ];
}
