import type { KioskView } from '../shared/domain/views/types.ts';
import type { Needs, ServiceId } from '../shared/domain/vocabulary.ts';
import type { Details, Flow } from './state.ts';
import { go } from './steps.ts';

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
  if (service.opens) return go(flow, { is: 'message', message: { is: 'own-hours', service: id } });
  if (service.booking === 'required' && !unverified) {
    return go(flow, { is: 'message', message: { is: 'needs-appointment', service: id } });
  }
  if (service.paused) return go(flow, { is: 'message', message: { is: 'paused', service: id } });
  return go(flow, details(unverified ? { service: id, unverified } : { service: id }));
}
