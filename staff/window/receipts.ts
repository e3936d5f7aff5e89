import type { VisitCard } from '../../shared/domain/views/types.ts';
import type { Instant } from '../../shared/domain/vocabulary.ts';
import type { Health } from '../../shared/protocol/messages.ts';

/** Whether the room has seen and heard a call. */
export type Heard =
  | { readonly is: 'waiting' }
  /** By the office's wish no display shows it: the clerk fetches the person. */
  | { readonly is: 'silent' }
  /** No display has shown it: the clerk should say it aloud. */
  | { readonly is: 'unseen' }
  | { readonly is: 'seen'; readonly at: Instant; readonly spoken: boolean };

/** A display paints within this time, in ms; after it, silence means that none has. */
const PATIENCE = 3000;

/** How the last announcement of a visitor's call has fared in the room. */
export function heardOf(card: VisitCard, receipts: Health['receipts'], now: Instant): Heard {
  if (card.silent) return { is: 'silent' };
  const ours = receipts.find(({ callId, attempt }) => callId === card.callId && attempt === card.announcements);
  if (ours && ours.shown.length > 0)
    return { is: 'seen', at: ours.shownAt ?? card.announcedAt, spoken: ours.spoken.length > 0 };
  return { is: now - card.announcedAt < PATIENCE ? 'waiting' : 'unseen' };
}
