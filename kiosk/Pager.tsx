import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../shared/ui/Button.tsx';
import type { Scene } from './scene.ts';

interface Props {
  readonly scene: Scene;
  readonly stage: RefObject<HTMLElement | null>;
}

/** Part of a page that one step moves; the rest stays as an anchor for the eye. */
const STRIDE = 0.8;

/** Where a screen is longer than the panel: a button, never a swipe. Absent where everything fits. */
export function Pager({ scene: { words, flow }, stage }: Props) {
  const [place, setPlace] = useState<'whole' | 'above-end' | 'end'>('whole');

  useEffect(() => {
    const main = stage.current;
    if (!main) return;
    const look = () => {
      const long = longParts(main);
      for (const part of parts(main)) {
        // What can be turned can also be reached, and turned, by the keys.
        if (long.includes(part)) part.tabIndex = 0;
        else part.removeAttribute('tabindex');
      }
      if (long.length === 0) return setPlace('whole');
      setPlace(long.every(atEnd) ? 'end' : 'above-end');
    };
    look();
    const watcher = new ResizeObserver(look);
    for (const part of parts(main)) {
      watcher.observe(part);
      part.addEventListener('scroll', look, { passive: true });
    }
    return () => {
      watcher.disconnect();
      for (const part of parts(main)) part.removeEventListener('scroll', look);
    };
  }, [stage, flow]);

  if (place === 'whole') return null;
  const turn = () => {
    for (const part of stage.current ? longParts(stage.current) : []) {
      if (place === 'end') part.scrollTo({ top: 0 });
      else part.scrollBy({ top: seenOf(part) * STRIDE });
    }
  };
  return (
    <div class="pager" data-place={place}>
      <Button icon="down" onPress={turn}>
        {place === 'end' ? words.less : words.more}
      </Button>
    </div>
  );
}

const parts = (stage: HTMLElement): readonly HTMLElement[] => [
  stage,
  ...stage.querySelectorAll<HTMLElement>('.scroll, .read, .touch'),
];

const longParts = (stage: HTMLElement): readonly HTMLElement[] =>
  parts(stage).filter(
    (part) => part.scrollHeight > part.clientHeight + 4 && getComputedStyle(part).overflowY === 'auto',
  );

const atEnd = (part: HTMLElement): boolean => part.scrollTop + part.clientHeight >= part.scrollHeight - 4;

/** Height of what is seen of it, beside what stands still over it. */
function seenOf(part: HTMLElement): number {
  const still = [...part.querySelectorAll<HTMLElement>('.read, .pager')];
  const covers = still.filter((one) => getComputedStyle(one).position === 'sticky');
  return part.clientHeight - covers.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0);
}
