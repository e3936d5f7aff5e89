import type { Command } from '../shared/domain/commands.ts';
import type { DoorRefusal, Refusal } from '../shared/domain/decision.ts';
import type { DayKey } from '../shared/domain/vocabulary.ts';
import type { Answer, Answers, CommandResult } from '../shared/protocol/messages.ts';
import { details } from './choices.ts';
import type { Details, Flow, Guest, LookUp, Message, Reply, Unverified, Wish } from './state.ts';
import { arrive, go, pickUpOf, replace } from './steps.ts';
import { curpFacts } from './typing.ts';

type Found = Extract<Answers['appointment'], { is: 'found' }>;

/** Look-ups that find nothing before the kiosk offers a person instead. */
const TRIES = 2;

/** Of the door, not of the office: nothing was decided, the same wish may be sent again. */
const AT_THE_DOOR: Readonly<Record<DoorRefusal, true>> = {
  'not-saved': true,
  malformed: true,
  'unknown-picture': true,
  'bad-settings': true,
  'no-reader': true,
  'too-large': true,
  'not-signed-in': true,
  'too-many': true,
  offline: true,
  'old-page': true,
  closing: true,
  internal: true,
};

/** What is said of an answer to the one question. */
const HEARD = { taken: 'thanks', before: 'answered-before', enough: 'enough-answers' } as const;

/** What an answer leads to. Only a saved ticket is ever shown. */
export function answered(flow: Flow, wish: Wish, reply: Reply, today: DayKey): Flow {
  const settled = whereItWasWished({ ...flow, wish: undefined });
  if (wish.wants.is === 'question' && reply.is === 'question') {
    return reply.answer.ok
      ? lookedUp(settled, wish.wants.question, reply.answer.result, today)
      : declined(settled, wish, reply.answer);
  }
  if (wish.wants.is === 'opinion' && reply.is === 'opinion') {
    return reply.answer.ok
      ? arrive(settled, { is: 'message', message: { is: HEARD[reply.answer.result] } })
      : declined(settled, wish, reply.answer);
  }
  if (wish.wants.is === 'command' && reply.is === 'command') {
    return reply.answer.ok
      ? done(settled, wish.wants.command, reply.answer.result)
      : declined(settled, wish, reply.answer);
  }
  return settled;
}

function done(flow: Flow, wanted: Command, { ticket, keptUntil }: CommandResult): Flow {
  if (wanted.type === 'AskForHelp') {
    if (flow.screen.is === 'ticket' && wanted.kind === 'escort') return { ...flow, staffCalled: true };
    return saying({ ...flow, staffCalled: true }, { is: 'called-staff', kind: wanted.kind });
  }
  if (wanted.type === 'ComeBack') {
    return flow.screen.is === 'already' ? arrive(flow, { is: 'back', ticket: flow.screen.ticket }) : flow;
  }
  if (wanted.type === 'FetchPapers') {
    if (flow.screen.is !== 'lacking' || keptUntil === undefined) return flow;
    return arrive(flow, { ...flow.screen, is: 'fetching', until: keptUntil });
  }
  if (wanted.type === 'StepOut') return out(flow);
  if (wanted.type !== 'CheckIn' || !ticket) return flow;

  // The office has summoned the interpreter in the same breath.
  return arrive(flow, { is: 'ticket', issued: ticket, interpreter: wanted.needs.interpreter !== undefined });
}

/** Out, and until when. */
function out(flow: Flow): Flow {
  const { screen } = flow;
  const shown = screen.is === 'ticket' ? screen.issued : screen.is === 'already' ? screen : undefined;
  return shown?.outage ? arrive(flow, { is: 'out', ticket: shown.ticket, until: shown.outage.outUntil }) : flow;
}

function declined(flow: Flow, wish: Wish, answer: Extract<Answer<unknown>, { ok: false }>): Flow {
  const { refusal, details: figures = {} } = answer;
  if (isAtTheDoor(refusal)) return saying(flow, { is: 'unsaved', wish });
  return saying(flow, { is: 'refused', refusal, details: figures });
}

function lookedUp(flow: Flow, question: LookUp, answer: Answers['appointment'], today: DayKey): Flow {
  const { screen } = flow;
  if (screen.is === 'details' && screen.guests.length > 0) return joined(flow, screen, answer);

  switch (answer.is) {
    case 'found':
      return found(flow, question, answer, today);
    case 'ask-birth':
      return go(flow, { is: 'birth', of: question, typed: '' });
    case 'already':
      return go(flow, {
        is: 'already',
        visitId: answer.visitId,
        ticket: answer.ticket,
        situation: answer.situation,
        ...(answer.comeBackAt !== undefined && { comeBackAt: answer.comeBackAt }),
        ...(answer.outage && { outage: answer.outage }),
      });
    case 'unlisted':
      return go(flow, { is: 'services', unverified: unverified(question, answer.curpHash) });
    case 'not-found': {
      const failed = flow.failed + 1;
      return saying({ ...flow, failed }, { is: failed < TRIES ? 'not-found' : 'two-tries' });
    }
    case 'ready':
      return ready(flow, answer);
    case 'not-ready':
      return saying({ ...flow, failed: flow.failed + 1 }, { is: 'not-ready', listed: answer.listed });
    case 'handed-over':
    case 'see-staff':
    case 'rest':
    case 'other-day':
    case 'other-office':
    case 'too-early':
      return saying(flow, answer);
    default:
      return answer satisfies never;
  }
}

/** With what was known to be ready before: one visit, and one number for all. */
function ready(flow: Flow, { document, service }: Extract<Answers['appointment'], { is: 'ready' }>): Flow {
  const before = (pickUpOf(flow)?.documents ?? []).filter(({ documentId }) => documentId !== document.documentId);
  const screen = { is: 'ready', service, documents: [...before, document] } as const;
  return flow.screen.is === 'ready' ? replace(flow, screen) : go(flow, screen);
}

function found(flow: Flow, question: LookUp, { appointments, late, standBy }: Found, today: DayKey): Flow {
  const guests = appointments.map((appointment): Guest => ({ ...appointment, coming: true }));
  const slot = Math.min(...guests.map((guest) => guest.slot));
  if (late === 'staff') return saying(flow, { is: 'late', slot });

  const facts = question.typed === 'curp' ? curpFacts(question.text, today) : undefined;
  if (late !== 'stand-by') return go(flow, details(facts ? { guests, late, facts } : { guests, late }));
  const [guest] = guests;
  if (!guest || standBy === undefined) return saying(flow, { is: 'late', slot });
  return go(flow, { is: 'stand-by', service: standBy, late: { guest, ...(facts && { facts }) } });
}

/** A further code, read over the first: its appointment comes along, if it can. */
function joined(flow: Flow, screen: Details, answer: Answers['appointment']): Flow {
  const alone = screen.standBy || (answer.is === 'found' && (answer.late === 'staff' || answer.late === 'stand-by'));
  if (answer.is !== 'found' || alone) return replace(flow, { ...screen, notJoined: true });
  const here = new Set(screen.guests.map((guest) => guest.appointmentId));
  const more = answer.appointments.filter((appointment) => !here.has(appointment.appointmentId));
  const guests = [...screen.guests, ...more.map((appointment): Guest => ({ ...appointment, coming: true }))];
  return replace(flow, { ...screen, guests, notJoined: false });
}

function unverified({ text, typed }: LookUp, curpHash: string | undefined): Unverified {
  if (curpHash !== undefined) return { curpHash };
  return typed === 'curp' ? {} : { folio: text };
}

/** A wish sent again is answered on the screen it came from, not on the one that said it failed. */
function whereItWasWished(flow: Flow): Flow {
  if (flow.screen.is !== 'message' || flow.screen.message.is !== 'unsaved') return flow;
  return { ...flow, screen: flow.trail.at(-1) ?? { is: 'start' }, trail: flow.trail.slice(0, -1) };
}

/** Says one thing at a time: a further message takes the place of the one before. */
const saying = (flow: Flow, message: Message): Flow =>
  flow.screen.is === 'message' ? replace(flow, { is: 'message', message }) : go(flow, { is: 'message', message });

const isAtTheDoor = (refusal: Refusal | DoorRefusal): refusal is DoorRefusal => refusal in AT_THE_DOOR;
