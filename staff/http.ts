import type { WindowKind } from '../shared/domain/settings.ts';
import type { OfficeFace } from '../shared/domain/views/types.ts';
import type { Instant, Role, StaffId, WindowId } from '../shared/domain/vocabulary.ts';

/** What anybody may see before signing in: names, and who holds which window. */
export interface SignInFace {
  readonly office: OfficeFace;
  readonly people: readonly { readonly id: StaffId; readonly name: string }[];
  readonly windows: readonly {
    readonly id: WindowId;
    readonly kind: WindowKind;
    readonly number: number;
    readonly accessible: boolean;
    readonly holder?: string;
  }[];
}

export interface Me {
  readonly id: StaffId;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Whether a PIN opened the office, and if not, how many tries are left or until when to wait. */
export type SignedIn = { readonly ok: true; readonly token: string; readonly me: Me } | WrongPin;

/** Whether it was the own PIN of whoever is signed in. */
export type PinTyped = { readonly ok: true } | WrongPin;

interface WrongPin {
  readonly ok: false;
  readonly refusal: string;
  readonly details?: { readonly left?: number; readonly until?: Instant };
}

/** Asks the server by HTTP; nothing when it can't be reached or its answer can't be read. */
export async function request<Reply>(
  path: string,
  {
    token,
    method = 'GET',
    json,
    body,
    type = 'text/csv',
  }: { token?: string; method?: string; json?: unknown; body?: Blob; type?: string } = {},
): Promise<Reply | undefined> {
  try {
    const response = await fetch(`/api/v1/${path}`, {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...(body && { 'content-type': type }),
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
      ...(body && { body }),
    });
    return response.status === 204 ? ({} as Reply) : ((await response.json()) as Reply);
  } catch {
    return undefined;
  }
}

/** The names and windows for the sign-in screen. */
export const readSignIn = () => request<SignInFace>('sign-in');

/** Signs a person in by PIN. */
export const signIn = (staffId: StaffId, pin: string) =>
  request<SignedIn>('sessions', { method: 'POST', json: { staffId, pin } });

/** Types the own PIN once more, before somebody else is given a way in. */
export const typeOwnPin = (token: string, pin: string) =>
  request<PinTyped>('sessions/pin', { method: 'POST', token, json: { pin } });

/** Asks what gives others a way in, and where the own PIN is wanted first, asks for that and then once more. */
export async function requestWithPin<Reply extends { readonly refusal?: string }>(
  path: string,
  how: Parameters<typeof request>[1],
  askPin: AskPin,
): Promise<Reply | 'left' | undefined> {
  const answer = await request<Reply>(path, how);
  if (answer?.refusal !== 'own-pin-first') return answer;
  return (await askPin()) ? request<Reply>(path, how) : 'left';
}

/** Asks whoever is signed in for their own PIN; whether it was typed. */
export type AskPin = () => Promise<boolean>;

/** Ends a session; the window it held stays as it is until somebody takes it. */
export const signOut = (token: string) => request('sessions', { method: 'DELETE', token });
