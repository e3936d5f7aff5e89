import type { OpinionLine } from '../../shared/domain/opinion.ts';
import type { DayKey } from '../../shared/domain/vocabulary.ts';
import { request } from '../http.ts';

/** What visitors wrote of their visit, as a supervisor reads and erases it. */
export interface OpinionLines {
  read(from: DayKey, to: DayKey): Promise<readonly OpinionLine[] | undefined>;
  /** Whether it is gone. */
  erase(line: OpinionLine): Promise<boolean>;
}

/** The lines, read on behalf of the supervisor signed in. */
export function opinionLinesFor(token: string): OpinionLines {
  return {
    async read(from, to) {
      const reply = await request<{ readonly ok: boolean; readonly lines: readonly OpinionLine[] }>(
        `opinions?from=${from}&to=${to}`,
        { token },
      );
      return reply?.ok ? reply.lines : undefined;
    },
    async erase({ date, id }) {
      const reply = await request<{ readonly ok: boolean }>(`opinions/${date}/${id}`, { token, method: 'DELETE' });
      return reply?.ok ?? false;
    },
  };
}
