import { testPieces } from '../../server/printer/documents.ts';
import { apply } from '../../shared/domain/apply.ts';
import { wallClock } from '../../shared/domain/calendar.ts';
import type { CheckIn, Command } from '../../shared/domain/commands.ts';
import { decide } from '../../shared/domain/decide/index.ts';
import type { Entry, Refusal } from '../../shared/domain/decision.ts';
import { Estimator, newLearned } from '../../shared/domain/estimate/estimator.ts';
import { findAppointment } from '../../shared/domain/lookup.ts';
import type { Office } from '../../shared/domain/office.ts';
import { newOffice, presentVisits } from '../../shared/domain/office.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import { views } from '../../shared/domain/views/index.ts';
import type { Actor, Instant } from '../../shared/domain/vocabulary.ts';
import { noNeeds } from '../../shared/domain/vocabulary.ts';
import { clerk, kiosk, supervisor } from '../support/sample-office.ts';

/** Wednesday 25 November 2026 at noon in Mexico; Wednesday or Thursday everywhere. */
const NOON = Date.UTC(2026, 10, 25, 18);
const MINUTE = 60_000;

/** An office that goes on from wish to wish, and notes how many were granted. */
class Morning {
  office: Office;
  now: Instant = NOON;
  granted = 0;
  #wishes = 0;

  constructor(office: Office) {
    this.office = office;
  }

  wish(command: Command, by: Actor = supervisor): Refusal | undefined {
    this.#wishes += 1;
    const id = `wish-${this.#wishes}`;
    const decision = decide(this.office, command, { at: this.now, by, commandId: id, code: `code-${id}` });
    if (!decision.accepted) return decision.refusal;
    const entry: Entry = { at: this.now, id, by, command: command.type, events: decision.events };
    this.office = apply(this.office, entry);
    this.granted += 1;
    return undefined;
  }
}

const checkIn = (more: Partial<CheckIn>): CheckIn => ({
  type: 'CheckIn',
  appointments: [],
  needs: noNeeds,
  companions: 0,
  language: 'es',
  ...more,
});

/** Everybody looks at the office: every screen, the printer, the forecast, the search for a folio. */
function lookedAt({ office, now: at }: Morning): void {
  const estimator = new Estimator(newLearned());
  estimator.tell(office, at);
  const room = estimator.room(office, at);
  views.kiosk(office, { at });
  for (const displayId of ['nowhere', ...office.settings.displays.map(({ id }) => id)])
    views.display(office, { at, displayId });
  views.staff(office, { at, room, ...supervisor });
  for (const id of office.windows.keys()) views.staff(office, { at, ...clerk(id) });
  for (const { id: visitId } of presentVisits(office)) views.phone(office, { at, visitId });
  testPieces({ office, at, ranges: new Map(), phones: undefined });
  findAppointment(office, { at, text: `${'7'.repeat(60)}x` });
}

/** A morning under these settings: a day is opened with them, people come, are called and served. Gives the wishes granted. */
export function livedMorning(settings: Settings): number {
  const morning = new Morning(newOffice(settings));
  const { date } = wallClock(NOON, settings.office.timeZone);
  const closed = morning.wish({ type: 'OpenDay', date });
  if (closed) throw new Error(`The day does not open: ${closed}`);

  for (const service of settings.services) {
    morning.wish(checkIn({ service: service.id }), kiosk);
    morning.wish(checkIn({ service: service.id, needs: { ...noNeeds, priority: ['senior'] } }));
  }
  const asked = { ...noNeeds, accessibleWindow: true, interpreter: settings.spoken[0]?.tag ?? 'en' };
  morning.wish(checkIn({ service: settings.services[0]?.id ?? '', needs: asked }));
  lookedAt(morning);

  for (const { id: windowId } of settings.windows) {
    const by = clerk(windowId);
    morning.wish({ type: 'OpenWindow', windowId, takeOver: false }, by);
    morning.wish({ type: 'CallNext', windowId }, by);
  }
  morning.now += 2 * MINUTE;
  morning.wish({ type: 'KeepTime' }, { kind: 'system', id: 'schedule' });
  for (const { situation } of presentVisits(morning.office)) {
    if (situation.is !== 'called') continue;
    const { callId, windowId } = situation;
    morning.wish({ type: 'RecordArrival', callId }, clerk(windowId));
    morning.wish({ type: 'FinishStep', callId, callNext: true }, clerk(windowId));
  }
  lookedAt(morning);
  return morning.granted;
}
