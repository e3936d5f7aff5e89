import { useState } from 'preact/hooks';
import type { DisplayView, PublicNotice } from '../shared/domain/views/types.ts';
import { noticesOf } from './outage.ts';
import type { NoticePage } from './turning.ts';
import { pagesOf } from './turning.ts';

/** The notices as they can be shown here: one whose picture can't be had has its words alone. */
export function usePages(view: Pick<DisplayView, 'outage' | 'notices' | 'office'>): {
  readonly pages: readonly NoticePage[];
  readonly onMissing: (notice: PublicNotice) => void;
} {
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const shown = noticesOf(view).map((notice): PublicNotice => {
    const { picture, ...words } = notice;
    return missing.has(notice.id) ? words : notice;
  });
  return {
    pages: pagesOf(shown, view.office.languages),
    onMissing: ({ id }) => setMissing((before) => new Set(before).add(id)),
  };
}
