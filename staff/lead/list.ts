import type { ListDifference } from '../../shared/domain/list-difference.ts';
import type { Instant } from '../../shared/domain/vocabulary.ts';
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
  /** The headers taken for each column. */
  readonly columns: Columns;
  /** The headers of the file, in its order; absent where nothing reads like headers. */
  readonly header?: readonly string[];
  /** Somebody has said the columns of such lists before: when. */
  readonly known?: { readonly id: string; readonly at: Instant };
}

/** The columns that somebody can point out, those without which no list is read first. */
export const columnNames = [
  'folio',
  'name',
  'service',
  'time',
  'date',
  'curp',
  'surnames',
  'firstSurname',
  'secondSurname',
  'guardians',
  'status',
  'office',
  'email',
  'phone',
  'language',
  'booking',
] as const;
export type ColumnName = (typeof columnNames)[number];
type Columns = Readonly<Partial<Record<ColumnName, readonly string[]>>>;

/** The header of each column as a person says it; an empty one: the list has no such column. */
export type ChosenColumns = Readonly<Partial<Record<ColumnName, string>>>;

/** A kind of list whose columns somebody has said once. */
export interface KnownList {
  readonly id: string;
  readonly at: Instant;
  readonly columns: ChosenColumns;
}

/** Sends a list: to be checked only, or to load what is good of it. */
export type SendList = (list: Blob, how: 'check' | 'load', columns?: ChosenColumns) => Promise<ListReport | undefined>;

/** What a page about lists asks of the office. */
export interface Lists {
  readonly send: SendList;
  /** The kinds of list that are known; nothing where the office can't be reached. */
  known(): Promise<readonly KnownList[] | undefined>;
  /** Forgets a kind; those that stay. */
  forget(id: string): Promise<readonly KnownList[] | undefined>;
}

/** How lists travel, on behalf of the person signed in. */
export const listsBy = (token: string): Lists => ({
  send: listSender(token, 'appointments'),
  known: async () => (await request<{ lists?: readonly KnownList[] }>('appointments/columns', { token }))?.lists,
  forget: async (id) =>
    (await request<{ lists?: readonly KnownList[] }>(`appointments/columns/${id}`, { method: 'DELETE', token }))?.lists,
});

/** How a list of a kind travels. */
export const listSender =
  (token: string, kind: 'appointments' | 'ready'): SendList =>
  async (list, how, columns) => {
    const query = new URLSearchParams(how === 'check' ? { preview: '1' } : { accept: 'good' });
    if (columns) query.set('columns', JSON.stringify(columns));
    const report = await request<ListReport>(`${kind}?${query}`, { method: 'POST', token, body: list });
    return report && 'problems' in report ? report : undefined;
  };

/** How many lines can't come in; a line with two faults is one. */
export const badLines = ({ problems }: ListReport): number => new Set(problems.map(({ line }) => line)).size;
