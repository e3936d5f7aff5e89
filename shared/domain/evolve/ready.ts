import type { DocumentListed, DocumentMarked } from '../events.ts';
import type { Office } from '../office.ts';

/** What was marked and who came for it stand over a list that is loaded again. */
export function documentListed(office: Office, { documentId, document, person }: DocumentListed): Office {
  const known = office.documents.get(documentId);
  const kept = { ...known, ...document, id: documentId, person };
  return { ...office, documents: office.documents.with(documentId, kept) };
}

export function documentMarked(office: Office, { documentId, handedOver }: DocumentMarked): Office {
  const known = office.documents.get(documentId);
  if (!known) return office;
  return { ...office, documents: office.documents.with(documentId, { ...known, marked: handedOver }) };
}
