import { expect, test } from 'vitest';
import { views } from '../../../../shared/domain/views/index.ts';
import type { TimeRange } from '../../../../shared/domain/views/types.ts';
import { noNeeds } from '../../../../shared/domain/vocabulary.ts';
import { booked, clerk, huajuapan, moment, profile, SampleOffice } from '../../../support/sample-office.ts';

const display = ({ office, now }: SampleOffice, more: { readonly displayId?: string } = {}) =>
  views.display(office, { at: now, ...more });
const kioskOf = ({ office, now }: SampleOffice) => views.kiosk(office, { at: now });
const phone = ({ office, now }: SampleOffice, visitId: string, ranges?: ReadonlyMap<string, TimeRange>) =>
  views.phone(office, ranges ? { at: now, visitId, ranges } : { at: now, visitId });

const calls = (sample: SampleOffice) =>
  display(sample).calls.map(({ ticket, windowId, attempt, current }) => `${ticket} ${windowId} ${attempt} ${current}`);

test('a call stands on the display, is repeated, and stays among the recent ones once its visitor is there', () => {
  const sample = new SampleOffice().clock('8:00').open('V3');
  const { ticket } = sample.checkIn({ service: 'informes' });
  sample.callNext('V3');
  const callId = sample.callOf(ticket);
  sample.wish({ type: 'Recall', callId }, clerk('V3'));
  expect(display(sample).calls).toEqual([
    { callId, attempt: 1, ticket: 'K001', windowId: 'V3', at: sample.now, language: 'es', current: true },
    { callId, attempt: 2, ticket: 'K001', windowId: 'V3', at: sample.now, language: 'es', current: true },
  ]);

  sample.wish({ type: 'RecordArrival', callId }, clerk('V3'));
  expect(calls(sample)).toEqual(['K001 V3 1 false']);
});

test('a visitor called to biometrics is expected there alone', () => {
  const sample = new SampleOffice().clock('8:00').open('V1', 'B1');
  const { ticket } = sample.checkIn({ service: 'pas-adulto' });
  sample.callNext('V1');
  sample.wish({ type: 'FinishStep', callId: sample.callOf(ticket), callNext: false }, clerk('V1'));
  sample.callNext('B1');
  expect(calls(sample)).toEqual(['A001 B1 1 true']);
  expect(display(sample, { displayId: huajuapan.displays[0]?.id ?? '' }).calls).toHaveLength(1);
});

test('a call that was taken back leaves the display', () => {
  const sample = new SampleOffice().clock('8:00').open('V3');
  sample.checkIn({ service: 'informes' });
  sample.callNext('V3');
  sample.wish({ type: 'Undo' }, clerk('V3'));
  expect(calls(sample)).toEqual([]);
});

test('every standing call is on the display, however many were made before and since', () => {
  const sample = new SampleOffice().clock('8:00').open('V3', 'V5', 'V6');
  const first = sample.checkIn({ service: 'informes' });
  sample.callNext('V6');
  for (let i = 0; i < 50; i++) {
    sample.checkIn({ service: 'informes' });
    const { ticket } = sample.callNext(i % 2 ? 'V3' : 'V5');
    sample.wish({ type: 'FinishStep', callId: sample.callOf(ticket), callNext: false }, clerk(i % 2 ? 'V3' : 'V5'));
  }
  const shown = display(sample).calls;
  expect(shown[0]).toMatchObject({ ticket: first.ticket, current: true });
  expect(shown.slice(1).map(({ ticket }) => ticket)).toEqual(Array.from({ length: 40 }, (_, i) => `K0${i + 12}`));
});

test('a display of one window is told how that window stands, others are not', () => {
  const sample = new SampleOffice().clock('8:00').open('V3');
  const { settings } = sample.office;
  const [sala] = settings.displays;
  const over = (...windows: readonly string[]) => {
    const displays = sala ? [{ ...sala, windows }] : [];
    return views.display({ ...sample.office, settings: { ...settings, displays } }, { at: sample.now }).sign;
  };
  expect(over()).toBeUndefined();
  expect(over('V3', 'V5')).toBeUndefined();
  expect([over('V3'), over('V5')]).toEqual([{ state: 'open' }, { state: 'closed' }]);

  const { ticket } = sample.checkIn({ service: 'informes' });
  sample.callNext('V3');
  expect(over('V3')).toEqual({ state: 'open' });
  sample.wish({ type: 'RecordArrival', callId: sample.callOf(ticket) }, clerk('V3'));
  expect(over('V3')).toEqual({ state: 'open', serving: ticket });
});

test('a call is spoken in a language that the office offers, else in Spanish', () => {
  const sample = new SampleOffice().clock('8:00').open('V3', 'V5');
  sample.checkIn({ service: 'informes', language: 'en' });
  sample.checkIn({ service: 'informes', language: 'omq-x-tuunsavi' });
  sample.callNext('V3');
  sample.callNext('V5');
  expect(display(sample).calls.map(({ language }) => language)).toEqual(['en', 'es']);
});

test('a display of one corridor shows the windows and calls of that corridor', () => {
  const sample = new SampleOffice(profile('consulado-ejemplo')).clock('8:00').open('V2', 'B1');
  sample.checkIn({ service: 'informes' });
  sample.callNext('V2');
  const corridor = display(sample, { displayId: 'biometricos' });
  expect(corridor.windows.map(({ id }) => id)).toEqual(['B1', 'B2', 'B3', 'B4', 'B5', 'B6']);
  expect(corridor.calls).toEqual([]);
  expect(corridor.display.name).toBe('Pasillo de biométricos');
  expect(display(sample, { displayId: 'sala' }).calls).toHaveLength(1);
  expect(display(sample, { displayId: 'removed' }).display.id).toBe('sala');
});

test('next up is the first ticket of each public line, whatever its step is called', () => {
  const sample = new SampleOffice()
    .load(booked('1', '8:00'), booked('2', '8:00', { service: 'pas-menor' }))
    .clock('8:00');
  const minor = sample.checkIn({ appointments: ['2'] });
  sample.clock('8:05').checkIn({ appointments: ['1'] });
  const information = sample.checkIn({ service: 'informes' });
  expect(display(sample).next).toEqual([
    { line: huajuapan.steps[0]?.name, ticket: minor.ticket },
    { line: { es: 'Informes', en: 'Information' }, ticket: information.ticket },
  ]);
});

test('a private service forms no line and its ticket stands in none', () => {
  const sample = new SampleOffice().clock('8:00');
  sample.checkIn({ service: 'proteccion-menores' });
  expect(display(sample).next).toEqual([]);
});

test('a service that is called silently is on no display, before or after its call, and its clerk is told', () => {
  const services = huajuapan.services.map((one) => (one.id === 'proteccion-menores' ? { ...one, silent: true } : one));
  const sample = new SampleOffice({ ...huajuapan, services }).clock('8:00').open('V5');
  const { ticket } = sample.checkIn({ service: 'proteccion-menores' });
  sample.callNext('V5');
  sample.wish({ type: 'Recall', callId: sample.callOf(ticket) }, clerk('V5'));
  expect(JSON.stringify(display(sample))).not.toContain(ticket);

  const { id, name, roles } = clerk('V5');
  const { desk } = views.staff(sample.office, { at: sample.now, id, name, roles });
  expect(desk?.card).toMatchObject({ ticket, silent: true });
});

test('nobody is next in a service that is paused', () => {
  const sample = new SampleOffice().clock('8:00');
  sample.checkIn({ service: 'informes' });
  sample.wish({ type: 'PauseService', service: 'informes', reason: 'descanso' });
  expect(display(sample).next).toEqual([]);
});

test('a notice stands until its time is over', () => {
  const sample = new SampleOffice().clock('9:00');
  sample.wish({ type: 'PostNotice', text: { es: 'La caja abre a las 10' }, until: moment('10:00') });
  expect(display(sample).notices).toMatchObject([{ text: { es: 'La caja abre a las 10' } }]);
  expect(display(sample.clock('10:00')).notices).toEqual([]);
});

test('a notice for later or for another display is not seen', () => {
  const [sala] = huajuapan.displays;
  const displays = [
    { ...sala, id: 'sala' },
    { ...sala, id: 'pasillo' },
  ] as typeof huajuapan.displays;
  const sample = new SampleOffice({ ...huajuapan, displays }).clock('9:00');
  const on = (displayId: string) => views.display(sample.office, { at: sample.now, displayId }).notices;
  sample.wish({ type: 'PostNotice', text: { es: 'Luego' }, from: moment('9:30') });
  sample.wish({ type: 'PostNotice', text: { es: 'Pase al fondo' }, displays: ['pasillo'], picture: 'fondo.webm' });
  expect(on('sala')).toEqual([]);
  expect(on('pasillo')).toMatchObject([
    { text: { es: 'Pase al fondo' }, picture: { file: 'fondo.webm', moves: true } },
  ]);
  sample.clock('9:30');
  expect(on('sala')).toMatchObject([{ text: { es: 'Luego' } }]);
});

test('the day goes from before opening to closed, and is not over while somebody waits', () => {
  const sample = new SampleOffice();
  const day = () => kioskOf(sample).day;
  expect(day()).toMatchObject({ state: 'before', opensAt: moment('8:00'), closesAt: moment('15:00') });
  expect(sample.clock('8:00') && day().state).toBe('open');
  const { id } = sample.checkIn({ service: 'informes' });
  expect(sample.clock('15:00') && day().state).toBe('ending');
  sample.wish({ type: 'GiveTomorrowSlip', visitIds: [id] });
  expect(day()).toEqual({
    state: 'closed',
    date: '2026-11-23',
    opensAt: moment('8:00'),
    closesAt: moment('15:00'),
    nextOpening: moment('8:00', '2026-11-24'),
  });
});

test('a day that nobody closed is not today, and a day without hours has none to tell', () => {
  const sample = new SampleOffice().clock('8:00');
  sample.checkIn({ service: 'informes' });
  const face = (time: string, date: string) => views.kiosk(sample.office, { at: moment(time, date) }).day;
  expect(face('7:00', '2026-11-24')).toMatchObject({
    state: 'before',
    date: '2026-11-24',
    opensAt: moment('8:00', '2026-11-24'),
  });
  expect(face('10:00', '2026-11-28')).toEqual({
    state: 'closed',
    date: '2026-11-28',
    nextOpening: moment('8:00', '2026-11-30'),
  });
});

test('on a day that the office stays closed for a reason, whoever comes reads the reason', () => {
  const closed = [{ date: '2026-11-24', reason: { es: 'Fiesta del lugar' } }];
  const { office } = new SampleOffice({ ...huajuapan, hours: { ...huajuapan.hours, closed } }).clock('9:00');
  const look = { at: moment('9:00', '2026-11-24'), displayId: 'sala' };
  for (const { day } of [views.kiosk(office, look), views.display(office, look)])
    expect(day).toMatchObject({ state: 'closed', closedFor: { es: 'Fiesta del lugar' } });
});

test('a day closed by hand is closed', () => {
  const sample = new SampleOffice().clock('14:00');
  sample.wish({ type: 'CloseDay' });
  expect(kioskOf(sample).day).toMatchObject({ state: 'closed', nextOpening: moment('8:00', '2026-11-24') });
});

test('the kiosk offers every public service, with its pause and its own hours', () => {
  const sample = new SampleOffice().clock('9:00');
  sample.wish({ type: 'PauseService', service: 'informes', reason: 'descanso', until: moment('9:30') });
  const service = (id: string) => kioskOf(sample).services.find((one) => one.id === id);
  expect(kioskOf(sample).services.map(({ id }) => id)).toEqual([
    'pas-adulto',
    'pas-menor',
    'pas-perdida',
    'informes',
    'entrega',
  ]);
  expect(service('informes')).toMatchObject({ paused: { until: moment('9:30') } });
  expect(service('entrega')).toMatchObject({ opens: { from: moment('13:00'), to: moment('15:00') } });
  sample.clock('13:00');
  expect(service('entrega')).not.toHaveProperty('opens');
});

test('the kiosk knows whether a list is there, and counts people in the room', () => {
  const sample = new SampleOffice().clock('8:00');
  expect(kioskOf(sample)).toMatchObject({ withoutList: true, waiting: 0, room: { seats: 20, taken: 0 } });
  sample.load(booked('1', '8:00', { booking: 'F' }), booked('2', '8:00', { booking: 'F' }));
  sample.checkIn({ appointments: ['1', '2'], companions: 3 });
  sample.checkIn({ service: 'informes' });
  expect(kioskOf(sample)).toMatchObject({ withoutList: false, waiting: 2, room: { seats: 20, taken: 6 } });
});

test('the phone follows its ticket to the end', () => {
  const sample = new SampleOffice().clock('8:00').open('V3');
  const before = sample.checkIn({ service: 'informes' });
  const { id, ticket } = sample.checkIn({ service: 'informes' });
  const range = { from: moment('8:10'), to: moment('8:20') };
  const step = { es: 'Informes', en: 'Information' };
  const waiting = phone(sample, id, new Map([[id, range]]));
  expect(waiting).toMatchObject({ audience: 'phone', ticket, situation: 'waiting', step, ahead: 1, range });
  expect(waiting).not.toHaveProperty('window');

  sample.callNext('V3');
  sample.wish({ type: 'FinishStep', callId: sample.callOf(before.ticket), callNext: true }, clerk('V3'));
  const called = phone(sample, id);
  expect(called).toMatchObject({ ticket, situation: 'called', step, window: { id: 'V3', kind: 'window', number: 3 } });
  expect(called).not.toHaveProperty('ahead');
  sample.wish({ type: 'HoldVisit', callId: sample.callOf(ticket), reason: 'fue-por-copias' }, clerk('V3'));
  expect(phone(sample, id)).toMatchObject({ situation: 'held', until: moment('15:00') });
  sample.wish({ type: 'Leave', visitId: id });
  expect(phone(sample, id)).toMatchObject({ ticket, situation: 'ended' });
  expect(phone(sample, id)).not.toHaveProperty('step');
  expect(phone(sample, 'nobody')).toBeUndefined();
});

test('the phone of a private visit names no step', () => {
  const sample = new SampleOffice().clock('8:00');
  const { id } = sample.checkIn({ service: 'proteccion-menores', needs: noNeeds });
  expect(phone(sample, id)).not.toHaveProperty('step');
});
