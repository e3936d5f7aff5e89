import { wallClock } from '../shared/domain/calendar.ts';
import type { Settings, WindowSettings } from '../shared/domain/settings.ts';
import type { Instant } from '../shared/domain/vocabulary.ts';
import type { RehearsedClerk } from './clerks.ts';
import { reasonIn } from './clerks.ts';
import type { DayHours } from './day.ts';
import { recordOf } from './record.ts';
import type { Stage } from './stage.ts';

const minute = 60_000;

/** What happens in a day of seven hours, in minutes after opening; a shorter day has it sooner, and for less long. */
const usual = {
  day: 420,
  failure: { from: 200, for: 40 },
  closed: { from: 100, for: 90 },
  meals: { from: 255, to: 350 },
};
const mealMinutes = 25;
/** In a shorter day nobody eats. */
const dayWithMeals = 300;
/** How long after closing whoever is left gets a slip for tomorrow, in minutes. */
const patience = 30;
const overtime = 120 * minute;

const lengthOf = ({ opensAt, closesAt }: DayHours): number => (closesAt - opensAt) / minute;

/** When the national system fails, and when it works again. */
export function failureOn(hours: DayHours): { readonly from: Instant; readonly to: Instant } {
  const share = lengthOf(hours) / usual.day;
  const from = Math.round(hours.opensAt + usual.failure.from * share * minute);
  return { from, to: Math.round(from + usual.failure.for * Math.min(1, share) * minute) };
}

/** What goes wrong in every day: a window closes, people eat, the national system fails for forty minutes. */
export function planUpsets(stage: Stage, clerks: readonly RehearsedClerk[], hours: DayHours): void {
  const share = lengthOf(hours) / usual.day;
  const at = (minutes: number) => Math.round(hours.opensAt + minutes * share * minute);
  const spared = sparedWindow(stage.settings);
  const closing = clerks.find(({ windowId }) => windowId === spared);
  stage.agenda.plan(at(usual.closed.from), () => closing?.closeFor(usual.closed.for * share));

  const hungry = lengthOf(hours) < dayWithMeals ? [] : clerks.filter((clerk) => clerk !== closing);
  for (const [turn, clerk] of hungry.entries()) {
    const from = usual.meals.from + ((usual.meals.to - usual.meals.from) * turn) / hungry.length;
    stage.agenda.plan(at(from), () => clerk.pauseFor(mealMinutes));
  }
  const { from, to } = failureOn(hours);
  stage.agenda.plan(from, () => bookedPaused(stage, to));
  stage.agenda.plan(to, () => bookedPaused(stage, undefined));
}

/** The second window, or else the first, whose work others can do meanwhile. */
function sparedWindow({ windows }: Settings): string | undefined {
  const spared = windows.filter(
    (window) => window.kind === 'window' && !window.accessible && isCovered(window, windows),
  );
  return (spared[1] ?? spared[0])?.id;
}

const isCovered = ({ id, kind, skills }: WindowSettings, windows: readonly WindowSettings[]): boolean =>
  skills.every((skill) =>
    windows.some((other) => other.id !== id && other.kind === kind && other.skills.includes(skill)),
  );

/** Services that need an appointment need the national system too. */
async function bookedPaused(stage: Stage, until: Instant | undefined): Promise<void> {
  if (until !== undefined) stage.downUntil = until;
  const reason = reasonIn(stage.settings.reasons.pause, 'falla-de-equipo');
  for (const { id, booking } of stage.settings.services) {
    if (booking !== 'required') continue;
    await stage.wish(
      stage.supervisor,
      until === undefined ? { type: 'ResumeService', service: id } : { type: 'PauseService', service: id, reason },
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
