import type { LineRow } from '../shared/domain/views/types.ts';
import type { Instant } from '../shared/domain/vocabulary.ts';
import type { StaffWords } from '../shared/i18n/es/staff.ts';

type Place = Pick<LineRow, 'why' | 'joined' | 'priority'>;
type Words = StaffWords['why'];
/** One wording for each reason of a place; the short ones and the sentences alike. */
type Wording = Pick<Words, keyof Words['explain']>;
type Clock = (at: Instant) => string;

/** Why a ticket has its place in the line, in a few words: "Cita 10:10", "Sin cita, llegó 9:56". */
export const namePlace = (words: Words, place: Place, time: Clock): string => wordOf(words, place, time);

/** The same in a sentence for the card. */
export const explainPlace = (words: Words, place: Place, time: Clock): string => wordOf(words.explain, place, time);

function wordOf(words: Wording, { why, joined, priority }: Place, time: Clock): string {
  const came = time(joined);
  switch (why.is) {
    case 'appointment':
      return priority ? words.priority(came) : words.appointment(time(why.slot));
    case 'late-appointment':
      return priority ? words.priority(came) : words.late(time(why.slot));
    case 'walk-in':
      return priority ? words.priority(came) : words.walkIn(came);
    case 'stand-by':
      return priority ? words.priority(came) : words.standBy(came);
    case 'next-step':
      return words.nextStep(came);
    case 'back-with-papers':
      return words.papers(came);
    case 'back-after-absence':
      return words.absence(came);
    case 'transfer':
      return words.transfer(came);
    case 'returned-to-line':
      return words.returned(came);
  }
  return why satisfies never;
}
