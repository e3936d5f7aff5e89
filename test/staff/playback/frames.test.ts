import { expect, test } from 'vitest';
import { apply } from '../../../shared/domain/apply.ts';
import type { Entry } from '../../../shared/domain/decision.ts';
import type { Office } from '../../../shared/domain/office.ts';
import { newOffice, presentVisits } from '../../../shared/domain/office.ts';
import { playbackOf } from '../../../shared/domain/playback.ts';
import { playDay } from '../../../shared/domain/tryout/play.ts';
import { framesOf, lineAt } from '../../../staff/playback/frames.ts';
import { seenIn } from '../../../staff/playback/seen.ts';
import { pastDay, recordOf } from '../../support/past-days.ts';
import type { Story } from '../../support/story.ts';
import { at, settings } from '../../support/story-office.ts';
import {
  callNext,
  changeNeeds,
  given,
  noShow,
  openWindow,
  pauseWindow,
  undo,
  wait,
  walkIn,
} from '../../support/story-words.ts';

const seen = ({ entries, now }: Pick<Story, 'entries' | 'now'>) => {
  const steps = playbackOf(entries);
  return seenIn(framesOf(steps)(lineAt(steps, now)), now);
};
const windowIn = (told: ReturnType<typeof seen>, id: string) => told.windows.find(({ face }) => face.id === id);

/** What the office itself knows, told as a frame tells it. */
const known = (office: Office) => ({
  windows: Object.fromEntries([...office.windows].map(([id, { state }]) => [id, state])),
  at: Object.fromEntries(
    presentVisits(office).map(({ ticket, situation: { is, ...more } }) => [
      ticket,
      'windowId' in more && (is === 'called' || is === 'serving') ? more.windowId : is,
    ]),
  ),
});

test('after each line of a full day, whichever is looked at first, one sees what the office itself knew', () => {
  const record = recordOf(playDay(pastDay(3, 60)));
  const steps = playbackOf(record);
  expect(steps).toHaveLength(record.length);
  const offices: Office[] = [];
  for (const entry of record) offices.push(apply(offices.at(-1) ?? newOffice(settings), entry));

  const frameAfter = framesOf(steps);
  const some = record.map((_, index) => index).filter((index) => index % 41 === 0);
  for (const index of [...some.toReversed(), ...some, record.length - 1]) {
    const { windows, tickets } = frameAfter(index);
    const office = offices[index] ?? newOffice(settings);
    const present = [...tickets].filter(([, { is }]) => is !== 'ended');
    const told = {
      windows: Object.fromEntries(windows),
      at: Object.fromEntries(
        present.map(([ticket, place]) => [ticket, 'windowId' in place ? place.windowId : inOffice(office, ticket)]),
      ),
    };
    expect(told).toEqual(known(office));
  }
});

test('lines show who waits by number in their order, and windows whom they have called', () => {
  const told = given(openWindow('V3'), walkIn(), walkIn(), walkIn(), callNext('V3'));
  expect(windowIn(seen(told), 'V3')).toMatchObject({ state: 'open', ticket: 'K001', is: 'called', since: told.now });
  expect(seen(told)).toMatchObject({ lines: [{ step: 'informes', waiting: ['K002', 'K003'], out: [] }], waiting: 2 });
});

test('what was taken back is seen until then, and not after', () => {
  const called = given(openWindow('V3'), walkIn(), callNext('V3'), wait(0.2));
  expect(windowIn(seen(called), 'V3')?.ticket).toBe('K001');
  const back = called.and(undo('V3'));
  expect(windowIn(seen(back), 'V3')).not.toHaveProperty('ticket');
  expect(seen(back).waiting).toBe(1);
});

test('a pause, an absence and a way out are seen as such', () => {
  const absent = given(openWindow('V3'), walkIn(), callNext('V3'), wait(3), noShow('K001'), pauseWindow('V3'));
  expect(seen(absent)).toMatchObject({ aside: ['K001'], waiting: 0, gone: 0 });
  expect(windowIn(seen(absent), 'V3')?.state).toBe('paused');
});

test('before the first line there is nothing, and a moment belongs to the last line written by then', () => {
  const { entries } = given(walkIn());
  const steps = playbackOf(entries);
  expect(lineAt(steps, at('7:00') - 1)).toBe(-1);
  expect(seenIn(framesOf(steps)(-1), 0)).toMatchObject({ windows: [], lines: [] });
  expect(lineAt(steps, at('23:59'))).toBe(steps.length - 1);
  expect(playbackOf([])).toEqual([]);
});

test('nothing in it tells who came, what they need or what they speak', () => {
  const told = given(walkIn('informes', { name: 'Xóchitl' })).and(changeNeeds('K001', { priority: ['pregnant'] }));
  const text = JSON.stringify(playbackOf(told.entries as readonly Entry[]));
  expect(text).toContain('K001');
  expect(text).not.toMatch(/pregnant|Xóchitl|Nube|Ahuehuete|code-|cita-|"language|"staff/u);
});

const inOffice = (office: Office, ticket: string): string =>
  presentVisits(office).find((visit) => visit.ticket === ticket)?.situation.is ?? 'gone';
