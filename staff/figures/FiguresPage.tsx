import { useState } from 'preact/hooks';
import type { StaffView } from '../../shared/domain/views/types.ts';
import type { DayKey } from '../../shared/domain/vocabulary.ts';
import { TryoutPart } from '../tryout/TryoutPart.tsx';
import type { Tryouts } from '../tryout/tryouts.ts';
import { useWorkplace } from '../workplace.ts';
import type { Books } from './books.ts';
import type { OpinionLines } from './opinion-lines.ts';
import { Record } from './Record.tsx';
import { Report } from './Report.tsx';
import { Spans } from './Spans.tsx';

interface Props {
  readonly books: Books;
  /** What visitors wrote, for whoever may read it. */
  readonly written: OpinionLines | undefined;
  /** Trying changes, for whoever may. */
  readonly tryouts: Tryouts | undefined;
  /** The office's day. */
  readonly today: DayKey;
  /** The reasons to choose among, for whoever may put right how a visit ended. */
  readonly correcting: StaffView['reasons'] | undefined;
  /** Where anybody may read today's order. */
  readonly openBook: string | undefined;
  /** Leads to where that is decided, while nobody can, for whoever may decide it. */
  readonly onOpenBook: (() => void) | undefined;
}

type Part = 'figures' | 'record' | 'report' | 'tryout';

/** What the office has done: in figures, as a story, as a day's report, and as it might have been. */
export function FiguresPage({ books, written, tryouts, today, correcting, openBook, onOpenBook }: Props) {
  const { say } = useWorkplace();
  const [part, go] = useState<Part>('figures');
  const words = say.figures.parts;
  const parts: readonly Part[] = ['figures', 'record', 'report', ...(tryouts ? (['tryout'] as const) : [])];
  return (
    <main class="page figures">
      <nav class="parts" aria-label={words.label}>
        {parts.map((one) => (
          <button type="button" key={one} aria-current={one === part ? 'page' : undefined} onClick={() => go(one)}>
            {words[one]}
          </button>
        ))}
      </nav>
      {part === 'figures' && <Spans books={books} written={written} today={today} />}
      {part === 'record' && (
        <Record books={books} today={today} correcting={correcting} openBook={openBook} onOpenBook={onOpenBook} />
      )}
      {part === 'report' && <Report books={books} today={today} />}
      {part === 'tryout' && tryouts && <TryoutPart tryouts={tryouts} />}
    </main>
  );
}
