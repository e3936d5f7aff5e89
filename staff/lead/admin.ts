import type { Role, StaffId } from '../../shared/domain/vocabulary.ts';
import type { Me } from '../http.ts';
import { request } from '../http.ts';

/** What the supervisor does with people and screens, apart from the day itself. */
export interface Admin {
  people(): Promise<readonly Me[]>;
  /** Whether the person was added. */
  addPerson(name: string, roles: readonly Role[], pin: string): Promise<boolean>;
  /** Whether the person has the new PIN; their screens ask for it. */
  resetPin(id: StaffId, pin: string): Promise<boolean>;
  /** What a person may do from now on; they sign in anew. */
  setRoles(id: StaffId, roles: readonly Role[]): Promise<Changed>;
  /** Takes a person off the staff. */
  removePerson(id: StaffId): Promise<Changed>;
  /** Whether a screen that shows this code was let in; `displayId` says which display of the settings it is. */
  pair(code: string, name: string, displayId?: string): Promise<boolean>;
  revoke(id: string): Promise<boolean>;
  /** Whether other computers are let in; nothing when the server can't be asked. */
  network(): Promise<NetworkStanding | undefined>;
  confirmNetwork(confirmed: boolean): Promise<NetworkStanding | undefined>;
}

/** What became of a change of the staff: the office always keeps somebody who supervises. */
export type Changed = 'done' | 'last-supervisor' | 'failed';

/** Whether other computers are let in now, and whether the network is said to be the office's own: what holds from the next start. */
export interface NetworkStanding {
  readonly open: boolean;
  /** What passes between them is encrypted: nothing needs to be confirmed. */
  readonly secure?: true;
  readonly confirmed: boolean;
}

type Done = { readonly ok: boolean; readonly refusal?: string };

async function network(how: Parameters<typeof request>[1]): Promise<NetworkStanding | undefined> {
  const answer = await request<Done & NetworkStanding>('network', how);
  return answer?.ok ? answer : undefined;
}

/** The supervisor's doors, with the token of the person signed in. */
export function adminBy(token: string): Admin {
  const post = async (path: string, json: object) =>
    (await request<Done>(path, { method: 'POST', token, json }))?.ok ?? false;

  const change = async (path: string, method: string, json?: object): Promise<Changed> => {
    const answer = await request<Done>(path, { method, token, json });
    if (answer?.ok) return 'done';
    return answer?.refusal === 'last-supervisor' ? 'last-supervisor' : 'failed';
  };

  return {
    people: async () => (await request<{ readonly people?: readonly Me[] }>('staff', { token }))?.people ?? [],
    addPerson: (name, roles, pin) => post('staff', { name, roles, pin }),
    resetPin: (id, pin) => post(`staff/${encodeURIComponent(id)}/pin`, { pin }),
    setRoles: (id, roles) => change(`staff/${encodeURIComponent(id)}/roles`, 'POST', { roles }),
    removePerson: (id) => change(`staff/${encodeURIComponent(id)}`, 'DELETE'),
    pair: (code, name, displayId) => post('screens', { code, name, ...(displayId !== undefined && { displayId }) }),
    network: () => network({ token }),
    confirmNetwork: (confirmed) => network({ token, method: 'POST', json: { confirmed } }),
    revoke: async (id) =>
      (await request<Done>(`screens/${encodeURIComponent(id)}`, { method: 'DELETE', token }))?.ok ?? false,
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
