import { expect, test } from 'vitest';
import { kioskView } from '../../../shared/domain/views/kiosk.ts';
import { staffView } from '../../../shared/domain/views/staff.ts';
import { recorded } from '../../support/story-facts.ts';
import { at, clerks, supervisor } from '../../support/story-office.ts';
import {
  askForHelp,
  by,
  callNext,
  checkIn,
  closeWindow,
  confirmClock,
  doubtClock,
  given,
  keepTime,
  openDay,
  openWindow,
  pauseWindow,
  until,
  walkIn,
} from '../../support/story-words.ts';

const busy = given(until('8:40'), openWindow('V1'), openWindow('V3'), walkIn(), checkIn('cita-9:00'));
/** The power is back at 10:40, and the clock says 3:00. */
const jumped = busy.and(until('10:40'), callNext('V3'), until('3:00'), doubtClock('10:40'));

test('an hour that cannot be right lets the day wait: nobody is given a number or called, and no time of it orders anybody', () => {
  jumped.when(walkIn()).thenRefuses('clock-in-doubt');
  jumped.when(callNext('V1')).thenRefuses('clock-in-doubt');
  jumped.when(openDay('2026-11-24')).thenRefuses('clock-in-doubt');
  expect(jumped.when(keepTime()).entry.events).toEqual([]);
  expect(jumped.when(doubtClock('10:41')).entry.events).toEqual([]);
});

test('whoever needs help gets it meanwhile, and a window can be left', () => {
  jumped.when(askForHelp('emergency')).thenRecords(recorded({ type: 'HelpRequested' }));
  jumped.when(pauseWindow('V1', { urgent: true })).thenRecords(recorded({ type: 'WindowPaused' }));
  jumped.when(closeWindow('V1')).thenRecords(recorded({ type: 'WindowClosed' }));
});

test('a supervisor says that the hour is right, and the day goes on; a clerk does not', () => {
  jumped.when(by(clerks.V1 ?? supervisor, confirmClock())).thenRefuses('not-allowed');
  const sure = jumped.and(confirmClock());
  sure.when(confirmClock()).thenRefuses('clock-not-doubted');
  sure
    .and(until('9:00'))
    .when(callNext('V1'))
    .thenRecords(recorded({ type: 'TicketCalled' }));
  expect(sure.office).not.toHaveProperty('clockDoubt');
});

test('all staff read what the computer says and what was expected', () => {
  const look = { at: at('3:01'), id: 'jacinto', name: 'Jacinto', roles: ['window' as const] };
  expect(staffView(jumped.office, look).clockDoubt).toEqual({ says: at('3:01'), expected: at('10:40') });
  expect(staffView(busy.office, look)).not.toHaveProperty('clockDoubt');
});

test('the kiosk knows that the hour is in doubt, and not which it should be', () => {
  expect(kioskView(jumped.office, { at: at('3:01') }).clockDoubt).toBe(true);
  expect(kioskView(busy.office, { at: at('8:41') })).not.toHaveProperty('clockDoubt');
});
