import { expect, test } from 'vitest';
import { views } from '../../../../shared/domain/views/index.ts';
import { booked, clerk, huajuapan, SampleOffice } from '../../../support/sample-office.ts';

const phone = ({ office, now }: SampleOffice, visitId: string) => views.phone(office, { at: now, visitId });

test('a phone is told which step of how many it waits for, and the papers only before the first', () => {
  const sample = new SampleOffice().clock('8:00').open('V3').load(booked('1', '8:00'));
  const { id, ticket } = sample.checkIn({ appointments: ['1'] });
  const adult = huajuapan.services.find((service) => service.id === 'pas-adulto');
  const of = adult?.journey.length;
  expect(phone(sample, id)).toMatchObject({ stage: { number: 1, of }, papers: adult?.papers });

  sample.callNext('V3');
  sample.wish({ type: 'FinishStep', callId: sample.callOf(ticket), callNext: false }, clerk('V3'));
  const next = phone(sample, id);
  expect(next).toMatchObject({ situation: 'waiting', stage: { number: 2, of } });
  expect(next).not.toHaveProperty('papers');
});

test('a ticket tells that today’s order is open to all, where it is', () => {
  const told = (openBook: boolean) => {
    const sample = new SampleOffice({ ...huajuapan, openBook }).clock('8:00').open('V3');
    return phone(sample, sample.checkIn({ service: 'informes' }).id)?.openBook;
  };
  expect([told(true), told(false)]).toEqual([true, undefined]);
});

test('a call is told with its repetitions, and is gone when the visitor is there', () => {
  const sample = new SampleOffice().clock('8:00').open('V3');
  const { id, ticket } = sample.checkIn({ service: 'informes' });
  sample.callNext('V3');
  const callId = sample.callOf(ticket);
  expect(phone(sample, id)?.call).toEqual({ callId, attempt: 1, at: sample.now });
  sample.clock('8:01').wish({ type: 'Recall', callId }, clerk('V3'));
  expect(phone(sample, id)?.call).toEqual({ callId, attempt: 2, at: sample.now });

  sample.wish({ type: 'RecordArrival', callId }, clerk('V3'));
  expect(phone(sample, id)).toMatchObject({ situation: 'serving', window: { id: 'V3' } });
  expect(phone(sample, id)).not.toHaveProperty('call');
});

test('who was not there reads at which window, and nothing of a call that is over', () => {
  const sample = new SampleOffice().clock('8:00').open('V3');
  const { id, ticket } = sample.checkIn({ service: 'informes' });
  sample.callNext('V3');
  const callId = sample.callOf(ticket);
  sample.clock('8:05').wish({ type: 'RecordNoShow', callId }, clerk('V3'));
  expect(phone(sample, id)).toMatchObject({ situation: 'absent', window: { id: 'V3', number: 3 } });
  expect(phone(sample, id)).not.toHaveProperty('call');
});

test('missing papers are named on the phone; those of a private visit are not', () => {
  const sample = new SampleOffice().clock('8:00').open('V5');
  const send = (service: string) => {
    const { id, ticket } = sample.checkIn({ service });
    sample.callNext('V5');
    const callId = sample.callOf(ticket);
    sample.wish({ type: 'RecordIncomplete', callId, reason: 'acta-nacimiento' }, clerk('V5'));
    return phone(sample, id);
  };
  const reason = { es: 'Acta de nacimiento', en: 'Birth certificate' };
  expect(send('informes')?.aside).toMatchObject({ incomplete: true, reason, missing: [{ name: reason }] });
  expect(send('proteccion-menores')?.aside).toEqual({ incomplete: true });
});

test('whoever went for several papers reads them all, and where each is had', () => {
  const settings = {
    ...huajuapan,
    reasons: {
      ...huajuapan.reasons,
      incomplete: huajuapan.reasons.incomplete.map((reason) => ({ ...reason, where: { es: 'En su banco' } })),
    },
  };
  const sample = new SampleOffice(settings).clock('8:00').open('V5');
  const { id } = sample.checkIn({ service: 'informes' });
  const missing = ['acta-nacimiento', 'comprobante-pago'];
  sample.wish({ type: 'FetchPapers', visitId: id, missing }, { kind: 'phone', id });
  const named = huajuapan.reasons.incomplete.filter((reason) => missing.includes(reason.id));
  expect(named).toHaveLength(2);
  expect(phone(sample, id)?.aside?.missing).toEqual(named.map(({ name }) => ({ name, where: { es: 'En su banco' } })));
});

test('the rule is told with the figures of the office, and of the service where it has its own', () => {
  const settings = {
    ...huajuapan,
    calling: { ...huajuapan.calling, appointment: 10, walkIn: 25 },
    services: huajuapan.services.map((service) =>
      service.id === 'entrega' ? { ...service, targetMinutes: 20 } : service,
    ),
  };
  const sample = new SampleOffice(settings).clock('13:00');
  const orderOf = (service: string) => phone(sample, sample.checkIn({ service }).id)?.order;
  expect(orderOf('informes')).toEqual({ appointment: 10, walkIn: 25 });
  expect(orderOf('entrega')).toEqual({ appointment: 10, walkIn: 20 });
});

test('how a visit ended stands on its phone', () => {
  const sample = new SampleOffice().clock('8:00').open('V3');
  const { id } = sample.checkIn({ service: 'informes' });
  sample.wish({ type: 'Leave', visitId: id });
  expect(phone(sample, id)).toMatchObject({ situation: 'ended', outcome: 'left' });
});
