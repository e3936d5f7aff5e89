import type { CommandType, DoubtClock } from '../commands.ts';
import type { Context, Decision } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Office } from '../office.ts';

/** What is done though the hour is in doubt: people are helped, windows shut and slips taken back, since no time of theirs orders anybody. */
const goesOn: ReadonlySet<CommandType> = new Set<CommandType>([
  'DoubtClock',
  'ConfirmClock',
  'KeepTime',
  'AskForHelp',
  'AcceptRequest',
  'SettleRequest',
  'PauseWindow',
  'CloseWindow',
  'DisarmWindow',
  'Undo',
  'PostNotice',
  'RemoveNotice',
]);

/** Whether this waits until somebody has said that the hour is right, or the clock was corrected. */
export const waitsForClock = ({ clockDoubt }: Office, type: CommandType): boolean =>
  clockDoubt !== undefined && !goesOn.has(type);

/** The computer's clock shows what it can't: the day waits. Before the first day there is nothing that it could harm. */
export function doubtClock(office: Office, { expected }: DoubtClock, { at }: Context): Decision {
  return office.day && !office.clockDoubt ? accept({ type: 'ClockDoubted', at, expected }) : accept();
}

/** The hour that the clock shows is right, says a supervisor; or it shows again what it should. */
export function confirmClock({ clockDoubt }: Office, { at }: Context): Decision {
  return clockDoubt ? accept({ type: 'ClockConfirmed', at }) : refuse('clock-not-doubted');
}
