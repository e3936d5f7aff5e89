import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Instant } from '../shared/domain/vocabulary.ts';
import type { Answer, Answers, Question } from '../shared/protocol/messages.ts';
import type { Acting } from './acting.ts';
import type { Say } from './say.ts';

/** What every part of the staff's screen has around it: words, the time, and the way to the office. */
export interface Workplace {
  readonly say: Say;
  readonly acting: Acting;
  readonly now: ReadonlySignal<Instant>;
  /** Nothing can be asked of the office while the line is cut. */
  readonly online: boolean;
  ask<Q extends Question>(question: Q): Promise<Answer<Answers[Q['ask']]>>;
}

/** Given once, at the top of the screen. */
export const WorkplaceContext = createContext<Workplace | undefined>(undefined);

/** The workplace that a part stands in. */
export function useWorkplace(): Workplace {
  const workplace = useContext(WorkplaceContext);
  if (!workplace) throw new Error('a part of the staff screen stands outside its workplace');
  return workplace;
}
