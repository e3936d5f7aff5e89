import * as v from 'valibot';
import type { Settings } from '../shared/domain/settings.ts';
import { firstScreens } from './access/newcomers.ts';
import { PairingDesk } from './access/pairing.ts';
import { Screens, screensFile } from './access/screens.ts';
import { PIN_COST, PLAYED_PIN_COST } from './access/secrets.ts';
import { Sessions, sessionsFile } from './access/sessions.ts';
import { SignIn } from './access/sign-in.ts';
import { Staff, staffFile } from './access/staff.ts';
import type { Clock } from './clock.ts';
import { DrivenClock } from './clock.ts';
import type { Log } from './log.ts';
import { networkFile, openNetwork } from './network.ts';
import { Refusals } from './refusals.ts';
import type { DataFolder } from './stores.ts';
import { keptIn } from './stores.ts';
import type { Viewer } from './viewer.ts';

export type Access = Awaited<ReturnType<typeof openAccess>>;

/** Who may come in: the people of the staff, the screens, and whether other computers may. */
export async function openAccess(
  folder: DataFolder,
  { displays, clock, log }: { readonly displays: Settings['displays']; readonly clock: Clock; readonly log: Log },
) {
  const network = await openNetwork(keptIn(folder, 'network.json', v.parser(networkFile)));
  const isPlayed = clock instanceof DrivenClock; // by programs, which have no hands
  const staffKept = keptIn(folder, 'staff.json', v.parser(staffFile), true);
  const staff = await Staff.open(staffKept, isPlayed ? PLAYED_PIN_COST : PIN_COST);
  const sessionsKept = keptIn(folder, 'sessions.json', v.parser(sessionsFile));
  const sessions = await Sessions.open(sessionsKept, isPlayed ? () => 0 : () => performance.now());
  const screens = await Screens.open(keptIn(folder, 'screens.json', v.parser(screensFile)), firstScreens(displays));
  const links = await screens.renewLinks();

  const whoIs = (token: string): Viewer | undefined => {
    const person = staff.find(sessions.holder(token, clock.now()) ?? '');
    if (person) return { audience: 'staff', ...person };
    const screen = screens.holder(token);
    if (!screen) return undefined;
    const { id, name, kind, displayId } = screen;
    if (kind === 'kiosk') return { audience: 'kiosk', id, name };
    return displayId === undefined ? { audience: 'display', id } : { audience: 'display', id, displayId };
  };
  /** Somebody's hand is on what this token opened. */
  const heard = (token: string): void => sessions.heard(token);
  const signIn = new SignIn(staff, sessions, log);
  const refusals = new Refusals(log);
  const pairing = new PairingDesk();
  return { network, staff, sessions, signIn, screens, pairing, links, whoIs, heard, refusals };
}
