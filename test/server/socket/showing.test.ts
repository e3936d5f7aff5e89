import { expect, onTestFinished, test, vi } from 'vitest';
import { Showing } from '../../../server/socket/showing.ts';
import type { Viewer } from '../../../server/viewer.ts';
import { situations } from '../../support/views/phone.ts';

const wall = { audience: 'display', id: 'sala' } as const;
const kiosk = { audience: 'kiosk', id: 'kiosk-1', name: 'Quiosco 1' } as const;

test('a display whose view fails keeps no kiosk from its own, and does not end the server', () => {
  const { showing, shown, log, mend } = office();
  showing.join({ viewer: wall, show: () => shown.push('wall') });
  showing.join({ viewer: kiosk, show: () => shown.push('kiosk') });
  expect(shown).toEqual(['kiosk']);

  showing.refresh();
  expect(shown).toEqual(['kiosk', 'kiosk']);
  expect(log.join(' ')).toContain('fault in showing');
  expect(log.join(' ')).not.toContain('Rosa');

  mend();
  showing.refresh();
  expect(shown).toEqual(['kiosk', 'kiosk', 'wall', 'kiosk']);
});

test('those who see the same are shown it once: at once, or where commands go first in the next turn', async () => {
  for (const atOnce of [undefined, 1]) {
    const { showing, shown, mend } = office(atOnce);
    mend();
    for (const viewer of [kiosk, wall, { ...wall, id: 'pasillo' }, wall]) showing.join({ viewer, show: () => 0 });
    expect(shown).toEqual(['wall']); // Who was there has what the second one at that wall was shown when it came.
    shown.length = 0;

    showing.refresh();
    const everybody = ['kiosk', 'wall', 'wall'];
    expect(shown).toEqual(atOnce === undefined ? everybody : []);
    await turn();
    expect(shown).toEqual(everybody);
  }
});

test('what is told of the screens is gathered once for all the staff', () => {
  const { showing, mend, gathered } = office();
  mend();
  for (const id of ['alba', 'bruno', 'celia'])
    showing.join({ viewer: { audience: 'staff', id, name: id, roles: ['window'] }, show: () => 0 });
  const before = gathered();
  showing.refresh();
  expect(gathered() - before).toBe(1);
  showing.refresh();
  expect(gathered() - before).toBe(2);
});

test('while commands never pause they have the greater part of the time; once they do, or their part is over, what is new is shown', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  onTestFinished(() => clock.mockRestore());
  const { showing, shown, mend, hands } = office(1, () => clock.mockReturnValue(performance.now() + 1000));
  mend();
  showing.join({ viewer: kiosk, show: () => 0 });
  showing.refresh();
  await turn();
  expect(shown).toEqual(['kiosk']);

  let come = 0;
  const everMore = () => ++come;
  const noMore = () => come;
  hands.commands = everMore;
  showing.refresh();
  await turn();
  expect(shown).toEqual(['kiosk']);
  hands.commands = noMore;
  await vi.waitFor(() => expect(shown).toEqual(['kiosk', 'kiosk']));

  hands.commands = everMore;
  showing.refresh();
  await turn();
  expect(shown).toHaveLength(2);
  clock.mockReturnValue(performance.now() + 60_000);
  await vi.waitFor(() => expect(shown).toHaveLength(3));
});

const turn = (): Promise<void> => new Promise((done) => setTimeout(done, 20));

function office(atOnce?: number, work = () => {}) {
  const hands = { commands: () => 0 };
  let fails = true;
  let seq = 0;
  let gathered = 0;
  const shown: string[] = [];
  const log: string[] = [];
  const showing = new Showing({
    frame: Number.NEGATIVE_INFINITY,
    ...(atOnce !== undefined && { atOnce }),
    keyOf: ({ id }) => id,
    viewOf: ({ audience }: Viewer) => {
      work();
      if (fails && audience === 'display') throw new Error('A001 of Rosa M.');
      seq += 1;
      return { ...situations.waiting, ahead: seq };
    },
    showAll: ({ audience }) => shown.push(audience === 'display' ? 'wall' : 'kiosk'),
    health: () => {
      gathered += 1;
      return { screens: [], pairing: [], receipts: [], saving: true };
    },
    now: () => 0,
    commands: () => hands.commands(),
    seq: () => 0,
    log: (line) => log.push(line),
  });
  const mend = () => {
    fails = false;
  };
  return { showing, shown, log, mend, hands, gathered: () => gathered };
}
