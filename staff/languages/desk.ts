import type { DoorRefusal, Refusal } from '../../shared/domain/decision.ts';
import type { LanguageTag } from '../../shared/domain/vocabulary.ts';
import type { StaffLanguage } from '../../shared/i18n/catalogue.ts';
import type { LanguageRefusal, LanguageStanding, SheetCheck } from '../../shared/protocol/languages.ts';
import { request } from '../http.ts';

/** What a sheet would change or has changed, or why it was declined; nothing when the server can't be asked. */
export type SheetReply =
  | { readonly ok: true; readonly check: SheetCheck; readonly languages: readonly LanguageStanding[] }
  | { readonly ok: false; readonly refusal: LanguageRefusal | Refusal | DoorRefusal }
  | undefined;

/** The office's languages, for whoever answers for them. */
export interface LanguageDesk {
  standing(): Promise<readonly LanguageStanding[] | undefined>;
  /** The sheet for a translator; nothing when it can't be had. */
  sheet(tag: LanguageTag, language: StaffLanguage): Promise<Blob | undefined>;
  bring(tag: LanguageTag, sheet: Blob, how: 'check' | 'save'): Promise<SheetReply>;
}

/** The languages' doors, with the token of the person signed in. */
export function languageDeskBy(token: string): LanguageDesk {
  const path = (tag: LanguageTag) => `languages/${encodeURIComponent(tag)}/sheet`;
  return {
    async standing() {
      const answer = await request<{ readonly languages?: readonly LanguageStanding[] }>('languages', { token });
      return answer?.languages;
    },
    async sheet(tag, language) {
      const headers = { authorization: `Bearer ${token}` };
      const response = await fetch(`/api/v1/${path(tag)}?language=${language}`, { headers }).catch(() => undefined);
      return response?.ok ? response.blob() : undefined;
    },
    bring: (tag, sheet, how) =>
      request<SheetReply>(`${path(tag)}${how === 'check' ? '?preview=1' : ''}`, { token, method: 'POST', body: sheet }),
  };
}
