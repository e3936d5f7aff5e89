import type { Shown } from './lookup.ts';
import { alreadyHere, folios, initials } from './lookup.ts';
import type { Office } from './office.ts';
import { windowSettings } from './office.ts';
import type { KeptDocument } from './ready.ts';
import { handOverService, isHandedOver, readyListed, visitFor } from './ready.ts';
import type { AppointmentAnswer, FoundDocument } from './views/types.ts';

interface Hit {
  readonly document: KeptDocument;
  /** Whether what was shown proves that it is the visitor's own: their CURP, or their receipt. */
  readonly proven: boolean;
}

/** `A-123 b` and `a123B` are one folio. */
const plain = (folio: string): string => folio.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();

const hitFor = (office: Office, { text, curpHash, scanned = false }: Shown): Hit | undefined => {
  const shown = new Set(folios(text).map(plain));
  const hits = [...office.documents.values()].flatMap((document): readonly Hit[] => {
    const { folio, curpHash: owner } = document.person;
    if (curpHash !== undefined && owner === curpHash) return [{ document, proven: true }];
    return folio !== undefined && shown.has(plain(folio)) ? [{ document, proven: scanned }] : [];
  });
  return hits.find(({ document }) => !isHandedOver(office, document)) ?? hits[0];
};

const placeOf = (office: Office, where: KeptDocument['where']): Pick<FoundDocument, 'where'> => {
  if (where === undefined || where === 'reception') return where ? { where } : {};
  const window = windowSettings(office, where);
  return window ? { where: window.number } : {};
};

/**
 * Whether the document of whoever shows this is ready; nothing where no list was ever loaded. Before a folio that was only
 * typed anything is told, the birthday is asked where the list knows it: a wrong one is a folio that nobody has.
 */
export function findDocument(office: Office, shown: Shown): AppointmentAnswer | undefined {
  const service = handOverService(office);
  const { at: listed } = readyListed(office);
  if (!service || listed === undefined) return undefined;
  const hit = hitFor(office, shown);
  if (!hit) return { is: 'not-ready', listed };

  const { document, proven } = hit;
  const { id, since, where, person } = document;
  const birthday = person.birth?.slice(5);
  const isAsked = !proven && birthday !== undefined;
  if (isAsked && shown.birth === undefined) return { is: 'ask-birth' };
  if (isAsked && shown.birth !== birthday) return { is: 'not-ready', listed };

  const visit = visitFor(office, document);
  if (visit) return alreadyHere(office, visit, shown.at);
  if (isHandedOver(office, document)) return { is: 'handed-over' };
  const named = proven || isAsked ? initials(person) : '';
  const found = { documentId: id, since, ...(named !== '' && { initials: named }), ...placeOf(office, where) };
  return { is: 'ready', service: service.id, document: found };
}
