import { expect, test } from 'vitest';
import { step, untouched } from '../../kiosk/flow.ts';
import type { Flow, Input } from '../../kiosk/state.ts';
import type { AppointmentAnswer, FoundDocument, KioskView } from '../../shared/domain/views/types.ts';
import { after, goodCurp, kioskView, nine42, rosa } from '../support/views/kiosk.ts';

type Turn = Input | AppointmentAnswer;

const hers: FoundDocument = { documentId: 'listo-1', initials: 'R. M.', since: '2026-11-20', where: 4 };
const sons: FoundDocument = { documentId: 'listo-2', since: '2026-11-18' };
const ready = (document: FoundDocument): AppointmentAnswer => ({ is: 'ready', service: 'pick-up', document });
const notReady: AppointmentAnswer = { is: 'not-ready', listed: after(-80) };

/** The office hands over now, and a list says what is ready. */
const office: KioskView = {
  ...kioskView,
  services: kioskView.services.map(({ opens, ...service }) =>
    service.id === 'pick-up' ? { ...service, ready: { listed: after(-80) } } : service,
  ),
};
const later: KioskView = {
  ...office,
  services: office.services.map((service) => ({ ...service, opens: { from: after(198), to: after(318) } })),
};

const answers: ReadonlySet<string> = new Set(['ready', 'not-ready', 'found', 'ask-birth', 'handed-over']);
const isAnswer = (turn: Input | AppointmentAnswer): turn is AppointmentAnswer => answers.has(turn.is);

/** Plays a visit: what is touched, read and answered, one after another. */
function play(turns: readonly Turn[], view: KioskView = office): Flow {
  return turns.reduce<Flow>((flow, turn) => {
    const number = flow.wish?.number ?? 0;
    const input: Input = isAnswer(turn)
      ? { is: 'reply', number, reply: { is: 'question', answer: { ok: true, seq: 1, result: turn } } }
      : turn;
    return step(flow, input, view, nine42);
  }, untouched(nine42));
}

const toPickUp: readonly Turn[] = [
  { is: 'go', to: 'services' },
  { is: 'service', id: 'pick-up' },
];
const folio = (text: string): readonly Turn[] => [
  { is: 'go', to: 'folio' },
  ...[...text].map((key): Input => ({ is: 'key', key })),
  { is: 'submit' },
];
const scan: Input = { is: 'scan', text: 'P100' };
const wishOf = ({ wish }: Flow) =>
  wish?.wants.is === 'question' ? wish.wants.question : wish?.wants.is === 'command' ? wish.wants.command : undefined;

test('whoever comes for what is ready is asked first, by any folio; the number is theirs with what they came for', () => {
  const asked = play([...toPickUp, ...folio('P-100')]);
  expect(wishOf(asked)).toMatchObject({ ask: 'appointment', text: 'P-100', typed: 'folio', pickUp: true });
  const told = [...toPickUp, ...folio('P-100'), ready(hers)];
  expect(play(told).screen).toEqual({ is: 'ready', service: 'pick-up', documents: [hers] });
  const taken = play([...told, { is: 'take' }, { is: 'confirm' }]);
  expect(wishOf(taken)).toMatchObject({ type: 'CheckIn', service: 'pick-up', documents: ['listo-1'] });
});

test('a birthday that is asked for is asked of what is ready, too', () => {
  const typed: readonly Turn[] = [...'2304'].map((key): Input => ({ is: 'key', key }));
  const asked = play([...toPickUp, ...folio('P-100'), { is: 'ask-birth' }, ...typed]);
  expect(wishOf(asked)).toMatchObject({ birth: '04-23', pickUp: true });
});

test('a family asks one after the other and takes one number for all, nobody twice', () => {
  const both = [...toPickUp, scan, ready(hers), { is: 'another' }, scan, ready(sons), scan, ready(hers)] as const;
  expect(play(both).screen).toMatchObject({ is: 'ready', documents: [sons, hers] });
  const taken = play([...both, { is: 'take' }, { is: 'confirm' }]);
  expect(wishOf(taken)).toMatchObject({ documents: ['listo-2', 'listo-1'] });
});

test('whose is not ready is told of which day the list is, and gets no number unless they ask for one', () => {
  const told = play([...toPickUp, scan, notReady]);
  expect(told.screen).toEqual({ is: 'message', message: { is: 'not-ready', listed: after(-80) } });
  expect(told.wish).toBeUndefined();
  expect(play([...toPickUp, scan, { is: 'handed-over' }]).screen).toMatchObject({ message: { is: 'handed-over' } });
  const without = play([...toPickUp, { is: 'take' }, { is: 'confirm' }]);
  expect(wishOf(without)).toMatchObject({ type: 'CheckIn', service: 'pick-up' });
  expect(wishOf(without)).not.toHaveProperty('documents');
});

test('outside its hours one can still ask, and is told when to come back instead of a number', () => {
  const told = play([...toPickUp, scan, ready(hers)], later);
  expect(told.screen).toMatchObject({ is: 'ready' });
  const taken = play([...toPickUp, scan, ready(hers), { is: 'take' }], later);
  expect(taken.screen).toEqual({ is: 'message', message: { is: 'own-hours', service: 'pick-up' } });
});

test('without a list the office asks nobody; and on the way to an appointment nothing is asked of what is ready', () => {
  expect(play(toPickUp, kioskView).screen).toMatchObject({ message: { is: 'own-hours' } });
  expect(wishOf(play([scan]))).not.toHaveProperty('pickUp');
  const curp: readonly Turn[] = [{ is: 'go', to: 'curp' }, ...[...goodCurp].map((key): Input => ({ is: 'key', key }))];
  expect(wishOf(play([{ is: 'go', to: 'identify' }, ...curp]))).not.toHaveProperty('pickUp');
  const found: AppointmentAnswer = { is: 'found', appointments: [rosa], late: 'in-time' };
  expect(play([...toPickUp, scan, found]).screen).toMatchObject({ is: 'details', guests: [{ initials: 'R. M.' }] });
});

test('a receipt read on the first screen is answered at once', () => {
  expect(play([scan, ready(hers)]).screen).toEqual({ is: 'ready', service: 'pick-up', documents: [hers] });
});
