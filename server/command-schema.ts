import * as v from 'valibot';
import type { Command, CommandType } from '../shared/domain/commands.ts';
import { MOVE_WHYS } from '../shared/domain/moved.ts';
import { isFileName } from '../shared/domain/notice.ts';
import type { Settings } from '../shared/domain/settings.ts';
import type { SettingsFault } from '../shared/domain/settings-check.ts';
import { priorityNeeds } from '../shared/domain/views/types.ts';
import type { CommandMessage } from '../shared/protocol/messages.ts';

const id = v.pipe(v.string(), v.regex(/^[\w.:-]{1,64}$/u));
const tag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,6}$/u));
const line = v.pipe(v.string(), v.maxLength(200));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u));
const commandId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16,64}$/u));

const text = v.pipe(
  v.record(tag, v.pipe(v.string(), v.maxLength(500))),
  v.check(({ es }) => typeof es === 'string'),
  v.transform((texts) => ({ ...texts, es: texts.es ?? '' })),
);
const kind = v.picklist(['help', 'escort', 'interpreter', 'emergency', 'person', 'cover', 'outage', 'colleague']);
const needs = v.strictObject({
  priority: v.pipe(v.array(v.picklist(priorityNeeds)), v.maxLength(4)),
  accessibleWindow: v.boolean(),
  interpreter: v.exactOptional(tag),
  escort: v.boolean(),
});
const applicants = v.pipe(
  v.array(
    v.strictObject({
      applicant: count,
      outcome: v.picklist(['done', 'incomplete', 'referred']),
      reason: v.exactOptional(id),
    }),
  ),
  v.maxLength(20),
);
const to = v.union([
  v.strictObject({ step: id }),
  v.strictObject({ window: id }),
  v.strictObject({ back: v.literal(true) }),
]);
const of = <Entries extends v.ObjectEntries>(entries: Entries) => v.strictObject(entries);

const visit = { visitId: id };
const call = { callId: id };
const window = { windowId: id };

/** What windows are to serve, as it comes over a wire. */
export const windowLines = v.pipe(
  v.array(of({ windowId: id, skills: v.pipe(v.array(id), v.maxLength(50)) })),
  v.minLength(1),
  v.maxLength(100),
);

/** What each command must look like on the wire; lists of people and the clock's own command come by other ways. */
const shapes = {
  CheckIn: of({
    type: v.literal('CheckIn'),
    appointments: v.pipe(v.array(line), v.maxLength(20)),
    service: v.exactOptional(id),
    documents: v.exactOptional(v.pipe(v.array(id), v.maxLength(20))),
    needs,
    companions: count,
    language: tag,
    standBy: v.exactOptional(v.literal(true)),
    unverified: v.exactOptional(of({ folio: v.exactOptional(line), curpHash: v.exactOptional(line) })),
    name: v.exactOptional(line),
    handwritten: v.exactOptional(of({ ticket: line, at: instant })),
  }),
  Leave: of({ type: v.literal('Leave'), ...visit, reason: v.exactOptional(id) }),
  ChangeNeeds: of({ type: v.literal('ChangeNeeds'), ...visit, needs, reason: id }),
  StepOut: of({ type: v.literal('StepOut'), ...visit }),
  ComeBack: of({ type: v.literal('ComeBack'), ...visit }),
  FetchPapers: of({
    type: v.literal('FetchPapers'),
    ...visit,
    missing: v.pipe(v.array(id), v.minLength(1), v.maxLength(20)),
  }),
  AskForHelp: of({
    type: v.literal('AskForHelp'),
    kind,
    from: line,
    visitId: v.exactOptional(id),
    language: v.exactOptional(tag),
    to: v.exactOptional(id),
  }),
  AcceptRequest: of({ type: v.literal('AcceptRequest'), requestId: id }),
  SettleRequest: of({ type: v.literal('SettleRequest'), requestId: id }),
  OpenWindow: of({ type: v.literal('OpenWindow'), ...window, takeOver: v.boolean() }),
  PauseWindow: of({
    type: v.literal('PauseWindow'),
    ...window,
    reason: id,
    urgent: v.boolean(),
    minutes: v.exactOptional(count),
  }),
  ResumeWindow: of({ type: v.literal('ResumeWindow'), ...window }),
  CloseWindow: of({ type: v.literal('CloseWindow'), ...window }),
  ArmWindow: of({ type: v.literal('ArmWindow'), ...window }),
  DisarmWindow: of({ type: v.literal('DisarmWindow'), ...window }),
  CallNext: of({ type: v.literal('CallNext'), ...window }),
  CallTicket: of({ type: v.literal('CallTicket'), ...window, ...visit, reason: id }),
  Recall: of({ type: v.literal('Recall'), ...call }),
  RecordArrival: of({ type: v.literal('RecordArrival'), ...call }),
  RecordMunicipality: of({ type: v.literal('RecordMunicipality'), ...call, municipality: line }),
  FinishStep: of({
    type: v.literal('FinishStep'),
    ...call,
    applicants: v.exactOptional(applicants),
    callNext: v.boolean(),
  }),
  RecordIncomplete: of({ type: v.literal('RecordIncomplete'), ...call, reason: id }),
  EndVisit: of({
    type: v.literal('EndVisit'),
    ...call,
    outcome: v.picklist(['served', 'incomplete', 'referred', 'left']),
    reason: v.exactOptional(id),
  }),
  SendTo: of({ type: v.literal('SendTo'), ...call, to }),
  HoldVisit: of({ type: v.literal('HoldVisit'), ...call, reason: id }),
  ReturnToLine: of({ type: v.literal('ReturnToLine'), ...call }),
  RecordNoShow: of({ type: v.literal('RecordNoShow'), ...call }),
  Undo: of({ type: v.literal('Undo') }),
  CorrectOutcome: of({
    type: v.literal('CorrectOutcome'),
    ...visit,
    outcome: v.picklist(['served', 'incomplete', 'referred', 'left', 'tomorrow']),
    reason: v.exactOptional(id),
    applicants: v.exactOptional(applicants),
    why: v.picklist(['wrong-key', 'heard-later', 'checked']),
  }),
  PauseService: of({ type: v.literal('PauseService'), service: id, reason: id, until: v.exactOptional(instant) }),
  ResumeService: of({ type: v.literal('ResumeService'), service: id }),
  MoveLines: of({
    type: v.literal('MoveLines'),
    windows: windowLines,
    why: v.picklist(MOVE_WHYS),
  }),
  DeclareOutage: of({
    type: v.literal('DeclareOutage'),
    services: v.pipe(v.array(id), v.minLength(1), v.maxLength(50)),
  }),
  EndOutage: of({ type: v.literal('EndOutage') }),
  DoubtClock: of({ type: v.literal('DoubtClock'), expected: instant }),
  ConfirmClock: of({ type: v.literal('ConfirmClock') }),
  PostNotice: of({
    type: v.literal('PostNotice'),
    text,
    from: v.exactOptional(instant),
    until: v.exactOptional(instant),
    displays: v.exactOptional(v.pipe(v.array(id), v.maxLength(50))),
    picture: v.exactOptional(v.pipe(v.string(), v.check(isFileName))),
    aloud: v.exactOptional(v.literal(true)),
  }),
  RemoveNotice: of({ type: v.literal('RemoveNotice'), noticeId: id }),
  CountRoom: of({ type: v.literal('CountRoom'), people: count }),
  OpenDay: of({ type: v.literal('OpenDay'), date: day }),
  CloseDay: of({ type: v.literal('CloseDay') }),
  MarkDocument: of({ type: v.literal('MarkDocument'), documentId: id, handedOver: v.boolean() }),
  ReviewAppointment: of({
    type: v.literal('ReviewAppointment'),
    appointmentId: line,
    outcome: v.picklist(['confirmed', 'cancelled']),
    why: v.picklist(['reached', 'seen', 'helped', 'not-theirs', 'sold', 'given-up']),
    note: v.exactOptional(line),
  }),
  GiveTomorrowSlip: of({
    type: v.literal('GiveTomorrowSlip'),
    visitIds: v.union([v.pipe(v.array(id), v.minLength(1), v.maxLength(500)), v.literal('all-waiting')]),
  }),
} satisfies Partial<Record<CommandType, unknown>>;

const envelope = of({ id: commandId, command: v.looseObject({ type: v.string() }) });
const publishing = of({
  type: v.literal('PublishSettings'),
  settings: v.unknown(),
  from: v.exactOptional(v.literal('opening')),
  note: v.exactOptional(line),
});

/** A command as it must come over a wire. */
export const commandMessage = of({ id: commandId, command: v.union([...Object.values(shapes), publishing]) });

/** How settings that came over a wire are checked. */
export type CheckSettings = (
  json: unknown,
) =>
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly faults: readonly SettingsFault[] };

/** A command message as it came over a wire; nothing where it is not one, and what is wrong with settings field by field. */
export function parseCommand(
  raw: unknown,
  checkSettings: CheckSettings,
): CommandMessage | { readonly faults: readonly SettingsFault[] } | undefined {
  const message = v.safeParse(envelope, raw);
  if (!message.success) return undefined;

  const { id: messageId, command: wish } = message.output;
  if (wish.type === 'PublishSettings') {
    const parsed = v.safeParse(publishing, wish);
    if (!parsed.success) return undefined;
    const checked = checkSettings(parsed.output.settings);
    if (!checked.ok) return checked;
    return { id: messageId, command: { ...parsed.output, settings: checked.settings } };
  }
  const command = commandIn(wish);
  return command && { id: messageId, command };
}

function commandIn(raw: { readonly type: string }): Command | undefined {
  if (!Object.hasOwn(shapes, raw.type)) return undefined;
  const parsed = v.safeParse(shapes[raw.type as keyof typeof shapes], raw);
  return parsed.success ? (parsed.output as Command) : undefined;
}
