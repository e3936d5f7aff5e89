import { wallClock } from '../../shared/domain/calendar.ts';
import type { LoadDocuments } from '../../shared/domain/commands.ts';
import { readCurp } from '../../shared/domain/curp.ts';
import type { ListDifference } from '../../shared/domain/list-difference.ts';
import type { Office } from '../../shared/domain/office.ts';
import type { ReadyDocument } from '../../shared/domain/ready.ts';
import { isHandedOver, isNewTo } from '../../shared/domain/ready.ts';
import type { Actor, Instant } from '../../shared/domain/vocabulary.ts';
import type { Answer } from '../../shared/protocol/messages.ts';
import { dayIn } from './fields.ts';
import type { LineContext } from './line.ts';
import { Line } from './line.ts';
import type { AppointmentList, Problem, Skipped, Warning } from './list.ts';
import type { ListAnswer, ListReport } from './load.ts';
import { messageFor } from './messages.ts';
import { splitName } from './names.ts';
import { tableOf } from './read.ts';
import type { FileRecord } from './records.ts';
import { folded } from './text.ts';

/** What a list of ready documents is loaded into. */
export interface ReadyParts {
  readonly office: () => Office;
  readonly now: () => Instant;
  readonly hmacCurp: (curp: string) => string;
  readonly hmacContact: (contact: string) => string;
  readonly submit: (command: LoadDocuments, by: Actor) => Promise<Answer<unknown>>;
}

type Reading = Pick<AppointmentList, 'problems' | 'warnings'> & { readonly document?: ReadyDocument };

const WORDS = {
  folio: ['folio del tramite', 'folio del comprobante', 'comprobante', 'solicitud', 'receipt'],
  since: ['listo desde', 'lista desde', 'llego el', 'fecha de llegada', 'disponible desde', 'ready since', 'arrived'],
  where: ['donde preguntar', 'donde', 'entrega en', 'ventanilla', 'lugar', 'where', 'where to ask', 'window'],
} as const;

/** Checks a list of ready documents whole and loads it: all of it, or with `good` what is good of it; with `preview` nothing. */
export async function loadReady(
  bytes: Uint8Array,
  by: Actor,
  { good, preview }: { readonly good: boolean; readonly preview: boolean },
  parts: ReadyParts,
): Promise<ListAnswer> {
  const office = parts.office();
  const today = office.day?.date ?? wallClock(parts.now(), office.settings.office.timeZone).date;
  const { documents, ...report } = readReady(bytes, today, parts);
  const told: ListReport = {
    ...report,
    good: documents.length,
    loaded: false,
    doubts: {},
    doubtful: 0,
    ...(documents.length > 0 && { difference: differenceOf(office, documents) }),
  };
  if (report.problems.length > 0 && !good) return { ok: false, refusal: 'bad-list', ...told };
  if (preview) return { ok: true, ...told };

  const answer = await parts.submit({ type: 'LoadDocuments', documents }, by);
  return answer.ok ? { ok: true, ...told, loaded: true } : { ok: false, refusal: answer.refusal, ...told };
}

function readReady(
  bytes: Uint8Array,
  today: string,
  parts: ReadyParts,
): Omit<AppointmentList, 'rows' | 'skipped'> & {
  readonly documents: readonly ReadyDocument[];
  readonly skipped: readonly Omit<Skipped, 'row'>[];
} {
  const table = tableOf(
    bytes,
    { today, services: [], words: WORDS },
    { columns: [['folio / CURP', 'folio', 'curp']], headers: 1 },
  );
  if (!('context' in table)) {
    const { rows: _none, ...rest } = table;
    return { ...rest, skipped: [], documents: [] };
  }
  const problems: Problem[] = [...table.broken];
  const warnings: Warning[] = [];
  const skipped: Omit<Skipped, 'row'>[] = [];
  const documents = new Map<string, ReadyDocument>();
  for (const record of table.lines) {
    const reading = readLine(record, table.context, parts);
    problems.push(...reading.problems);
    warnings.push(...reading.warnings);
    if (!reading.document) continue;
    const { id } = reading.document;
    if (documents.has(id)) skipped.push({ line: record.line, reason: 'repeated' });
    else documents.set(id, reading.document);
  }
  return { ...table.about, documents: [...documents.values()], problems, warnings, skipped };
}

function readLine(
  record: FileRecord,
  context: LineContext,
  { office, now, hmacCurp, hmacContact }: ReadyParts,
): Reading {
  const line = new Line(record, context);
  const { today } = context.options;
  line.checkShape();

  const folio = line.text('folio');
  if (/^\d[.,]?\d*e\+\d+$/i.test(folio)) line.refuse('damaged-folio', 'folio');
  const written = line.text('curp');
  const curp = written === '' ? undefined : readCurp(written, today);
  if (folio === '' && written === '') line.refuse('missing-folio-curp');
  else if (folio === '' && !curp?.ok) line.refuse('unusable-curp', 'curp');

  const column = line.has('since') ? 'since' : 'date';
  const text = line.text(column);
  const since = text === '' ? today : dayIn(text, today);
  if (since === undefined || since > today) line.refuse('bad-date', column);

  const whole = line.text('name');
  const surnames = `${line.text('surnames') || line.text('firstSurname')} ${line.text('secondSurname')}`.trim();
  const known = curp?.ok ? curp : undefined;
  const name = surnames ? { givenNames: whole, surnames } : splitName(whole, known?.curp);
  const place = line.text('where');
  const where = placeIn(place, office());
  if (place !== '' && where === undefined) line.warn('unknown-place', 'where');

  const { problems, warnings } = line;
  const unread = written !== '' && folio !== '' && !known ? [warned(record.line)] : [];
  if (problems.length > 0 || since === undefined) return { problems, warnings };
  const document: ReadyDocument = {
    id: `listo-${hmacContact(`ready:${folio === '' ? known?.curp : folio.toUpperCase()}`).slice(0, 32)}`,
    since,
    listed: now(),
    ...(where && { where }),
    person: {
      ...name,
      ...(folio && { folio }),
      ...(known && { curpHash: hmacCurp(known.curp), birth: known.birth }),
    },
  };
  return { problems, warnings: [...warnings, ...unread], document };
}

/** `Ventanilla 4`, `V4` and `4` are one window. */
function placeIn(text: string, { settings }: Office): ReadyDocument['where'] {
  const said = folded(text);
  if (said === 'recepcion' || said === 'reception') return 'reception';
  const number = /^(?:ventanilla |window |v ?)?(\d{1,3})$/u.exec(said)?.[1];
  return settings.windows.find((window) => folded(window.id) === said || String(window.number) === number)?.id;
}

/** Somebody's slip in typing keeps nobody from their document: it is found by its folio. */
const warned = (line: number): Warning => ({
  line,
  reason: 'unread-curp',
  message: messageFor('unread-curp'),
});

/** What a list brings beside what is loaded; what it no longer holds stays, until it is handed over. */
function differenceOf(office: Office, list: readonly ReadyDocument[]): ListDifference {
  const here = new Set(list.map(({ id }) => id));
  const changed = list.filter((one) => office.documents.get(one.id) && isNewTo(office, one));
  const added = list.filter(({ id }) => !office.documents.get(id)).length;
  const gone = [...office.documents.values()].filter(
    (one) => !here.has(one.id) && !one.erased && !isHandedOver(office, one),
  );
  return {
    added,
    same: list.length - added - changed.length,
    changed: changed.map((one) => changeOf(one, ['other'])),
    gone: gone.map((one) => changeOf(one, [])),
  };
}

const changeOf = (
  { id, person }: ReadyDocument,
  parts: ListDifference['changed'][number]['parts'],
): ListDifference['changed'][number] => ({
  appointmentId: id,
  name: `${person.folio ?? ''} ${person.givenNames} ${person.surnames}`.trim(),
  parts,
});
