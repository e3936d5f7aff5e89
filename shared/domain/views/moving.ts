import { moveLines } from '../decide/move.ts';
import type { Decision } from '../decision.ts';
import type { WaitingVisit } from '../line.ts';
import { waitingVisits } from '../line.ts';
import type { ServedLine, WindowLines } from '../moved.ts';
import { asPublished, linesOf, movesBetween, withLines } from '../moved.ts';
import type { Office } from '../office.ts';
import { currentStep, stepSettings, windowSettings } from '../office.ts';
import type { Instant, StepId, Text, VisitId, WindowId } from '../vocabulary.ts';
import type { MovedWindow, MovePreview, SupervisorDesk, TimeRange } from './types.ts';
import type { Look } from './viewer.ts';

type Ranges = ReadonlyMap<VisitId, TimeRange>;

/** So much later or sooner is worth telling, in ms. */
const worthTelling = 5 * 60_000;

/** Which window serves which line today, how many wait in each, and what of it the settings do not say. */
export function movingDesk(office: Office, { ranges }: Look): SupervisorDesk['moving'] {
  const own = new Map(asPublished(office).windows.map(({ id, skills }) => [id, skills]));
  return {
    lines: linesOf(office.settings).map((line) => {
      const waiting = waitingIn(office, line);
      const last = lastOf(waiting, ranges);
      const { skill, at, name } = line;
      return { skill, at, name, waiting: waiting.length, ...(last !== undefined && { last }) };
    }),
    windows: office.settings.windows.map(({ id, skills }) => ({ id, skills, own: own.get(id) ?? skills })),
    moved: [...(office.moved?.windows.keys() ?? [])].flatMap((windowId) => {
      const moved = movedAt(office, windowId);
      return moved ? [{ windowId, ...moved }] : [];
    }),
  };
}

/** What a window serves today beside what the settings say, or no longer; nothing where nothing was moved there. */
export function movedAt(office: Office, windowId: WindowId): MovedWindow | undefined {
  const moved = office.moved?.windows.get(windowId);
  const skills = windowSettings(office, windowId)?.skills;
  const [move] = skills ? movesBetween(asPublished(office), [{ windowId, skills }]) : [];
  if (!moved || !move) return undefined;
  const names = (steps: readonly StepId[]): readonly Text[] =>
    steps.flatMap((id) => stepSettings(office, id)?.name ?? []);
  return { ...moved, takes: names(move.takes), leaves: names(move.leaves) };
}

/** What moving these lines would do to those who wait, or why it can't be done; nothing is moved by it. */
export function movePreview(
  office: Office,
  windows: readonly WindowLines[],
  { at, foretell }: { readonly at: Instant; readonly foretell: (office: Office) => Ranges },
): { readonly decision: Decision; readonly preview: MovePreview } {
  const decision = moveLines(office, { type: 'MoveLines', windows, why: 'over' }, { at });
  const [was, is] = [foretell(office), foretell({ ...office, settings: withLines(office.settings, windows) })];
  const changes = waitingVisits(office).map(({ id }) => {
    const [before, after] = [was.get(id), is.get(id)];
    return before && after ? after.to - before.to : 0;
  });
  return {
    decision,
    preview: {
      lines: linesOf(office.settings).flatMap((line) => {
        const waiting = waitingIn(office, line);
        const [before, after] = [lastOf(waiting, was), lastOf(waiting, is)];
        return before === undefined || after === undefined ? [] : [{ name: line.name, before, after }];
      }),
      sooner: changes.filter((change) => change <= -worthTelling).length,
      later: changes.filter((change) => change >= worthTelling).length,
    },
  };
}

const waitingIn = (office: Office, { skill, at }: ServedLine): readonly WaitingVisit[] =>
  waitingVisits(office).filter((visit) => {
    const step = currentStep(office, visit);
    return step?.skill === skill && step.at === at;
  });

/** By when the last of them is expected to have been called. */
const lastOf = (waiting: readonly WaitingVisit[], ranges: Ranges | undefined): Instant | undefined => {
  const ends = waiting.flatMap(({ id }) => ranges?.get(id)?.to ?? []);
  return ends.length > 0 ? Math.max(...ends) : undefined;
};
