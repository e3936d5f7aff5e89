import type { HandlePersonData, RenewPin } from '../commands.ts';
import type { Context, Decision } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { ErasedPerson } from '../events.ts';
import type { Office } from '../office.ts';
import { isHandedOver } from '../ready.ts';

/** What is kept of one person is looked for, handed out or erased, and this is recorded. Nobody who is here is erased. */
export function handlePersonData(office: Office, command: HandlePersonData, { at, commandId }: Context): Decision {
  const { deed, why } = command;
  if (!office.day) return refuse('no-day');
  const handled = { type: 'PersonDataHandled', at, handlingId: commandId, deed, why } as const;
  if (deed !== 'erase') return accept(handled);

  const here = command.visits.find((id) => office.present.includes(id));
  const visit = here === undefined ? undefined : office.visits.get(here);
  if (visit) return refuse('visitor-is-here', { ticket: visit.ticket });
  return accept({ ...handled, whose: erasedOf(office, command) });
}

/** That somebody gets another PIN stands in the record, once there is a day to record it in. */
export const renewPin = (office: Office, { staffId }: RenewPin, { at }: Context): Decision =>
  office.day ? accept({ type: 'PinRenewed', at, staffId }) : refuse('no-day');

const erasedOf = (office: Office, { appointments, visits, documents = [] }: HandlePersonData): ErasedPerson => ({
  ...(documents.length > 0 && {
    documents: documents.flatMap((id) => {
      const document = office.documents.get(id);
      return document ? [{ id, handedOver: isHandedOver(office, document) }] : [];
    }),
  }),
  appointments: appointments.flatMap((id) => {
    const appointment = office.appointments.get(id);
    if (!appointment) return [];
    const { visitId } = appointment;
    return [visitId === undefined ? { id } : { id, visitId }];
  }),
  others: [...office.appointments.values()].flatMap(({ id, visitId }) =>
    visitId !== undefined && visits.includes(visitId) && !appointments.includes(id) ? [{ id, visitId }] : [],
  ),
  visits: visits.flatMap((id) => {
    const visit = office.visits.get(id);
    if (!visit) return [];
    const applicants = visit.applicants.map(({ outcome, reason }) => ({
      ...(outcome && { outcome }),
      ...(reason !== undefined && { reason }),
    }));
    return [{ id, applicants }];
  }),
});
