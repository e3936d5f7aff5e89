/** A round scale that holds every value, and the minutes to be written over it. */
export function scaleFor(values: readonly number[]): { readonly top: number; readonly ticks: readonly number[] } {
  const most = Math.max(10, ...values);
  const step = [5, 10, 20, 30, 60, 120].find((minutes) => most / minutes <= 4) ?? 240;
  const ticks: number[] = [];
  for (let tick = 0; tick <= most; tick += step) ticks.push(tick);
  return { top: Math.max(most, ticks.at(-1) ?? 0) * 1.06, ticks };
}

interface Props {
  /** The end of the scale, in minutes. */
  readonly top: number;
  readonly median: number;
  readonly p90: number;
  readonly target?: number | undefined;
}

/** Half of the times lie left of the dot, nine of ten left of the stroke; the band is the target. */
export function Track({ top, median, p90, target }: Props) {
  const at = (minutes: number) => `${(100 * minutes) / top}%`;
  return (
    <svg class="track" aria-hidden="true" data-over={(target !== undefined && p90 > target) || undefined}>
      {target !== undefined && <rect class="track-band" width={at(target)} height="20" />}
      <line class="track-line" x1={at(median)} x2={at(p90)} y1="10" y2="10" />
      <line class="track-end" x1={at(p90)} x2={at(p90)} y1="2" y2="18" />
      <circle class="track-dot" cx={at(median)} cy="10" r="6" />
    </svg>
  );
}
