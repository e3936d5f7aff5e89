import type { ApplicantResult, Command } from '../../shared/domain/commands.ts';
import type { WindowDesk } from '../../shared/domain/views/types.ts';
import type { ReasonId } from '../../shared/domain/vocabulary.ts';
import type { Deed } from './deeds.ts';
import { situationOf } from './situation.ts';

/** The deeds that ask something first. */
export type PanelName = Extract<
  Deed,
  'incomplete' | 'hold' | 'send' | 'end' | 'needs' | 'people' | 'call-ticket' | 'ask' | 'pause'
>;

/** What a deed sets off: a command at once, or a question in a panel. */
export type Act = { readonly command: Command } | { readonly panel: PanelName };

/** What the clerk had marked, and the office's own word for an urgent pause. */
export interface Marks {
  readonly applicants: readonly ApplicantResult[];
  readonly urgentReason: ReasonId | undefined;
}

/** From a deed to what it sets off. Nothing when the window has meanwhile come to stand otherwise. */
export function actOf(deed: Deed, desk: WindowDesk, marks: Marks): Act | undefined {
  const windowId = desk.window.id;
  const callId = desk.card?.callId;

  switch (deed) {
    case 'primary':
      return primaryOf(desk, marks);
    case 'incomplete':
    case 'hold':
    case 'send':
    case 'end':
    case 'needs':
    case 'people':
    case 'call-ticket':
    case 'ask':
    case 'pause':
      return { panel: deed };
    case 'recall':
      return callId ? { command: { type: 'Recall', callId } } : undefined;
    case 'no-show':
      return callId ? { command: { type: 'RecordNoShow', callId } } : undefined;
    case 'onward':
      return callId ? { command: finish(callId, marks, false) } : undefined;
    case 'return':
      return callId ? { command: { type: 'ReturnToLine', callId } } : undefined;
    case 'disarm':
      return { command: { type: 'DisarmWindow', windowId } };
    case 'urgent-pause':
      return marks.urgentReason === undefined
        ? undefined
        : { command: { type: 'PauseWindow', windowId, reason: marks.urgentReason, urgent: true } };
    case 'close':
      return { command: { type: 'CloseWindow', windowId } };
  }
  return deed satisfies never;
}

function primaryOf(desk: WindowDesk, marks: Marks): Act | undefined {
  const windowId = desk.window.id;
  const situation = situationOf(desk);

  switch (situation) {
    case 'free':
      return { command: { type: 'CallNext', windowId } };
    case 'nobody':
      return { command: { type: 'ArmWindow', windowId } };
    case 'armed':
      return undefined;
    case 'called':
      return desk.card && { command: { type: 'RecordArrival', callId: desk.card.callId } };
    case 'serving':
      return desk.card && { command: finish(desk.card.callId, marks, true) };
    case 'paused':
      return { command: { type: 'ResumeWindow', windowId } };
  }
  return situation satisfies never;
}

const finish = (callId: string, { applicants }: Marks, callNext: boolean): Command => ({
  type: 'FinishStep',
  callId,
  callNext,
  ...(applicants.length > 0 && { applicants }),
});
