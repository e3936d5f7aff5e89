import type { MoveWhy, WindowLines } from '../../shared/domain/moved.ts';
import type { MovePreview, StaffWindow, SupervisorDesk } from '../../shared/domain/views/types.ts';
import type { Skill, WindowId } from '../../shared/domain/vocabulary.ts';
import type { Say } from '../say.ts';

/** Which window serves which line today, as the supervisor has it before them. */
export type MovingDesk = SupervisorDesk['moving'];

/** What each window would serve. */
export type Served = ReadonlyMap<WindowId, readonly Skill[]>;

/** Why lines are moved, in the order in which it is asked; back to the settings they go because it is over. */
export const whys: readonly MoveWhy[] = ['long-line', 'idle-windows', 'clerk-gone', 'equipment'];

/** What each window serves now. */
export const servedNow = ({ windows }: MovingDesk): Served => new Map(windows.map(({ id, skills }) => [id, skills]));

/** With one line more or less at a window. */
export function ticked(served: Served, window: WindowId, skill: Skill, on: boolean): Served {
  const others = (served.get(window) ?? []).filter((one) => one !== skill);
  return new Map(served).set(window, on ? [...others, skill] : others);
}

/** With all that one window serves at another, too. */
export function passed(served: Served, from: WindowId, to: WindowId): Served {
  return new Map(served).set(to, [...new Set([...(served.get(to) ?? []), ...(served.get(from) ?? [])])]);
}

/** What would have to be moved for it. */
export function movesTo(served: Served, { windows }: MovingDesk): readonly WindowLines[] {
  return windows.flatMap(({ id: windowId, skills: now }) => {
    const skills = served.get(windowId) ?? now;
    return servesSame(now, skills) ? [] : [{ windowId, skills }];
  });
}

/** What would have to be moved for all to be as the settings say. */
export const movesBack = ({ windows }: MovingDesk): readonly WindowLines[] =>
  windows.flatMap(({ id: windowId, skills, own }) => (servesSame(own, skills) ? [] : [{ windowId, skills: own }]));

/** Windows with a choice of lines, and these lines: of a kind that has one line alone there is nothing to move. */
export function tableOf({ lines, windows: served }: MovingDesk, all: readonly StaffWindow[]) {
  const columns = lines.filter(({ at }) => lines.filter((line) => line.at === at).length > 1);
  const known = new Set(served.map(({ id }) => id));
  const rows = all.filter(({ id, kind }) => known.has(id) && columns.some(({ at }) => at === kind));
  return { columns, rows };
}

/** How many windows at work would serve a line. */
export const atWork = (
  served: Served,
  windows: readonly StaffWindow[],
  { skill, at }: MovingDesk['lines'][number],
): number =>
  windows.filter(({ id, kind, state }) => state !== 'closed' && kind === at && served.get(id)?.includes(skill)).length;

/** What moving lines would do to those who wait, in sentences. */
export function tellPreview({ lines, sooner, later }: MovePreview, say: Say): readonly string[] {
  const words = say.lead.moving;
  const ends = lines
    .filter(({ before, after }) => before !== after)
    .map(({ name, before, after }) => words.last(say.text(name), say.time(after), say.time(before)));
  const counts = [...(sooner > 0 ? [words.sooner(sooner)] : []), ...(later > 0 ? [words.later(later)] : [])];
  if (ends.length + counts.length === 0) return [words.same];
  return [...(counts.length > 0 ? [words.and(counts)] : []), ...ends];
}

const servesSame = (a: readonly Skill[], b: readonly Skill[]): boolean =>
  a.length === b.length && a.every((skill) => b.includes(skill));
