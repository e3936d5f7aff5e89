import { randomBytes } from 'node:crypto';
import type { DoorRefusal, Refusal } from '../shared/domain/decision.ts';
import type { Actor, StaffId } from '../shared/domain/vocabulary.ts';
import { isSame, newPin } from './access/secrets.ts';
import type { Authority } from './authority.ts';
import type { Access } from './entrance.ts';
import type { RecoveryAnswer } from './http/recovery-route.ts';
import { recoveryRoute } from './http/recovery-route.ts';
import type { Lines } from './lines.ts';
import type { Log } from './log.ts';

/** A supervisor's way back in from the command line of this computer, by a PIN that is told once. */
export function openRecovery(
  authority: Authority,
  { staff, sessions, signIn }: Pick<Access, 'staff' | 'sessions' | 'signIn'>,
  { sockets }: Lines,
  programToken: string,
  log: Log,
) {
  const recover = async (name: string | undefined): Promise<RecoveryAnswer> => {
    const supervisors = staff.people.filter(({ roles }) => roles.includes('supervisor'));
    const meant = supervisors.filter((person) => name === undefined || isNamed(person.name, name));
    const [person] = meant;
    if (!person || meant.length > 1) {
      return { ok: false, refusal: 'unknown-person', supervisors: supervisors.map((one) => one.name) };
    }

    const { id } = person;
    const refusal = await recordPin(authority, id, { kind: 'api', id: 'command-line' });
    if (refusal) return { ok: false, refusal };
    const pin = newPin();
    await staff.resetPin(id, pin, authority.now());
    await sessions.endAll(id);
    signIn.unlock(id);
    sockets.end('staff', 'signed-out', { id });
    log("a supervisor's PIN was renewed from this computer");
    return { ok: true, name: person.name, pin };
  };
  return recoveryRoute({ isProgram: (token) => isSame(token, programToken), recover });
}

/** Puts on record that somebody gets another PIN; why it can't be, where it can't. Before the first day there is no record. */
export async function recordPin(
  { desk }: Pick<Authority, 'desk'>,
  staffId: StaffId,
  by: Actor,
): Promise<Refusal | DoorRefusal | undefined> {
  const answer = await desk.submit({ id: randomBytes(16).toString('hex'), command: { type: 'RenewPin', staffId } }, by);
  return answer.ok || answer.refusal === 'no-day' ? undefined : answer.refusal;
}

const isNamed = (name: string, asked: string): boolean =>
  name.toLocaleLowerCase('es') === asked.toLocaleLowerCase('es');
