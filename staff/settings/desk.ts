import type { Settings } from '../../shared/domain/settings.ts';
import type { SettingsChange } from '../../shared/domain/settings-difference.ts';
import type { DraftCheck, SettingsDesk } from '../../shared/protocol/settings.ts';
import type { Declined } from '../acting.ts';
import { request } from '../http.ts';
import type { Value } from './tree.ts';

/** What became of a publication. */
export type Outcome =
  | { readonly is: 'done'; readonly version: number }
  | { readonly is: 'moved' }
  | { readonly is: 'unreached' }
  | { readonly is: 'declined'; readonly declined: Declined };

/** A version as it was, and what it changed. */
export interface VersionRead {
  readonly settings: Settings;
  readonly changes: readonly SettingsChange[];
}

/** The supervisor's way to the office's settings. */
export interface SettingsAccess {
  read(): Promise<SettingsDesk | undefined>;
  version(number: number): Promise<VersionRead | undefined>;
  check(draft: Value): Promise<DraftCheck | undefined>;
  publish(draft: Value, base: number, from: 'opening' | undefined, note: string): Promise<Outcome>;
  /** Takes back what waits for the next day; `moved` when nothing does any more, or something else. */
  withdraw(base: number, note: string): Promise<Outcome>;
}

type Reply<T> = ({ readonly ok: true } & T) | ({ readonly ok: false } & Partial<Declined>);

/** The way to the settings, with the token of the person signed in. */
export function settingsBy(token: string): SettingsAccess {
  const asked = async <T>(path: string, json?: unknown): Promise<T | undefined> => {
    const reply = await request<Reply<T>>(path, { token, ...(json !== undefined && { method: 'POST', json }) });
    return reply?.ok ? reply : undefined;
  };
  const done = async (path: string, json: object): Promise<Outcome> => {
    const reply = await request<Reply<{ readonly result: { readonly version: number } }>>(path, {
      token,
      method: 'POST',
      json,
    });
    if (!reply) return { is: 'unreached' };
    if (reply.ok) return { is: 'done', version: reply.result.version };
    const { refusal = 'internal', details = {} } = reply;
    return String(refusal) === 'settings-moved' ? { is: 'moved' } : { is: 'declined', declined: { refusal, details } };
  };
  const why = (note: string) => (note.trim() === '' ? {} : { note: note.trim() });
  return {
    read: () => asked('settings'),
    version: (number) => asked(`settings/versions/${number}`),
    check: (settings) => asked('settings/check', { settings }),
    publish: (settings, base, from, note) => done('settings', { settings, base, ...(from && { from }), ...why(note) }),
    withdraw: (base, note) => done('settings/withdraw', { base, ...why(note) }),
  };
}
