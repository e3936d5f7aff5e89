import type { Frame, TicketPlace, WindowState } from '../../shared/domain/playback-types.ts';
import type { WindowFace } from '../../shared/domain/views/types.ts';
import type { Instant, StepId, Text, TicketNumber, WindowId } from '../../shared/domain/vocabulary.ts';

/** A window at one moment, with the ticket called to it or at it. */
export interface SeenWindow {
  readonly face: WindowFace;
  readonly state: WindowState;
  readonly ticket?: TicketNumber;
  readonly is?: 'called' | 'serving';
  readonly since?: Instant;
}

/** A line at one moment: who waits in it by number, in its order, and who is out with their place kept. */
export interface SeenLine {
  readonly step: StepId;
  readonly name: Text;
  readonly waiting: readonly TicketNumber[];
  readonly out: readonly TicketNumber[];
}

/** The office at one moment as it is told: its windows, its lines, who is set aside and how many have gone. */
export interface Seen {
  readonly windows: readonly SeenWindow[];
  readonly lines: readonly SeenLine[];
  readonly aside: readonly TicketNumber[];
  readonly waiting: number;
  readonly gone: number;
}

type Waiting = TicketPlace & { readonly is: 'waiting' };

/** What one would have seen in the office then. */
export function seenIn({ scene, windows, tickets }: Frame, at: Instant): Seen {
  const waiting: (readonly [TicketNumber, Waiting])[] = [];
  const aside: TicketNumber[] = [];
  const atWindow = new Map<WindowId, Pick<SeenWindow, 'ticket' | 'is' | 'since'>>();
  let gone = 0;
  for (const [ticket, place] of tickets) {
    if (place.is === 'waiting') waiting.push([ticket, place]);
    else if (place.is === 'aside') aside.push(ticket);
    else if (place.is === 'ended') gone += 1;
    else atWindow.set(place.windowId, { ticket, is: place.is, since: place.since });
  }
  waiting.sort(
    ([one, a], [other, b]) => a.due - b.due || a.joined - b.joined || (one < other ? -1 : Number(one > other)),
  );
  const isOut = ({ until }: Waiting): boolean => until !== undefined && at < until;
  return {
    windows: scene.windows.map((face) => ({
      face,
      state: windows.get(face.id) ?? 'closed',
      ...atWindow.get(face.id),
    })),
    lines: scene.steps.flatMap(({ id, name }) => {
      const here = waiting.filter(([, { step }]) => step === id);
      const numbers = (out: boolean) => here.flatMap(([ticket, place]) => (isOut(place) === out ? [ticket] : []));
      return here.length === 0 ? [] : [{ step: id, name, waiting: numbers(false), out: numbers(true) }];
    }),
    aside: aside.sort(),
    waiting: waiting.filter(([, place]) => !isOut(place)).length,
    gone,
  };
}
