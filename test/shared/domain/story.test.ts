import { expect, test } from 'vitest';
import type { StoryLine } from '../../../shared/domain/story.ts';
import { storyOf } from '../../../shared/domain/story.ts';
import type { Story } from '../../support/story.ts';
import { clerks } from '../../support/story-office.ts';
import { callNext, callTicket, changeNeeds, given, openWindow, undo, wait, walkIn } from '../../support/story-words.ts';

const lastLine = (told: Story): StoryLine | undefined => storyOf(told.entries).at(-1);

test('a call out of turn is told with its author, its window and its reason', () => {
  const told = given(openWindow('V3'), walkIn(), walkIn(), callTicket('V3', 'K002'));
  expect(lastLine(told)).toMatchObject({
    by: { kind: 'staff', id: clerks.V3?.id },
    command: 'CallTicket',
    facts: [{ is: 'TicketCalled', ticket: 'K002', windowId: 'V3', reason: 'urgencia' }],
  });
});

test('what was taken back stays in the story, marked, and so does its taking back', () => {
  const lines = storyOf(given(openWindow('V3'), walkIn(), callNext('V3'), wait(0.2), undo('V3')).entries);
  expect(lines.slice(-2).map(({ command, undone }) => [command, undone])).toEqual([
    ['CallNext', true],
    ['Undo', undefined],
  ]);
});

test('a whole list is one fact, and lines are numbered as in the record', () => {
  const [opening, list] = storyOf(given().entries);
  expect(opening).toMatchObject({ seq: 1, by: { kind: 'system' }, facts: [{ is: 'DayOpened' }] });
  expect(list?.facts).toHaveLength(1);
  expect(list?.facts[0]?.times).toBeGreaterThan(10);
});

test('the story tells that needs were changed and why, never which', () => {
  const told = given(walkIn('informes', { name: 'Xóchitl' })).and(changeNeeds('K001', { priority: ['pregnant'] }));
  expect(lastLine(told)?.facts).toEqual([{ is: 'NeedsChanged', ticket: 'K001', reason: 'urgencia' }]);
  expect(JSON.stringify(storyOf(told.entries))).not.toMatch(/pregnant|Xóchitl|Nube|Ahuehuete/u);
});
