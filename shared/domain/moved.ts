import type { LinesMoved } from './events.ts';
import { canDo } from './line.ts';
import type { Office } from './office.ts';
import { isSame } from './same.ts';
import type { Settings, StepSettings, WindowSettings } from './settings.ts';
import type { Visit } from './visit.ts';
import type { Instant, Skill, StepId, Text, WindowId } from './vocabulary.ts';

/** Why lines are moved: too many wait, windows stand idle, somebody has gone, equipment fails, or it is needed no longer. */
export const MOVE_WHYS = ['long-line', 'idle-windows', 'clerk-gone', 'equipment', 'over'] as const;
export type MoveWhy = (typeof MOVE_WHYS)[number];

/** What a window serves from now until the day ends. */
export interface WindowLines {
  readonly windowId: WindowId;
  readonly skills: readonly Skill[];
}

/** Lines that are served today at other windows than the settings say. They end with the day. */
export interface MovedLines {
  /** As they were published: what the next day opens with, and a window goes back to. */
  readonly asSettings: Settings;
  /** Since when a window serves otherwise, and why. */
  readonly windows: ReadonlyMap<WindowId, { readonly since: Instant; readonly why: MoveWhy }>;
}

/** A line that a window can serve: named after the first step that wants its skill. */
export interface ServedLine {
  readonly skill: Skill;
  readonly at: WindowSettings['kind'];
  readonly step: StepId;
  readonly name: Text;
}

/** The lines of an office, in the order of its steps. */
export function linesOf({ steps }: Pick<Settings, 'steps'>): readonly ServedLine[] {
  return steps
    .filter(({ skill, at }, index) => steps.findIndex((step) => step.skill === skill && step.at === at) === index)
    .map(({ skill, at, id, name }) => ({ skill, at, step: id, name }));
}

/** What changes at some windows alike: lines that they take, and lines that they leave, by the first step of each. */
export interface LineMove {
  readonly windows: readonly WindowId[];
  readonly takes: readonly StepId[];
  readonly leaves: readonly StepId[];
}

/** What serving these lines changes at each window; windows of which the same is true stand together. */
export function movesBetween(before: Settings, windows: readonly WindowLines[]): readonly LineMove[] {
  const moves = new Map<string, LineMove>();
  for (const { windowId, skills } of windows) {
    const window = before.windows.find(({ id }) => id === windowId);
    if (!window) continue;
    const lines = linesOf(before).filter(({ at }) => at === window.kind);
    const has = (served: readonly Skill[]) => lines.filter(({ skill }) => served.includes(skill));
    const [was, is] = [has(window.skills), has(skills)];
    const takes = is.filter((line) => !was.includes(line)).map(({ step }) => step);
    const leaves = was.filter((line) => !is.includes(line)).map(({ step }) => step);
    const key = JSON.stringify([takes, leaves]);
    moves.set(key, { windows: [...(moves.get(key)?.windows ?? []), windowId], takes, leaves });
  }
  return [...moves.values()];
}

/** The settings as they were published, whatever was moved since. */
export const asPublished = ({ settings, moved }: Pick<Office, 'settings' | 'moved'>): Settings =>
  moved?.asSettings ?? settings;

/** The office with its lines as its settings have them. */
function unmoved(office: Office): Office {
  const { moved, ...rest } = office;
  return moved ? { ...rest, settings: moved.asSettings } : office;
}

/** Settings in which these windows serve these lines, and nothing else is changed. */
export function withLines(settings: Settings, moved: readonly WindowLines[]): Settings {
  const skills = new Map(moved.map((window) => [window.windowId, window.skills]));
  const windows = settings.windows.map((window) => ({ ...window, skills: skills.get(window.id) ?? window.skills }));
  return { ...settings, windows };
}

/** Whether two windows serve the same lines, in whatever order these are written. */
export const servesSame = (a: readonly Skill[], b: readonly Skill[]): boolean =>
  a.length === b.length && a.every((skill) => b.includes(skill));

/** The office once lines have been moved. A window back at what the settings say counts as moved no longer. */
export function linesMoved(office: Office, { at, windows, why }: LinesMoved): Office {
  const asSettings = asPublished(office);
  const moved = new Map(office.moved?.windows);
  const lines = windows.map((window) => {
    const own = asSettings.windows.find(({ id }) => id === window.windowId)?.skills ?? [];
    const isBack = servesSame(own, window.skills);
    if (isBack) moved.delete(window.windowId);
    else moved.set(window.windowId, { since: at, why });
    return isBack ? { ...window, skills: own } : window;
  });
  if (moved.size === 0) return unmoved({ ...office, moved: { asSettings, windows: moved } });
  return { ...office, settings: withLines(office.settings, lines), moved: { asSettings, windows: moved } };
}

/**
 * What holds today once these settings are published: a window that they leave as it was keeps the lines that were moved to it,
 * any other does what they say. Where a line would lose its last window by that, nothing stays moved.
 */
export function publishedOver(
  { settings: today, moved }: Pick<Office, 'settings' | 'moved'>,
  published: Settings,
): Pick<Office, 'settings' | 'moved'> {
  const lines = linesOf(published);
  const kept = [...(moved?.windows ?? [])].flatMap(([windowId, since]) => {
    const was = moved?.asSettings.windows.find(({ id }) => id === windowId);
    const is = published.windows.find(({ id }) => id === windowId);
    const skills = today.windows.find(({ id }) => id === windowId)?.skills ?? [];
    const isLeft = was !== undefined && is !== undefined && isSame(servingOf(was), servingOf(is));
    const isKnown = skills.every((skill) => lines.some((line) => line.skill === skill && line.at === is?.kind));
    return isLeft && isKnown ? [{ windowId, skills, since }] : [];
  });
  const settings = withLines(published, kept);
  if (kept.length === 0 || lines.some((line) => !hasWindow(settings, line))) return { settings: published };
  const windows = new Map(kept.map(({ windowId, since }) => [windowId, since]));
  return { settings, moved: { asSettings: published, windows } };
}

const servingOf = ({ kind, accessible, skills }: WindowSettings) => ({ kind, accessible, skills: [...skills].sort() });

/** Whether any window serves a line. */
export const hasWindow = ({ windows }: Settings, { skill, at }: Pick<StepSettings, 'skill' | 'at'>): boolean =>
  windows.some(({ kind, skills }) => kind === at && skills.includes(skill));

/** Whether these settings have the step, and a window that could do it for this visitor. */
export function isDone({ steps, windows }: Settings, id: StepId, visit: Pick<Visit, 'needs'>): boolean {
  const step = steps.find((one) => one.id === id);
  return step !== undefined && windows.some((window) => canDo(window, visit, step));
}
