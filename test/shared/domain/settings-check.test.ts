import { expect, test } from 'vitest';
import type { Settings } from '../../../shared/domain/settings.ts';
import { checkSettings } from '../../../shared/domain/settings-check.ts';
import { huajuapan } from '../../support/sample-office.ts';

const fieldsAtFault = (settings: Settings): string[] => checkSettings(settings).map(({ field }) => field);

/** The list with one of its items changed. */
const withItem = <T>(list: readonly T[], index: number, change: Partial<T>): T[] =>
  list.map((item, at) => (at === index ? { ...item, ...change } : item));

test('the office of Huajuapan holds together', () => {
  expect(checkSettings(huajuapan)).toEqual([]);
});

const { calling, services, windows, steps, hours, displays, reasons, absence, checkIn, office } = huajuapan;

/** Windows that are changed are not looked for on the plan. */
const emptyPlan = huajuapan.plan ? { plan: { ...huajuapan.plan, windows: [] } } : {};

test.each<[string, Partial<Settings>, string]>([
  ['an unknown time zone', { office: { ...office, timeZone: 'America/Huajuapan' } }, 'office.timeZone'],
  [
    'the late sent to a list that no service runs',
    { calling: { ...calling, lateAction: 'stand-by' } },
    'calling.lateAction',
  ],
  ['no Spanish', { languages: ['en'] }, 'languages'],
  ['a language twice', { languages: ['es', 'en', 'en'] }, 'languages[2]'],
  [
    'a step that is nowhere',
    { services: withItem(services, 1, { journey: ['documentos', 'x'] }) },
    'services[1].journey[1]',
  ],
  ['a service twice', { services: withItem(services, 3, { id: 'pas-adulto' }) }, 'services[3].id'],
  ['a letter that sounds like another', { services: withItem(services, 0, { series: 'B' }) }, 'services[0].series'],
  [
    'a letter of its own for a private service',
    { services: withItem(services, 5, { series: 'Q' }) },
    'services[5].series',
  ],
  [
    'hours of a service backwards',
    { services: withItem(services, 4, { hours: { from: '15:00', to: '9:30' } }) },
    'services[4].hours.to',
  ],
  [
    'a paper that counts as no reason there is',
    { services: withItem(services, 0, { papers: [{ name: { es: 'Acta' }, lacking: 'acta' }] }) },
    'services[0].papers[0].lacking',
  ],
  ['a target of a service that is nowhere', { target: { services: ['x'], month: 1, year: 1 } }, 'target.services[0]'],
  ['a public service called silently', { services: withItem(services, 0, { silent: true }) }, 'services[0].silent'],
  ['two windows of one number', { windows: withItem(windows, 1, { number: 1 }) }, 'windows[1].number'],
  ['two windows of one id', { windows: withItem(windows, 1, { id: 'V1' }), ...emptyPlan }, 'windows[1].id'],
  [
    'a break backwards',
    { windows: withItem(windows, 0, { breaks: [{ from: '11:00', to: '10:30' }] }) },
    'windows[0].breaks[0].to',
  ],
  [
    'quiet hours backwards',
    { displays: withItem(displays, 0, { quiet: [{ from: '14:00', to: '13:00' }] }) },
    'displays[0].quiet[0].to',
  ],
  ['a step that no window does', { steps: withItem(steps, 0, { skill: 'huellas' }) }, 'steps[0].skill'],
  [
    'a biometric step without a module',
    { windows: windows.filter(({ kind }) => kind === 'window'), ...emptyPlan },
    'steps[2].skill',
  ],
  [
    'a day that closes before it opens',
    { hours: { ...hours, week: [{ weekday: 1, open: '15:00', close: '8:00' }] } },
    'hours.week[0].close',
  ],
  [
    'a day too short to check in',
    { hours: { ...hours, lastCheckInMinutes: 60, extra: [{ date: '2026-11-28', open: '9:00', close: '10:00' }] } },
    'hours.extra[0].close',
  ],
  [
    'a weekday twice',
    { hours: { ...hours, week: [...hours.week.slice(0, 1), ...hours.week.slice(0, 1)] } },
    'hours.week[1].weekday',
  ],
  ['a display of no window', { displays: withItem(displays, 0, { windows: ['V1', 'V9'] }) }, 'displays[0].windows[1]'],
  [
    'a reason twice',
    { reasons: { ...reasons, pause: [...reasons.pause, ...reasons.pause.slice(0, 1)] } },
    `reasons.pause[${reasons.pause.length}].id`,
  ],
  ['a second call after the absence', { absence: { ...absence, secondCallAfter: 180 } }, 'absence.secondCallAfter'],
  ['a pattern that is none', { checkIn: { ...checkIn, folioPattern: '(' } }, 'checkIn.folioPattern'],
])('%s is found at its place, and nothing else is', (_what, change, field) => {
  expect(fieldsAtFault({ ...huajuapan, ...change })).toEqual([field]);
});

test('every fault says what to do, in both languages', () => {
  const broken = { ...huajuapan, languages: ['en'], checkIn: { ...checkIn, folioPattern: '[' } };
  for (const { es, en } of checkSettings(broken)) {
    expect(es).toMatch(/[.$]$/);
    expect(en).toMatch(/[.$]$/);
    expect(es).not.toBe(en);
  }
});
