import { expect, test } from 'vitest';
import { apply } from '../../../shared/domain/apply.ts';
import { decide } from '../../../shared/domain/decide/index.ts';
import { nextInLine, peopleAhead } from '../../../shared/domain/line.ts';
import { alreadyHere } from '../../../shared/domain/lookup.ts';
import type { Office } from '../../../shared/domain/office.ts';
import { inferredInRoom } from '../../../shared/domain/room.ts';
import { windowDesk } from '../../../shared/domain/views/desk.ts';
import { displayView } from '../../../shared/domain/views/display.ts';
import { phoneView } from '../../../shared/domain/views/phone.ts';
import type { RoomForecast } from '../../../shared/domain/views/types.ts';
import type { Needs } from '../../../shared/domain/vocabulary.ts';
import { noNeeds } from '../../../shared/domain/vocabulary.ts';
import type { Story } from '../../support/story.ts';
import { givenOffice, visitOf } from '../../support/story.ts';
import { at, kiosk, receptionist, schedule, settings } from '../../support/story-office.ts';
import {
  byPhone,
  callNext,
  comeBack,
  countRoom,
  given,
  noShow,
  openWindow,
  publish,
  returnToLine,
  until,
  walkIn,
} from '../../support/story-words.ts';

const crowded = (seats: number) => publish({ ...settings, room: { seats, comeBack: true } });

const askedFor = { type: 'CheckIn', appointments: [], service: 'informes', companions: 0, language: 'es' } as const;

/** Somebody asks for information at 9:00 while the call is expected at some hour; the office after it. */
const arrives = (
  { office }: Story,
  expected: string | undefined,
  needs: Needs = noNeeds,
  room: RoomForecast = [],
): Office => {
  const command = { ...askedFor, needs };
  const range = expected === undefined ? undefined : { from: at(expected), to: at('14:00') };
  const context = {
    at: at('9:00'),
    by: kiosk,
    commandId: 'newcomer',
    code: 'code',
    foretold: () => range,
    room: () => room,
  };
  const decision = decide(office, command, context);
  if (!decision.accepted) throw new Error(decision.refusal);
  return apply(office, { at: at('9:00'), id: 'newcomer', by: kiosk, command: command.type, events: decision.events });
};

const full = given(until('9:00'), crowded(1), openWindow('V3'), walkIn());
const awayOf = (office: Office) => visitOf(office, 'K002').situation;
const sentAway = arrives(full, '10:03');

test('a check-in is foretold once, and again only where it was told to come back later', () => {
  const forecasts = (expected: string) => {
    let asked = 0;
    const foretold = () => {
      asked += 1;
      return { from: at(expected), to: at('14:00') };
    };
    const context = { at: at('9:00'), by: kiosk, commandId: 'newcomer', code: 'code', foretold };
    decide(full.office, { ...askedFor, needs: noNeeds }, context);
    return asked;
  };
  expect(forecasts('9:10')).toBe(1);
  expect(forecasts('10:30')).toBe(2);
});

test('who has a ticket written by hand waits already, and is told no hour to come back at', () => {
  const handwritten = { ticket: 'K045', at: at('8:40') };
  const context = { at: at('9:00'), by: receptionist, commandId: 'newcomer', code: 'code' };
  const foretold = () => ({ from: at('10:03'), to: at('14:00') });
  const decision = decide(full.office, { ...askedFor, needs: noNeeds, handwritten }, { ...context, foretold });
  expect(decision).toMatchObject({ accepted: true, events: [{ ticket: 'K045', waiting: { joined: at('8:40') } }] });
  expect(decision).not.toHaveProperty('events.0.waiting.away');
});

test('whom the full room cannot seat is told an hour, ten minutes before the call can come, with the time kept', () => {
  expect(awayOf(sentAway)).toMatchObject({ joined: at('9:00'), due: at('9:30'), away: { until: at('9:50') } });
  expect(inferredInRoom(sentAway, at('9:10'))).toBe(1);
  expect(inferredInRoom(sentAway, at('9:50'))).toBe(2);
});

test('nobody is sent away while there are seats, for a short or an unknown wait, or where the office does not', () => {
  expect(awayOf(arrives(given(until('9:00'), crowded(2), walkIn()), '10:03'))).not.toHaveProperty('away');
  expect(awayOf(arrives(full, '9:30'))).not.toHaveProperty('away');
  expect(awayOf(arrives(full, undefined))).not.toHaveProperty('away');
  const without = given(until('9:00'), publish({ ...settings, room: { seats: 1 } }), walkIn());
  expect(awayOf(arrives(without, '10:03'))).not.toHaveProperty('away');
});

test('while there are seats now, whom the room will not hold before their hour is told one too', () => {
  const half = given(until('9:00'), crowded(2), openWindow('V3'), walkIn());
  const fillsAt = (time: string) => [
    { at: at('9:10'), people: 2 },
    { at: at(time), people: 3 },
  ];
  expect(awayOf(arrives(half, '10:03', noNeeds, fillsAt('9:40')))).toMatchObject({ away: { until: at('9:50') } });
  expect(awayOf(arrives(half, '10:03', noNeeds, fillsAt('9:50')))).not.toHaveProperty('away');
  expect(awayOf(arrives(half, '9:30', noNeeds, fillsAt('9:10')))).not.toHaveProperty('away');
  const counted = given(until('8:59'), crowded(2), openWindow('V3'), walkIn(), countRoom(0), until('9:00'));
  expect(awayOf(arrives(counted, '10:03', noNeeds, fillsAt('9:10')))).not.toHaveProperty('away');
});

test('nobody is sent away who has priority, an escort or an interpreter to wait with', () => {
  for (const needs of [{ priority: ['senior' as const] }, { escort: true }, { interpreter: 'omq-x-tuunsavi' }]) {
    expect(awayOf(arrives(full, '10:03', { ...noNeeds, ...needs }))).not.toHaveProperty('away');
  }
});

test('before the hour others are called first, though due later; from the hour on the time decides', () => {
  const later = givenOffice(sentAway, at('9:05'), callNext('V3')).and(walkIn());
  expect(nextInLine(later.office, 'V3', at('9:49'))?.ticket).toBe('K003');
  expect(nextInLine(later.office, 'V3', at('9:50'))?.ticket).toBe('K002');
});

test('nobody is called while they are out as they were told, though nobody else waits', () => {
  const alone = givenOffice(sentAway, at('9:05'), callNext('V3'), openWindow('V5'));
  alone.when(callNext('V5')).thenRefuses('nobody-waiting');
  expect(nextInLine(alone.office, 'V5', at('9:49'))).toBeUndefined();
  expect(nextInLine(alone.office, 'V5', at('9:50'))?.ticket).toBe('K002');
});

test('whoever is out is counted before those alone whose call may come after their hour, or of whose call nothing is known', () => {
  const later = givenOffice(sentAway, at('9:05'), callNext('V3')).and(walkIn());
  const aheadOf = ({ office, now }: Story, expected: string | undefined) => {
    const last = visitOf(office, 'K003');
    const range = expected === undefined ? undefined : { from: at('9:30'), to: at(expected) };
    const seen = phoneView(office, { at: now, visitId: last.id, ranges: new Map(range ? [[last.id, range]] : []) });
    expect(peopleAhead(office, last, range?.to)).toBe(seen?.ahead);
    return seen?.ahead;
  };
  expect(aheadOf(later, '9:49')).toBe(0);
  expect(aheadOf(later, '9:50')).toBe(1);
  expect(aheadOf(later, undefined)).toBe(1);
  expect(aheadOf(later.and(comeBack('K002')), '9:49')).toBe(1);
});

/** The office after its clock looked at it at this time, while K002, were they there, might be called at that one. */
const looked = (office: Office, time: string, callAt: string | undefined): Office => {
  const range = callAt === undefined ? undefined : { from: at(callAt), to: at('14:00') };
  const context = { at: at(time), by: schedule, commandId: `look-${time}`, code: 'code', foretold: () => range };
  const decision = decide(office, { type: 'KeepTime' }, context);
  if (!decision.accepted) throw new Error(decision.refusal);
  return apply(office, { ...context, id: context.commandId, command: 'KeepTime', events: decision.events });
};

const invited = looked(sentAway, '9:20', '9:31');

test('things go faster: whoever would be called soon is invited in, and the hour told still stands', () => {
  expect(awayOf(invited)).toMatchObject({ due: at('9:30'), away: { until: at('9:50'), invited: at('9:20') } });
  expect(inferredInRoom(invited, at('9:20'))).toBe(2);
  expect(looked(invited, '9:21', '9:31')).toBe(invited);
});

test('nobody is invited whose call is not near, whose hour is, or for whom nothing is foretold', () => {
  expect(looked(sentAway, '9:20', '9:36')).toBe(sentAway);
  expect(looked(sentAway, '9:20', undefined)).toBe(sentAway);
  expect(looked(sentAway, '9:41', '9:41')).toBe(sentAway);
});

test('an invitation calls nobody past those who are in the room, and leaves ten minutes to come in', () => {
  const alone = givenOffice(invited, at('9:20'), callNext('V3'), openWindow('V5'));
  expect(nextInLine(alone.office, 'V5', at('9:29'))).toBeUndefined();
  expect(nextInLine(alone.office, 'V5', at('9:30'))?.ticket).toBe('K002');
  const later = alone.and(until('9:31'), walkIn());
  expect(later.visit('K003').situation).toMatchObject({ due: at('10:01') });
  expect(nextInLine(later.office, 'V5', at('9:31'))?.ticket).toBe('K003');
});

test('invited and back: at the kiosk or by phone they are in line at once, with the time they had', () => {
  for (const deed of [comeBack('K002'), byPhone('K002', comeBack('K002'))]) {
    const back = givenOffice(invited, at('9:23')).when(deed).thenIsKept();
    expect(back.visit('K002').situation).toMatchObject({ due: at('9:30'), joined: at('9:00') });
    expect(back.visit('K002').situation).not.toHaveProperty('away');
    const others = givenOffice(back.office, at('9:24'), callNext('V3')).and(walkIn());
    expect(nextInLine(others.office, 'V3', at('9:25'))?.ticket).toBe('K002');
  }
});

const missing = givenOffice(invited, at('9:29'), callNext('V3'), openWindow('V5')).and(until('9:31'), callNext('V5'));

test.each([
  ['did not come', noShow('K002')],
  ['sent back to the line', returnToLine('K002')],
])(
  'whoever did not see the invitation (%s) is not absent: same time, not called again before the hour told',
  (_, deed) => {
    const told = missing.and(until('9:34')).when(deed).thenIsKept();
    expect(told.visit('K002')).toMatchObject({
      missedCalls: 0,
      situation: { is: 'waiting', joined: at('9:00'), due: at('9:30'), away: { until: at('9:50'), missed: true } },
    });
    expect(told.visit('K002').situation).not.toHaveProperty('away.invited');
    expect(visitOf(looked(told.office, '9:36', '9:36'), 'K002')).toBe(told.visit('K002'));
    expect(nextInLine(told.office, 'V5', at('9:49'))).toBeUndefined();
    expect(nextInLine(told.office, 'V5', at('9:50'))?.ticket).toBe('K002');
  },
);

test('staff see the hour told and the invitation, the phone what to do, and the kiosk takes them back', () => {
  const desk = (office: Office, time: string) => windowDesk(office, 'cielo', { at: at(time) })?.line;
  expect(desk(sentAway, '9:05')?.find(({ ticket }) => ticket === 'K002')?.away).toEqual({ until: at('9:50') });
  expect(desk(invited, '9:21')?.find(({ ticket }) => ticket === 'K002')?.away).toEqual({
    until: at('9:50'),
    invited: at('9:20'),
  });
  const visit = visitOf(invited, 'K002');
  expect(phoneView(invited, { at: at('9:21'), visitId: visit.id })).toMatchObject({
    comeBackAt: at('9:50'),
    invitedAt: at('9:20'),
  });
  expect(alreadyHere(invited, visit, at('9:21'))).toMatchObject({ situation: 'waiting', comeBackAt: at('9:50') });
  expect(alreadyHere(invited, visit, at('9:50'))).not.toHaveProperty('comeBackAt');
});

test('whoever is back before the hour says so, and is in line as if they had never left', () => {
  const back = givenOffice(sentAway, at('9:20')).when(comeBack('K002')).thenIsKept();
  expect(back.visit('K002').situation).toEqual({
    is: 'waiting',
    joined: at('9:00'),
    due: at('9:30'),
    why: { is: 'walk-in' },
    priority: false,
  });
});

test('the display tells who is out by number: who may come in, and who comes back when', () => {
  const outside = (office: Office, time: string, displayId?: string) =>
    displayView(office, { at: at(time), ...(displayId !== undefined && { displayId }) }).outside;
  expect(outside(sentAway, '9:10')).toEqual({ invited: [], comingBack: [{ at: at('9:50'), tickets: ['K002'] }] });
  expect(outside(invited, '9:21')).toEqual({ invited: ['K002'], comingBack: [] });
  expect(outside(invited, '9:50')).toBeUndefined();

  const [hall] = settings.displays;
  if (!hall) throw new Error('The office of the stories has a display.');
  const door = { ...hall, id: 'puerta', outside: true };
  const withDoor = { ...invited, settings: { ...invited.settings, displays: [hall, door] } };
  expect(outside(withDoor, '9:21', hall.id)).toBeUndefined();
  expect(outside(withDoor, '9:21', 'puerta')).toEqual({ invited: ['K002'], comingBack: [] });
});

test('a service that is called on no wall is not told outside either', () => {
  const services = invited.settings.services.map((service) => ({ ...service, private: true, silent: true }));
  const silent = { ...invited, settings: { ...invited.settings, services } };
  expect(displayView(silent, { at: at('9:21') })).not.toHaveProperty('outside');
});
