import { hoursOn, instantOf, minutesOf, wallClock } from '../shared/domain/calendar.ts';
import type { Command } from '../shared/domain/commands.ts';
import type { Office } from '../shared/domain/office.ts';
import type { Settings } from '../shared/domain/settings.ts';
import type { DayKey, Instant } from '../shared/domain/vocabulary.ts';
import type { Clock } from './clock.ts';
import type { ClockWatch } from './clock-watch.ts';
import type { Desk } from './desk.ts';
import type { Log } from './log.ts';

/** How long before opening a day begins, in ms: lists are loaded, and early visitors told when to come back. */
const AHEAD = 60 * 60_000;
/** How often the office looks at its clock, in ms. */
const LOOK = 5000;
const MINUTE = 60_000;

const schedule = { kind: 'system', id: 'schedule' } as const;

/** What the clock moves. */
export interface ScheduleParts {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly watch: ClockWatch;
  readonly log: Log;
  /** A minute has passed: what depends on the time may look otherwise. */
  readonly onMinute: () => void;
}

/** The office by its clock: opens the day, repeats calls, moves on what is due. */
export class Schedule {
  readonly #parts: ScheduleParts;
  #timer: NodeJS.Timeout | undefined;
  #minute = 0;
  #ticks = 0;
  #warnedOf: DayKey | undefined;

  constructor(parts: ScheduleParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#timer = setInterval(() => void this.look(), LOOK);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Looks at the clock once, and does what is due. */
  async look(): Promise<void> {
    const { desk, clock, onMinute } = this.#parts;
    const at = clock.now();
    await this.#watchClock();
    const due = desk.office.clockDoubt ? undefined : dayDue(desk.office, desk.opensWith, at);
    if (due) await this.#submit({ type: 'OpenDay', date: due });
    this.#warnOfClock(desk.office, at);

    await this.#submit({ type: 'KeepTime' });
    const minute = Math.floor(at / MINUTE);
    if (minute !== this.#minute) onMinute();
    this.#minute = minute;
  }

  /** A clock that can't be right lets the day wait, until it is corrected or a supervisor says that it is right. */
  async #watchClock(): Promise<void> {
    const { desk, clock, watch, log } = this.#parts;
    const { last, office } = desk;
    const found = watch.look(clock.now(), { last, doubt: office.clockDoubt });
    if (!found) return;
    const says = new Date(clock.now()).toISOString();
    if (found.is === 'right') {
      log(`the clock is right again: ${says}`);
      return this.#submit({ type: 'ConfirmClock' });
    }
    const expected = new Date(found.expected).toISOString();
    log(`the clock says ${says}, expected is ${expected} or a little later: the day waits`, 'fault');
    await this.#submit({ type: 'DoubtClock', expected: found.expected });
  }

  async #submit(command: Extract<Command, { type: 'OpenDay' | 'KeepTime' | 'DoubtClock' | 'ConfirmClock' }>) {
    this.#ticks += 1;
    const id = `schedule-${this.#parts.clock.now()}-${process.pid}-${this.#ticks}`;
    const answer = await this.#parts.desk.submit({ id, command }, schedule);
    if (command.type === 'OpenDay') {
      this.#parts.log(answer.ok ? `day ${command.date} opened` : `day ${command.date} not opened: ${answer.refusal}`);
    }
  }

  #warnOfClock(office: Office, at: Instant): void {
    const { date } = wallClock(at, office.settings.office.timeZone);
    if (!office.day || date >= office.day.date || this.#warnedOf === date) return;
    this.#warnedOf = date;
    this.#parts.log(`the computer's date ${date} is before the last day ${office.day.date}: correct the date`);
  }
}

/** The day that should be opened now: from an hour before opening until closing, once, never one before the last. */
function dayDue({ day }: Office, settings: Settings, at: Instant): DayKey | undefined {
  const { timeZone } = settings.office;
  const { date } = wallClock(at, timeZone);
  if (day && date <= day.date) return undefined;

  const hours = hoursOn(settings.hours, date);
  if (!hours) return undefined;
  const opensAt = instantOf(date, minutesOf(hours.open), timeZone);
  const closesAt = instantOf(date, minutesOf(hours.close), timeZone);
  return at >= opensAt - AHEAD && at < closesAt ? date : undefined;
}
