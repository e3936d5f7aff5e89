import { expect, test } from 'vitest';
import { held, joined } from '../../support/story-facts.ts';
import { figuresAfter } from '../../support/story-figures.ts';
import { at } from '../../support/story-office.ts';
import {
  byPhone,
  callNext,
  changeNeeds,
  comeBack,
  fetchPapers,
  finish,
  given,
  openWindow,
  pauseService,
  until,
  wait,
  walkIn,
} from '../../support/story-words.ts';

// Papers found missing at the kiosk or on the phone, before anybody has called: nobody waits for an hour to be sent away.

const waiting = given(walkIn('informes'));
const away = waiting.and(fetchPapers('K001'));

test('whoever finds a paper missing before the call keeps the place until the end of check-in', () => {
  waiting.when(fetchPapers('K001')).thenRecords(held('K001'));
  expect(away.visit('K001').situation).toMatchObject({
    is: 'held',
    reason: 'acta',
    incomplete: true,
    stepDone: false,
    until: at('14:30'),
  });
  expect(away.visit('K001').situation).not.toHaveProperty('windowId');
});

test('they are not called meanwhile, and come back by their own announcement', () => {
  away.and(openWindow('V3')).when(callNext('V3')).thenRefuses('nobody-waiting');
  away
    .and(wait(40))
    .when(comeBack('K001'))
    .thenRecords(joined('K001', 'informes', '8:55'));
});

test('having been away never betters the time in line', () => {
  // without an appointment: due 30 minutes after check-in, though back in line would be 15 from now
  away
    .and(wait(1))
    .when(comeBack('K001'))
    .thenRecords(joined('K001', 'informes', '8:30'));
  const senior = away.and(changeNeeds('K001', { priority: ['senior'] }), wait(1));
  senior.when(comeBack('K001')).thenRecords(joined('K001', 'informes', '7:31'));
  const back = away.and(wait(1), comeBack('K001'), changeNeeds('K001', { escort: true }));
  expect(back.visit('K001').situation).toMatchObject({ due: at('8:30') });
});

test('they are not taken for somebody who has been at a window', () => {
  expect(away.and(wait(5), comeBack('K001')).visit('K001').returned).toBe(false);
});

test('a phone does the same with its own ticket', () => {
  waiting.when(byPhone('K001', fetchPapers('K001'))).thenRecords(held('K001'));
});

test('several papers stand in one fact, each once; none, or one that nobody knows, is refused', () => {
  const { entry } = waiting.when(fetchPapers('K001', ['acta', 'acta'])).thenIsKept();
  expect(entry.events).toMatchObject([{ type: 'VisitHeld', reason: 'acta' }]);
  expect(entry.events[0]).not.toHaveProperty('also');
  waiting.when(fetchPapers('K001', [])).thenRefuses('unknown-reason');
  waiting.when(fetchPapers('K001', ['porque-si'])).thenRefuses('unknown-reason');
});

test('the figures count what was missing, and the told time is set apart', () => {
  const story = away.and(wait(5), comeBack('K001'), until('9:00'), openWindow('V3'), callNext('V3'), finish('K001'));
  expect(figuresAfter(story).told?.apart).toEqual({ papers: 1 });
  const paused = given(walkIn('informes'), pauseService('informes'), fetchPapers('K001'));
  expect(paused.visit('K001').told?.upset ?? 'none').not.toBe('papers');
});
