import type { ComponentChildren } from 'preact';
import type { WindowDesk } from '../../shared/domain/views/types.ts';
import { Button } from '../../shared/ui/Button.tsx';
import type { IconName } from '../../shared/ui/icons.tsx';
import { keys as keysHere } from '../preferences.ts';
import { useWorkplace } from '../workplace.ts';
import type { Barrier, Deed } from './deeds.ts';
import { barrierOf } from './deeds.ts';

interface Props {
  readonly deed: Deed;
  readonly desk: WindowDesk;
  readonly onDeed: (deed: Deed) => void;
  readonly note?: ComponentChildren;
  readonly icon?: IconName;
  readonly children: ComponentChildren;
}

/** One deed as a button: verb at the left, key at the right, and its reason while it can't be done. */
export function DeedButton({ deed, desk, onDeed, note, icon, children }: Props) {
  const { say, now, online } = useWorkplace();
  const barrier = barrierOf(deed, desk, now.value, online);
  const { keys, offline, deeds } = say.words;
  const primary = deed === 'primary';

  const wordsOf = (stands: Barrier): string => {
    switch (stands.is) {
      case 'from':
        return deeds.from(say.exactTime(stands.at));
      case 'escort-awaited':
        return deeds.escortAwaited;
      case 'offline':
        return primary ? offline.primaryReason : offline.reason;
    }
    return stands satisfies never;
  };

  return (
    <Button
      kind={primary ? 'primary' : 'secondary'}
      keyHint={keysHere.value[deed] === ' ' ? keys.space : keysHere.value[deed]}
      note={note}
      reason={barrier && wordsOf(barrier)}
      data-deed={deed}
      {...(icon && { icon })}
      onPress={() => onDeed(deed)}
    >
      {children}
    </Button>
  );
}
