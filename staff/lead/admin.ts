import type { Role, StaffId } from '../../shared/domain/vocabulary.ts';
import type { AskPin, Me } from '../http.ts';
import { request, requestWithPin } from '../http.ts';

/** What the supervisor does with people and screens, apart from the day itself. */
export interface Admin {
  people(): Promise<readonly Me[]>;
  addPerson(name: string, roles: readonly Role[], pin: string): Promise<Changed>;
  /** Another PIN for a person; their screens ask for it. */
  resetPin(id: StaffId, pin: string): Promise<Changed>;
  /** What a person may do from now on; they sign in anew. */
  setRoles(id: StaffId, roles: readonly Role[]): Promise<Changed>;
  /** Takes a person off the staff. */
  removePerson(id: StaffId): Promise<Changed>;
  /** Whether a screen that shows this code was let in; `displayId` says which display of the settings it is. */
  pair(code: string, name: string, displayId?: string): Promise<boolean>;
  revoke(id: string): Promise<boolean>;
  /** Whether other computers are let in; nothing when the server can't be asked. */
  network(): Promise<NetworkStanding | undefined>;
  confirmNetwork(confirmed: boolean): Promise<NetworkStanding | 'left' | undefined>;
}

/** What became of a change of the staff: the office always keeps somebody who supervises. `left`: the own PIN was asked for and not typed. */
export type Changed = 'done' | 'last-supervisor' | 'left' | 'failed';

/** Whether other computers are let in now, and whether the network is said to be the office's own: what holds from the next start. */
export interface NetworkStanding {
  readonly open: boolean;
  /** What passes between them is encrypted: nothing needs to be confirmed. */
  readonly secure?: true;
  readonly confirmed: boolean;
}

type Done = { readonly ok: boolean; readonly refusal?: string };

/** The supervisor's doors, with the token of the person signed in; their own PIN is asked for where others are given a way in. */
export function adminBy(token: string, askPin: AskPin): Admin {
  const change = async (path: string, method: string, json?: object): Promise<Changed> => {
    const answer = await requestWithPin<Done>(path, { method, token, json }, askPin);
    if (answer === 'left') return 'left';
    if (answer?.ok) return 'done';
    return answer?.refusal === 'last-supervisor' ? 'last-supervisor' : 'failed';
  };
  const isDone = async (path: string, method: string, json?: object) =>
    (await request<Done>(path, { method, token, json }))?.ok ?? false;

  return {
    people: async () => (await request<{ readonly people?: readonly Me[] }>('staff', { token }))?.people ?? [],
    addPerson: (name, roles, pin) => change('staff', 'POST', { name, roles, pin }),
    resetPin: (id, pin) => change(`staff/${encodeURIComponent(id)}/pin`, 'POST', { pin }),
    setRoles: (id, roles) => change(`staff/${encodeURIComponent(id)}/roles`, 'POST', { roles }),
    removePerson: (id) => change(`staff/${encodeURIComponent(id)}`, 'DELETE'),
    pair: (code, name, displayId) =>
      isDone('screens', 'POST', { code, name, ...(displayId !== undefined && { displayId }) }),
    network: async () => {
      const answer = await request<Done & NetworkStanding>('network', { token });
      return answer?.ok ? answer : undefined;
    },
    async confirmNetwork(confirmed) {
      const how = { method: 'POST', token, json: { confirmed } };
      const answer = await requestWithPin<Done & NetworkStanding>('network', how, askPin);
      return answer === 'left' || answer?.ok ? answer : undefined;
    },
    revoke: (id) => isDone(`screens/${encodeURIComponent(id)}`, 'DELETE'),
  };
}

/** A PIN nobody chose: six digits, each as likely as any other. */
export function newPin(): string {
  const digits: number[] = [];
  while (digits.length < 6) {
    const byte = crypto.getRandomValues(new Uint8Array(1))[0] ?? 255;
    if (byte < 250) digits.push(byte % 10);
  }
  return digits.join('');
}
