import { expect, test } from 'vitest';
import type { Deed, Passing, Story } from '../../support/story.ts';
import { called, checkedIn, recorded, takenBack } from '../../support/story-facts.ts';
import { at, clerks, kiosk, receptionist, settings, supervisor } from '../../support/story-office.ts';
import {
  acceptRequest,
  armWindow,
  arrive,
  askForCover,
  askForHelp,
  by,
  callNext,
  callTicket,
  changeNeeds,
  checkIn,
  closeDay,
  closeWindow,
  comeBack,
  disarmWindow,
  endVisit,
  finish,
  giveAllTomorrowSlips,
  given,
  hold,
  incomplete,
  keepTime,
  leave,
  noShow,
  openWindow,
  pauseWindow,
  postNotice,
  publish,
  recall,
  resumeWindow,
  returnToLine,
  sendTo,
  undo,
  wait,
  walkIn,
} from '../../support/story-words.ts';

const abril = clerks.V1 ?? supervisor;
const benito = clerks.V2 ?? supervisor;
const fermin = clerks.V6 ?? supervisor;
const undoBy = (actor: typeof abril) => by(actor, undo('V1'));

const called1 = given(openWindow('V1'), checkIn('cita-9:00'), callNext('V1'));
const serving = called1.and(arrive('A001'));
const visits = (story: Pick<Story, 'office'>) => [...story.office.visits.values()];

/** Every command that can be taken back, each in a place where it is granted. */
const undoable: Readonly<Record<string, readonly [Story, Deed]>> = {
  CallNext: [given(openWindow('V1'), checkIn('cita-9:00')), callNext('V1')],
  CallTicket: [given(openWindow('V1'), checkIn('cita-9:00'), checkIn('cita-8:30')), callTicket('V1', 'A001')],
  'CallTicket of an absent visitor': [called1.and(wait(2), noShow('A001')), callTicket('V1', 'A001')],
  Recall: [called1, recall('A001')],
  RecordArrival: [called1, arrive('A001')],
  FinishStep: [serving, finish('A001')],
  'finish and call next': [serving.and(checkIn('cita-9:30')), finish('A001', { callNext: true })],
  RecordIncomplete: [serving, incomplete('A001')],
  EndVisit: [serving, endVisit('A001', 'left')],
  SendTo: [serving, sendTo('A001', { step: 'revision' })],
  HoldVisit: [serving, hold('A001')],
  ReturnToLine: [serving, returnToLine('A001')],
  RecordNoShow: [called1.and(wait(2)), noShow('A001')],
  ComeBack: [called1.and(wait(2), noShow('A001')), by(abril, comeBack('A001'))],
  Leave: [called1, by(abril, leave('A001'))],
  ChangeNeeds: [called1, by(abril, changeNeeds('A001', { priority: ['senior'] }))],
  PauseWindow: [serving, pauseWindow('V1', { urgent: true })],
  ResumeWindow: [given(openWindow('V1'), pauseWindow('V1')), resumeWindow('V1')],
  CloseWindow: [given(openWindow('V1')), closeWindow('V1')],
  ArmWindow: [given(openWindow('V1')), armWindow('V1')],
  DisarmWindow: [given(openWindow('V1'), armWindow('V1')), disarmWindow('V1')],
  'AcceptRequest that swaps a break': [
    given(openWindow('V1'), openWindow('V6'), askForCover('V6', 'V1')),
    by(abril, acceptRequest()),
  ],
  'AcceptRequest that promises cover': [
    serving.and(openWindow('V6'), askForCover('V6', 'V1')),
    by(abril, acceptRequest()),
  ],
  'a finish that leaves for a promised cover': [
    serving.and(openWindow('V6'), askForCover('V6', 'V1'), by(abril, acceptRequest())),
    finish('A001'),
  ],
  'a finish that gives the window to its cover': [
    serving.and(openWindow('V6'), askForCover('V1', 'V6'), by(fermin, acceptRequest())),
    finish('A001'),
  ],
};

for (const [name, [story, deed]] of Object.entries(undoable))
  test(`${name} is taken back whole`, () => {
    const told = story.and(deed, wait(0.5)).when(undo('V1')).thenRecords(takenBack());
    expect(visits(told)).toEqual(visits(story));
    expect(told.office.windows).toEqual(story.office.windows);
    expect(new Set(told.office.present)).toEqual(new Set(story.office.present));
    expect(told.office.requests).toEqual(story.office.requests);
    expect(told.office.announcements).toEqual(story.office.announcements);
  });

test('slips for tomorrow given to all who wait are taken back together', () => {
  const waiting = given(walkIn(), walkIn());
  const slips = waiting.and(giveAllTomorrowSlips());
  const told = slips.when(undoBy(receptionist)).thenRecords(takenBack());
  expect(visits(told)).toEqual(visits(waiting));
  expect(new Set(told.office.present)).toEqual(new Set(waiting.office.present));
});

test('every command that changes a visit or a window can be taken back, and no other', () => {
  const names = Object.values(undoable).map(([story, deed]) => deed.wish(story.office).type);
  expect(new Set(names).size).toBe(20);
  const notUndoable: readonly Deed[] = [walkIn(), postNotice(), openWindow('V1'), acceptRequest()];
  for (const deed of notUndoable)
    given(askForHelp(), by(supervisor, deed)).when(undoBy(supervisor)).thenRefuses('nothing-to-undo');
});

test('what was just done can be taken back for thirty seconds', () => {
  called1.and(wait(0.5)).when(undo('V1')).thenRecords(takenBack());
  called1
    .and(wait(31 / 60))
    .when(undo('V1'))
    .thenRefuses('undo-too-late', { ticket: 'A001' });
});

test('only one command is taken back', () => {
  given().when(undo('V1')).thenRefuses('nothing-to-undo');
  serving.and(undo('V1')).when(undo('V1')).thenRefuses('nothing-to-undo');
});

test('nobody takes back what somebody else did', () => {
  called1.when(undoBy(benito)).thenRefuses('nothing-to-undo');
  called1.when(by(kiosk, undo('V1'))).thenRefuses('not-allowed');
});

test('a call is not taken back when the visit has moved on', () => {
  called1
    .and(by(receptionist, leave('A001')))
    .when(undo('V1'))
    .thenRefuses('moved-on', { ticket: 'A001' });
  called1
    .and(by(receptionist, changeNeeds('A001', {})))
    .when(undo('V1'))
    .thenRefuses('moved-on');
  called1
    .and(wait(0.4), by(benito, openWindow('V1', { takeOver: true })))
    .when(undo('V1'))
    .thenRefuses('moved-on');
});

test('a finished step is not taken back when another window has called its visitor', () => {
  serving
    .and(finish('A001'), openWindow('B1'), callNext('B1'))
    .when(undo('V1'))
    .thenRefuses('moved-on', { ticket: 'A001' });
});

test('a step that an armed window took up at once is taken back with that call', () => {
  const story = serving.and(openWindow('B1'), armWindow('B1'));
  const told = story.and(finish('A001')).when(undo('V1')).thenRecords(takenBack());
  expect(told.visit('A001')).toEqual(story.visit('A001'));
  expect(told.office.windows).toEqual(story.office.windows);
  expect(told.office.announcements).toEqual(story.office.announcements);
  story.and(finish('A001'), arrive('A001')).when(undo('V1')).thenRefuses('moved-on');
});

test('a withdrawn call leaves every screen, its escort is asked for no more, and the old time is back', () => {
  const waiting = given(openWindow('V1'), checkIn('cita-9:00', { needs: { escort: true } }), wait(20));
  const told = waiting.and(callNext('V1'), acceptRequest()).when(undo('V1')).thenRecords(takenBack());
  expect(told.office.announcements).toEqual([]);
  expect(told.office.requests.size).toBe(0);
  expect(told.visit('A001').situation).toMatchObject({ is: 'waiting', joined: at('8:00'), due: at('9:15') });
});

test('requests of other wishes stay when a call is withdrawn', () => {
  const story = given(openWindow('V1'), checkIn('cita-9:00', { needs: { interpreter: 'fr' } }), callNext('V1'));
  expect(story.office.requests.size).toBe(2);
  expect([...story.when(undo('V1')).office.requests.values()]).toMatchObject([
    { kind: 'interpreter', from: 'kiosco-1' },
  ]);
});

test('a repetition that is taken back leaves the call itself standing', () => {
  const told = called1.and(recall('A001')).when(undo('V1'));
  expect(told.office.announcements.map(({ attempt }) => attempt)).toEqual([1]);
  expect(told.visit('A001').situation).toMatchObject({ is: 'called', announcements: 1 });
});

test('a no-show taken back brings the call back', () => {
  const told = called1.and(wait(2), noShow('A001')).when(undo('V1')).thenRecords(takenBack());
  expect(told.visit('A001')).toMatchObject({ missedCalls: 0, situation: { is: 'called', windowId: 'V1' } });
  expect(told.office.windows.get('V1')?.visitId).toBe(told.visit('A001').id);
});

test('whoever is in line again when a call is taken back is called by a window that waits for one', () => {
  given(openWindow('V3'), openWindow('V5'), walkIn(), callNext('V3'), armWindow('V5'))
    .when(undo('V3'))
    .thenRecords(takenBack(), called('K001', 'V5', true));
});

test('a closed window is not given back to somebody who works at another by now', () => {
  const moved: readonly (Deed | Passing)[] = [by(abril, openWindow('V4'))];
  given(openWindow('V1'), closeWindow('V1'))
    .and(...moved)
    .when(undo('V1'))
    .thenRefuses('moved-on', { window: 'V1' });
  given(openWindow('V1'), by(supervisor, closeWindow('V1')))
    .and(...moved)
    .when(undoBy(supervisor))
    .thenRefuses('moved-on');
});

test('a swapped break is not taken back once either window has moved on, and the sentence names the window', () => {
  const swapped = given(openWindow('V1'), openWindow('V6'), askForCover('V6', 'V1'), by(abril, acceptRequest()));
  for (const moved of [by(fermin, openWindow('V1')), by(supervisor, pauseWindow('V6'))])
    swapped.and(moved).when(undo('V1')).thenRefuses('moved-on', { window: 'V6' });
});

test('a promise to cover taken back leaves the colleague asking, and changes no window later', () => {
  const promised = serving.and(openWindow('V6'), askForCover('V6', 'V1'), by(abril, acceptRequest()));
  const free = promised.and(undo('V1'), finish('A001'));
  expect([...free.office.requests.values()]).toMatchObject([{ kind: 'cover', from: 'V6', to: 'V1' }]);
  expect([...free.office.requests.values()][0]).not.toHaveProperty('acceptedBy');
  expect(free.office.windows.get('V6')?.staff).toMatchObject({ id: fermin.id });
});

test('a promise to cover that somebody else has made good meanwhile is taken back no more', () => {
  serving
    .and(openWindow('V6'), askForCover('V1', 'V6'), by(fermin, acceptRequest()), finish('A001'))
    .when(undo('V6'))
    .thenRefuses('moved-on', { window: 'V1' });
});

test('a visitor who left and came back with the same appointment is not here twice', () => {
  const left = given(checkIn('cita-9:00'), leave('A001'));
  left
    .and(by(supervisor, checkIn('cita-9:00')))
    .when(undoBy(receptionist))
    .thenRefuses('moved-on', { ticket: 'A001' });
});

test('a call that the clock has announced again since is not taken back', () => {
  given(publish({ ...settings, undoSeconds: 90 }), openWindow('V1'), checkIn('cita-9:00'), callNext('V1'))
    .and(wait(1), keepTime())
    .when(undo('V1'))
    .thenRefuses('moved-on', { ticket: 'A001' });
});

test('nothing of a closed day is taken back', () => {
  given(openWindow('V3'), walkIn(), callNext('V3'), finish('K001'), closeDay())
    .when(undo('V3'))
    .thenRefuses('nothing-to-undo');
});

test('a number once given is not taken back with anything', () => {
  const told = given(openWindow('V3'), walkIn(), callNext('V3'))
    .and(undo('V3'))
    .when(walkIn())
    .thenRecords(checkedIn('K002'));
  expect(told.visit('K001').situation.is).toBe('waiting');
});

test('the command that was taken back is named in the record', () => {
  const [entry] = [...called1.office.lastActs.values()];
  called1
    .when(undo('V1'))
    .thenRecords(recorded({ type: 'Undone', staffId: 'abril', commandId: entry?.commandId ?? '' }));
});
