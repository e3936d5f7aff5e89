import type { Face } from '../shared/domain/opinion.ts';
import type { KioskView } from '../shared/domain/views/types.ts';
import type { LanguageTag, ReasonId, VisitId } from '../shared/domain/vocabulary.ts';
import { answered } from './answers.ts';
import { another, comeFor, details, serviceChosen, standingBy, taken } from './choices.ts';
import { stillness } from './idle.ts';
import { onward, typing } from './keys.ts';
import type { Details, Flow, Input, Paper, Screen, Uptime } from './state.ts';
import { ask, back, command, give, go, replace } from './steps.ts';

/** The kiosk as the next visitor should find it. */
export function untouched(at: Uptime): Flow {
  return {
    screen: { is: 'start' },
    trail: [],
    panel: undefined,
    language: 'es',
    comfort: { text: 'usual', highContrast: false, low: undefined, moreTime: false },
    hearing: undefined,
    wish: undefined,
    wishes: 0,
    failed: 0,
    staffCalled: false,
    touched: at,
  };
}

/** What becomes of a visit to the kiosk when something happens. Pure: wishes are only named, the screen's runtime sends them. */
export function step(flow: Flow, input: Input, office: KioskView, at: Uptime): Flow {
  if (input.is === 'tick') return stillness(flow, office.kiosk, at).is === 'gone' ? wiped(flow, at) : flow;
  if (input.is === 'camera') return { ...flow, camera: input.state };
  const next = take(flow, input, office, at);
  return input.is === 'end' ? next : { ...next, touched: at };
}

function take(flow: Flow, input: Exclude<Input, { is: 'tick' | 'camera' }>, office: KioskView, at: Uptime): Flow {
  switch (input.is) {
    case 'touch':
      return flow;
    case 'end':
      return wiped(flow, at);
    case 'back':
      return back(flow);
    case 'go':
      return enter(flow, input.to);
    case 'scan':
      return scan(flow, input.text);
    case 'key':
    case 'erase':
    case 'box':
      return typing(flow, input, office);
    case 'submit':
      return onward(flow, office);
    case 'service':
      return serviceChosen(flow, input.id, office);
    case 'opinion':
      return opinion(flow, input.face);
    case 'wait-anyway':
      return waitAnyway(flow);
    case 'stand-by':
      return standingBy(flow);
    case 'needs':
      return withDetails(flow, (now) => ({ ...now, needs: input.needs }));
    case 'companions':
      return withDetails(flow, (now) => ({ ...now, companions: input.count }));
    case 'guest':
      return withDetails(flow, (now) => ({
        ...now,
        guests: now.guests.map((guest) =>
          guest.appointmentId === input.id ? { ...guest, coming: input.coming } : guest,
        ),
      }));
    case 'confirm':
      return confirm(flow);
    case 'come-back':
      return flow.screen.is === 'already' ? command(flow, { type: 'ComeBack', visitId: flow.screen.visitId }) : flow;
    case 'lacking':
      return flow.screen.is === 'ticket' ? go(flow, { is: 'lacking', issued: flow.screen.issued, missing: [] }) : flow;
    case 'lack':
      return lack(flow, input.id, input.missing);
    case 'take':
      return taken(flow, office);
    case 'another':
      return another(flow);
    case 'fetch':
      return fetchPapers(flow);
    case 'step-out':
      return stepOut(flow);
    case 'speak':
      return speak(flow, input.tag, office);
    case 'call-staff':
      return flow.staffCalled && input.kind !== 'emergency'
        ? go({ ...flow, panel: undefined }, { is: 'message', message: { is: 'called-staff', kind: input.kind } })
        : command({ ...flow, panel: undefined }, { type: 'AskForHelp', kind: input.kind, from: 'kiosk' });
    case 'retry':
      return retry(flow);
    case 'paper':
      return paper(flow, input.of, input.paper);
    case 'panel':
      return { ...flow, panel: input.panel };
    case 'language':
      return { ...flow, language: input.tag };
    case 'comfort':
      return { ...flow, comfort: input.comfort };
    case 'hear':
      return { ...flow, hearing: input.hearing, panel: input.hearing && !flow.hearing ? undefined : flow.panel };
    case 'reply':
      return flow.wish?.number === input.number ? answered(flow, flow.wish, input.reply, office.day.date) : flow;
    default:
      return input satisfies never;
  }
}

/** Wishes keep counting, so that an answer meant for the visitor before finds nobody. */
const wiped = (flow: Flow, at: Uptime): Flow => ({
  ...untouched(at),
  wishes: flow.wishes,
  ...(flow.camera && { camera: flow.camera }),
});

const SCREENS = {
  identify: { is: 'identify' },
  services: { is: 'services' },
  spoken: { is: 'spoken' },
  privacy: { is: 'privacy' },
  curp: { is: 'curp', typed: '', at: 0 },
  folio: { is: 'folio', typed: '' },
  'no-data': { is: 'message', message: { is: 'no-data' } },
  opinion: { is: 'opinion' },
} as const satisfies Record<Extract<Input, { is: 'go' }>['to'], Screen>;

const enter = (flow: Flow, to: keyof typeof SCREENS): Flow => {
  const screen = to === 'opinion' ? opinionOf(flow.screen) : SCREENS[to];
  return flow.screen.is === screen.is ? replace(flow, screen) : go(flow, screen);
};

/** A ticket that was read answers for itself, once. */
const opinionOf = (screen: Screen): Screen =>
  screen.is === 'already' ? { is: 'opinion', visitId: screen.visitId } : SCREENS.opinion;

function opinion(flow: Flow, face: Face): Flow {
  if (flow.screen.is !== 'opinion') return flow;
  const { visitId } = flow.screen;
  return give(flow, { ask: 'opinion', face, ...(visitId !== undefined && { visitId }) });
}

/** Its visitor still reads. */
const HOLDS_NUMBER: ReadonlySet<Screen['is']> = new Set(['ticket', 'lacking', 'fetching']);

/** A code is taken at any moment but two: while another is looked up, and over a ticket that its visitor still reads. */
function scan(flow: Flow, text: string): Flow {
  if (flow.wish || HOLDS_NUMBER.has(flow.screen.is)) return flow;
  return ask({ ...flow, panel: undefined }, { ask: 'appointment', text, typed: 'scan' });
}

const withDetails = (flow: Flow, change: (now: Details) => Details): Flow =>
  flow.screen.is === 'details' ? replace(flow, change(flow.screen)) : flow;

function stepOut(flow: Flow): Flow {
  const { screen } = flow;
  if (screen.is === 'ticket') return command(flow, { type: 'StepOut', visitId: screen.issued.visitId });
  return screen.is === 'already' ? command(flow, { type: 'StepOut', visitId: screen.visitId }) : flow;
}

function waitAnyway(flow: Flow): Flow {
  if (flow.screen.is !== 'message' || flow.screen.message.is !== 'paused') return flow;
  return go(flow, details({ service: flow.screen.message.service, ...comeFor(flow) }));
}

function confirm(flow: Flow): Flow {
  if (flow.screen.is !== 'details') return flow;
  const { guests, service, standBy, unverified, documents, needs, companions } = flow.screen;
  const appointments = guests.filter((guest) => guest.coming).map((guest) => guest.appointmentId);
  if (appointments.length === 0 && service === undefined) return flow;
  return command(flow, {
    type: 'CheckIn',
    appointments,
    needs,
    companions,
    language: flow.language,
    ...(service === undefined ? {} : { service }),
    ...(standBy ? { standBy } : {}),
    ...(unverified ? { unverified } : {}),
    ...(documents ? { documents: documents.map(({ documentId }) => documentId) } : {}),
  });
}

function lack(flow: Flow, id: ReasonId, isMissing: boolean): Flow {
  if (flow.screen.is !== 'lacking') return flow;
  const others = flow.screen.missing.filter((one) => one !== id);
  return replace(flow, { ...flow.screen, missing: isMissing ? [...others, id] : others });
}

/** The place is kept while they go for what is missing. */
function fetchPapers(flow: Flow): Flow {
  if (flow.screen.is !== 'lacking' || flow.screen.missing.length === 0) return flow;
  const { issued, missing } = flow.screen;
  return command(flow, { type: 'FetchPapers', visitId: issued.visitId, missing });
}

/** One touch: a number for whoever speaks this language; saving it summons the person. */
function speak(flow: Flow, tag: LanguageTag, office: KioskView): Flow {
  const information = office.services.find((service) => service.booking === 'none' && !service.opens);
  const needs = { priority: [], accessibleWindow: false, escort: false, interpreter: tag };
  const spoken = office.variants?.[tag] === undefined ? flow : { ...flow, language: tag };
  if (!information) return command(spoken, { type: 'AskForHelp', kind: 'interpreter', from: 'kiosk', language: tag });
  return command(spoken, {
    type: 'CheckIn',
    appointments: [],
    service: information.id,
    needs,
    companions: 0,
    language: tag,
  });
}

/** Of the ticket on the screen; news of the paper of a visitor before is nobody's here. */
function paper(flow: Flow, of: VisitId, now: Paper): Flow {
  if (flow.screen.is !== 'ticket' || flow.screen.issued.visitId !== of) return flow;
  return replace(flow, { ...flow.screen, paper: now });
}

/** The same wish again, under the number it had: done at most once, however often it is sent. */
function retry(flow: Flow): Flow {
  if (flow.wish || flow.screen.is !== 'message' || flow.screen.message.is !== 'unsaved') return flow;
  const { wish } = flow.screen.message;
  return { ...flow, wish: { ...wish, attempt: wish.attempt + 1 } };
}
