import { apply } from '../../shared/domain/apply.ts';
import type { CommandType } from '../../shared/domain/commands.ts';
import { decide } from '../../shared/domain/decide/index.ts';
import type { Context, Decision, Entry } from '../../shared/domain/decision.ts';
import type { Office } from '../../shared/domain/office.ts';
import { newOffice } from '../../shared/domain/office.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import type { TimeRange } from '../../shared/domain/views/types.ts';
import type { Instant } from '../../shared/domain/vocabulary.ts';
import { replayed } from '../support/story.ts';
import { at, clerks, list, receptionist, schedule, settings, supervisor } from '../support/story-office.ts';
import type { Dice } from './dice.ts';
import { diceOf } from './dice.ts';
import { mistake } from './mistakes.ts';
import type { Wish } from './wishes.ts';
import { sensible } from './wishes.ts';

/** One wish of a generated day, with the office before and after it, and all that was recorded up to it. */
export interface Turn {
  readonly wish: Wish;
  readonly context: Context;
  readonly decision: Decision;
  readonly before: Office;
  readonly after: Office;
  /** What was recorded; nothing when the wish was refused or changed nothing. */
  readonly entry: Entry | undefined;
  readonly entries: readonly Entry[];
}

/** How often each kind of wish is made, in proportion to the others. */
export const weights: Readonly<Record<CommandType, number>> = {
  CheckIn: 40,
  CallNext: 38,
  RecordArrival: 12,
  RecordMunicipality: 3,
  FinishStep: 14,
  OpenWindow: 14,
  Undo: 12,
  CorrectOutcome: 2,
  SendTo: 7,
  RecordNoShow: 6,
  ComeBack: 8,
  HoldVisit: 5,
  RecordIncomplete: 4,
  EndVisit: 4,
  ReturnToLine: 4,
  Leave: 4,
  ChangeNeeds: 6,
  CountRoom: 2,
  CallTicket: 5,
  Recall: 4,
  ArmWindow: 8,
  DisarmWindow: 5,
  PauseWindow: 5,
  ResumeWindow: 6,
  CloseWindow: 4,
  PauseService: 3,
  ResumeService: 6,
  MoveLines: 5,
  DeclareOutage: 3,
  EndOutage: 7,
  DoubtClock: 1,
  ConfirmClock: 3,
  StepOut: 6,
  AskForHelp: 3,
  AcceptRequest: 5,
  SettleRequest: 4,
  PostNotice: 3,
  RemoveNotice: 4,
  GiveTomorrowSlip: 4,
  LoadAppointments: 4,
  LoadDocuments: 2,
  MarkDocument: 2,
  ReviewAppointment: 3,
  HandlePersonData: 2,
  RenewPin: 1,
  PublishSettings: 3,
  KeepTime: 8,
  CloseDay: 4,
  OpenDay: 3,
  FetchPapers: 4,
};

const bag = Object.entries(weights).flatMap(([type, weight]) =>
  new Array<CommandType>(weight).fill(type as CommandType),
);

const isEvening = ({ day }: Office, now: Instant): boolean => day !== undefined && now >= day.closesAt - 30 * 60_000;

/** Mostly what makes sense; one wish in six is made blindly, so that much is refused. Towards the end people go home. */
const wishAt = (office: Office, now: Instant, dice: Dice): Wish => {
  const drawn = isEvening(office, now) && dice.oneIn(3) ? 'CloseDay' : (dice.of(bag) ?? 'KeepTime');
  if (office.clockDoubt && dice.oneIn(2)) return { by: supervisor, command: { type: 'ConfirmClock' } };
  if (dice.oneIn(6)) return mistake(drawn, office, dice);
  for (let tries = 0; tries < 20; tries++) {
    const wish = sensible[tries === 0 ? drawn : (dice.of(bag) ?? drawn)](office, now, dice);
    if (wish) return wish;
  }
  return mistake(drawn, office, dice);
};

/** Half of what happens follows at once; sometimes the clock is set back. */
const secondsToNext = (dice: Dice): number => (dice.oneIn(60) ? -300 : dice.below(dice.oneIn(2) ? 20 : 400));

const opening: readonly Wish[] = [
  { by: schedule, command: { type: 'OpenDay', date: '2026-11-23' } },
  { by: receptionist, command: { type: 'LoadAppointments', appointments: list } },
  ...Object.entries(clerks).map(([windowId, by]): Wish => {
    return { by, command: { type: 'OpenWindow', windowId, takeOver: false } };
  }),
];

/** What a ticket given now tells: as good as any, since no rule reads it. */
const toldFrom = (now: Instant, dice: Dice): TimeRange => {
  const from = now + dice.below(20) * 60_000;
  return { from, to: from + (5 + dice.below(20)) * 60_000 };
};
/** How an office differs from the usual one. */
interface House {
  readonly room: Settings['room'];
  /** When those in line may expect to be called; whatever it says, it must do no harm. */
  readonly foretold?: (now: Instant, dice: Dice) => Context['foretold'];
}

/** A wish as this house has it: new settings leave its room as it is. */
const inHouse = (wish: Wish, { room }: House): Wish =>
  wish.command.type === 'PublishSettings'
    ? { ...wish, command: { ...wish.command, settings: { ...wish.command.settings, room } } }
    : wish;

/** A day from its opening, one wish for each seed. The clock is sometimes set back, and the server started again from its record. */
export function* generatedDay(seeds: readonly number[], house: House = { room: settings.room }): Generator<Turn> {
  const first = newOffice({ ...settings, room: house.room });
  let office = first;
  let now = at('8:00');
  let entries: readonly Entry[] = [];
  for (let n = 0; n < opening.length + seeds.length; n++) {
    const dice = diceOf(seeds[n - opening.length] ?? n);
    const given = opening[n];
    if (!given) now += secondsToNext(dice) * 1000;
    const wish = inHouse(given ?? wishAt(office, now, dice), house);
    now = wish.at ?? now;

    const told = dice.oneIn(5) ? undefined : toldFrom(now, dice);
    const foretold = house.foretold?.(now, dice) ?? (() => told);
    const context = { at: now, by: wish.by, commandId: `wish-${n}`, code: `code-${n}`, foretold };
    const decision = decide(office, wish.command, context);
    const events = decision.accepted ? decision.events : [];
    const entry =
      events.length > 0
        ? { at: now, id: context.commandId, by: wish.by, command: wish.command.type, events }
        : undefined;
    const before = office;
    if (entry) {
      entries = [...entries, entry];
      office = dice.oneIn(100) ? replayed(entries, first) : apply(office, entry);
    }
    yield { wish, context, decision, before, after: office, entry, entries };
  }
}
