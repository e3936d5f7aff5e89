import { wallClock } from '../shared/domain/calendar.ts';
import type { RehearsedClerk } from './clerks.ts';
import type { DayHours } from './day.ts';
import { recordOf } from './record.ts';
import type { Stage } from './stage.ts';

const minute = 60_000;

/** Minutes after opening at which the national system fails, and for how long. */
export const failure = { from: 200, minutes: 40 };
/** A window that closes in the morning. */
const closed = { window: 'V2', from: 100, minutes: 90 };
/** When each clerk goes to eat, in minutes after opening. */
const meals: Readonly<Record<string, number>> = { V1: 255, B1: 260, V6: 275, V3: 290, B2: 295, V4: 320, V5: 350 };
const mealMinutes = 25;
/** How long after closing whoever is left gets a slip for tomorrow, in minutes. */
const patience = 30;
const overtime = 120 * minute;

/** What goes wrong in every day: a window closes, people eat, the national system fails for forty minutes. */
export function planUpsets(stage: Stage, clerks: readonly RehearsedClerk[], { opensAt }: DayHours): void {
  const at = (minutes: number) => opensAt + minutes * minute;
  const clerkAt = (windowId: string) => clerks.find((clerk) => clerk.windowId === windowId);
  stage.agenda.plan(at(closed.from), () => clerkAt(closed.window)?.closeFor(closed.minutes));
  for (const [window, from] of Object.entries(meals)) {
    stage.agenda.plan(at(from), () => clerkAt(window)?.pauseFor(mealMinutes));
  }
  stage.agenda.plan(at(failure.from), () => passportsPaused(stage, true));
  stage.agenda.plan(at(failure.from + failure.minutes), () => passportsPaused(stage, false));
}

async function passportsPaused(stage: Stage, paused: boolean): Promise<void> {
  if (paused) stage.downUntil = stage.time + failure.minutes * minute;
  for (const { id, booking } of stage.settings.services) {
    if (booking !== 'required') continue;
    await stage.wish(
      stage.supervisor,
      paused
        ? { type: 'PauseService', service: id, reason: 'falla-de-equipo' }
        : { type: 'ResumeService', service: id },
    );
  }
  stage.lineGrew();
}

/** After closing: those set aside, and later everybody still in line, leave with a slip for tomorrow; then the day is closed. */
export function planEnding(stage: Stage, { closesAt }: DayHours): void {
  stage.agenda.plan(closesAt + 5 * minute, () => slipsForAbsent(stage));
  stage.agenda.plan(closesAt + patience * minute, () => slipsForAll(stage));
  stage.agenda.plan(closesAt + (patience + 1) * minute, () => closeDay(stage, closesAt + overtime));
}

/** Those who went for a paper, or did not come when called, and are not back. */
async function slipsForAbsent(stage: Stage): Promise<void> {
  const left = stage.supervisor.view.peek()?.supervisor?.withoutOutcome.first ?? [];
  const aside = left.filter(({ situation }) => situation === 'held' || situation === 'absent');
  const visitIds = aside.map(({ visitId }) => visitId);
  if (visitIds.length > 0) await stage.wish(stage.supervisor, { type: 'GiveTomorrowSlip', visitIds });
}

async function slipsForAll(stage: Stage): Promise<void> {
  await stage.supervisor.command({ type: 'GiveTomorrowSlip', visitIds: 'all-waiting' });
}

async function closeDay(stage: Stage, until: number): Promise<void> {
  stage.record = await recordOf(stage.server.folder, wallClock(stage.time, stage.settings.office.timeZone).date);
  const answer = await stage.supervisor.command({ type: 'CloseDay' });
  stage.isOver = answer.ok;
  if (answer.ok) return;
  await slipsForAll(stage);
  if (stage.time < until) stage.later(120, () => closeDay(stage, until));
}
