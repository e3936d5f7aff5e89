import { byDue, waitingVisits } from '../../shared/domain/line.ts';
import type { Office } from '../../shared/domain/office.ts';
import { currentStep, presentVisits, windowSettings } from '../../shared/domain/office.ts';
import type { StepSettings } from '../../shared/domain/settings.ts';
import type { TicketNumber } from '../../shared/domain/vocabulary.ts';
import type { Hand } from './documents.ts';
import type { Piece } from './slip.ts';

/** From here on numbers are written by hand: so far no day has come. */
const BY_HAND = 901;

/** The order of the day on paper, by numbers alone: with it the office goes on calling when everything else is dark. */
export function lineSheet(office: Office, { words: { line: words }, format, say }: Hand, at: number): readonly Piece[] {
  const section = (title: string, tickets: readonly string[]): readonly Piece[] =>
    tickets.length === 0
      ? []
      : [
          { is: 'rule' },
          { is: 'label', words: title },
          ...tickets.map((ticket) => ({ is: 'item', words: ticket }) as const),
        ];
  const steps = office.settings.steps.map((step) =>
    section(isOpenly(office, step) ? say(step.name) : words.others, waitingFor(office, step)),
  );
  return [
    { is: 'band', words: words.title(format.time(at)) },
    { is: 'body', words: words.how },
    ...section(words.atWindows, atWindows(office, words.window)),
    ...steps.flat(),
    ...section(words.aside, aside(office)),
    { is: 'rule' },
    { is: 'label', words: words.byHand },
    { is: 'body', words: words.byHandFrom(seriesOf(office).map((letter) => `${letter}${BY_HAND}`)) },
    { is: 'rule' },
    { is: 'note', words: words.after },
    { is: 'note', words: words.nobody },
  ];
}

/** A step of private services alone is not named: paper lies about. */
const isOpenly = ({ settings }: Office, { id }: StepSettings): boolean =>
  settings.services.some((service) => !service.private && service.journey.includes(id));

/** Earliest call-by time first, as a window would call them that can do it all. */
const waitingFor = (office: Office, step: StepSettings): readonly TicketNumber[] =>
  waitingVisits(office)
    .filter((visit) => currentStep(office, visit)?.id === step.id)
    .toSorted(byDue)
    .map(({ ticket }) => ticket);

function atWindows(office: Office, nameOf: (number: number, biometric: boolean) => string): readonly string[] {
  return presentVisits(office).flatMap(({ ticket, situation }) => {
    if (situation.is !== 'called' && situation.is !== 'serving') return [];
    const window = windowSettings(office, situation.windowId);
    return window ? [`${ticket} · ${nameOf(window.number, window.kind === 'biometric')}`] : [];
  });
}

const aside = (office: Office): readonly TicketNumber[] =>
  presentVisits(office)
    .filter(({ situation }) => situation.is === 'held' || situation.is === 'absent')
    .map(({ ticket }) => ticket)
    .toSorted();

const seriesOf = ({ settings }: Office): readonly string[] => [
  ...new Set(settings.services.map(({ series }) => series)),
];
