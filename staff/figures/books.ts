import type { Figures } from '../../shared/domain/figures/span-types.ts';
import type { DayKey } from '../../shared/domain/vocabulary.ts';
import type { StaffLanguage } from '../../shared/i18n/catalogue.ts';
import type { DayPlayback, DayReport, DayStory, RecordCheck } from '../../shared/protocol/record.ts';
import { request } from '../http.ts';

/** The office's figures and record, as supervisors and auditors read them; nothing where they can't be read. */
export interface Books {
  figures(from: DayKey, to: DayKey): Promise<Figures | undefined>;
  /** The file that may leave the office. */
  csv(from: DayKey, to: DayKey, language: StaffLanguage): Promise<Blob | undefined>;
  days(): Promise<readonly DayKey[] | undefined>;
  story(date: DayKey): Promise<DayStory | undefined>;
  playback(date: DayKey): Promise<DayPlayback | undefined>;
  report(date: DayKey): Promise<DayReport | undefined>;
  /** The signed file of a day that is over, or the refusal. */
  dayFile(date: DayKey): Promise<Blob | string | undefined>;
  /** The public half of the office's key. */
  key(): Promise<string | undefined>;
  check(): Promise<RecordCheck | undefined>;
}

/** The books, read on behalf of the person signed in. */
export function booksFor(token: string): Books {
  const read = async <Reply>(path: string): Promise<Reply | undefined> => {
    const reply = await request<Reply & { readonly ok: boolean }>(path, { token });
    return reply?.ok ? reply : undefined;
  };
  const fetched = (path: string) =>
    fetch(`/api/v1/${path}`, { headers: { authorization: `Bearer ${token}` } }).catch(() => undefined);
  return {
    figures: (from, to) => read(`figures?from=${from}&to=${to}`),
    async csv(from, to, language) {
      const response = await fetched(`figures.csv?from=${from}&to=${to}&language=${language}`);
      return response?.ok ? response.blob() : undefined;
    },
    async dayFile(date) {
      const response = await fetched(`days/${date}/file`);
      if (response?.ok) return response.blob();
      const declined = await response?.json().catch(() => undefined);
      return declined?.refusal;
    },
    key: async () => (await read<{ readonly publicKey: string }>('record/key'))?.publicKey,
    days: async () => (await read<{ readonly days: readonly DayKey[] }>('days'))?.days,
    story: (date) => read(`days/${date}/story`),
    playback: (date) => read(`days/${date}/playback`),
    report: (date) => read(`days/${date}/report`),
    check: () => read('record/check'),
  };
}
