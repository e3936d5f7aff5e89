import type { KioskView } from '../shared/domain/views/types.ts';
import type { Flow, Keystroke } from './state.ts';
import { ask, pickUpOf, replace } from './steps.ts';
import {
  birthOf,
  CURP_LENGTH,
  curpSlip,
  eraseCurp,
  folioSlip,
  moveTo,
  typeBirth,
  typeCurp,
  typeFolio,
} from './typing.ts';

/** A key on the CURP, the folio or the birthday. The last character of a right CURP, or of a day, goes on by itself. */
export function typing(flow: Flow, input: Keystroke, office: KioskView): Flow {
  const { screen } = flow;
  if (flow.wish) return flow;
  if (input.is === 'box') return screen.is === 'curp' ? replace(flow, moveTo(screen, input.at)) : flow;
  if (input.is === 'erase') return erase(flow);

  switch (screen.is) {
    case 'curp':
      return onward(replace(flow, typeCurp(screen, input.key, office.day.date)), office);
    case 'folio':
      return replace(flow, typeFolio(screen, input.key));
    case 'birth':
      return onward(replace(flow, typeBirth(screen, input.key)), office);
    default:
      return flow;
  }
}

/** Looks up what is typed, once it can be looked up. */
export function onward(flow: Flow, office: KioskView): Flow {
  const { screen } = flow;
  switch (screen.is) {
    case 'curp': {
      if (screen.typed.length < CURP_LENGTH || curpSlip(screen.typed, office.day.date)) return flow;
      return ask(flow, { ask: 'appointment', text: screen.typed, typed: 'curp' });
    }
    case 'folio':
      return folioOnward(flow, screen.typed, office);
    case 'birth': {
      const birth = birthOf(screen.typed);
      return birth ? ask(flow, { ...screen.of, birth }) : flow;
    }
    default:
      return flow;
  }
}

function folioOnward(flow: Flow, typed: string, office: KioskView): Flow {
  if (typed === '') return flow;
  if (!curpSlip(typed, office.day.date)) return ask(flow, { ask: 'appointment', text: typed, typed: 'curp' });
  const slip = pickUpOf(flow) ? undefined : folioSlip(typed, office.folioPattern);
  if (slip) return replace(flow, { is: 'folio', typed, slip });
  return ask(flow, { ask: 'appointment', text: typed, typed: 'folio' });
}

function erase(flow: Flow): Flow {
  const { screen } = flow;
  switch (screen.is) {
    case 'curp':
      return replace(flow, eraseCurp(screen));
    case 'folio':
      return replace(flow, { is: 'folio', typed: screen.typed.slice(0, -1) });
    case 'birth':
      return replace(flow, { is: 'birth', of: screen.of, typed: screen.typed.slice(0, -1) });
    default:
      return flow;
  }
}
