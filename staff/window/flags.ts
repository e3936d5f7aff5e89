import type { VisitCard } from '../../shared/domain/views/types.ts';
import type { LanguageTag, PriorityNeed, Text } from '../../shared/domain/vocabulary.ts';
import type { IconName } from '../../shared/ui/icons.tsx';

/** Something to mind with the visitor at the window. `identity` is neutral: it never says why. */
export type Flag = { readonly icon: IconName } & (
  | { readonly is: 'identity' | 'escort' | 'accessible' | 'returned' }
  | { readonly is: 'unverified'; readonly folio?: string }
  | { readonly is: 'minor'; readonly guardians: readonly string[] }
  | { readonly is: 'interpreter'; readonly language: LanguageTag }
  | { readonly is: 'need'; readonly need: PriorityNeed }
  | { readonly is: 'missed'; readonly times: number }
  | { readonly is: 'out-of-turn'; readonly reason: Text }
);

const needIcons: Readonly<Record<PriorityNeed, IconName>> = {
  senior: 'person',
  disability: 'hand',
  pregnant: 'pregnant',
  infant: 'baby',
};

/** What to mind, what to check first: identity, minors, language, then the rest. */
export function flagsOf(card: VisitCard): readonly Flag[] {
  const { needs } = card;
  const minors = card.applicants.filter(({ minor }) => minor);
  const guardians = [...new Set(minors.flatMap((one) => one.guardians))];

  return [
    ...(card.checkIdentity ? [{ is: 'identity', icon: 'id-card' } as const] : []),
    ...(card.unverified
      ? [{ is: 'unverified', icon: 'question', ...(card.claimedFolio ? { folio: card.claimedFolio } : {}) } as const]
      : []),
    ...(minors.length > 0 ? [{ is: 'minor', icon: 'family', guardians } as const] : []),
    ...(needs.interpreter ? [{ is: 'interpreter', icon: 'speech', language: needs.interpreter } as const] : []),
    ...(needs.accessibleWindow ? [{ is: 'accessible', icon: 'wheelchair' } as const] : []),
    ...(needs.escort ? [{ is: 'escort', icon: 'people' } as const] : []),
    ...needs.priority.map((need) => ({ is: 'need', icon: needIcons[need], need }) as const),
    ...(card.returned ? [{ is: 'returned', icon: 'back' } as const] : []),
    ...(card.missedCalls > 0 ? [{ is: 'missed', icon: 'bell', times: card.missedCalls } as const] : []),
    ...(card.outOfTurn ? [{ is: 'out-of-turn', icon: 'list', reason: card.outOfTurn } as const] : []),
  ];
}
