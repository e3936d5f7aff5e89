import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { Meaning } from '../../../staff/keys.ts';
import { keysWith } from '../../../staff/keys.ts';
import { useKeys } from '../../../staff/useKeys.ts';
import { deedsOf } from '../../../staff/window/deeds.ts';
import { WindowScreen } from '../../../staff/window/WindowScreen.tsx';
import { windowWork } from '../../../staff/window/work.ts';
import { useWorkplace } from '../../../staff/workplace.ts';
import { sent, showPart } from '../../support/staff-part.tsx';
import { health, withCard, withDesk } from '../../support/views/staff.ts';
import { at, servingCard } from '../../support/views/staff-desk.ts';

const desk = withCard(servingCard);
const view = withDesk(desk);
let work: ReturnType<typeof windowWork> | undefined;

function Window() {
  const { acting } = useWorkplace();
  work ??= windowWork({ acting, view: () => view, online: () => true, now: () => at('10:11'), uptime: () => 10_000 });
  const { perform, settled } = work;
  const keys: Readonly<Record<Meaning, string>> = keysWith({});
  useKeys({ deeds: deedsOf(desk), letters: true, keys, settled, onDeed: perform, onErrand: () => {} });
  return <WindowScreen view={view} desk={desk} room={health} work={work} asOf={undefined} />;
}

afterEach(() => {
  render(null, document.body);
  work = undefined;
});

/** One key, and what a browser does before it hands out the next: what was promised, and no picture yet. */
const key = async (pressed: string) => {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }));
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

test('keys typed on before the question is painted count: the reason is picked and written down', async () => {
  await showPart(<Window />);
  for (const pressed of ['i', '2', 'Enter']) await key(pressed);
  await act(async () => {});
  expect(sent).toEqual([{ type: 'RecordIncomplete', callId: 'call-2', reason: 'r2' }]);
});
