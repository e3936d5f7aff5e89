import type { SpokenCall, Stop } from '../../i18n/spoken.ts';
import type { ClipIndex } from '../../protocol/voice.ts';

/** One clip at its place in a sentence, in s from its start. */
export interface Cue {
  readonly clip: string;
  readonly at: number;
  readonly from: number;
  readonly lasts: number;
}

/** What follows a piece, in s. */
const PAUSES: Readonly<Record<Stop, number>> = { ' ': 0.05, '-': 0.02, ', ': 0.18, '. ': 0.45 };

/** A sentence laid out in time, clip by clip; nothing where one was never recorded. */
export function cuesOf({ pieces }: Pick<SpokenCall, 'pieces'>, clips: ClipIndex): readonly Cue[] | undefined {
  const cues: Cue[] = [];
  let at = 0;
  for (const { clip, then } of pieces) {
    const place = clips[clip];
    if (!place) return undefined;
    const [from, lasts] = place;
    cues.push({ clip, at, from, lasts });
    at += lasts + PAUSES[then];
  }
  return cues;
}

/** When the last clip has ended, in s. */
export function endOf(cues: readonly Cue[]): number {
  const last = cues.at(-1);
  return last ? last.at + last.lasts : 0;
}
