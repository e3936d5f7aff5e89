import type { ListDifference } from '../../shared/domain/list-difference.ts';
import { request } from '../http.ts';

/** A line of the list that can't be taken, or is taken with a remark. */
interface Remark {
  readonly line: number;
  readonly column?: string;
  readonly message: { readonly es: string; readonly en: string };
}

/** What the server says of a list: how many lines are good, and what is wrong with the others. */
export interface ListReport {
  readonly ok: boolean;
  readonly refusal?: string;
  readonly loaded: boolean;
  readonly good: number;
  readonly problems: readonly Remark[];
  readonly warnings: readonly Remark[];
  /** How many appointments raise a doubt. */
  readonly doubtful: number;
  readonly difference?: ListDifference;
}

/** Sends a list: to be checked only, or to load what is good of it. */
export type SendList = (list: Blob, how: 'check' | 'load') => Promise<ListReport | undefined>;

/** How the list travels, on behalf of the person signed in. */
export const listSender =
  (token: string, kind: 'appointments' | 'ready' = 'appointments'): SendList =>
  async (list, how) => {
    const report = await request<ListReport>(`${kind}?${how === 'check' ? 'preview=1' : 'accept=good'}`, {
      method: 'POST',
      token,
      body: list,
    });
    return report && 'problems' in report ? report : undefined;
  };

/** How many lines can't come in; a line with two faults is one. */
export const badLines = ({ problems }: ListReport): number => new Set(problems.map(({ line }) => line)).size;
