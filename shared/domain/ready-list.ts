import { folded, wordsIn } from './folded.ts';
import type { Office } from './office.ts';
import type { KeptDocument } from './ready.ts';
import { isHandedOver, readyListed, visitFor } from './ready.ts';
import type { ReadyList, ReadyRow } from './views/types.ts';

/** So many documents are listed at once. */
const mostRows = 60;

/** What is asked of the list of what is ready. */
interface Asked {
  /** Name, folio or CURP; empty for everybody. */
  readonly text: string;
  /** HMAC of the CURP in it. */
  readonly curpHash?: string;
  readonly skip: number;
}

const rowOf = (office: Office, document: KeptDocument): ReadyRow => {
  const { id, since, where, person } = document;
  const visit = visitFor(office, document);
  return {
    documentId: id,
    name: `${person.givenNames} ${person.surnames}`.trim(),
    ...(person.folio !== undefined && { folio: person.folio }),
    since,
    ...(where && { where }),
    state: isHandedOver(office, document) ? 'handed-over' : visit ? 'here' : 'ready',
    ...(visit && { ticket: visit.ticket }),
  };
};

const isAsked = ({ text, curpHash }: Asked, { person }: KeptDocument): boolean => {
  if (text.trim() === '') return true;
  if (curpHash !== undefined) return person.curpHash === curpHash;
  if (person.folio !== undefined && folded(person.folio).startsWith(folded(text.trim()))) return true;
  const names = wordsIn(`${person.givenNames} ${person.surnames}`);
  const asked = wordsIn(text);
  return asked.length > 0 && asked.every((part) => names.some((name) => name.startsWith(part)));
};

const ranks: Readonly<Record<ReadyRow['state'], number>> = { here: 0, ready: 1, 'handed-over': 2 };

/** What is ready, for reception and supervision: who is here first, then what has waited longest; what was handed over today last. */
export function readyList(office: Office, asked: Asked): ReadyList {
  const all = [...office.documents.values()].filter(({ erased }) => !erased);
  const rows = all
    .filter((document) => isAsked(asked, document))
    .map((document) => rowOf(office, document))
    .sort(
      (a, b) =>
        ranks[a.state] - ranks[b.state] ||
        a.since.localeCompare(b.since) ||
        (a.folio ?? a.name).localeCompare(b.folio ?? b.name),
    );
  const done = all.filter((document) => isHandedOver(office, document)).length;
  const { at } = readyListed(office);
  return {
    rows: rows.slice(asked.skip, asked.skip + mostRows),
    count: rows.length,
    waiting: all.length - done,
    handedOver: done,
    ...(at !== undefined && { listed: at }),
  };
}
