import { useState } from 'preact/hooks';
import type { DisplayView, PublicNotice } from '../shared/domain/views/types.ts';
import type { NoticePage } from './turning.ts';
import { pagesOf } from './turning.ts';

/** The notices as they can be shown here: one whose picture can't be had has its words alone. */
export function usePages({ notices, office: { languages } }: Pick<DisplayView, 'notices' | 'office'>): {
  readonly pages: readonly NoticePage[];
  readonly onMissing: (notice: PublicNotice) => void;
} {
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const shown = notices.map((notice): PublicNotice => {
    const { picture, ...words } = notice;
    return missing.has(notice.id) ? words : notice;
  });
  return {
    pages: pagesOf(shown, languages),
    onMissing: ({ id }) => setMissing((before) => new Set(before).add(id)),
  };
}
