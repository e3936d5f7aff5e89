import { views } from '../../shared/domain/views/index.ts';
import type { StaffView, TimeRange, VisitCard, WindowDesk } from '../../shared/domain/views/types.ts';
import { booked, clerk, SampleOffice } from './sample-office.ts';

/** What a person of the staff sees; the clerk of V1 unless told otherwise. */
export function seenBy(
  { office, now: at }: SampleOffice,
  { id, name, roles } = clerk('V1'),
  ranges?: ReadonlyMap<string, TimeRange>,
): StaffView {
  return views.staff(office, { at, id, name, roles, ...(ranges ? { ranges } : {}) });
}

/** The work at a window, as its clerk sees it. */
export function deskOf(sample: SampleOffice, window = 'V1'): WindowDesk {
  const { desk } = seenBy(sample, clerk(window));
  if (!desk) throw new Error(`${window} has no desk`);
  return desk;
}

/** Whoever is at a window, as its clerk sees them. */
export function cardOf(sample: SampleOffice, window = 'V1'): VisitCard {
  const { card } = deskOf(sample, window);
  if (!card) throw new Error(`Nobody is at ${window}`);
  return card;
}

/** Monday at 8:00 with a list; V1 is open. */
export function morning(): SampleOffice {
  return new SampleOffice()
    .load(
      booked('1', '8:00'),
      booked('2', '8:10', {
        service: 'pas-menor',
        person: { givenNames: 'Cascada', surnames: 'Tepozán', guardians: ['Cumbre Tepozán'] },
      }),
      booked('3', '8:20', { status: 'verify' }),
    )
    .clock('8:00')
    .open('V1');
}
