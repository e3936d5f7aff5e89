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
  | { readonly is: 'seen'; readonly at: Instant; readonly spoken: boolean; readonly unsaid?: Unsaid };

/** Why no display that shows a call will say it: quiet hours or volume 0, a chime without a voice, or a browser without sound. */
export type Unsaid = 'picture' | 'chime' | 'blocked';

/** What is known of the displays. */
export type RoomHealth = Pick<Health, 'receipts' | 'screens'>;

/** A display paints within this time, in ms; after it, silence means that none has. */
const PATIENCE = 3000;

/** How the last announcement of a visitor's call has fared in the room. */
export function heardOf(card: VisitCard, { receipts, screens }: RoomHealth, now: Instant): Heard {
  if (card.silent) return { is: 'silent' };
  const ours = receipts.find(({ callId, attempt }) => callId === card.callId && attempt === card.announcements);
  if (ours && ours.shown.length > 0) {
    const spoken = ours.spoken.length > 0;
    const unsaid = spoken ? undefined : unsaidBy(screens.filter(({ id }) => ours.shown.includes(id)));
    return { is: 'seen', at: ours.shownAt ?? card.announcedAt, spoken, ...(unsaid && { unsaid }) };
  }
  return { is: now - card.announcedAt < PATIENCE ? 'waiting' : 'unseen' };
}

/** Nothing while any of these may yet say it; what a person can do something about goes before what was wished. */
function unsaidBy(screens: Health['screens']): Unsaid | undefined {
  const lacks = screens.map(({ soundBlocked, only }) => (soundBlocked ? 'blocked' : only));
  if (lacks.length === 0 || lacks.includes(undefined)) return undefined;
  return (['chime', 'blocked', 'picture'] as const).find((lack) => lacks.includes(lack));
}
