import { signal } from '@preact/signals';
import type { WindowDesk } from '../../shared/domain/views/types.ts';
import { Banner } from '../../shared/ui/Banner.tsx';
import { Button } from '../../shared/ui/Button.tsx';
import { useWorkplace } from '../workplace.ts';

/** The moves that were read on this screen. */
const read = signal<ReadonlySet<string>>(new Set());

/** Lines were moved to this window or away from it: said until somebody has read it. */
export function MovedHere({ desk: { window, moved } }: { readonly desk: WindowDesk }) {
  const { say } = useWorkplace();
  const words = say.lead.moving;
  const key = `${window.id} ${moved?.since} ${JSON.stringify(moved)}`;
  if (!moved || read.value.has(key)) return null;

  const { since, why, takes, leaves } = moved;
  return (
    <Banner
      tone="hint"
      icon="list"
      title={words.note(say.time(since), takes.map(say.text), leaves.map(say.text))}
      action={
        <Button
          onPress={() => {
            read.value = new Set(read.value).add(key);
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
