/** One number of a metric, with what tells it from the others of the same name. */
export interface Sample {
  /** What is added to the metric's name: the parts of a histogram. */
  readonly suffix?: '_bucket' | '_sum' | '_count';
  readonly labels?: Readonly<Record<string, string>>;
  readonly is: number;
}

/** Something that is measured, as Prometheus knows it. Labels are words of the program's own, never anybody's data. */
export interface Metric {
  readonly name: string;
  readonly help: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly samples: readonly Sample[];
}

/** The text that a Prometheus server reads (format 0.0.4). */
export const exposition = (metrics: readonly Metric[]): string => metrics.map(linesOf).join('');

/** A metric of one number. */
export const gauge = (name: string, help: string, is: number): Metric => ({
  name,
  help,
  type: 'gauge',
  samples: [{ is }],
});

/** A metric that counts things by one property. */
export function countsBy(name: string, help: string, label: string, counts: Readonly<Record<string, number>>): Metric {
  const samples = Object.entries(counts).map(([value, is]) => ({ labels: { [label]: value }, is }));
  return { name, help, type: 'gauge', samples };
}

const linesOf = ({ name, help, type, samples }: Metric): string =>
  samples.length === 0
    ? ''
    : [
        `# HELP ${name} ${help}`,
        `# TYPE ${name} ${type}`,
        ...samples.map(({ suffix = '', labels = {}, is }) => `${name}${suffix}${inBraces(labels)} ${is}`),
        '',
      ].join('\n');

function inBraces(labels: Readonly<Record<string, string>>): string {
  const named = Object.entries(labels).map(([label, value]) => `${label}="${escaped(value)}"`);
  return named.length > 0 ? `{${named.join(',')}}` : '';
}

const escaped = (value: string): string =>
  value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
