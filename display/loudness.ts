import type { DisplaySettings } from '../shared/domain/settings.ts';

/** How loud a display is at an hour of its office, written `9:04`: 1 is full, 0 is silent. */
export function loudnessAt(
  { volume = 100, quiet = [] }: Pick<DisplaySettings, 'volume' | 'quiet'>,
  time: string,
): number {
  const minute = minuteOf(time);
  if (quiet.some(({ from, to }) => minuteOf(from) <= minute && minute < minuteOf(to))) return 0;
  return (volume / 100) ** 2; // half the figure sounds about half as loud
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
