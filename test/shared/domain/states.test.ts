import { expect, test } from 'vitest';
import type { Situation } from '../../../shared/domain/visit.ts';
import type { Deed, Fate, Story } from '../../support/story.ts';
import { fateOf } from '../../support/story.ts';
import { appointment, clerks, settings, supervisor } from '../../support/story-office.ts';
import {
  armWindow,
  arrive,
  askForHelp,
  by,
  callNext,
  callTicket,
  changeNeeds,
  closeWindow,
  comeBack,
  comesFrom,
  correctOutcome,
  disarmWindow,
  endVisit,
  fetchPapers,
  finish,
  given,
  giveTomorrowSlip,
  hold,
  incomplete,
  leave,
  loadList,
  noShow,
  openWindow,
  pauseWindow,
  publish,
  recall,
  resumeWindow,
  returnToLine,
  sendTo,
  takeOff,
  wait,
  walkIn,
} from '../../support/story-words.ts';

const inLine = given(openWindow('V3'), openWindow('V5'), walkIn());
const called = inLine.and(callNext('V3'), wait(2));
const serving = called.and(arrive('K001'));

/** Information by appointment, with a stand-by list. */
const informationByAppointment = {
  ...settings,
  services: settings.services.map((service) =>
    service.id === 'informes' ? { ...service, booking: 'required' as const, standBy: true } : service,
  ),
};

/** A visitor in each situation that there is, with K001 on the ticket. */
const situations: Readonly<Record<'nobody' | Situation['is'], Story>> = {
  nobody: given(openWindow('V3'), openWindow('V5')),
  waiting: inLine,
  called,
  serving,
  held: serving.and(hold('K001')),
  absent: called.and(noShow('K001')),
  'stand-by': given(
    openWindow('V3'),
    openWindow('V5'),
    publish(informationByAppointment),
    loadList([appointment('12:00', { id: 'informes', service: 'informes' })]),
    walkIn('informes', { standBy: true }),
  ),
  ended: serving.and(finish('K001')),
};

const aside = { nobody: 'unknown-visit', ended: 'visit-ended' } as const;
const atWindow = { called: 'done', serving: 'done' } as const;
const left = {
  ...aside,
  waiting: 'done',
  called: 'done',
  serving: 'visit-not-waiting',
  held: 'done',
  absent: 'done',
} as const;
const notAtWindow = {
  'stand-by': 'call-is-over',
  nobody: 'call-is-over',
  waiting: 'call-is-over',
  held: 'call-is-over',
  absent: 'call-is-over',
  ended: 'call-is-over',
} as const;
const onlyCalled = { ...notAtWindow, called: 'done', serving: 'not-called' } as const;

const ofVisits: readonly (readonly [string, Deed, Readonly<Record<keyof typeof situations, Fate>>])[] = [
  ['Leave', leave('K001'), { ...left, 'stand-by': 'unknown-reason' }],
  ['Leave, with a reason', takeOff('K001'), { ...left, 'stand-by': 'done' }],
  [
    'ChangeNeeds',
    changeNeeds('K001', {}),
    { ...aside, ...atWindow, waiting: 'done', held: 'done', absent: 'done', 'stand-by': 'done' },
  ],
  [
    'ComeBack',
    comeBack('K001'),
    {
      ...aside,
      waiting: 'visit-not-aside',
      called: 'visit-not-aside',
      serving: 'visit-not-aside',
      'stand-by': 'visit-not-aside',
      held: 'done',
      absent: 'done',
    },
  ],
  [
    'FetchPapers',
    fetchPapers('K001'),
    {
      ...aside,
      waiting: 'done',
      called: 'visit-not-waiting',
      serving: 'visit-not-waiting',
      'stand-by': 'visit-not-waiting',
      held: 'visit-not-waiting',
      absent: 'visit-not-waiting',
    },
  ],
  [
    'CallTicket',
    callTicket('V5', 'K001'),
    {
      ...aside,
      waiting: 'done',
      called: 'visit-not-waiting',
      serving: 'visit-not-waiting',
      'stand-by': 'done',
      held: 'done',
      absent: 'done',
    },
  ],
  [
    'GiveTomorrowSlip',
    giveTomorrowSlip('K001'),
    {
      ...aside,
      waiting: 'done',
      called: 'visit-not-waiting',
      serving: 'visit-not-waiting',
      'stand-by': 'done',
      held: 'done',
      absent: 'done',
    },
  ],
  [
    'AskForHelp',
    askForHelp('escort', 'K001'),
    { ...aside, ...atWindow, waiting: 'done', held: 'done', absent: 'done', 'stand-by': 'done' },
  ],
  [
    'CorrectOutcome',
    correctOutcome('K001', 'left'),
    {
      nobody: 'unknown-visit',
      waiting: 'visit-not-ended',
      called: 'visit-not-ended',
      serving: 'visit-not-ended',
      held: 'visit-not-ended',
      absent: 'visit-not-ended',
      'stand-by': 'visit-not-ended',
      ended: 'done',
    },
  ],
  ['Recall', recall('K001'), onlyCalled],
  ['RecordArrival', arrive('K001'), onlyCalled],
  ['RecordMunicipality', comesFrom('K001', 'Tezoatlán'), { ...notAtWindow, called: 'done', serving: 'done' }],
  ['RecordNoShow', noShow('K001'), onlyCalled],
  ['FinishStep', finish('K001'), { ...notAtWindow, ...atWindow }],
  ['RecordIncomplete', incomplete('K001'), { ...notAtWindow, ...atWindow }],
  ['EndVisit', endVisit('K001', 'left'), { ...notAtWindow, ...atWindow }],
  ['SendTo', sendTo('K001', { window: 'V5' }), { ...notAtWindow, ...atWindow }],
  ['HoldVisit', hold('K001'), { ...notAtWindow, ...atWindow }],
  ['ReturnToLine', returnToLine('K001'), { ...notAtWindow, ...atWindow }],
];

for (const [name, deed, fates] of ofVisits)
  test(`${name}, from every situation of a visit`, () => {
    for (const [situation, story] of Object.entries(situations))
      expect([situation, fateOf(story, deed)]).toEqual([situation, fates[situation as keyof typeof situations]]);
  });

const elsewhere = clerks.V4 ?? supervisor;
const free = given(openWindow('V3'));

/** The third window as it may be found; at `others` somebody else holds it. */
const windows: Readonly<Record<'closed' | 'free' | 'busy' | 'paused' | 'armed' | 'others', Story>> = {
  closed: given(),
  free,
  busy: free.and(walkIn(), callNext('V3')),
  paused: free.and(pauseWindow('V3')),
  armed: free.and(armWindow('V3')),
  others: given(by(elsewhere, openWindow('V3'))),
};

const others = 'not-your-window';
const ofWindows: readonly (readonly [string, Deed, Readonly<Record<keyof typeof windows, Fate>>])[] = [
  [
    'OpenWindow',
    openWindow('V3'),
    {
      closed: 'done',
      free: 'window-held',
      busy: 'window-held',
      paused: 'window-held',
      armed: 'window-held',
      others: 'window-held',
    },
  ],
  [
    'OpenWindow, taking over',
    openWindow('V3', { takeOver: true }),
    {
      closed: 'done',
      free: 'window-held',
      busy: 'window-held',
      paused: 'window-held',
      armed: 'window-held',
      others: 'done',
    },
  ],
  [
    'PauseWindow',
    pauseWindow('V3'),
    { closed: 'window-closed', free: 'done', busy: 'window-busy', paused: 'window-paused', armed: 'done', others },
  ],
  [
    'PauseWindow, urgently',
    pauseWindow('V3', { urgent: true }),
    { closed: 'window-closed', free: 'done', busy: 'done', paused: 'window-paused', armed: 'done', others },
  ],
  [
    'ResumeWindow',
    resumeWindow('V3'),
    {
      closed: 'window-closed',
      free: 'window-not-paused',
      busy: 'window-not-paused',
      paused: 'done',
      armed: 'window-not-paused',
      others,
    },
  ],
  [
    'CloseWindow',
    closeWindow('V3'),
    { closed: 'window-closed', free: 'done', busy: 'window-busy', paused: 'done', armed: 'done', others },
  ],
  [
    'ArmWindow',
    armWindow('V3'),
    { closed: 'window-closed', free: 'done', busy: 'window-busy', paused: 'window-paused', armed: 'done', others },
  ],
  [
    'DisarmWindow',
    disarmWindow('V3'),
    {
      closed: 'window-closed',
      free: 'window-not-armed',
      busy: 'window-not-armed',
      paused: 'window-not-armed',
      armed: 'done',
      others,
    },
  ],
  [
    'CallNext',
    callNext('V3'),
    {
      closed: 'window-closed',
      free: 'nobody-waiting',
      busy: 'window-busy',
      paused: 'window-paused',
      armed: 'nobody-waiting',
      others,
    },
  ],
];

for (const [name, deed, fates] of ofWindows)
  test(`${name}, from every state of a window`, () => {
    for (const [state, story] of Object.entries(windows))
      expect([state, fateOf(story, deed)]).toEqual([state, fates[state as keyof typeof windows]]);
  });
