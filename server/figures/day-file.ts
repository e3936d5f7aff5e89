import * as v from 'valibot';
import type { Figures, Spread, ToldRow, WaitSpread } from '../../shared/domain/figures/span-types.ts';
import type { Counts } from '../../shared/domain/figures/types.ts';
import type { DayKey, Text } from '../../shared/domain/vocabulary.ts';
import { endsOf, fewest, leavingOf, shareLeaving } from '../../shared/protocol/leaving.ts';

const text = v.objectWithRest({ es: v.string() }, v.string());
const enough = v.pipe(v.number(), v.integer(), v.minValue(fewest));
const minutes = v.pipe(v.number(), v.minValue(0));
const share = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)));
/** A code of the office's settings, or an hour by its clock; never a ticket or a CURP. */
const is = v.pipe(v.string(), v.regex(/^(?![A-Z]\d{3}$|[A-Z]{4}\d{6})(?:[\w.-]{1,64}|\d{1,2}:00)$/u));
const row = { is, name: v.exactOptional(text) };
const hidden = [
  v.strictObject({ ...row, few: v.literal(true) }),
  v.strictObject({ ...row, withheld: v.literal(true) }),
] as const;
const counts = v.array(v.union([v.strictObject({ ...row, times: enough }), ...hidden]));
const spread = { ...row, times: enough, median: minutes, p90: minutes };
const stays = v.array(v.union([v.strictObject(spread), ...hidden]));
const waits = v.array(v.union([v.strictObject({ ...spread, within: share }), ...hidden]));
const told = v.array(
  v.union([v.strictObject({ ...row, times: enough, within: share, error: minutes, drift: v.number() }), ...hidden]),
);

/** All that may stand in a day's file: counts of five and more, minutes, the office's own words, and the seal of its record. */
export const dayFile = v.strictObject({
  format: v.literal('ventanilla-day-1'),
  office: v.strictObject({ name: text, place: v.string() }),
  day: v.pipe(v.string(), v.isoDate()),
  /** Somebody closed it; else the next morning had to end it. */
  closed: v.boolean(),
  /** The line of the record by which it was closed, or else its last, and that line's hash. */
  closing: v.strictObject({
    line: v.pipe(v.number(), v.integer(), v.minValue(1)),
    hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
  }),
  visits: counts,
  outcomes: counts,
  appointments: counts,
  missedCalls: counts,
  incomplete: counts,
  bent: counts,
  waits: v.strictObject({ service: waits, step: waits, hour: waits }),
  stays: v.strictObject({ service: stays, step: stays }),
  told: v.strictObject({ service: told, kind: told }),
});
/** A day that is over, as it may leave the office. */
export type DayFile = v.InferOutput<typeof dayFile>;

/** What of a day goes into its file beside the figures. */
export interface DayFileFrame {
  readonly day: DayKey;
  readonly office: { readonly name: Text; readonly place: string };
  readonly closing: { readonly line: number; readonly hash: string };
}

type Row = { readonly is: string; readonly times: number } & Readonly<Record<string, unknown>>;

/**
 * A day's figures for whoever outside the office may read them: no count under five nor one from which such could be worked
 * out, nothing by window (which is nearly a person), no language, no line of the record.
 */
export function dayFileOf({ figures, names }: Figures, { day, office, closing }: DayFileFrame): DayFile {
  const service = (id: string) => given(names.services[id]);
  const step = (id: string) => given(names.steps[id]);
  const reason = (id: string) => given(names.reasons[id]);
  const { people, waits: waited, stays: stayed, told: fell } = figures;
  const { es, ...others } = office.name;
  return v.parse(dayFile, {
    format: 'ventanilla-day-1',
    office: { name: { es, ...others }, place: office.place },
    day,
    closed: !figures.unclosed.includes(day),
    closing,
    visits: leaving(counted(figures.visits), service),
    outcomes: leaving(counted(endsOf(figures))),
    appointments: leaving(counted({ came: people.came, absent: Math.max(0, people.booked - people.came) })),
    missedCalls: leaving(counted({ missed: figures.missedCalls })),
    incomplete: leaving(counted(figures.incomplete), reason),
    bent: leaving(counted(figures.bent)),
    waits: {
      service: leaving(waited.service.map(waitRow), service),
      step: leaving(waited.step.map(waitRow), step),
      hour: leaving(waited.hour.map(waitRow).map((one) => ({ ...one, is: `${Math.floor(Number(one.is) / 60)}:00` }))),
    },
    stays: {
      service: leaving(stayed.service.map(spreadRow), service),
      step: leaving(stayed.step.map(spreadRow), step),
    },
    told: { service: leaving(fell.service.map(toldRow), service), kind: leaving(fell.kind.map(toldRow)) },
  });
}

const given = (name: Text | undefined) => (name ? { name } : {});
const unnamed = () => ({});

const counted = (all: Counts): readonly Row[] => Object.entries(all).map(([key, times]) => ({ is: key, times }));

const spreadRow = ({ key, times, median, p90 }: Spread): Row => ({ is: key, times, median, p90 });

const shared = (of: Pick<WaitSpread, 'times' | 'within'>) => {
  const within = shareLeaving(of);
  return within === undefined ? {} : { within };
};

const waitRow = (wait: WaitSpread): Row => ({ ...spreadRow(wait), ...shared(wait) });

const tenths = (value: number): number => Math.round(10 * value) / 10;

const toldRow = (one: ToldRow): Row => ({
  is: one.key,
  times: one.times,
  ...shared(one),
  error: tenths(one.error),
  drift: tenths(one.drift),
});

const leaving = (rows: readonly Row[], nameOf: (id: string) => object = unnamed): readonly object[] => {
  const some = rows.filter(({ times }) => times > 0);
  const told = leavingOf(some.map(({ times }) => times));
  return some.map((one, place) => {
    const [name, how] = [nameOf(one.is), told[place] ?? 'withheld'];
    return how === 'told' ? { ...one, ...name } : { is: one.is, ...name, [how]: true };
  });
};
