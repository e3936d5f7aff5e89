import type { Command } from '../shared/domain/commands.ts';
import type { Entry } from '../shared/domain/decision.ts';
import type { Settings } from '../shared/domain/settings.ts';
import type { TimeRange } from '../shared/domain/views/types.ts';
import type { CommandId, Instant, ServiceId, TicketNumber, VisitId } from '../shared/domain/vocabulary.ts';
import type { Answer, CommandResult } from '../shared/protocol/messages.ts';
import type { Connection } from '../shared/ui/connection.ts';
import { newId } from '../shared/ui/connection.ts';
import { Agenda } from './agenda.ts';
import type { Span } from './audit.ts';
import type { Plan } from './day.ts';
import type { Hand, RehearsedServer } from './server.ts';
import type { WatchedDisplay } from './watcher.ts';

/** A visitor who is in the office: their plan, their ticket, and where they are in their journey. */
export interface Guest {
  readonly plan: Plan;
  readonly visitId: VisitId;
  readonly ticket: TicketNumber;
  readonly code: string;
  readonly people: number;
  readonly journey: readonly string[];
  position: number;
  calls: number;
  /** Away until then, as they were told; long ago for everybody who is here. */
  awayUntil: Instant;
  /** Has read that they may come in, and is on the way. */
  comesIn: boolean;
  /** The paper that was missing has been told of already. */
  toldOfPaper: boolean;
}

/** What a ticket said when it was given. */
export interface Told {
  readonly visitId: VisitId;
  readonly at: Instant;
  readonly range?: TimeRange;
}

/** Whoever looks up when somebody joins a line. */
export interface Clerk {
  readonly windowId: string;
  look(): Promise<void>;
  readonly isFree: boolean;
}

const second = 1000;
/** Refusals that every day has, and that somebody sees to. */
const foreseen: ReadonlySet<string> = new Set(['nobody-waiting', 'see-staff']);

/** Everything that plays in the rehearsed day, and the time that it has. */
export class Stage {
  readonly server: RehearsedServer;
  readonly settings: Settings;
  readonly kiosk: Connection<'kiosk'>;
  readonly supervisor: Connection<'staff'>;
  readonly display: WatchedDisplay;
  readonly agenda = new Agenda();
  readonly guests = new Map<TicketNumber, Guest>();
  readonly told: Told[] = [];
  readonly clerks: Clerk[] = [];
  /** The service of each appointment on the list. */
  readonly booked: ReadonlyMap<string, ServiceId>;
  /** What was declined by the office although the day had planned it, by refusal. */
  readonly declined = new Map<string, number>();
  /** Calls made so far. */
  calls = 0;
  /** When the display was unplugged. */
  readonly dark: Span[] = [];
  /** The day's own time; the office's clock stands so far behind it, in ms, while it is set wrong. */
  time: Instant;
  clockBehind = 0;
  /** The national system is down until then. */
  downUntil: Instant = 0;
  /** The day has been closed. */
  isOver = false;
  /** The record as it stood before the day was closed, which erases whom it was about. */
  record: readonly Entry[] = [];

  constructor(parts: Pick<Stage, 'server' | 'settings' | 'kiosk' | 'supervisor' | 'display' | 'booked' | 'time'>) {
    this.server = parts.server;
    this.settings = parts.settings;
    this.kiosk = parts.kiosk;
    this.supervisor = parts.supervisor;
    this.display = parts.display;
    this.booked = parts.booked;
    this.time = parts.time;
  }

  /** Plans a deed so many seconds from now, or when somebody has been called meanwhile, if that is later. */
  onceCalled(seconds: number, deed: () => Promise<void> | void): void {
    const before = this.calls;
    const look = (): Promise<void> | void => (this.calls > before ? deed() : this.later(60, look));
    this.later(seconds, look);
  }

  /** Plans a deed so many seconds from now. */
  later(seconds: number, deed: () => Promise<void> | void): void {
    this.agenda.plan(this.time + Math.round(seconds) * second, deed);
  }

  /** Wishes something of the office through a screen; what is declined is counted. */
  async wish(by: Hand, command: Command, id: CommandId = newId()): Promise<Answer<CommandResult>> {
    const answer = await by.command(command, id);
    if (!answer.ok && !foreseen.has(answer.refusal)) {
      const what = `${command.type}: ${answer.refusal}`;
      this.declined.set(what, (this.declined.get(what) ?? 0) + 1);
    }
    return answer;
  }

  /** Somebody has joined a line: whoever is free looks up within seconds. */
  lineGrew(): void {
    let seconds = 2;
    for (const clerk of this.clerks) {
      if (clerk.isFree) this.later(seconds++, () => clerk.look());
    }
  }
}
