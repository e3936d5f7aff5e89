import type { Entry } from '../../shared/domain/decision.ts';
import type {
  AppointmentLoaded,
  DocumentListed,
  HelpRequested,
  NeedsChanged,
  VisitCheckedIn,
} from '../../shared/domain/events.ts';
import type { AppointmentId, DayKey, DocumentId, VisitId, VisitOutcome } from '../../shared/domain/vocabulary.ts';

/** By what a person is known to the office. */
export interface Whose {
  /** HMAC of their CURP. */
  readonly curpHash?: string;
  readonly folio: string;
}

/** A day of the record with what is still readable of its people. */
export interface ReadDay {
  readonly day: DayKey;
  readonly entries: readonly Entry[];
}

/** A visit of a person, with what else is recorded of it. */
export interface KeptVisit {
  readonly day: DayKey;
  readonly checkedIn: VisitCheckedIn;
  /** Their own place in the party; none where only the CURP was given. */
  readonly own: readonly VisitCheckedIn['applicants'][number][];
  readonly needs: readonly NeedsChanged[];
  readonly requests: readonly HelpRequested[];
  readonly municipality?: string;
  readonly outcome?: VisitOutcome;
}

/** Everything in the record that is about one person. */
export interface Kept {
  readonly appointments: readonly { readonly day: DayKey; readonly loaded: AppointmentLoaded }[];
  /** What waits to be handed over to them, or was. */
  readonly documents: readonly { readonly day: DayKey; readonly listed: DocumentListed }[];
  readonly visits: readonly KeptVisit[];
}

/** Finds what these days hold of one person: their appointments, and the visits that came of them. */
export function keptOf(days: readonly ReadDay[], whose: Whose): Kept {
  const appointments = days.flatMap(({ day, entries }) => appointmentsIn(day, entries, whose));
  const documents = days.flatMap(({ day, entries }) => documentsIn(day, entries, whose));
  const ids = new Set([
    ...appointments.map(({ loaded }) => loaded.appointmentId),
    ...documents.map(({ listed }) => listed.documentId),
  ]);
  return { appointments, documents, visits: days.flatMap(({ day, entries }) => visitsIn(day, entries, whose, ids)) };
}

/** Whose data lie under which keys. */
export function subjectsOf({ appointments, documents, visits }: Kept): {
  readonly appointments: readonly AppointmentId[];
  readonly documents: readonly DocumentId[];
  readonly visits: readonly VisitId[];
} {
  return {
    appointments: [...new Set(appointments.map(({ loaded }) => loaded.appointmentId))],
    documents: [...new Set(documents.map(({ listed }) => listed.documentId))],
    visits: [...new Set(visits.map(({ checkedIn }) => checkedIn.visitId))],
  };
}

function appointmentsIn(day: DayKey, entries: readonly Entry[], { curpHash, folio }: Whose): Kept['appointments'] {
  const loaded = entries.flatMap(({ events }) => events.filter((event) => event.type === 'AppointmentLoaded'));
  const isTheirs = ({ appointmentId, person }: AppointmentLoaded) =>
    curpHash === undefined ? appointmentId === folio : person.curpHash === curpHash;
  const ids = new Set(loaded.filter(isTheirs).map(({ appointmentId }) => appointmentId));
  const versions = new Map<string, AppointmentLoaded>();
  for (const one of loaded) {
    const { at: _when, ...rest } = one;
    const isReadable = one.person.givenNames !== '' || one.person.surnames !== '';
    if (ids.has(one.appointmentId) && isReadable) versions.set(JSON.stringify(rest), one);
  }
  return [...versions.values()].map((one) => ({ day, loaded: one }));
}

function documentsIn(day: DayKey, entries: readonly Entry[], { curpHash, folio }: Whose): Kept['documents'] {
  const listed = entries.flatMap(({ events }) => events.filter((event) => event.type === 'DocumentListed'));
  const theirs = listed.filter(({ person }) =>
    curpHash === undefined ? person.folio === folio : person.curpHash === curpHash,
  );
  return [...new Map(theirs.map((one) => [one.documentId, { day, listed: one }])).values()];
}

function visitsIn(
  day: DayKey,
  entries: readonly Entry[],
  { curpHash, folio }: Whose,
  ids: ReadonlySet<AppointmentId | DocumentId>,
): readonly KeptVisit[] {
  const events = entries.flatMap((entry) => entry.events);
  return events
    .filter((event) => event.type === 'VisitCheckedIn')
    .flatMap((checkedIn) => {
      const { applicants, claimed, visitId } = checkedIn;
      const own = applicants.filter(({ appointmentId, documentId }) => ids.has(appointmentId ?? documentId ?? ''));
      const isClaimed =
        claimed !== undefined && (curpHash === undefined ? claimed.folio === folio : claimed.curpHash === curpHash);
      if (own.length === 0 && !isClaimed) return [];
      const from = events.findLast((event) => event.type === 'MunicipalityRecorded' && event.visitId === visitId);
      const ended = events.findLast(
        (event) => (event.type === 'VisitEnded' || event.type === 'OutcomeCorrected') && event.visitId === visitId,
      );
      return [
        {
          day,
          checkedIn,
          own,
          needs: events.filter((event) => event.type === 'NeedsChanged' && event.visitId === visitId) as NeedsChanged[],
          requests: events.filter(
            (event) => event.type === 'HelpRequested' && event.visitId === visitId,
          ) as HelpRequested[],
          ...(from?.type === 'MunicipalityRecorded' && from.municipality && { municipality: from.municipality }),
          ...(ended && 'outcome' in ended && { outcome: ended.outcome as VisitOutcome }),
        },
      ];
    });
}

/** How many others came with them, whose data of that visit go with theirs. */
export const othersIn = ({ visits }: Kept): number =>
  visits.reduce(
    (sum, { checkedIn, own }) => sum + Math.max(0, checkedIn.applicants.length - Math.max(1, own.length)),
    0,
  );
