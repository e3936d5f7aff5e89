import type { KioskView } from '../shared/domain/views/types.ts';
import type { Needs, ServiceId } from '../shared/domain/vocabulary.ts';
import type { Details, Flow, PickUp } from './state.ts';
import { go, pickUpOf } from './steps.ts';

const NO_NEEDS: Needs = { priority: [], accessibleWindow: false, escort: false };

/** The last look before a number is given, with nothing marked yet. */
export function details(known: Partial<Omit<Details, 'is'>>): Details {
  return {
    is: 'details',
    guests: [],
    late: 'in-time',
    needs: NO_NEEDS,
    companions: 0,
    notJoined: false,
    ...known,
  };
}

/** What touching a service leads to: a number, or the sentence that says why not now. */
export function serviceChosen(flow: Flow, id: ServiceId, office: KioskView): Flow {
  const service = office.services.find((offered) => offered.id === id);
  if (!service || flow.screen.is !== 'services') return flow;

  const { unverified } = flow.screen;
  if (service.ready) return go(flow, { is: 'pick-up', service: id, documents: [] });
  if (service.opens) return go(flow, { is: 'message', message: { is: 'own-hours', service: id } });
  if (service.booking === 'required' && !unverified) {
    if (service.standBy) return go(flow, { is: 'stand-by', service: id });
    return go(flow, { is: 'message', message: { is: 'needs-appointment', service: id } });
  }
  if (service.paused) return go(flow, { is: 'message', message: { is: 'paused', service: id } });
  return go(flow, details(unverified ? { service: id, unverified } : { service: id }));
}

/** Onto the stand-by list, with the needs still to be told. */
export function standingBy(flow: Flow): Flow {
  if (flow.screen.is !== 'stand-by') return flow;
  const { service, late } = flow.screen;
  if (!late) return go(flow, details({ service, standBy: true }));
  const { guest, facts } = late;
  return go(flow, details({ guests: [guest], standBy: true, ...(facts && { facts }) }));
}

/** A number for what is ready, or for who can't tell what it is: at the hours of its service. */
export function taken(flow: Flow, office: KioskView): Flow {
  const { screen } = flow;
  const service = isPickUp(screen) ? office.services.find(({ id }) => id === screen.service) : undefined;
  if (!service) return flow;
  if (service.opens) return go(flow, { is: 'message', message: { is: 'own-hours', service: service.id } });
  if (service.paused) return go(flow, { is: 'message', message: { is: 'paused', service: service.id } });
  return go(flow, details({ service: service.id, ...comeFor(flow) }));
}

/** One is ready; now a further one is asked for. */
export function another(flow: Flow): Flow {
  return flow.screen.is === 'ready' ? go(flow, { ...flow.screen, is: 'pick-up' }) : flow;
}

/** What the visitor has come for, as far as it is known to be ready. */
export function comeFor(flow: Flow): Pick<Details, 'documents'> {
  const { documents = [] } = pickUpOf(flow) ?? {};
  return documents.length > 0 ? { documents } : {};
}

const isPickUp = (screen: Flow['screen']): screen is PickUp => screen.is === 'pick-up' || screen.is === 'ready';
