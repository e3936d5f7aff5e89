import { shortName } from './appointment.ts';
import type { Office } from './office.ts';
import { oncePerState } from './once.ts';
import { isSame } from './same.ts';
import type { ServiceSettings } from './settings.ts';
import type { Applicant, Visit } from './visit.ts';
import type { DayKey, DocumentId, Instant, VisitId, WindowId } from './vocabulary.ts';

/** Whose a ready document is. The CURP itself is never kept, only its HMAC under the office's key. */
export interface ReadyPerson {
  readonly givenNames: string;
  readonly surnames: string;
  /** What the receipt of the application says. */
  readonly folio?: string;
  readonly curpHash?: string;
  /** `YYYY-MM-DD`, from the CURP. */
  readonly birth?: DayKey;
}

/** A document made on an earlier day, which waits here to be handed over: a line of the list of what is ready. */
export interface ReadyDocument {
  /** Points at nobody without the office's key. */
  readonly id: DocumentId;
  readonly since: DayKey;
  /** When the list that holds it was loaded last. */
  readonly listed: Instant;
  /** The window at which it is handed over, or reception. */
  readonly where?: WindowId | 'reception';
  readonly person: ReadyPerson;
  /** The person's data were erased, and no list brings them back. */
  readonly erased?: true;
}

/** A ready document as it stands today: the visit that came for it, and what somebody has marked. */
export interface KeptDocument extends ReadyDocument {
  readonly visitId?: VisitId;
  /** Marked by hand: handed over without a ticket, or not after all. */
  readonly marked?: boolean;
}

/** For so many days after it was ready a document stands on the list; then it has gone back, and nobody asks for it here. */
export const longestReady = 90;

/** Nobody, where a person's data are erased. */
export const noOwner: ReadyPerson = { givenNames: '', surnames: '' };

/** The service that hands over what was made on another day, where the office has one. */
export const handOverService = ({ settings }: Office): ServiceSettings | undefined =>
  settings.services.find(({ pickUp }) => pickUp);

const isFor = (visit: Visit, id: DocumentId): Applicant | undefined =>
  visit.applicants.find(({ documentId }) => documentId === id);

/** Whether a document is in its holder's hands: somebody marked it, or the visit for it ended served. */
export function isHandedOver(office: Office, { id, marked, visitId }: KeptDocument): boolean {
  if (marked !== undefined) return marked;
  const visit = visitId === undefined ? undefined : office.visits.get(visitId);
  return (
    visit?.situation.is === 'ended' && visit.situation.outcome === 'served' && isFor(visit, id)?.outcome === 'done'
  );
}

/** The visit that is here for a document now. */
export function visitFor(office: Office, { visitId }: KeptDocument): Visit | undefined {
  const visit = visitId === undefined ? undefined : office.visits.get(visitId);
  return visit && visit.situation.is !== 'ended' ? visit : undefined;
}

/** When the freshest list of what is ready was loaded; nothing where no document is on any. */
export const readyListed = oncePerState((office): { readonly at?: Instant } => {
  let at: Instant | undefined;
  for (const { listed } of office.documents.values()) if (at === undefined || listed > at) at = listed;
  return at === undefined ? {} : { at };
});

/** A document as a list would give it, without what became of it here. */
export const asListed = ({ visitId: _came, marked: _by, ...document }: KeptDocument): ReadyDocument => document;

/** Whether a list says anything of this document that was not known, but for its own hour. */
export function isNewTo(office: Office, document: ReadyDocument): boolean {
  const known = office.documents.get(document.id);
  return !known || !isSame(asListed(known), { ...document, listed: known.listed });
}

/** Whoever receives a document, as one of the visit. */
export const receiverOf = ({ id, person }: KeptDocument): Applicant => ({
  documentId: id,
  name: shortName(person),
  minor: false,
  guardians: [],
});
