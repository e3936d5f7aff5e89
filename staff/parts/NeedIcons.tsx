import type { LineRow } from '../../shared/domain/views/types.ts';
import { Icon } from '../../shared/ui/Icon.tsx';
import type { IconName } from '../../shared/ui/icons.tsx';
import { useWorkplace } from '../workplace.ts';

type Needy = Pick<LineRow, 'needs' | 'minor' | 'checkIdentity'>;

/** What a visitor in the line needs, as small drawings with their words for who listens. */
export function NeedIcons({ needs, minor, checkIdentity }: Needy) {
  const { say } = useWorkplace();
  const words = say.words.needs;
  const shown: readonly (readonly [IconName, string])[] = [
    ...(needs.accessibleWindow ? [['wheelchair', words.accessibleWindow] as const] : []),
    ...(needs.priority.includes('disability') && !needs.accessibleWindow ? [['hand', words.disability] as const] : []),
    ...(needs.priority.includes('pregnant') ? [['pregnant', words.pregnant] as const] : []),
    ...(needs.priority.includes('infant') ? [['baby', words.infant] as const] : []),
    ...(needs.interpreter ? [['speech', words.interpreter(say.languageName(needs.interpreter))] as const] : []),
    ...(needs.escort ? [['people', words.escort] as const] : []),
    ...(minor ? [['family', words.minor] as const] : []),
    ...(checkIdentity ? [['id-card', words.identity] as const] : []),
  ];

  return (
    <span class="needs">
      {needs.priority.includes('senior') && (
        <span class="need-figure" role="img" aria-label={words.senior}>
          60+
        </span>
      )}
      {shown.map(([name, label]) => (
        <Icon key={name} name={name} label={label} />
      ))}
    </span>
  );
}
