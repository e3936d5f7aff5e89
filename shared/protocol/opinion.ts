import type { Face, OpinionPlace } from '../domain/opinion.ts';

/** The faces of the one question, from the best on. */
export const FACES = ['good', 'fair', 'poor'] as const satisfies readonly Face[];

/** Where it is answered. */
export const OPINION_PLACES = ['phone', 'kiosk'] as const satisfies readonly OpinionPlace[];

/** Longest line of text beside a face, in characters. */
export const LONGEST_LINE = 240;
