import type { CallId } from '../shared/domain/vocabulary.ts';
import { newId } from '../shared/ui/connection.ts';
import type { RehearsedClerk } from './clerks.ts';
import type { DayHours } from './day.ts';
import { until } from './server.ts';
import type { Line } from './sheet.ts';
import type { Stage } from './stage.ts';

const minute = 60_000;
/** In a day shorter than this, in minutes, all comes sooner. */
const usualDay = 300;

/** Plans the four mishaps of the drill; what became of each is added to `lines`. */
export function planDrill(
  stage: Stage,
  clerks: readonly RehearsedClerk[],
  { opensAt, closesAt }: DayHours,
  ticked: ReadonlySet<CallId>,
  lines: Line[],
): void {
  const share = Math.min(1, (closesAt - opensAt) / minute / usualDay);
  const at = (minutes: number) => Math.round(opensAt + minutes * share * minute);
  stage.agenda.plan(at(75), () => pullPlug(stage, ticked, lines));
  stage.agenda.plan(at(95), () => pressTwice(stage, clerks, lines));
  stage.agenda.plan(at(130), () => killServer(stage, lines));
  stage.agenda.plan(at(165), () => setClockBack(stage, lines));
}

/** A display goes dark for six minutes, or until somebody is called; the calls made meanwhile must appear when it is back. */
async function pullPlug(stage: Stage, ticked: ReadonlySet<CallId>, lines: Line[]): Promise<void> {
  // In fast time a call may still be on its way: the plug is pulled once all before it are ticked; the sheet tells of any that never is.
  await until(() => ticked.size >= stage.calls, '', 5).catch(() => undefined);
  const before = stage.display.shown.size;
  const since = stage.time;
  stage.display.unplug();
  stage.onceCalled(360, async () => {
    const dark = Math.round((stage.time - since) / minute);
    const wasDark = stage.display.shown.size === before;
    await stage.display.plug();
    stage.dark.push({ from: since, to: stage.time });
    const late = stage.display.shown.size - before;
    lines.push({
      name: 'plug',
      ok: wasDark && late > 0,
      es: `Pantalla desconectada ${dark} minutos: al volver mostró las ${late} llamadas hechas entretanto.`,
      en: `Display unplugged for ${dark} minutes: back on, it showed the ${late} calls made meanwhile.`,
    });
  });
}

/** A clerk presses "next" twice at once, and the line repeats a press: one person is called. */
async function pressTwice(stage: Stage, clerks: readonly RehearsedClerk[], lines: Line[]): Promise<void> {
  const clerk = clerks.find(({ isFree }) => isFree);
  if (!clerk) {
    stage.later(5, () => pressTwice(stage, clerks, lines));
    return;
  }

  const { hand, windowId } = clerk;
  const id = newId();
  const press = { type: 'CallNext', windowId } as const;
  const [first, again, other] = await Promise.all([
    hand.command(press, id),
    hand.command(press, id),
    hand.command(press),
  ]);
  const called = first.ok ? first.result.called : undefined;
  if (!called) {
    stage.later(5, () => pressTwice(stage, clerks, lines));
    return;
  }
  const same = again.ok && again.result.called?.ticket === called.ticket;
  const declined = !other.ok && other.refusal === 'window-busy';
  clerk.calledHere(called.ticket, id);
  lines.push({
    name: 'twice',
    ok: same && declined,
    es: `«Siguiente» pulsado dos veces y repetido por la red en ${windowId}: se llamó a una sola persona.`,
    en: `"Next" pressed twice, and repeated by the network, at ${windowId}: one person was called.`,
  });
}

/** The power is cut while a visitor checks in; the server is started again and the wish, sent again, is done once. */
async function killServer(stage: Stage, lines: Line[]): Promise<void> {
  const id = newId();
  const wish = {
    type: 'CheckIn',
    appointments: [],
    service: freeService(stage),
    needs: { priority: [], accessibleWindow: false, escort: false },
    companions: 0,
    language: 'es',
  } as const;
  const screens = [stage.kiosk, stage.supervisor];
  const inHand = stage.kiosk.command(wish, id);
  await stage.server.end('SIGKILL');
  await until(() => screens.every(({ link }) => link.peek() !== 'online'), 'The screens did not notice');
  const { ok: known } = await inHand;

  await stage.server.start();
  await until(() => screens.every(({ link }) => link.peek() === 'online'), 'The screens did not come back');
  await until(() => stage.display.link === 'online', 'The display did not come back');
  const first = await stage.kiosk.command(wish, id);
  const again = await stage.kiosk.command(wish, id);
  const ticket = first.ok ? first.result.ticket?.ticket : undefined;
  const once = ticket !== undefined && again.ok && again.result.ticket?.ticket === ticket;
  stage.lineGrew();
  lines.push({
    name: 'power',
    ok: once,
    es: `Servidor muerto de golpe con un registro en camino (${known ? 'ya guardado' : 'sin respuesta'}): al volver, un solo boleto, ${ticket}.`,
    en: `Server killed with a check-in under way (${known ? 'saved already' : 'unanswered'}): back again, one ticket, ${ticket}.`,
  });
}

/** Something that is had without an appointment, at any hour. */
const freeService = ({ settings }: Stage): string =>
  settings.services.find((one) => !one.private && one.booking !== 'required' && !one.hours)?.id ?? '';

/** Somebody sets the computer's clock ten minutes back, and the supervisor takes it to be right; after three minutes, or the next call, it is set right. */
async function setClockBack(stage: Stage, lines: Line[]): Promise<void> {
  const callsBefore = stage.calls;
  const since = stage.time;
  stage.clockBehind = 10 * minute;
  await stage.server.setClock(stage.time - stage.clockBehind);
  await stage.supervisor.command({ type: 'ConfirmClock' });
  stage.onceCalled(180, async () => {
    const minutes = Math.round((stage.time - since) / minute);
    const made = stage.calls - callsBefore;
    stage.clockBehind = 0;
    await stage.server.setClock(stage.time);
    lines.push({
      name: 'clock',
      ok: made > 0,
      es: `Reloj atrasado 10 minutos durante ${minutes}: la oficina siguió llamando (${made} llamadas) y nadie perdió su lugar.`,
      en: `Clock set back by 10 minutes for ${minutes}: the office went on calling (${made} calls) and nobody lost their place.`,
    });
  });
  stage.later(30, () => stage.lineGrew());
}
