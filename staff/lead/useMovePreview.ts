import { useEffect, useState } from 'preact/hooks';
import type { WindowLines } from '../../shared/domain/moved.ts';
import type { MovePreview } from '../../shared/domain/views/types.ts';
import type { Answer } from '../../shared/protocol/messages.ts';
import { useWorkplace } from '../workplace.ts';

/** Nothing is asked of the office while lines are still being ticked, for so long in ms. */
const patience = 350;

/** What the office says of these moves: asked once nothing has been ticked for a moment, and nothing while nothing is moved. */
export function useMovePreview(moves: readonly WindowLines[]): Answer<MovePreview> | undefined {
  const { ask } = useWorkplace();
  const [known, setKnown] = useState<{ readonly key: string; readonly answer: Answer<MovePreview> }>();
  const key = JSON.stringify(moves);

  useEffect(() => {
    if (moves.length === 0) return undefined;
    let isWanted = true;
    const timer = setTimeout(async () => {
      const answer = await ask({ ask: 'moved-lines', windows: moves });
      if (isWanted) setKnown({ key, answer });
    }, patience);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [key]);

  return known?.key === key ? known.answer : undefined;
}
