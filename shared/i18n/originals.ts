import { kiosk as en } from './en/kiosk.ts';
import { kiosk as es } from './es/kiosk.ts';
import type { Template } from './templates.ts';
import { pairsOf } from './templates.ts';

/** A text that a translator is asked for: its key, and what it says in Spanish and English. */
export interface Original extends Template {
  /** Its place; where a message has several wordings, with the number of this one: `kiosk.curp.missing#2`. */
  readonly key: string;
  readonly english: string;
}

/** Everything that a visitor reads at the kiosk, in the order of its catalogue. */
export function originals(): readonly Original[] {
  const seen = new Map<string, number>();
  return pairsOf(es, en, 'kiosk').map(({ place, text, other }) => {
    const number = (seen.get(place) ?? 0) + 1;
    seen.set(place, number);
    return { key: number === 1 ? place : `${place}#${number}`, place, text, english: other };
  });
}
