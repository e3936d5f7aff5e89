import { expect, test } from 'vitest';
import { Showing } from '../../../server/socket/showing.ts';
import type { ChangeMessage, ViewMessage } from '../../../shared/protocol/messages.ts';
import type { Kept } from '../../../shared/protocol/shown.ts';
import { shownAfter } from '../../../shared/protocol/shown.ts';
import { situations } from '../../support/views/phone.ts';

const PHONES = 500;

test('five hundred phones are shown what is new without keeping a clerk waiting, and all end with the newest', async () => {
  const { showing, change, shown } = phones();
  change(1);
  showing.refresh();
  expect(shown.filter((ahead) => ahead === 1)).toEqual([]);

  await turn();
  expect(shown.filter((ahead) => ahead === 1)).toHaveLength(10);
  change(2);
  showing.refresh();
  await until(() => shown.every((ahead) => ahead === 2));
  expect(new Set(shown)).toEqual(new Set([2]));
  showing.close();
});

test('a view that fails leaves the others shown at the next change', async () => {
  const { showing, change, shown, log } = phones();
  change(Number.NaN);
  showing.refresh();
  await until(() => log.length > 0);
  expect(log[0]).toContain('fault in showing');

  change(3);
  showing.refresh();
  await until(() => shown.every((ahead) => ahead === 3));
  expect(log).toHaveLength(1);
  showing.close();
});

function phones() {
  let ahead = 0;
  const log: string[] = [];
  const shown = Array.from({ length: PHONES }, () => -1);
  const kept = new Map<string, Kept | undefined>();
  const show = (id: string, message: ViewMessage | ChangeMessage) => {
    const { view } = kept.set(id, shownAfter(kept.get(id), message)).get(id) ?? {};
    shown[Number(id)] = view?.audience === 'phone' ? (view.ahead ?? -1) : -1;
  };
  const showing = new Showing({
    frame: 1,
    atOnce: 10,
    keyOf: ({ id }) => id,
    viewOf: () => {
      if (Number.isNaN(ahead)) throw new Error('no view');
      return { ...situations.waiting, ahead };
    },
    showAll: ({ id }, message) => show(id, message),
    health: () => ({ screens: [], pairing: [], receipts: [], saving: true }),
    now: () => 0,
    commands: () => 0,
    seq: () => 0,
    log: (line) => log.push(line),
  });
  for (const index of shown.keys()) {
    const id = String(index);
    showing.join({ viewer: { audience: 'phone', id }, show: (message) => show(id, message) });
  }
  const change = (to: number) => {
    ahead = to;
  };
  return { showing, shown, log, change };
}

const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

async function until(holds: () => boolean): Promise<void> {
  for (let turns = 0; turns < 10_000; turns += 1) {
    if (holds()) return;
    await new Promise((done) => setTimeout(done, 1));
  }
  throw new Error('It did not come about.');
}
