import { expect, test } from 'vitest';
import { Estimator, newLearned } from '../../../shared/domain/estimate/estimator.ts';
import { figuresOf } from '../../../shared/domain/figures/day.ts';
import { nextInLine } from '../../../shared/domain/line.ts';
import type { Office } from '../../../shared/domain/office.ts';
import type { Settings, WindowSettings } from '../../../shared/domain/settings.ts';
import { storyOf } from '../../../shared/domain/story.ts';
import { readDay } from '../../../shared/domain/tryout/read-day.ts';
import type { Actor } from '../../../shared/domain/vocabulary.ts';
import { called, recorded } from '../../support/story-facts.ts';
import { at, clerks, receptionist, settings } from '../../support/story-office.ts';
import {
  armWindow,
  by,
  callNext,
  checkIn,
  closeDay,
  giveAllTomorrowSlips,
  given,
  moveLines,
  openDay,
  openWindow,
  publish,
  sendTo,
  undoLead,
  until,
  wait,
  walkIn,
} from '../../support/story-words.ts';

const skillsAt = ({ settings: { windows } }: Office, id: string): readonly string[] | undefined =>
  windows.find((window) => window.id === id)?.skills;
const withWindow = (id: string, more: Partial<WindowSettings>): Settings => ({
  ...settings,
  windows: settings.windows.map((window) => (window.id === id ? { ...window, ...more } : window)),
});

const informationToo = moveLines({ V1: ['documentos', 'revision', 'informes'] });
const midday = given(openWindow('V1'), openWindow('V3'), until('11:20'), walkIn(), wait(1), walkIn());
const moved = midday.and(informationToo);

test('a line moved to another window is called there at once, in the order of before', () => {
  midday.when(callNext('V1')).thenRefuses('nobody-waiting');
  midday
    .when(moveLines({ V1: ['informes', 'documentos', 'revision'] }))
    .thenRecords(
      recorded({ windows: [{ windowId: 'V1', skills: ['documentos', 'revision', 'informes'] }], why: 'long-line' }),
    );
  moved.when(callNext('V1')).thenRecords(called('K001', 'V1'));
  moved.and(callNext('V3')).when(callNext('V1')).thenRecords(called('K002', 'V1'));
});

test('everybody’s estimate follows a moved line at once', () => {
  const ends = (office: Office) =>
    Math.max(...[...new Estimator(newLearned()).tell(office, at('11:21')).values()].map(({ mid }) => mid));
  const long = midday.and(walkIn(), walkIn(), walkIn(), walkIn());
  expect(ends(long.and(informationToo).office)).toBeLessThan(ends(long.office));
});

test('a window that waits for the next calls whoever it can serve now, and taking the move back takes the call back', () => {
  const armed = given(openWindow('V1'), armWindow('V1'), walkIn());
  const told = armed.when(informationToo).thenRecords(recorded({ type: 'LinesMoved' }), called('K001', 'V1', true));
  expect(nextInLine(told.office, 'V1', at('8:00'))).toBeUndefined();
  const back = armed.and(informationToo).when(undoLead()).thenIsKept();
  expect(back.visit('K001').situation.is).toBe('waiting');
  expect(skillsAt(back.office, 'V1')).toEqual(['documentos', 'revision']);
});

test('biometric windows take biometric lines alone, and other windows none of theirs', () => {
  midday.when(moveLines({ B1: ['biometricos', 'informes'] })).thenRefuses('unknown-line', { window: 'B1' });
  midday.when(moveLines({ V1: ['documentos', 'biometricos'] })).thenRefuses('unknown-line', { window: 'V1' });
  midday.when(moveLines({ V1: ['visas'] })).thenRefuses('unknown-line');
  midday.when(moveLines({ V9: ['informes'] })).thenRefuses('unknown-window');
  midday.when(moveLines({ V1: [] })).thenRefuses('window-without-line', { window: 'V1' });
});

test('what is served already is not moved', () => {
  midday.when(moveLines({ V1: ['revision', 'documentos'] })).thenRefuses('nothing-moved');
  moved.when(informationToo).thenRefuses('nothing-moved');
});

test('no line is left without a window, and it is told how many who are here need it', () => {
  const nobodyInforms = moveLines({ V3: ['documentos'], V5: ['entrega', 'proteccion'], V6: ['documentos'] });
  midday.when(nobodyInforms).thenRefuses('line-without-window', { line: { es: 'informes' }, count: 2 });
  given()
    .when(moveLines({ B1: ['biometricos'], V5: ['informes'], V6: ['informes'], V4: ['documentos'] }))
    .thenRefuses('line-without-window', { line: { es: 'entrega' }, count: 0 });
});

test('whoever needs the accessible window keeps one', () => {
  const told = given(walkIn('informes', { needs: { accessibleWindow: true } }));
  const onlyOthers = moveLines({ V6: ['documentos', 'revision', 'entrega', 'proteccion'] });
  told.when(onlyOthers).thenRefuses('line-without-window', { line: { es: 'informes' }, count: 1, accessible: 'only' });
  given(walkIn())
    .when(onlyOthers)
    .thenRecords(recorded({ type: 'LinesMoved' }));
});

test('a step that somebody still has ahead stays, though nobody waits for it yet', () => {
  const told = given(checkIn('cita-8:00'));
  const noReview = moveLines({
    V1: ['documentos'],
    V2: ['documentos'],
    V4: ['documentos', 'entrega'],
    V6: ['informes'],
  });
  told.when(noReview).thenRefuses('line-without-window', { line: { es: 'revision' }, count: 1 });
});

test('a supervisor alone moves lines, and takes it back within the seconds of grace unless lines were moved since', () => {
  midday.when(by(receptionist, informationToo)).thenRefuses('not-allowed');
  midday.when(by(clerks.V1 ?? receptionist, informationToo)).thenRefuses('not-allowed');
  expect(moved.when(undoLead()).thenIsKept().office.settings).toEqual(settings);
  moved.and(wait(1)).when(undoLead()).thenRefuses('undo-too-late', { window: 'V1' });
  const other: Actor = { kind: 'staff', id: 'otra', name: 'Otra', roles: ['supervisor'] };
  moved
    .and(by(other, moveLines({ V4: ['informes'] })))
    .when(undoLead())
    .thenRefuses('moved-on');
});

test('a move that somebody depends on by now is not taken back', () => {
  const lent = given(openWindow('V1')).and(
    moveLines({ V6: ['documentos', 'revision', 'entrega', 'proteccion', 'informes'], V1: ['documentos', 'informes'] }),
  );
  lent.when(undoLead()).thenRecords(recorded({ type: 'Undone' }));
  const swapped = publish(withWindow('V6', { skills: ['documentos', 'revision', 'entrega', 'proteccion'] }));
  const told = given(
    swapped,
    moveLines({ V6: ['informes'] }),
    walkIn('informes', { needs: { accessibleWindow: true } }),
  );
  told.when(undoLead()).thenRefuses('moved-on');
});

test('as the settings say is a move too, after which nothing stands as moved', () => {
  const back = moved.and(wait(30)).when(moveLines({ V1: ['revision', 'documentos'] }, 'over'));
  back.thenRecords(recorded({ windows: [{ windowId: 'V1', skills: ['documentos', 'revision'] }], why: 'over' }));
  expect(back.office.moved).toBeUndefined();
  expect(back.office.settings).toBe(settings);
});

test('the next day opens with the settings, and not with what was moved', () => {
  const evening = moved.and(giveAllTomorrowSlips(), closeDay());
  expect(skillsAt(evening.office, 'V1')).toContain('informes');
  const tuesday = evening.and(until('7:30', '2026-11-24')).when(openDay('2026-11-24')).thenIsKept();
  expect(tuesday.office.settings).toEqual(settings);
  expect(tuesday.office.moved).toBeUndefined();
});

test('settings published in mid-day leave a moved line where it is, at a window that they do not change', () => {
  const seats = { ...settings, room: { seats: 34 } };
  const told = moved.when(publish(seats)).thenIsKept();
  expect(told.office.settings.room.seats).toBe(34);
  expect(skillsAt(told.office, 'V1')).toContain('informes');
  const next = moved.and(publish(seats), giveAllTomorrowSlips(), closeDay(), until('7:30', '2026-11-24'));
  expect(next.when(openDay('2026-11-24')).office.settings).toEqual(seats);
});

test('a window for which they say something else serves what they say', () => {
  const told = moved.when(publish(withWindow('V1', { skills: ['entrega'] }))).thenIsKept();
  expect(skillsAt(told.office, 'V1')).toEqual(['entrega']);
  expect(told.office.moved).toBeUndefined();
});

test('where what they say and what was moved would leave a line without a window, they hold', () => {
  const lent = given(moveLines({ V3: ['documentos'], V5: ['entrega', 'proteccion'] }));
  const told = lent.when(publish(withWindow('V6', { skills: ['documentos'] }))).thenIsKept();
  expect(skillsAt(told.office, 'V3')).toEqual(['documentos', 'informes']);
  expect(told.office.moved).toBeUndefined();
});

test('settings for the next day, the same as before the move, are nothing new', () => {
  expect(moved.when(publish(settings, 'opening')).office.planned).toBeUndefined();
});

test('whoever was sent to a window that gave their line away is called elsewhere, and told when', () => {
  const sent = given(openWindow('V3'), openWindow('V5'), walkIn(), callNext('V5'), sendTo('K001', { window: 'V3' }));
  sent.when(callNext('V5')).thenRefuses('nobody-waiting');
  const told = sent.and(moveLines({ V3: ['documentos'] }));
  const { id } = told.visit('K001');
  expect(new Estimator(newLearned()).tell(told.office, told.now).get(id)).toBeDefined();
  told.when(callNext('V5')).thenRecords(called('K001', 'V5'));
});

test('story and figures tell which windows took or left which lines, and why', () => {
  const told = midday.and(moveLines({ V1: ['documentos', 'informes'], V2: ['documentos', 'informes'] }, 'clerk-gone'));
  const moves = [{ windows: ['V1', 'V2'], takes: ['informes'], leaves: ['revision'] }];
  expect(storyOf(told.entries).at(-1)?.facts).toEqual([{ is: 'LinesMoved', moves, moved: 'clerk-gone' }]);
  expect(figuresOf(told.entries, told.now)?.bends).toEqual([
    { is: 'lines', at: at('11:21'), moves, moved: 'clerk-gone' },
  ]);
  expect(figuresOf(told.and(undoLead()).entries, told.now)?.bends).toEqual([]);
});

test('a day of the record is played again with its lines moved', () => {
  expect(readDay(moved.entries)?.moves).toEqual([
    { at: at('11:21'), windows: [{ windowId: 'V1', skills: ['documentos', 'revision', 'informes'] }] },
  ]);
});
