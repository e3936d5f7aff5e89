import { expect } from 'vitest';
import { apply } from '../../shared/domain/apply.ts';
import type { Command } from '../../shared/domain/commands.ts';
import { decide } from '../../shared/domain/decide/index.ts';
import type { Decision, Entry, Refusal, RefusalDetails } from '../../shared/domain/decision.ts';
import type { Event } from '../../shared/domain/events.ts';
import type { Office } from '../../shared/domain/office.ts';
import { newOffice } from '../../shared/domain/office.ts';
import type { Visit } from '../../shared/domain/visit.ts';
import type { Actor, Instant } from '../../shared/domain/vocabulary.ts';
import { at, settings } from './story-office.ts';

/** Something done at the office: who does it and what they wish, worked out from the office as it stands. */
export interface Deed {
  readonly by: (office: Office) => Actor;
  readonly wish: (office: Office) => Command;
}

/** The clock on the wall goes on. */
export interface Passing {
  readonly clock: (now: Instant) => Instant;
}

/** What may become of a wish. */
export type Fate = 'done' | Refusal;

/** What a story expects to be recorded, worked out from the office after it. */
export type Fact = (office: Office) => Partial<Event>;

/** An office as a story has left it, with everything that was recorded on the way. */
interface Chapter {
  readonly office: Office;
  readonly now: Instant;
  readonly entries: readonly Entry[];
  readonly wishes: number;
}

/** How a story ends: what the last wish recorded, or why it was refused, and the office after it. */
export interface Ending {
  thenRecords(...facts: readonly Fact[]): Ending;
  thenRefuses(refusal: Refusal, details?: RefusalDetails): Ending;
  readonly office: Office;
  /** What the last wish put into the record; empty when it was refused. */
  readonly entry: Entry;
  /** Why the last wish was refused, if it was. */
  readonly refusal: Refusal | undefined;
  /** What was recorded, read back from its file, gives the same office again. */
  thenIsKept(): Ending;
  visit(ticket: string): Visit;
}

export interface Story {
  when(wish: Deed): Ending;
  /** The story goes on: these too have happened. */
  and(...deeds: readonly (Deed | Passing)[]): Story;
  readonly office: Office;
  /** All that was recorded so far, and what the clock on the wall shows. */
  readonly entries: readonly Entry[];
  readonly now: Instant;
  visit(ticket: string): Visit;
}

/** The visit with this number, which the story says is there. */
export function visitOf(office: Office, ticket: string): Visit {
  const visit = office.visits.get(office.tickets.get(ticket) ?? '');
  if (!visit) throw new Error(`There is no ${ticket} in this story`);
  return visit;
}

/** What the record holds, read back from its file, gives the same office again. */
export function replayed(entries: readonly Entry[], start: Office): Office {
  const read = JSON.parse(JSON.stringify(entries)) as readonly Entry[];
  return read.reduce(apply, start);
}

const minute = 60_000;

/** What a wish leads to. Every ticket of a story tells that its call comes in 10 to 25 minutes. */
const outcome = (
  { office, now, wishes }: Chapter,
  { by, wish }: Deed,
): { readonly decision: Decision; readonly entry: Entry } => {
  const command = wish(office);
  const author = by(office);
  const id = `wish-${String(wishes).padStart(4, '0')}`;
  const foretold = () => ({ from: now + 10 * minute, to: now + 25 * minute });
  const decision = decide(office, command, { at: now, by: author, commandId: id, code: `code-${id}`, foretold });
  const events = decision.accepted ? decision.events : [];
  return { decision, entry: { at: now, id, by: author, command: command.type, events } };
};

const played = (chapter: Chapter, deed: Deed | Passing): Chapter => {
  if ('clock' in deed) return { ...chapter, now: deed.clock(chapter.now) };
  const { decision, entry } = outcome(chapter, deed);
  if (!decision.accepted) throw new Error(`${entry.command}, given by the story, is refused: ${decision.refusal}`);
  return {
    ...chapter,
    office: apply(chapter.office, entry),
    entries: [...chapter.entries, entry],
    wishes: chapter.wishes + 1,
  };
};

const ending = (chapter: Chapter, deed: Deed, start: Office): Ending => {
  const { decision, entry } = outcome(chapter, deed);
  const office = decision.accepted ? apply(chapter.office, entry) : chapter.office;
  const told: Ending = {
    office,
    entry,
    refusal: decision.accepted ? undefined : decision.refusal,
    visit: (ticket) => visitOf(office, ticket),
    thenRecords(...facts) {
      expect(decision.accepted ? 'accepted' : decision.refusal).toBe('accepted');
      expect(entry.events).toMatchObject(facts.map((fact) => fact(office)));
      return told.thenIsKept();
    },
    thenIsKept() {
      expect(replayed([...chapter.entries, entry], start)).toEqual(office);
      return told;
    },
    thenRefuses(refusal, details) {
      expect(decision).toMatchObject({ accepted: false, refusal });
      if (details) expect(decision).toHaveProperty('details', details);
      return told;
    },
  };
  return told;
};

const story = (chapter: Chapter, start: Office): Story => ({
  office: chapter.office,
  entries: chapter.entries,
  now: chapter.now,
  visit: (ticket) => visitOf(chapter.office, ticket),
  and: (...deeds) => story(deeds.reduce(played, chapter), start),
  when: (wish) => ending(chapter, wish, start),
});

/** A story that begins before the first day, at 8:00 of the Monday. */
export function givenNothing(...deeds: readonly (Deed | Passing)[]): Story {
  return givenOffice(newOffice(settings), at('8:00'), ...deeds);
}

/** A story of an office of one's own. */
export function givenOffice(start: Office, now: Instant, ...deeds: readonly (Deed | Passing)[]): Story {
  return story(deeds.reduce(played, { office: start, now, entries: [], wishes: 1 }), start);
}

/** What becomes of a wish in a story: done and kept, or refused for this and nothing changed. */
export function fateOf(told: Story, wish: Deed): Fate {
  const end = told.when(wish);
  if (end.refusal === undefined) end.thenIsKept();
  else expect(end.office).toBe(told.office);
  return end.refusal ?? 'done';
}
