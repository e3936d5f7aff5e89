import { expect, test } from 'vitest';
import { Showing } from '../../../server/socket/showing.ts';
import type { Viewer } from '../../../server/viewer.ts';
import { situations } from '../../support/views/phone.ts';

test('the waiting room sees what is new before anybody else, and those who see the same are shown it once', () => {
  let ahead = 1;
  const told: string[] = [];
  const showing = new Showing({
    frame: 0,
    keyOf: ({ audience }) => audience,
    viewOf: () => ({ ...situations.waiting, ahead }),
    showAll: ({ audience }) => told.push(audience),
    health: () => ({ screens: [], pairing: [], receipts: [], saving: true }),
    now: () => 0,
    seq: () => 0,
    log: () => undefined,
  });
  const viewers: readonly Viewer[] = [
    { audience: 'staff', id: 'clerk', name: 'Alba', roles: ['window'] },
    { audience: 'kiosk', id: 'kiosk', name: 'Quiosco' },
    { audience: 'display', id: 'wall' },
    { audience: 'display', id: 'hall' },
  ];
  for (const viewer of viewers) showing.join({ viewer, show: () => undefined });

  ahead = 2;
  showing.refresh();
  expect(told).toEqual(['display', 'staff', 'kiosk']);
  showing.close();
});
