import type { TryoutOffer } from '../../shared/protocol/tryout.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { useWorkplace } from '../workplace.ts';
import { ChangeCard } from './ChangeCard.tsx';
import type { Draft, Offered } from './drafts.ts';
import { mostChanges, offeredChange } from './drafts.ts';

interface Props {
  readonly offer: TryoutOffer;
  readonly drafts: readonly Draft[];
  readonly onDrafts: (drafts: readonly Draft[]) => void;
  /** Why it can't be tried now. */
  readonly whyNot: string | undefined;
  readonly onGo: () => void;
}

const order: readonly Offered[] = ['close', 'add', 'oneBiometric', 'break', 'serve', 'rule', 'people', 'booked'];

/** What would have been different: each change a question with its blanks, and what else can be asked. */
export function Asking({ offer, drafts, onDrafts, whyNot, onGo }: Props) {
  const { say } = useWorkplace();
  const { ask, offers, go, nothingChanges } = say.tryout;
  const isBegun = drafts.length > 0;
  const isFull = drafts.length >= mostChanges;
  const add = (offered: Offered) => {
    const change = offeredChange(offered, offer);
    const key = Math.max(0, ...drafts.map((draft) => draft.key)) + 1;
    if (change && !isFull) onDrafts([...drafts, { key, change }]);
  };
  return (
    <section class="card asking" aria-labelledby="asking-title">
      <h2 id="asking-title" class="title">
        {ask.title}
      </h2>
      <ul class="whatifs">
        {drafts.map(({ key, change }) => (
          <ChangeCard
            key={key}
            change={change}
            offer={offer}
            onChange={(to) => onDrafts(drafts.map((draft) => (draft.key === key ? { key, change: to } : draft)))}
            onRemove={() => onDrafts(drafts.filter((draft) => draft.key !== key))}
          />
        ))}
      </ul>
      {isBegun && (
        <Button kind="primary" icon="play" reason={whyNot} onPress={onGo}>
          {go}
        </Button>
      )}
      <fieldset class="offers" data-more={isBegun || undefined}>
        <legend class={isBegun ? undefined : 'unseen'}>{ask.add}</legend>
        {order
          .filter((offered) => offeredChange(offered, offer) !== undefined)
          .map((offered) => (
            <button type="button" key={offered} aria-disabled={isFull || undefined} onClick={() => add(offered)}>
              <Icon name="plus" />
              {offers[offered]}
            </button>
          ))}
      </fieldset>
      <p class="definition">{isFull ? ask.most : nothingChanges}</p>
    </section>
  );
}
