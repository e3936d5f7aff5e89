import type { Office } from '../shared/domain/office.ts';
import { views } from '../shared/domain/views/index.ts';
import type { Audience, KioskView, TicketView, Views } from '../shared/domain/views/types.ts';
import type { Look } from '../shared/domain/views/viewer.ts';
import type { Actor, Role, StaffId, VisitId } from '../shared/domain/vocabulary.ts';
import { BOOK_PATH } from '../shared/protocol/open-book.ts';

/** Somebody let in at one of the doors: what they may see, and as whom they act. */
export type Viewer =
  | { readonly audience: 'display'; readonly id: string; readonly displayId?: string }
  | { readonly audience: 'kiosk'; readonly id: string; readonly name: string }
  | { readonly audience: 'staff'; readonly id: StaffId; readonly name: string; readonly roles: readonly Role[] }
  | { readonly audience: 'phone'; readonly id: VisitId };

/** What a screen must know of this server beside the office itself. */
interface Around {
  /** Where phones are served. */
  readonly phones?: string | undefined;
  /** The office's own voices: the mark of what is published, by language. */
  readonly voices?: Readonly<Record<string, string>>;
  /** The kiosk's words in languages of the region: the mark of what they are now, by language. */
  readonly variants?: Readonly<Record<string, string>>;
  /** Whether a visit's ticket has said how it went. */
  readonly hasAnswered?: (visitId: VisitId) => boolean;
}

/** What this viewer sees of the office; nothing for a phone whose visit is no longer there. */
export function viewOf(
  office: Office,
  viewer: Viewer,
  look: Look,
  { phones, voices = {}, variants = {}, hasAnswered }: Around = {},
): Views[Audience] | undefined {
  switch (viewer.audience) {
    case 'display':
      return {
        ...views.display(office, viewer.displayId === undefined ? look : { ...look, displayId: viewer.displayId }),
        ...(Object.keys(voices).length > 0 && { voices }),
      };
    case 'kiosk':
      return {
        ...views.kiosk(office, look),
        ...phonesOf(office, phones),
        ...(Object.keys(variants).length > 0 && { variants }),
      };
    case 'staff':
      return {
        ...views.staff(office, { ...look, id: viewer.id, name: viewer.name, roles: viewer.roles }),
        ...(office.settings.openBook && phones !== undefined && { openBook: `${phones}${BOOK_PATH}` }),
      };
    case 'phone':
      return withAnswer(views.phone(office, { ...look, visitId: viewer.id }), hasAnswered);
  }
  return viewer satisfies never;
}

const withAnswer = (ticket: TicketView | undefined, hasAnswered: Around['hasAnswered']): TicketView | undefined =>
  ticket?.opinion && hasAnswered?.(ticket.visitId) ? { ...ticket, opinion: 'given' } : ticket;

const phonesOf = ({ settings }: Office, address: string | undefined): Pick<KioskView, 'phones'> => {
  if (address === undefined) return {};
  const wifi = settings.network?.wifi;
  return { phones: { address, ...(wifi !== undefined && { wifi }) } };
};

/** The same for all who see the same: they share one view. */
export const keyOf = (viewer: Viewer): string => {
  const { audience, id } = viewer;
  if (audience === 'kiosk') return audience;
  return `${audience}:${audience === 'display' ? (viewer.displayId ?? '') : id}`;
};

/** As whom this viewer's commands stand in the record. */
export function actorFor(viewer: Viewer): Actor {
  if (viewer.audience !== 'staff') return { kind: viewer.audience, id: viewer.id };
  return { kind: 'staff', id: viewer.id, name: viewer.name, roles: viewer.roles };
}
