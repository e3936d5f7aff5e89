import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import type { PostNotice } from '../shared/domain/commands.ts';
import type { DoorRefusal, Refusal } from '../shared/domain/decision.ts';
import type { SettingsFault } from '../shared/domain/settings-check.ts';
import type { Answer, CommandMessage, CommandResult } from '../shared/protocol/messages.ts';
import { FACES, LONGEST_LINE } from '../shared/protocol/opinion.ts';
import type { Allowances } from './allowance.ts';
import type { CheckSettings } from './command-schema.ts';
import { parseCommand, windowLines } from './command-schema.ts';
import type { Desk } from './desk.ts';
import type { LookUp } from './look-up.ts';
import type { CommandCounts } from './metrics/commands.ts';
import type { NoticePictures } from './notices/pictures.ts';
import type { NoticeReader } from './notices/reader.ts';
import type { openOpinions } from './opinions-desk.ts';
import type { Printing } from './printer/printing.ts';
import type { Refusals } from './refusals.ts';
import type { Viewer } from './viewer.ts';
import { actorFor } from './viewer.ts';

const line = v.pipe(v.string(), v.maxLength(300));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const skip = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));

/** A question as it must come over a wire. */
export const question = v.variant('ask', [
  v.strictObject({
    ask: v.literal('appointment'),
    text: line,
    typed: v.picklist(['folio', 'curp', 'scan']),
    birth: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{2}-\d{2}$/u))),
    pickUp: v.exactOptional(v.literal(true)),
  }),
  v.strictObject({ ask: v.literal('search'), text: line }),
  v.strictObject({
    ask: v.literal('booked'),
    show: v.picklist(['all', 'doubtful', 'missed']),
    text: line,
    skip,
  }),
  v.strictObject({ ask: v.literal('ready'), text: line, skip }),
  v.strictObject({ ask: v.literal('moved-lines'), windows: windowLines }),
  v.strictObject({ ask: v.literal('ticket'), visitId: id }),
  v.strictObject({ ask: v.literal('my-ticket'), code: id }),
  v.strictObject({ ask: v.literal('print'), visitId: id, paper: v.picklist(['ticket', 'fix', 'tomorrow']) }),
  v.strictObject({ ask: v.literal('paper'), visitId: id, missing: v.exactOptional(v.literal(true)) }),
  v.strictObject({
    ask: v.literal('opinion'),
    face: v.picklist(FACES),
    text: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_LINE))),
    visitId: v.exactOptional(id),
    id: v.exactOptional(id),
  }),
]);

/** What the office has beside its record: printers, pictures and a voice for its notices, visitors' opinions, and what everybody may still send. */
interface DoorThings {
  readonly printing: Pick<Printing, 'print' | 'ticketOf'>;
  readonly pictures: Pick<NoticePictures, 'has'>;
  readonly reader: Pick<NoticeReader, 'isReady'>;
  readonly opinions: Pick<Awaited<ReturnType<typeof openOpinions>>, 'take'>;
  readonly allowances: Pick<Allowances, 'take'>;
  readonly counts: Pick<CommandCounts, 'take'>;
  readonly refusals: Pick<Refusals, 'note'>;
}

/** The one way to the desk for whatever comes over a wire, by socket or by HTTP: parsed first, then decided. */
export class Door {
  readonly #desk: Desk;
  readonly #lookUp: LookUp;
  readonly #printing: DoorThings['printing'];
  readonly #pictures: DoorThings['pictures'];
  readonly #reader: DoorThings['reader'];
  readonly #opinions: DoorThings['opinions'];
  readonly #allowances: DoorThings['allowances'];
  readonly #counts: DoorThings['counts'];
  readonly #refusals: DoorThings['refusals'];
  readonly #checkSettings: CheckSettings;

  constructor(desk: Desk, lookUp: LookUp, things: DoorThings, checkSettings: CheckSettings) {
    this.#desk = desk;
    this.#lookUp = lookUp;
    this.#printing = things.printing;
    this.#pictures = things.pictures;
    this.#reader = things.reader;
    this.#opinions = things.opinions;
    this.#checkSettings = checkSettings;
    this.#allowances = things.allowances;
    this.#counts = things.counts;
    this.#refusals = things.refusals;
  }

  /** Carries out what a viewer wishes, or says why not. Whatever is not a command changes nothing. */
  async command(raw: unknown, viewer: Viewer): Promise<Answer<CommandResult>> {
    const from = performance.now();
    const answer = await this.#carryOut(raw, viewer);
    this.#counts.take(answer.ok ? 'done' : answer.refusal, performance.now() - from);
    return answer;
  }

  /** Answers a question from what is saved, and takes the answer to the office's own. */
  async ask(raw: unknown, viewer: Viewer): Promise<Answer<unknown>> {
    if (!this.hears(viewer)) return TOO_MANY;
    const parsed = v.safeParse(question, raw);
    if (!parsed.success) return MALFORMED;

    const answer = await this.#look(parsed.output, viewer);
    if (!answer.ok) this.#refusals.note(answer.refusal, `question ${parsed.output.ask}`, viewer);
    return answer;
  }

  async #look(asked: v.InferOutput<typeof question>, viewer: Viewer): Promise<Answer<unknown>> {
    const desk = viewer.audience === 'staff' && viewer.roles.some((role) => role !== 'auditor');
    switch (asked.ask) {
      case 'appointment': {
        if (viewer.audience !== 'kiosk' && !desk) return NOT_ALLOWED;
        const answer = this.#lookUp.appointment(asked, viewer);
        if (answer.is === 'rest') await this.#callForHelp(viewer);
        return this.#answer(answer);
      }
      case 'search':
        if (!desk || !mayApproach(viewer)) return NOT_ALLOWED;
        return this.#answer(this.#lookUp.search(asked.text));
      case 'booked':
        if (!desk || !mayApproach(viewer)) return NOT_ALLOWED;
        return this.#answer(this.#lookUp.booked(asked));
      case 'ready':
        if (!desk || !mayApproach(viewer)) return NOT_ALLOWED;
        return this.#answer(this.#lookUp.ready(asked));
      case 'moved-lines': {
        if (!leads(viewer)) return NOT_ALLOWED;
        const { decision, preview } = this.#lookUp.movedLines(asked.windows);
        if (decision.accepted) return this.#answer(preview);
        const { refusal, details } = decision;
        return { ok: false, refusal, ...(details && { details }) };
      }
      case 'ticket': {
        if (!desk) return NOT_ALLOWED;
        const ticket = this.#lookUp.ticket(asked.visitId);
        return ticket ? this.#answer(ticket) : refuse('unknown-visit');
      }
      case 'my-ticket':
        if (viewer.audience !== 'kiosk') return NOT_ALLOWED;
        return this.#answer(this.#lookUp.byCode(asked.code));
      case 'print':
        if (!desk) return NOT_ALLOWED;
        return this.#answer(await this.#printing.print(asked.paper, asked.visitId, 'reception'));
      case 'paper':
        if (viewer.audience !== 'kiosk') return NOT_ALLOWED;
        return this.#answer(await this.#printing.ticketOf(asked.visitId, viewer.id, asked.missing === true));
      case 'opinion': {
        const taken = await this.#opinions.take(asked, viewer);
        return taken.ok ? this.#answer(taken.result) : taken;
      }
    }
    return asked satisfies never;
  }

  /** Whether this viewer may ask one thing more of the office at this moment; it counts as asked. */
  hears(viewer: Viewer): boolean {
    return this.#allowances.take(viewer, performance.now());
  }

  async #carryOut(raw: unknown, viewer: Viewer): Promise<Answer<CommandResult>> {
    if (!this.hears(viewer)) return TOO_MANY;
    const message = parseCommand(raw, this.#checkSettings);
    if (!message) return MALFORMED;
    if ('faults' in message) return badSettings(message.faults);
    const lacking = message.command.type === 'PostNotice' && (await this.#lacking(message.command));
    if (lacking) return { ok: false, refusal: lacking };
    const answer = await this.#desk.submit(signed(message, viewer), actorFor(viewer));
    if (!answer.ok) this.#refusals.note(answer.refusal, `command ${message.command.type}`, viewer);
    return answer;
  }

  /** What a notice wants that this computer has not. */
  async #lacking({ picture, aloud }: PostNotice): Promise<DoorRefusal | undefined> {
    if (picture !== undefined && !(await this.#pictures.has(picture))) return 'unknown-picture';
    return aloud && !(await this.#reader.isReady()) ? 'no-reader' : undefined;
  }

  /** A visitor can't find their appointment: the staff are told, once a rest. */
  async #callForHelp(viewer: Viewer): Promise<void> {
    if (viewer.audience !== 'kiosk' || !this.#lookUp.isFirstOfRest(viewer.id)) return;
    const command = { type: 'AskForHelp', kind: 'help', from: viewer.name } as const;
    await this.#desk.submit({ id: randomBytes(16).toString('hex'), command }, actorFor(viewer));
  }

  #answer<T>(result: T): Answer<T> {
    return { ok: true, seq: this.#desk.seq, result };
  }
}

/** A kiosk's call for help names the kiosk as the office does. */
function signed(message: CommandMessage, viewer: Viewer): CommandMessage {
  if (viewer.audience !== 'kiosk' || message.command.type !== 'AskForHelp') return message;
  return { ...message, command: { ...message.command, from: viewer.name } };
}

/** Settings that can't be published: the first fault in the sentence, all of them beside it. */
export const badSettings = (faults: readonly SettingsFault[]): Answer<never> => {
  const [first, ...others] = faults;
  const details = { ...first, ...(others.length > 0 && { more: others.length }) };
  return { ok: false, refusal: 'bad-settings', details, faults };
};

const TOO_MANY = { ok: false, refusal: 'too-many' } as const;
const MALFORMED = { ok: false, refusal: 'malformed' } as const;
const refuse = (refusal: Refusal): Answer<never> => ({ ok: false, refusal });
const NOT_ALLOWED = refuse('not-allowed');

/** What the office could do otherwise is for who leads the day. */
const leads = (viewer: Viewer): boolean => viewer.audience === 'staff' && viewer.roles.includes('supervisor');

/** Search shows names of everybody: reception and supervisors only. */
const mayApproach = (viewer: Viewer): boolean =>
  viewer.audience === 'staff' && viewer.roles.some((role) => role === 'reception' || role === 'supervisor');
