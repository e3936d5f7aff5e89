import { expect, test } from 'vitest';
import type { Command } from '../../../shared/domain/commands.ts';
import type { StaffView } from '../../../shared/domain/views/types.ts';
import type { Answer, CommandResult } from '../../../shared/protocol/messages.ts';
import { actingBy } from '../../../staff/acting.ts';
import { windowWork } from '../../../staff/window/work.ts';
import { withCard, withDesk } from '../../support/views/staff.ts';
import { at, calledCard, familyCard, freeDesk, servingCard } from '../../support/views/staff-desk.ts';

const done: Answer<CommandResult> = { ok: true, seq: 1, result: {} };

function clerk(answer: (command: Command) => Promise<Answer<CommandResult>> = async () => done) {
  const sent: Command[] = [];
  const around = { view: withDesk(freeDesk), online: true, uptime: 0 };
  const acting = actingBy((command) => {
    sent.push(command);
    return answer(command);
  });
  const work = windowWork({
    acting,
    view: () => around.view,
    online: () => around.online,
    now: () => at('10:11'),
    uptime: () => around.uptime,
  });
  const see = (view: StaffView, uptime: number) => {
    around.view = view;
    around.uptime = uptime;
    work.see(view.desk);
  };
  see(around.view, 0);
  around.uptime = 10_000;
  return { work, acting, sent, around, see };
}

test('two quick presses call one person', () => {
  const { work, sent } = clerk(() => new Promise(() => {}));
  work.perform('primary');
  work.perform('primary');
  expect(sent).toHaveLength(1);
});

test('a click right after the call does not mark the visitor as arrived', () => {
  const { work, sent, see, around } = clerk();
  see(withDesk(withCard(calledCard)), 20_000);
  around.uptime = 20_300;
  work.perform('primary');
  expect(sent).toEqual([]);
  around.uptime = 20_600;
  work.perform('primary');
  expect(sent).toEqual([{ type: 'RecordArrival', callId: 'call-1' }]);
});

test('nothing is sent while the line is cut, and nothing is sent afterwards by itself', () => {
  const { work, sent, around } = clerk();
  around.online = false;
  work.perform('primary');
  around.online = true;
  expect(sent).toEqual([]);
});

test('a panel closes when the office takes the wish', async () => {
  const { work, see } = clerk();
  see(withDesk(withCard(servingCard)), 20_000);
  work.perform('hold');
  expect(work.panel.value).toBe('hold');
  await work.wish({ type: 'HoldVisit', callId: 'call-2', reason: 'r1' });
  expect(work.panel.value).toBeUndefined();
});

test('a panel stays with the reason when the office declines', async () => {
  const { work, see, acting } = clerk(async () => ({ ok: false, refusal: 'call-is-over' }));
  see(withDesk(withCard(servingCard)), 20_000);
  work.perform('hold');
  await work.wish({ type: 'HoldVisit', callId: 'call-2', reason: 'r1' });
  expect(work.panel.value).toBe('hold');
  expect(acting.declined.value?.refusal).toBe('call-is-over');
});

test('what was marked and asked of one visitor is gone with the visitor', () => {
  const { work, see } = clerk();
  see(withDesk(withCard(familyCard)), 20_000);
  work.mark([{ applicant: 0, outcome: 'incomplete', reason: 'r1' }]);
  work.perform('send');
  see(withDesk(withCard(servingCard)), 30_000);
  expect(work.marked.value).toEqual([]);
  expect(work.panel.value).toBeUndefined();
});

test('a deed that does not stand on the screen is not done', () => {
  const { work, sent } = clerk();
  work.perform('no-show');
  expect(sent).toEqual([]);
});
