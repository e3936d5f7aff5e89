import { readFileSync } from 'node:fs';
import { parseSettings } from '../../server/settings/schema.ts';
import type { CommandResult } from '../../shared/domain/answer.ts';
import { madeBy, resultOf } from '../../shared/domain/answer.ts';
import { apply } from '../../shared/domain/apply.ts';
import type { Appointment } from '../../shared/domain/appointment.ts';
import { instantOf, minutesOf } from '../../shared/domain/calendar.ts';
import type { CheckIn, Command } from '../../shared/domain/commands.ts';
import { decide } from '../../shared/domain/decide/index.ts';
import type { Entry, Refusal } from '../../shared/domain/decision.ts';
import type { Office } from '../../shared/domain/office.ts';
import { newOffice } from '../../shared/domain/office.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import type { Visit } from '../../shared/domain/visit.ts';
import type { Actor, DayKey, Instant, Role, WindowId } from '../../shared/domain/vocabulary.ts';
import { noNeeds } from '../../shared/domain/vocabulary.ts';

/** The settings of a shipped profile. */
export function profile(name: string): Settings {
  return parseSettings(JSON.parse(readFileSync(`profiles/${name}.json`, 'utf8')), `${name}.json`);
}

export const huajuapan: Settings = profile('ome-huajuapan');

/** A Monday of fictional visitors. */
const sampleDay: DayKey = '2026-11-23';

/** A moment of an office's day, by the clock on its wall. */
export function moment(time: string, date: DayKey = sampleDay, settings: Settings = huajuapan): Instant {
  return instantOf(date, minutesOf(time), settings.office.timeZone);
}

/** Somebody of the staff; with no role named, at a window. */
export function clerk(name: string, ...roles: readonly Role[]): Extract<Actor, { kind: 'staff' }> {
  return { kind: 'staff', id: name.toLowerCase(), name, roles: roles.length > 0 ? roles : ['window'] };
}

export const supervisor = clerk('Sofía', 'supervisor', 'reception', 'window');
export const kiosk: Actor = { kind: 'kiosk', id: 'kiosco' };

/** An appointment of the sample day; the folio is enough. */
export function booked(id: string, time: string, more: Partial<Appointment> = {}): Appointment {
  return {
    id,
    service: 'pas-adulto',
    slot: moment(time, more.date),
    date: sampleDay,
    status: 'booked',
    person: { givenNames: 'Nube', surnames: 'Ahuehuete Huizache', birth: '1946-01-01', guardians: [] },
    ...more,
  };
}

/** An office in which a morning can be lived: every wish goes through the decider, and a refused one ends the test. */
export class SampleOffice {
  office: Office;
  now: Instant;
  /** Every entry, with the office after it. */
  readonly record: { readonly entry: Entry; readonly after: Office }[] = [];
  #wishes = 0;

  /** Opened at 7:30 of the sample day, or of another, before any list. */
  constructor(settings: Settings = huajuapan, date: DayKey = sampleDay) {
    this.office = newOffice(settings);
    this.now = moment('7:30', date, settings);
    this.wish({ type: 'OpenDay', date });
  }

  /** The clock on the wall shows this time; the office has no clock of its own. */
  clock(time: string): this {
    this.now = moment(time, sampleDay, this.office.settings);
    return this;
  }

  /** What a wish gives back, or why it is refused. */
  attempt(command: Command, by: Actor = supervisor): CommandResult | Refusal {
    this.#wishes += 1;
    const commandId = `wish-${String(this.#wishes).padStart(12, '0')}`;
    const context = { at: this.now, by, commandId, code: `code-${this.#wishes}` };
    const decision = decide(this.office, command, context);
    if (!decision.accepted) return decision.refusal;

    const entry: Entry = { at: this.now, id: commandId, by, command: command.type, events: decision.events };
    this.office = apply(this.office, entry);
    this.record.push({ entry, after: this.office });
    return resultOf(this.office, madeBy(entry));
  }

  wish(command: Command, by: Actor = supervisor): CommandResult {
    const result = this.attempt(command, by);
    if (typeof result === 'string') throw new Error(`${command.type} is refused: ${result}`);
    return result;
  }

  load(...appointments: readonly Appointment[]): this {
    this.wish({ type: 'LoadAppointments', appointments });
    return this;
  }

  /** A visit checked in by staff, for a service or for appointments. */
  checkIn(what: Partial<CheckIn>, by: Actor = supervisor): Visit {
    const command: CheckIn = {
      type: 'CheckIn',
      appointments: [],
      needs: noNeeds,
      companions: 0,
      language: 'es',
      ...what,
    };
    const { ticket } = this.wish(command, by);
    return this.visit(ticket?.ticket ?? '');
  }

  /** A window held by the clerk of its own name. */
  open(...windows: readonly WindowId[]): this {
    for (const windowId of windows) this.wish({ type: 'OpenWindow', windowId, takeOver: false }, clerk(windowId));
    return this;
  }

  /** The window calls whoever is next; gives the visit called. */
  callNext(windowId: WindowId): Visit {
    const { called } = this.wish({ type: 'CallNext', windowId }, clerk(windowId));
    return this.visit(called?.ticket ?? '');
  }

  /** The call under which a ticket is called or served. */
  callOf(ticket: string): string {
    const { situation } = this.visit(ticket);
    return situation.is === 'called' || situation.is === 'serving' ? situation.callId : '';
  }

  visit(ticket: string): Visit {
    const visit = this.office.visits.get(this.office.tickets.get(ticket) ?? '');
    if (!visit) throw new Error(`There is no ticket ${ticket}`);
    return visit;
  }
}
