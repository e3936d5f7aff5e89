import type { VisitCard } from '../../shared/domain/views/types.ts';
import { Icon } from '../../shared/ui/Icon.tsx';
import type { Say } from '../say.ts';
import { useWorkplace } from '../workplace.ts';
import type { Flag } from './flags.ts';
import { flagsOf } from './flags.ts';

/** What to mind with this visitor: each with its drawing, its words and what to do about it. */
export function Flags({ card }: { readonly card: VisitCard }) {
  const { say } = useWorkplace();
  const flags = flagsOf(card);
  if (flags.length === 0) return null;

  return (
    <ul class="flags">
      {flags.map((flag) => {
        const { title, note } = wordsOf(flag, say);
        return (
          <li key={`${flag.is} ${title}`} data-attention={flag.is === 'identity' || undefined}>
            {flag.is === 'need' && flag.need === 'senior' ? (
              <span class="need-figure">60+</span>
            ) : (
              <Icon name={flag.icon} />
            )}
            <b>{title}</b>
            <span>{note}</span>
          </li>
        );
      })}
    </ul>
  );
}

function wordsOf(flag: Flag, say: Say): { readonly title: string; readonly note: string } {
  const { needs, flags, why } = say.words;
  switch (flag.is) {
    case 'identity':
      return { title: needs.identity, note: flags.identity };
    case 'unverified':
      return { title: needs.unverified, note: flags.unverified(flag.folio) };
    case 'minor':
      return {
        title: needs.minor,
        note: flag.guardians.length > 0 ? flags.guardians(flag.guardians.join(', ')) : flags.minor,
      };
    case 'interpreter':
      return { title: needs.interpreter(say.languageName(flag.language)), note: flags.interpreter };
    case 'escort':
      return { title: needs.escort, note: flags.escort };
    case 'accessible':
      return { title: needs.accessibleWindow, note: flags.accessibleWindow };
    case 'need':
      return { title: needs[flag.need], note: flags.priority };
    case 'returned':
      return { title: flags.returnedTitle, note: flags.returned };
    case 'missed':
      return { title: flags.missed(flag.times), note: '' };
    case 'out-of-turn':
      return { title: flags.outOfTurnTitle, note: why.outOfTurn(say.text(flag.reason)) };
  }
  return flag satisfies never;
}
