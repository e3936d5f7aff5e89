import type { Change } from '../../shared/domain/tryout/change.ts';
import type { TryoutWords } from '../../shared/i18n/es/tryout.ts';
import type { TryoutOffer } from '../../shared/protocol/tryout.ts';

/** A change being put together, with a key of its own on the page. */
export interface Draft {
  readonly key: number;
  readonly change: Change;
}

/** Which changes one press adds. */
export type Offered = keyof TryoutWords['offers'];

/** As many as one question may have. */
export const mostChanges = 12;

/** A time as a time field wants it: `08:00`. */
export const padded = (time: string): string => time.padStart(5, '0');

/** What a press on an offer adds: a whole question already, to be set right where it is not the one meant. */
export function offeredChange(offered: Offered, { windows, hours, rule }: TryoutOffer): Change | undefined {
  const [open, close] = [padded(hours.open), padded(hours.close)];
  const ordinary = windows.find(({ kind, accessible }) => kind === 'window' && !accessible) ?? windows[0];
  const biometric = windows.findLast(({ kind }) => kind === 'biometric');
  const windowId = ordinary?.id;
  switch (offered) {
    case 'rule':
      return { is: 'rule', ...rule, walkIn: 2 * rule.walkIn };
    case 'people':
      return { is: 'people', times: 1.2 };
    case 'booked':
      return { is: 'booked', share: 0.75 };
    case 'oneBiometric':
      return biometric && { is: 'close', windowId: biometric.id, from: open, to: close };
  }
  if (windowId === undefined) return undefined;
  switch (offered) {
    case 'close':
      return { is: 'close', windowId, from: open, to: close };
    case 'add':
      return { is: 'add', like: windowId, from: open, to: close };
    case 'break':
      return { is: 'break', windowId, from: '11:00', to: '11:30' };
    case 'serve':
      return { is: 'serve', windowId, skills: ordinary?.skills ?? [] };
  }
  return offered satisfies never;
}

/** Whether a change says something that can be tried. */
export function isWhole(change: Change): boolean {
  if (change.is === 'serve') return change.skills.length > 0;
  if (!('from' in change)) return true;
  return change.from !== '' && change.to !== '' && padded(change.from) < padded(change.to);
}
