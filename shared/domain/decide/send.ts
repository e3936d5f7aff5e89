import type { SendTo } from '../commands.ts';
import type { Context, Decision } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Office } from '../office.ts';
import { stepSettings, windowSettings } from '../office.ts';
import type { WindowSettings } from '../settings.ts';
import type { StepId, WindowId } from '../vocabulary.ts';
import type { AtWindow, Checked } from './guards.ts';
import { callInHand, heldWindow, openDay } from './guards.ts';
import { joinLine } from './join.ts';
import type { Place } from './journey.ts';
import { toStep } from './journey.ts';
import { finished } from './serve.ts';

/** Where a visit goes, and whether one window alone may call it. */
interface Destination extends Place {
  readonly onlyWindow?: WindowId;
}

const no = (...why: Parameters<typeof refuse>): Checked<never> => ({ ok: false, refused: refuse(...why) });

const doable = (office: Office, window: WindowSettings, step: StepId | undefined): boolean => {
  const settings = stepSettings(office, step);
  return (
    settings !== undefined &&
    window.skills.includes(settings.skill) &&
    (window.kind === 'biometric') === (settings.at === 'biometric')
  );
};

/** The step for which a window gets a visit: the one in hand, else the nearest one before it, else the nearest one after. */
const stepAt = (office: Office, { journey, position }: AtWindow, window: WindowSettings): number | undefined => {
  const before = Array.from({ length: position + 1 }, (_, back) => position - back);
  const after = Array.from({ length: journey.length - position - 1 }, (_, on) => position + 1 + on);
  return [...before, ...after].find((index) => doable(office, window, journey[index]));
};

const toWindow = (office: Office, visit: AtWindow, windowId: WindowId): Checked<Destination> => {
  const held = heldWindow(office, windowId);
  if (!held.ok) return held;
  const window = windowSettings(office, windowId);
  const position = window && stepAt(office, visit, window);
  const reachable = !visit.needs.accessibleWindow || window?.accessible || window?.kind === 'biometric';
  if (position === undefined || !reachable) return no('cannot-serve', { ticket: visit.ticket });
  return { ok: true, value: { journey: visit.journey, position, onlyWindow: windowId } };
};

const destination = (office: Office, visit: AtWindow, to: SendTo['to']): Checked<Destination> => {
  if ('step' in to) return toStep(office, visit, to.step);
  if ('window' in to) return toWindow(office, visit, to.window);
  return visit.lastWindow === undefined ? no('unknown-window') : toWindow(office, visit, visit.lastWindow);
};

/** To another step, another window, or back to the one that served before; the number stays, the new line gives 15 minutes. */
export function sendTo(office: Office, command: SendTo, { at }: Context): Decision {
  const day = openDay(office);
  if (!day.ok) return day.refused;
  const call = callInHand(office, command.callId);
  if (!call.ok) return call.refused;
  const visit = call.value;
  const found = destination(office, visit, command.to);
  if (!found.ok) return found.refused;
  return accept(finished(visit, at, 'sent'), joinLine(office, visit, at, { why: { is: 'transfer' }, ...found.value }));
}
