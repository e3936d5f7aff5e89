import { expect, test } from 'vitest';
import type { TimeRange } from '../../../../shared/domain/views/types.ts';
import { noNeeds } from '../../../../shared/domain/vocabulary.ts';
import { booked, clerk, huajuapan, kiosk, moment, SampleOffice, supervisor } from '../../../support/sample-office.ts';
import { morning, seenBy } from '../../../support/staff-sees.ts';

const alerts = (sample: SampleOffice, ranges?: ReadonlyMap<string, TimeRange>) =>
  seenBy(sample, supervisor, ranges).supervisor?.alerts ?? [];

test('half an hour before opening a missing list is an alert, and after it is loaded none', () => {
  const sample = new SampleOffice();
  expect(alerts(sample.clock('7:29'))).toEqual([]);
  expect(alerts(sample.clock('7:30'))).toEqual([{ is: 'no-list', opensAt: moment('8:00') }]);
  expect(alerts(sample.load(booked('1', '8:00')))).toEqual([]);
});

test('a request that nobody has accepted for two minutes is an alert', () => {
  const sample = morning();
  const { requestId } = sample.wish({ type: 'AskForHelp', kind: 'help', from: 'kiosco' }, kiosk);
  expect(alerts(sample.clock('8:02'))).toEqual([]);
  expect(alerts(sample.clock('8:03'))).toEqual([
    { is: 'request-waiting', kind: 'help', since: moment('8:00'), from: 'kiosco' },
  ]);
  sample.wish({ type: 'AcceptRequest', requestId: requestId ?? '' });
  expect(alerts(sample)).toEqual([]);
});

test('an urgent pause is an alert at once', () => {
  const sample = morning();
  sample.wish({ type: 'PauseWindow', windowId: 'V1', reason: 'urgente', urgent: true }, clerk('V1'));
  expect(alerts(sample)).toEqual([{ is: 'window-paused-urgently', windowId: 'V1', since: moment('8:00') }]);
});

test('a step that no window at work can do for whoever waits is an alert', () => {
  const sample = morning();
  sample.checkIn({ appointments: ['1'] });
  expect(alerts(sample)).toEqual([]);
  sample.checkIn({ appointments: ['2'], needs: { ...noNeeds, accessibleWindow: true } });
  expect(alerts(sample)).toEqual([{ is: 'nobody-serves', step: huajuapan.steps[1]?.name, waiting: 1 }]);
  expect(alerts(sample.open('V6'))).toEqual([]);
});

test('an hour before closing the supervisor is told whom the windows won’t reach', () => {
  const sample = morning();
  const visits = Array.from({ length: 8 }, () => sample.checkIn({ service: 'pas-adulto' }));
  expect(alerts(sample.clock('13:59'))).toEqual([]);
  expect(alerts(sample.clock('14:00'))).toEqual([
    {
      is: 'closing-soon',
      closesAt: moment('15:00'),
      unreached: {
        first: visits.slice(5).map(({ id, ticket }) => ({ visitId: id, ticket })),
        count: visits.length - 5,
      },
    },
  ]);

  const from = (time: string) => ({ from: moment(time), to: moment('15:10') });
  const foretold = new Map(visits.map(({ id }, index) => [id, from(index < 7 ? '14:50' : '14:55')]));
  expect(alerts(sample, foretold)).toMatchObject([{ unreached: { first: [{ ticket: visits[7]?.ticket }], count: 1 } }]);
});

test('after closing, whoever is still there is named until they have an outcome', () => {
  const sample = morning();
  const { id, ticket } = sample.checkIn({ service: 'informes' });
  sample.open('V3').clock('15:00');
  expect(alerts(sample)).toEqual([{ is: 'after-closing', present: { first: [{ visitId: id, ticket }], count: 1 } }]);
  expect(seenBy(sample, supervisor).supervisor).toMatchObject({
    withoutOutcome: { first: [{ visitId: id, ticket, situation: 'waiting' }], count: 1 },
    atNoWindow: 1,
  });
  sample.wish({ type: 'GiveTomorrowSlip', visitIds: [id] });
  expect(alerts(sample)).toEqual([]);
});

test('yesterday without closing is told with those it left', () => {
  const sample = morning();
  sample.checkIn({ service: 'informes' });
  sample.now = moment('7:00', '2026-11-24');
  sample.wish({ type: 'OpenDay', date: '2026-11-24' });
  expect(alerts(sample)).toEqual([{ is: 'day-abandoned', date: '2026-11-23', unserved: 1 }]);
});

test('a list of papers whose last day is over is told to supervision until it has another', () => {
  const services = huajuapan.services.map((service) => ({ ...service, papersUntil: '2026-11-22' }));
  const sample = new SampleOffice({ ...huajuapan, services }).load(booked('1', '8:00')).clock('8:00');
  const listed = services.filter(({ papers }) => papers.length > 0).map(({ name }) => name);
  expect(alerts(sample)).toEqual([{ is: 'papers-expired', services: listed, until: '2026-11-22' }]);

  const holding = services.map((service) => ({ ...service, papersUntil: '2026-11-23' }));
  const whole = new SampleOffice({ ...huajuapan, services: holding }).load(booked('1', '8:00')).clock('8:00');
  expect(alerts(whole)).toEqual([]);
});

test('services paused one by one are an alert while somebody waits for them', () => {
  const sample = morning().open('V3');
  sample.wish({ type: 'PauseService', service: 'informes', reason: 'descanso' });
  expect(alerts(sample)).toEqual([]);
  sample.wish({ type: 'ResumeService', service: 'informes' });
  sample.checkIn({ service: 'informes' });
  sample.clock('8:10').wish({ type: 'PauseService', service: 'informes', reason: 'descanso' });
  const { name } = sample.office.settings.services.find(({ id }) => id === 'informes') ?? {};
  expect(alerts(sample)).toEqual([{ is: 'services-paused', services: [name], since: moment('8:10'), waiting: 1 }]);
  sample.wish({ type: 'ResumeService', service: 'informes' });
  expect(alerts(sample)).toEqual([]);
});

test('a series that comes near its last number is an alert', () => {
  const sample = morning().open('V3');
  sample.office = { ...sample.office, numbers: new Map([['K', 899]]) };
  expect(alerts(sample)).toEqual([]);
  sample.checkIn({ service: 'informes' });
  expect(alerts(sample)).toEqual([{ is: 'numbers-running-out', series: 'K', last: 900 }]);
});

test('the supervisor sees paused services and notices', () => {
  const sample = morning();
  sample.wish({ type: 'PauseService', service: 'informes', reason: 'descanso' });
  sample.wish({ type: 'PostNotice', text: { es: 'Aviso' } });
  expect(seenBy(sample, supervisor).supervisor).toMatchObject({
    pausedServices: [{ id: 'informes', since: moment('8:00') }],
    notices: [{ text: { es: 'Aviso' } }],
    dayOpen: true,
    displays: sample.office.settings.displays.map(({ id, name }) => ({ id, name })),
  });
  expect(seenBy(sample).services.find(({ id }) => id === 'informes')).toMatchObject({ paused: true });
});

test('the supervisor sees who waits for each step, by due time, and why there; six of each by number', () => {
  const sample = morning();
  expect(seenBy(sample, supervisor).supervisor?.lines).toEqual([]);
  sample.checkIn({ appointments: ['1'] });
  for (let i = 0; i < 7; i++) sample.checkIn({ service: 'informes' });
  sample.checkIn({ service: 'informes', needs: { ...noNeeds, priority: ['senior'] } });
  const lines = seenBy(sample, supervisor).supervisor?.lines ?? [];
  const told = lines.map(({ first, count }) => [first.map(({ ticket }) => ticket), count]);
  expect(told).toHaveLength(2);
  expect(told).toContainEqual([['A001'], 1]);
  expect(told).toContainEqual([['K008', 'K001', 'K002', 'K003', 'K004', 'K005'], 8]);
  const first = lines.flatMap((line) => line.first).find(({ ticket }) => ticket === 'K008');
  expect(first).toMatchObject({ why: { is: 'walk-in' }, priority: true, joined: moment('8:00') });
  expect(seenBy(sample).supervisor).toBeUndefined();
});

test('whether the settings let anybody read today’s order is known', () => {
  const seenIn = (openBook: boolean) => seenBy(new SampleOffice({ ...huajuapan, openBook }), supervisor).supervisor;
  expect(seenIn(false)).toHaveProperty('bookShut', true);
  expect(seenIn(true)).not.toHaveProperty('bookShut');
});
