import { expect, test } from 'vitest';
import type { RoomHealth } from '../../../staff/window/receipts.ts';
import { heardOf } from '../../../staff/window/receipts.ts';
import { calledCard } from '../../support/views/staff-desk.ts';

const { announcedAt } = calledCard;
const sala = {
  id: 'sala',
  name: 'Sala',
  kind: 'display',
  online: true,
  since: announcedAt,
  soundBlocked: false,
} as const;
const room = (receipts: RoomHealth['receipts'], screens: RoomHealth['screens'] = [sala]): RoomHealth => ({
  receipts,
  screens,
});
const receipt = { callId: 'call-1', attempt: 1, shown: ['sala'], shownAt: announcedAt + 900, spoken: [] };

test('a call that a display has painted is said to be on screen, with the moment', () => {
  expect(heardOf(calledCard, room([receipt]), announcedAt + 1000)).toEqual({
    is: 'seen',
    at: announcedAt + 900,
    spoken: false,
  });
});

test('for three seconds the displays are waited for; then it is said that none has shown it', () => {
  expect(heardOf(calledCard, room([]), announcedAt + 2999)).toEqual({ is: 'waiting' });
  expect(heardOf(calledCard, room([]), announcedAt + 3000)).toEqual({ is: 'unseen' });
});

test('the first call on screen does not vouch for the second', () => {
  const again = { ...calledCard, announcements: 2, announcedAt: announcedAt + 60_000 };
  expect(heardOf(again, room([receipt]), announcedAt + 70_000)).toEqual({ is: 'unseen' });
});

test('a voice heard is told', () => {
  expect(heardOf(calledCard, room([{ ...receipt, spoken: ['sala'] }]), announcedAt + 4000)).toMatchObject({
    spoken: true,
  });
});

test('a call that no display may show is not awaited there: the clerk fetches the person', () => {
  expect(heardOf({ ...calledCard, silent: true }, room([]), announcedAt + 60_000)).toEqual({ is: 'silent' });
});

test('a call that no display will say is not "still without voice": the clerk reads why', () => {
  const heard = (...screens: RoomHealth['screens'][number][]) =>
    heardOf(calledCard, room([{ ...receipt, shown: screens.map(({ id }) => id) }], screens), announcedAt + 4000);
  expect(heard({ ...sala, only: 'picture' })).toMatchObject({ spoken: false, unsaid: 'picture' });
  expect(heard({ ...sala, only: 'chime' })).toMatchObject({ unsaid: 'chime' });
  expect(heard({ ...sala, soundBlocked: true })).toMatchObject({ unsaid: 'blocked' });
  expect(heard({ ...sala, only: 'picture' }, { ...sala, id: 'pasillo' })).not.toHaveProperty('unsaid');
});
