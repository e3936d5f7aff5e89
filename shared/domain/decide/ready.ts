import { daysBetween } from '../calendar.ts';
import type { LoadDocuments, MarkDocument } from '../commands.ts';
import type { Context, Decision } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { DocumentListed } from '../events.ts';
import type { Office } from '../office.ts';
import type { KeptDocument, ReadyDocument } from '../ready.ts';
import { asListed, isHandedOver, isNewTo, longestReady, noOwner, visitFor } from '../ready.ts';
import type { DayKey, Instant } from '../vocabulary.ts';

const listed = ({ id: documentId, person, ...document }: ReadyDocument, at: Instant): DocumentListed => ({
  type: 'DocumentListed',
  at,
  documentId,
  document,
  person,
});

/** Without anybody in it: a list that still holds what was handed over does not bring it back. */
const nobodys = ({ id, since, listed: when }: KeptDocument): ReadyDocument => ({
  id,
  since,
  listed: when,
  person: noOwner,
  erased: true,
});

/** What a day opens with: what waits on, and the mark of what was handed over; nothing that has gone back after its time. */
export function stillReady(office: Office, date: DayKey, at: Instant): readonly DocumentListed[] {
  return [...office.documents.values()]
    .filter(({ since }) => daysBetween(since, date) <= longestReady)
    .map((document) => listed(isHandedOver(office, document) ? nobodys(document) : asListed(document), at));
}

/** A list of what is ready. What is known already changes nothing; but the hour of the list moves on with its first line. */
export function loadDocuments(office: Office, { documents }: LoadDocuments, { at }: Context): Decision {
  if (!office.day) return refuse('no-day');
  const fresh = documents.filter(({ id }) => !office.documents.get(id)?.erased);
  return accept(
    ...fresh
      .filter((document, index) => index === 0 || isNewTo(office, document))
      .map((document) => listed(document, at)),
  );
}

/** Handed over without a ticket, or not after all. */
export function markDocument(office: Office, { documentId, handedOver }: MarkDocument, { at }: Context): Decision {
  if (!office.day) return refuse('no-day');
  const document = office.documents.get(documentId);
  if (!document || document.erased) return refuse('unknown-document');
  const visit = visitFor(office, document);
  if (visit) return refuse('visitor-is-here', { ticket: visit.ticket });
  if (isHandedOver(office, document) === handedOver) return accept();
  return accept({ type: 'DocumentMarked', at, documentId, handedOver });
}
