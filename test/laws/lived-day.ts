import { Agenda } from '../../rehearsal/agenda.ts';
import type { Audit } from '../../rehearsal/audit.ts';
import { audit } from '../../rehearsal/audit.ts';
import type { Cast } from '../../rehearsal/cast.ts';
import { castFor } from '../../rehearsal/cast.ts';
import type { Plan } from '../../rehearsal/day.ts';
import { dayOf, rehearsedDay } from '../../rehearsal/day.ts';
import { diceOf } from '../../rehearsal/dice.ts';
import type { Appointment } from '../../shared/domain/appointment.ts';
import type { Command } from '../../shared/domain/commands.ts';
import type { Entry } from '../../shared/domain/decision.ts';
import type { ServiceSettings, Settings } from '../../shared/domain/settings.ts';
import type { Actor, CallId, Instant, WindowId } from '../../shared/domain/vocabulary.ts';
import { noNeeds } from '../../shared/domain/vocabulary.ts';
import { clerk, kiosk, SampleOffice, supervisor } from '../support/sample-office.ts';

/** What a short day of an office came to. */
export interface LivedDay {
  readonly audit: Audit;
  /** Wishes that the office refused though the day had planned them, by refusal. */
  readonly refused: ReadonlyMap<string, number>;
  readonly isClosed: boolean;
}

const minute = 60_000;
const lasting = 90 * minute;

/** The first hour and a half of the day that would be rehearsed here, lived until everybody who came has gone; then the day is closed. */
export function livedDay(settings: Settings): LivedDay {
  return new ShortDay(settings).lived();
}

class ShortDay {
  readonly #settings: Settings;
  readonly #office: SampleOffice;
  readonly #agenda = new Agenda();
  readonly #free = new Set<WindowId>();
  readonly #refused = new Map<string, number>();

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#office = new SampleOffice(settings, rehearsedDay(settings).date);
  }

  lived(): LivedDay {
    const day = rehearsedDay(this.#settings);
    const cast = castFor(this.#settings, day);
    this.#office.now = day.opensAt;
    const appointments = cast.booked.map(({ folio, slot, service }): Appointment => {
      const person = { givenNames: 'Nube', surnames: 'Enebro', guardians: [] };
      return { id: folio, service, slot, date: day.date, status: 'booked', person };
    });
    this.#office.load(...appointments);
    for (const { id } of this.#settings.windows) this.#open(id);
    const plans = dayOf(cast, this.#settings, day, diceOf(7));
    for (const plan of plans.filter(({ arrives }) => arrives < day.opensAt + lasting))
      this.#agenda.plan(plan.arrives, () => this.#comes(plan, cast));
    for (const service of this.#settings.services.filter(({ private: isPrivate }) => isPrivate))
      this.#agenda.plan(day.opensAt + 20 * minute, () => this.#comesToReception(service));
    for (let next = this.#agenda.next(); next; next = this.#agenda.next()) {
      this.#office.now = next.at;
      void next.deed();
    }

    const { record } = this.#office;
    const seen = audit(
      record.map(({ entry }): Entry => entry),
      this.#settings,
    );
    return { audit: seen, refused: this.#refused, isClosed: this.#granted({ type: 'CloseDay' }, supervisor) };
  }

  #open(windowId: WindowId): void {
    this.#granted({ type: 'OpenWindow', windowId, takeOver: false }, clerk(windowId));
    this.#free.add(windowId);
  }

  #comes({ folio, service, needs, companions }: Plan, { booked }: Cast): void {
    const family = booked.find((one) => one.folio === folio)?.family;
    const folios = booked.filter((one) => one.folio === folio || (family && one.family === family));
    const command: Command = {
      type: 'CheckIn',
      appointments: folio === undefined ? [] : folios.map((one) => one.folio),
      ...(service !== undefined && { service }),
      needs,
      companions,
      language: 'es',
    };
    const answer = this.#office.attempt(command, kiosk);
    if (answer === 'see-staff') this.#granted(command, supervisor);
    else if (typeof answer === 'string') this.#count(answer);
    this.#look();
  }

  #comesToReception({ id: service }: ServiceSettings): void {
    this.#granted(
      { type: 'CheckIn', appointments: [], service, needs: noNeeds, companions: 0, language: 'es' },
      supervisor,
    );
    this.#look();
  }

  /** Whoever is free calls whom the rule gives them. */
  #look(): void {
    for (const windowId of [...this.#free]) {
      const answer = this.#office.attempt({ type: 'CallNext', windowId }, clerk(windowId));
      if (typeof answer === 'string' || !answer.called) continue;
      this.#free.delete(windowId);
      this.#serves(windowId, answer.called.ticket);
    }
  }

  #serves(windowId: WindowId, ticket: string): void {
    const { journey, position } = this.#office.visit(ticket);
    const minutes = this.#settings.steps.find(({ id }) => id === journey[position])?.minutes ?? 5;
    const callId: CallId = this.#office.callOf(ticket);
    this.#later(1, () => this.#granted({ type: 'RecordArrival', callId }, clerk(windowId)));
    this.#later(1 + minutes, () => {
      this.#granted({ type: 'FinishStep', callId, callNext: false }, clerk(windowId));
      this.#free.add(windowId);
      this.#look();
    });
  }

  #later(minutes: number, deed: () => void): void {
    const at: Instant = this.#office.now + Math.round(minutes * minute);
    this.#agenda.plan(at, deed);
  }

  #granted(command: Command, by: Actor): boolean {
    const answer = this.#office.attempt(command, by);
    if (typeof answer === 'string') this.#count(`${command.type}: ${answer}`);
    return typeof answer !== 'string';
  }

  #count(refusal: string): void {
    this.#refused.set(refusal, (this.#refused.get(refusal) ?? 0) + 1);
  }
}
