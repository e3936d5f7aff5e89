import { expect, test } from 'vitest';
import { issuedTicket } from '../../../shared/domain/answer.ts';
import { Estimator, newLearned } from '../../../shared/domain/estimate/estimator.ts';
import { nextInLine } from '../../../shared/domain/line.ts';
import { alreadyHere } from '../../../shared/domain/lookup.ts';
import type { Office } from '../../../shared/domain/office.ts';
import { stoodStill } from '../../../shared/domain/outage.ts';
import { inferredInRoom } from '../../../shared/domain/room.ts';
import { search } from '../../../shared/domain/search.ts';
import { displayView } from '../../../shared/domain/views/display.ts';
import { kioskView } from '../../../shared/domain/views/kiosk.ts';
import { phoneView } from '../../../shared/domain/views/phone.ts';
import { staffView } from '../../../shared/domain/views/staff.ts';
import type { Story } from '../../support/story.ts';
import { visitOf } from '../../support/story.ts';
import { recorded } from '../../support/story-facts.ts';
import { at, clerks, kiosk, supervisor } from '../../support/story-office.ts';
import {
  arrive,
  askForHelp,
  by,
  byPhone,
  callNext,
  checkIn,
  comeBack,
  declareOutage,
  endOutage,
  finish,
  given,
  openWindow,
  pauseService,
  resumeService,
  returnToLine,
  stepOut,
  tellFromWindow,
  until,
  wait,
  walkIn,
} from '../../support/story-words.ts';

/** At 9:00 three wait for a passport, in order of their hour; K001 wants information. */
const busy = given(
  until('8:40'),
  openWindow('V1'),
  openWindow('V3'),
  checkIn('cita-9:30'),
  checkIn('cita-8:30'),
  checkIn('cita-9:00'),
  walkIn(),
  until('9:00'),
);
const down = busy.and(declareOutage());

const seen = (office: Office, time: string) => {
  const look = { at: at(time), id: 'jacinto', name: 'Jacinto', roles: ['supervisor' as const] };
  return staffView(office, look);
};
const pausedIn = ({ pausedServices }: Office) => [...pausedServices.keys()];
const orderOf = (story: Story, windowId: string, time: string) => nextInLine(story.office, windowId, at(time))?.ticket;

test('one act stops what needs the system, and says so on every screen', () => {
  busy
    .when(declareOutage('pasaporte', 'entrega'))
    .thenRecords(
      recorded({ type: 'OutageBegan', services: ['pasaporte', 'entrega'] }),
      recorded({ type: 'ServicePaused', service: 'pasaporte', outage: true }),
      recorded({ type: 'ServicePaused', service: 'entrega', outage: true }),
    );
  const look = { at: at('9:05') };
  expect(kioskView(down.office, look).outage).toEqual({ since: at('9:00') });
  expect(displayView(down.office, look).outage).toEqual({ since: at('9:00') });
  expect(seen(down.office, '9:05').outage).toEqual({
    since: at('9:00'),
    services: [{ es: 'Pasaporte' }],
    here: 3,
    out: 0,
  });
  const back = down.and(endOutage());
  for (const view of [kioskView(back.office, look), displayView(back.office, look), seen(back.office, '9:05')])
    expect(view).not.toHaveProperty('outage');
});

test('nobody of it is called while it lasts, what needs no system goes on, and numbers are still given', () => {
  down.when(callNext('V1')).thenRefuses('nobody-waiting');
  down.when(callNext('V3')).thenRecords(recorded({ type: 'TicketCalled' }));
  down.when(checkIn('cita-10:00')).thenRecords(recorded({ type: 'VisitCheckedIn' }));
});

test('the end goes on in the order of before, and leaves alone what was paused for another reason', () => {
  const ended = busy.and(pauseService('entrega'), declareOutage('pasaporte', 'entrega'), wait(40), endOutage());
  expect(pausedIn(ended.office)).toEqual(['entrega']);
  expect(orderOf(ended, 'V1', '9:40')).toBe('A002');
  const next = ended.and(callNext('V1'), wait(1), finish('A002', { callNext: true }));
  expect(next.visit('A003').situation.is).toBe('called');
});

test('an outage is declared once, for services of the office, on an open day, by a supervisor', () => {
  down.when(declareOutage()).thenRefuses('outage-stands');
  busy.when(declareOutage('visas')).thenRefuses('unknown-service');
  busy.when(endOutage()).thenRefuses('no-outage');
  busy.when(by(clerks.V1 ?? supervisor, declareOutage())).thenRefuses('not-allowed');
});

test('a service that works again alone goes on, and the end brings back the others', () => {
  const some = busy.and(declareOutage('pasaporte', 'entrega'), resumeService('entrega'));
  expect(pausedIn(some.office)).toEqual(['pasaporte']);
  expect(pausedIn(some.and(endOutage()).office)).toEqual([]);
});

test('a clerk tells of it: supervision reads it at once, and declaring it answers the clerk', () => {
  const told = busy.and(tellFromWindow('V1', 'outage'));
  expect(seen(told.office, '9:00').supervisor?.alerts[0]).toEqual({ is: 'outage-told', since: at('9:00'), from: 'V1' });
  const declared = told.and(declareOutage());
  expect(declared.office.requests.size).toBe(0);
  expect(seen(declared.office, '9:00').supervisor?.alerts).toEqual([]);
  busy.when(by(kiosk, askForHelp('outage'))).thenRefuses('not-allowed');
});

test('whoever stood at a window goes back with the time that they had', () => {
  const serving = busy.and(callNext('V1'), arrive('A002'), declareOutage(), wait(10));
  const { due } = visitOf(busy.office, 'A002').situation as { due: number };
  const back = serving.and(returnToLine('A002'));
  expect(back.visit('A002').situation).toMatchObject({ is: 'waiting', due, why: { is: 'appointment' } });
  const usual = busy.and(callNext('V1'), arrive('A002'), wait(10), returnToLine('A002'));
  expect(usual.visit('A002').situation).toMatchObject({ due: at('9:25'), why: { is: 'returned-to-line' } });
});

test('whoever likes goes out with their place kept, and is back whenever they come before check-in ends', () => {
  const out = down.and(stepOut('A002'));
  expect(out.visit('A002').situation).toMatchObject({ due: at('8:55'), away: { until: at('14:30'), byWish: true } });
  expect(inferredInRoom(out.office, at('9:01'))).toBe(inferredInRoom(down.office, at('9:01')) - 1);
  expect(seen(out.office, '9:01').outage).toMatchObject({ here: 2, out: 1 });

  const ended = out.and(wait(30), endOutage());
  expect(orderOf(ended, 'V1', '9:30')).toBe('A003');
  const returned = ended.and(comeBack('A002'));
  expect(orderOf(returned, 'V1', '9:30')).toBe('A002');
  expect(returned.visit('A002').situation).not.toHaveProperty('away');
});

test('going out is offered to who waits for what stands still, and to nobody else', () => {
  down.when(stepOut('K001')).thenRefuses('no-outage');
  busy.when(stepOut('A001')).thenRefuses('no-outage');
  down.and(stepOut('A001')).when(stepOut('A001')).thenRefuses('already-out');
  down.and(until('14:30')).when(stepOut('A001')).thenRefuses('check-in-over');
  down.when(byPhone('A001', stepOut('A001'))).thenRecords(recorded({ type: 'VisitSteppedOut' }));

  const { office } = down;
  const offered = { outage: { outUntil: at('14:30') } };
  const visit = visitOf(office, 'A001');
  expect(issuedTicket(office, visit.id)).toMatchObject(offered);
  expect(alreadyHere(office, visit, at('9:01'))).toMatchObject(offered);
  expect(phoneView(office, { at: at('9:01'), visitId: visit.id })).toMatchObject(offered);
  expect(search(office, 'A001', at('9:00'))).toMatchObject([{ may: 'step-out' }]);
  expect(issuedTicket(office, visitOf(office, 'K001').id)).not.toHaveProperty('outage');
});

test('who is out is told until when, not an hour, and stands on no wall before they are invited in', () => {
  const { office } = down.and(stepOut('A001'));
  const visit = visitOf(office, 'A001');
  const phone = phoneView(office, { at: at('9:01'), visitId: visit.id });
  expect(phone).toMatchObject({ backBy: at('14:30') });
  expect(phone).not.toHaveProperty('comeBackAt');
  expect(issuedTicket(office, visit.id)).toMatchObject({ backBy: at('14:30') });
  expect(search(office, 'A001', at('9:00'))).toMatchObject([{ may: 'come-back' }]);
  expect(displayView(office, { at: at('9:01') })).not.toHaveProperty('outside');
  const invited = { ...office, visits: office.visits.with(visit.id, asInvited(visit)) };
  expect(displayView(invited, { at: at('9:01') }).outside).toEqual({ invited: ['A001'], comingBack: [] });
});

const asInvited = (visit: ReturnType<typeof visitOf>): typeof visit => {
  const { situation } = visit;
  if (situation.is !== 'waiting' || !situation.away) return visit;
  return { ...visit, situation: { ...situation, away: { ...situation.away, invited: at('9:00') } } };
};

test('no time is foretold while it lasts; afterwards whoever is out counts as if invited in', () => {
  const { office } = down.and(stepOut('A001'));
  const told = (of: Office, time: string) => new Estimator(newLearned()).tell(of, at(time));
  const idOf = (ticket: string) => visitOf(office, ticket).id;
  expect([...told(office, '9:01').keys()]).toEqual([idOf('K001')]);
  const ended = down.and(stepOut('A001'), wait(30), endOutage()).office;
  expect(told(ended, '9:30').get(idOf('A001'))?.mid).toBeLessThan(60);
});

test('its minutes are no part of what is learned of a step', () => {
  const minutes = (story: Story) => {
    const estimator = new Estimator(newLearned());
    const { office, entry } = story.when(finish('A002'));
    estimator.learn(story.office, entry);
    expect(office.visits.size).toBe(story.office.visits.size);
    return estimator.learned.durations.kinds['pasaporte/documentos/first'];
  };
  const called = busy.and(callNext('V1'), arrive('A002'), wait(4));
  const still = called.and(declareOutage(), wait(40), endOutage(), wait(6));
  expect(stoodStill(still.office, 'pasaporte', at('9:00'), still.now)).toBe(40 * 60_000);
  expect(minutes(still)).toEqual(minutes(called.and(wait(6))));
  expect(minutes(called.and(wait(46)))).not.toEqual(minutes(still));
});

test('a call after it says nothing of what was foretold before it', () => {
  const ranges = (story: Story, told: Office) => {
    const estimator = new Estimator(newLearned());
    estimator.tell(told, at('9:00'));
    for (const entry of story.entries.slice(busy.entries.length)) estimator.learn(told, entry);
    return Object.keys(estimator.learned.ranges);
  };
  expect(ranges(busy.and(callNext('V1')), busy.office)).not.toEqual([]);
  expect(ranges(down.and(wait(40), endOutage(), callNext('V1')), busy.office)).toEqual([]);
});
