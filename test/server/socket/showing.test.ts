import { expect, test } from 'vitest';
import { Showing } from '../../../server/socket/showing.ts';
import type { Viewer } from '../../../server/viewer.ts';
import { situations } from '../../support/views/phone.ts';

const wall = { audience: 'display', id: 'sala' } as const;
const kiosk = { audience: 'kiosk', id: 'kiosk-1', name: 'Quiosco 1' } as const;

test('a display whose view fails keeps no kiosk from its own, and does not end the server', async () => {
  const { showing, shown, log, mend } = office();
  showing.join({ viewer: wall, show: () => shown.push('wall') });
  showing.join({ viewer: kiosk, show: () => shown.push('kiosk') });
  expect(shown).toEqual(['kiosk']);

  showing.refresh();
  await turn();
  expect(shown).toEqual(['kiosk', 'kiosk']);
  expect(log.join(' ')).toContain('fault in showing');
  expect(log.join(' ')).not.toContain('Rosa');

  mend();
  showing.refresh();
  expect(shown).toEqual(['kiosk', 'kiosk', 'wall']);
  await turn();
  expect(shown).toEqual(['kiosk', 'kiosk', 'wall', 'kiosk']);
});

test('those who see the same are shown it once: the waiting room at once, everybody else in the next turn', async () => {
  const { showing, shown, mend } = office();
  mend();
  for (const viewer of [kiosk, wall, { ...wall, id: 'pasillo' }, wall]) showing.join({ viewer, show: () => undefined });

  showing.refresh();
  expect(shown).toEqual(['wall', 'wall']);
  await turn();
  expect(shown).toEqual(['wall', 'wall', 'kiosk']);
});

const turn = (): Promise<void> => new Promise((done) => setTimeout(done, 20));

function office() {
  let fails = true;
  let seq = 0;
  const shown: string[] = [];
  const log: string[] = [];
  const showing = new Showing({
    frame: Number.NEGATIVE_INFINITY,
    keyOf: ({ id }) => id,
    viewOf: ({ audience }: Viewer) => {
      if (fails && audience === 'display') throw new Error('A001 of Rosa M.');
      seq += 1;
      return { ...situations.waiting, ahead: seq };
    },
    showAll: ({ audience }) => shown.push(audience === 'display' ? 'wall' : 'kiosk'),
    health: () => ({ screens: [], pairing: [], receipts: [], saving: true }),
    now: () => 0,
    seq: () => 0,
    log: (line) => log.push(line),
  });
  const mend = () => {
    fails = false;
  };
  return { showing, shown, log, mend };
}
