import type { Command } from '../shared/domain/commands.ts';
import type { Answer, CommandResult } from '../shared/protocol/messages.ts';
import type { DayHours, Plan } from './day.ts';
import type { Guest, Stage } from './stage.ts';

const minute = 60_000;
/** How often those who wait outside look at the display there, in ms. */
const lookEvery = 5 * minute;
/** From outside it is so many times as far as from a seat. */
const farther = 3;

/** A visitor comes to the kiosk: shows the sheet or asks for a service, says what they need, and takes a ticket; reception gives it to whom the kiosk sends there. */
export async function checkIn(stage: Stage, plan: Plan): Promise<void> {
  const shown = plan.folio === undefined ? undefined : await appointmentsOf(stage, plan.folio);
  if (plan.folio !== undefined && !shown) return;

  const { needs, companions, service } = plan;
  const wish: Command = {
    type: 'CheckIn',
    appointments: shown ?? [],
    ...(service !== undefined && { service }),
    needs,
    companions,
    language: 'es',
  };
  const atKiosk = await stage.wish(stage.kiosk, wish);
  const isSent = !atKiosk.ok && atKiosk.refusal === 'see-staff';
  const answer = isSent ? await stage.wish(stage.supervisor, wish) : atKiosk;
  welcomed(stage, plan, shown?.length ?? 1, answer);
}

async function appointmentsOf(stage: Stage, folio: string): Promise<readonly string[] | undefined> {
  const answer = await stage.kiosk.ask({ ask: 'appointment', text: folio, typed: 'scan' });
  if (!answer.ok || answer.result.is !== 'found') return undefined;
  return answer.result.appointments.map(({ appointmentId }) => appointmentId);
}

/** The ticket is in the visitor's hand; a person summoned for their language is sent. */
function welcomed(stage: Stage, plan: Plan, people: number, answer: Answer<CommandResult>): void {
  const given = answer.ok ? answer.result.ticket : undefined;
  if (!answer.ok || !given) return;
  const { visitId, ticket, code, range, comeBackAt } = given;
  const journey = journeyOf(stage, plan);
  stage.guests.set(ticket, {
    plan,
    visitId,
    ticket,
    code,
    people,
    journey,
    position: 0,
    calls: 0,
    toldOfPaper: false,
    awayUntil: comeBackAt ?? 0,
    comesIn: false,
  });
  stage.told.push({ visitId, at: stage.server.now, ...(range && { range }) });
  const { requestId } = answer.result;
  if (requestId !== undefined) stage.later(40, () => attend(stage, requestId));
  stage.lineGrew();
}

const journeyOf = (stage: Stage, { folio, service }: Plan): readonly string[] => {
  const wanted = service ?? stage.booked.get(folio ?? '');
  return stage.settings.services.find(({ id }) => id === wanted)?.journey ?? [];
};

/** Reception accepts a request and sees to it. */
export async function attend(stage: Stage, requestId: string): Promise<void> {
  const accepted = await stage.wish(stage.supervisor, { type: 'AcceptRequest', requestId });
  if (!accepted.ok) return;
  stage.later(180, async () => {
    await stage.supervisor.command({ type: 'SettleRequest', requestId });
  });
}

/** Back with the paper, after a call that was missed, or invited in: the ticket is scanned at the kiosk. */
export async function comeBack(stage: Stage, guest: Guest): Promise<void> {
  const found = await stage.kiosk.ask({ ask: 'my-ticket', code: guest.code });
  if (!found.ok || !found.result) return;
  const { visitId, situation, comeBackAt } = found.result;
  if (situation !== 'held' && situation !== 'absent' && comeBackAt === undefined) return;
  const answer = await stage.wish(stage.kiosk, { type: 'ComeBack', visitId });
  if (answer.ok) guest.awayUntil = 0;
  stage.lineGrew();
}

/** All day long, whoever was told an hour to come back at looks at the display outside now and then. */
export function planLooksOutside(stage: Stage, { opensAt, closesAt }: DayHours): void {
  for (let at = opensAt; at < closesAt; at += lookEvery) stage.agenda.plan(at, () => lookOutside(stage));
}

/** Whoever reads there that they may come in is at the kiosk within minutes. */
async function lookOutside(stage: Stage): Promise<void> {
  const looking = [...stage.guests.values()].filter(
    ({ plan, awayUntil, comesIn }) => plan.looksOutside && !comesIn && stage.time < awayUntil,
  );
  if (looking.length === 0) return;
  const invited = await stage.display.invited();
  for (const guest of looking.filter(({ ticket }) => invited.includes(ticket))) {
    guest.comesIn = true;
    stage.later(farther * guest.plan.walk, () => comeBack(stage, guest));
  }
}
