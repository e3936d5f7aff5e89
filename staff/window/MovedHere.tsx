import { useState } from 'preact/hooks';
import type { WindowDesk } from '../../shared/domain/views/types.ts';
import { Banner } from '../../shared/ui/Banner.tsx';
import { Button } from '../../shared/ui/Button.tsx';
import { useWorkplace } from '../workplace.ts';
import { keepRead, wasRead } from './moves-read.ts';

/** Lines were moved to this window or away from it: said until whoever works there has read it. */
export function MovedHere({ desk: { window, moved } }: { readonly desk: WindowDesk }) {
  const { say } = useWorkplace();
  const words = say.lead.moving;
  const [, redraw] = useState(0);
  const news = `${window.id} ${window.holder?.id} ${JSON.stringify(moved)}`;
  if (!moved || wasRead(news)) return null;

  const { since, why, takes, leaves } = moved;
  return (
    <Banner
      tone="hint"
      icon="list"
      title={words.note(say.time(since), takes.map(say.text), leaves.map(say.text))}
      action={
        <Button
          onPress={() => {
            keepRead(news);
            redraw((drawn) => drawn + 1);
          }}
        >
          {words.understood}
        </Button>
      }
    >
      {words.noteWhy(words.why[why])}
    </Banner>
  );
}
