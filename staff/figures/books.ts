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
  check(): Promise<RecordCheck | undefined>;
}

/** The books, read on behalf of the person signed in. */
export function booksFor(token: string): Books {
  const read = async <Reply>(path: string): Promise<Reply | undefined> => {
    const reply = await request<Reply & { readonly ok: boolean }>(path, { token });
    return reply?.ok ? reply : undefined;
  };
  return {
    figures: (from, to) => read(`figures?from=${from}&to=${to}`),
    async csv(from, to, language) {
      const path = `/api/v1/figures.csv?from=${from}&to=${to}&language=${language}`;
      const response = await fetch(path, { headers: { authorization: `Bearer ${token}` } }).catch(() => undefined);
      return response?.ok ? response.blob() : undefined;
    },
    days: async () => (await read<{ readonly days: readonly DayKey[] }>('days'))?.days,
    story: (date) => read(`days/${date}/story`),
    playback: (date) => read(`days/${date}/playback`),
    report: (date) => read(`days/${date}/report`),
    check: () => read('record/check'),
  };
}
