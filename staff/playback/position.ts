import type { PlaybackStep } from '../../shared/domain/playback-types.ts';
import type { Instant } from '../../shared/domain/vocabulary.ts';
import { lineAt } from './frames.ts';

/** Where one stands in a day: a moment, and the last line of the record that was written by then. */
export interface Position {
  readonly at: Instant;
  readonly line: number;
}

/** The first and the last minute of a day that there is anything to see of. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

export const minute = 60_000;
const quarter = 15 * minute;

/** From the minute of the first line to the end of the last one's. */
export function spanOf(steps: readonly PlaybackStep[]): Span {
  const from = Math.floor((steps[0]?.at ?? 0) / minute) * minute;
  const to = Math.ceil((steps.at(-1)?.at ?? 0) / minute) * minute;
  return { from, to: Math.max(to, from + minute) };
}

/** At a moment of the day; before and after it, at its ends. */
export function atMoment(steps: readonly PlaybackStep[], moment: Instant): Position {
  const { from, to } = spanOf(steps);
  const at = Math.min(to, Math.max(from, moment));
  return { at, line: lineAt(steps, at) };
}

/** At a line, when it was written; before the first and after the last, at these. */
export function atLine(steps: readonly PlaybackStep[], wanted: number): Position {
  const line = Math.min(steps.length - 1, Math.max(0, wanted));
  return { at: steps[line]?.at ?? 0, line };
}

/** Where a key leads from here: minutes by left and right, lines by up and down; nothing for any other key. */
export function byKey(steps: readonly PlaybackStep[], { at, line }: Position, key: string): Position | undefined {
  const whole = Math.floor(at / minute) * minute;
  switch (key) {
    case 'ArrowRight':
      return atMoment(steps, whole + minute);
    case 'ArrowLeft':
      return atMoment(steps, whole === at ? at - minute : whole);
    case 'ArrowUp':
      return atLine(steps, line + 1);
    case 'ArrowDown':
      return atLine(steps, line - 1);
    case 'PageUp':
      return atMoment(steps, whole + quarter);
    case 'PageDown':
      return atMoment(steps, whole - quarter);
    case 'Home':
      return atMoment(steps, spanOf(steps).from);
    case 'End':
      return atMoment(steps, spanOf(steps).to);
    default:
      return undefined;
  }
}
