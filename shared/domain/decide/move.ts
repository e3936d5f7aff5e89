import type { MoveLines } from '../commands.ts';
import type { Context, Decision } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { ServedLine, WindowLines } from '../moved.ts';
import { asPublished, hasWindow, isDone, linesOf, servesSame, withLines } from '../moved.ts';
import type { Office } from '../office.ts';
import { presentVisits, windowSettings } from '../office.ts';
import type { Settings } from '../settings.ts';
import type { Checked } from './guards.ts';
import { openDay } from './guards.ts';

/** Windows serve other lines from now until the day ends. No line is left without a window, and nobody who is here. */
export function moveLines(office: Office, { windows, why }: MoveLines, { at }: Pick<Context, 'at'>): Decision {
  const day = openDay(office);
  if (!day.ok) return day.refused;
  const moved: WindowLines[] = [];
  for (const asked of windows) {
    const served = servedAt(office, asked);
    if (!served.ok) return served.refused;
    const today = windowSettings(office, asked.windowId)?.skills ?? [];
    if (!servesSame(today, served.value.skills)) moved.push(served.value);
  }
  if (moved.length === 0) return refuse('nothing-moved');

  const lost = lostBy(office, withLines(office.settings, moved));
  if (!lost) return accept({ type: 'LinesMoved', at, windows: moved, why });
  const { line, count, accessible } = lost;
  return refuse('line-without-window', { line: line.name, count, ...(accessible && { accessible: 'only' }) });
}

const no = (...why: Parameters<typeof refuse>): Checked<never> => ({ ok: false, refused: refuse(...why) });

/** What a window is to serve, in the order of the office's lines: as the settings have it, or of what its kind can serve. */
const servedAt = (office: Office, { windowId, skills }: WindowLines): Checked<WindowLines> => {
  const window = asPublished(office).windows.find(({ id }) => id === windowId);
  if (!window) return no('unknown-window');
  if (skills.length === 0) return no('window-without-line', { window: windowId });
  if (servesSame(window.skills, skills)) return { ok: true, value: { windowId, skills: window.skills } };
  const lines = linesOf(office.settings).filter(({ at }) => at === window.kind);
  if (skills.some((skill) => !lines.some((line) => line.skill === skill)))
    return no('unknown-line', { window: windowId });
  const inOrder = lines.filter(({ skill }) => skills.includes(skill)).map(({ skill }) => skill);
  return { ok: true, value: { windowId, skills: inOrder } };
};

/** A line that these settings would take from the office, or from some who are here. */
interface Lost {
  readonly line: ServedLine;
  /** How many who are here have it before them. */
  readonly count: number;
  /** Windows serve it still, and none of them is accessible. */
  readonly accessible: boolean;
}

/** The first line that would have nobody to serve it any more, for all or for some who are here. */
export function lostBy(office: Office, after: Settings): Lost | undefined {
  for (const line of linesOf(office.settings)) {
    const steps = office.settings.steps.filter(({ skill, at }) => skill === line.skill && at === line.at);
    const missed = presentVisits(office).filter((visit) =>
      visit.journey
        .slice(visit.position)
        .some(
          (id) =>
            steps.some((step) => step.id === id) && isDone(office.settings, id, visit) && !isDone(after, id, visit),
        ),
    );
    const isGone = hasWindow(office.settings, line) && !hasWindow(after, line);
    if (isGone || missed.length > 0) return { line, count: missed.length, accessible: !isGone };
  }
  return undefined;
}
