import type { WindowLines } from '../shared/domain/moved.ts';
import type { Settings, StepSettings, WindowSettings } from '../shared/domain/settings.ts';
import type { Instant, Needs, ServiceId, StepId, WindowId } from '../shared/domain/vocabulary.ts';

// The calling rule once more, from its text alone, so that a rehearsal is not judged by the code it rehearses.

/** A ticket in line as the record tells of it. */
export interface InLine {
  readonly ticket: string;
  readonly service: ServiceId;
  readonly step: StepId;
  readonly needs: Needs;
  readonly due: Instant;
  readonly joined: Instant;
  readonly onlyWindow?: WindowId;
  /** Told to come back at an hour, and when invited in before it. */
  readonly away?: { readonly until: Instant; readonly invited?: Instant };
}

/** What of the office the rule looks at, beside the line. */
export interface Floor {
  readonly settings: Settings;
  readonly pausedServices: ReadonlySet<ServiceId>;
  readonly openWindows: ReadonlySet<WindowId>;
}

/** Whoever was invited in and has not said that they are here may be called, after all others, from so long afterwards, in ms. */
const timeToComeIn = 600_000;

/** Tier, call-by time and joining of a ticket at a window; nothing where it may not be called there now. */
function placeAt(floor: Floor, window: WindowSettings, line: InLine, at: Instant): readonly number[] | undefined {
  const step = floor.settings.steps.find(({ id }) => id === line.step);
  if (!step || !canServe(window, step, line.needs) || floor.pausedServices.has(line.service)) return undefined;
  const { onlyWindow, due, joined, needs, away } = line;
  const sentTo = floor.settings.windows.find(({ id }) => id === onlyWindow && id !== window.id);
  if (sentTo && floor.openWindows.has(sentTo.id) && canServe(sentTo, step, needs)) return undefined;
  if (away && at < away.until) {
    const back = away.invited !== undefined && at >= away.invited + timeToComeIn;
    return back ? [2, due, joined] : undefined;
  }
  if (!window.accessible || window.kind === 'biometric') return [0, due, joined];
  if (needs.priority.length > 0 || needs.accessibleWindow) return [0, due, joined];
  const isLong = step.minutes > floor.settings.calling.longStep;
  return isLong && at < due ? undefined : [1, due, joined];
}

const canServe = (window: WindowSettings, step: StepSettings, needs: Needs): boolean =>
  window.skills.includes(step.skill) &&
  window.kind === step.at &&
  (window.kind === 'biometric' || window.accessible || !needs.accessibleWindow);

/** The ticket that a window must call now, by sorting all that it may. */
export function firstAt(
  floor: Floor,
  window: WindowSettings,
  lines: Iterable<InLine>,
  at: Instant,
): InLine | undefined {
  const places = [...lines].flatMap((line) => {
    const place = placeAt(floor, window, line, at);
    return place ? [{ line, place }] : [];
  });
  places.sort((a, b) => {
    const differs = a.place.findIndex((figure, index) => figure !== b.place[index]);
    if (differs >= 0) return (a.place[differs] ?? 0) - (b.place[differs] ?? 0);
    return a.line.ticket < b.line.ticket ? -1 : 1;
  });
  return places[0]?.line;
}

/** Settings in which these windows serve these lines. */
export const withLines = (settings: Settings, moved: readonly WindowLines[]): Settings => ({
  ...settings,
  windows: settings.windows.map((window) => ({
    ...window,
    skills: moved.find(({ windowId }) => windowId === window.id)?.skills ?? window.skills,
  })),
});
