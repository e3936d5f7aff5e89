import type { PaperOutcome } from '../../shared/protocol/messages.ts';
import { request } from '../http.ts';

/** The office's printers, for whoever looks after them. */
export interface PrinterDesk {
  /** What became of the test page; nothing when the server can't be asked. */
  test(id: string): Promise<PaperOutcome | undefined>;
  /** What became of the line on paper; nothing when the server can't be asked. */
  line(id: string): Promise<PaperOutcome | undefined>;
  /** The address of a picture of the test page; nothing when there is none. */
  preview(id: string): Promise<string | undefined>;
}

/** The printers' doors, with the token of the person signed in. */
export function printersBy(token: string): PrinterDesk {
  const pathOf = (id: string, what: string) => `printers/${encodeURIComponent(id)}/${what}`;
  const print = async (id: string, what: 'test' | 'line') =>
    (await request<{ readonly outcome?: PaperOutcome }>(pathOf(id, what), { method: 'POST', token }))?.outcome;
  return {
    test: (id) => print(id, 'test'),
    line: (id) => print(id, 'line'),
    async preview(id) {
      const answer = await request<{ readonly picture?: string }>(pathOf(id, 'preview?as=json'), { token });
      return answer?.picture && `data:image/svg+xml,${encodeURIComponent(answer.picture)}`;
    },
  };
}
