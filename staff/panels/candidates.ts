import type { SearchHit, WindowDesk } from '../../shared/domain/views/types.ts';
import type { Text, VisitId } from '../../shared/domain/vocabulary.ts';

/** Somebody who could be called by number. */
export interface Candidate {
  readonly visitId: VisitId;
  readonly ticket: string;
  readonly name?: string;
  readonly service?: Text;
}

/** Those in this window's line, or set aside, whose number holds what was typed. */
export function candidatesIn(desk: WindowDesk, text: string): readonly Candidate[] {
  const wanted = text.trim().toUpperCase();
  return [...desk.line, ...desk.aside].filter(({ ticket }) => ticket.includes(wanted));
}

const mayBeCalled: ReadonlySet<SearchHit['situation']> = new Set(['waiting', 'held', 'absent', 'stand-by']);

/** Those found in the whole office who still wait, are set aside or stand by. */
export const candidatesOf = (hits: readonly SearchHit[]): readonly Candidate[] =>
  hits.flatMap(({ visitId, ticket, name, service, situation }) =>
    visitId && ticket && mayBeCalled.has(situation) ? [{ visitId, ticket, name, service }] : [],
  );
