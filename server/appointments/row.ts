import { ageOn, readCurp } from '../../shared/domain/curp.ts';
import type { ColumnPlaces } from './columns.ts';
import { dayIn, emailIn, languageIn, phoneIn, statusIn, timeBehindDay, timeIn } from './fields.ts';
import type {
  AppointmentRow,
  Column,
  CurpFault,
  Problem,
  ProblemReason,
  ReadOptions,
  Warning,
  WarningReason,
} from './list.ts';
import { curpMessage, messageFor } from './messages.ts';
import type { PersonName } from './names.ts';
import { splitName } from './names.ts';
import type { FileRecord } from './records.ts';
import { cleaned, folded } from './text.ts';

/** What reading one line gave: the appointment, unless there are problems, and what to look at. */
export interface RowReading {
  readonly row?: AppointmentRow;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
}

/** What the lines of one file have in common. */
export interface RowContext {
  readonly header: readonly string[];
  readonly places: ColumnPlaces;
  readonly options: ReadOptions;
}

const LONGEST_CELL = 200;

/** Reads one line of the list, telling everything that is wrong with it at once. */
export function readRow(record: FileRecord, context: RowContext): RowReading {
  const line = new Line(record, context);
  const { today, services } = context.options;
  line.checkShape();

  const folio = line.required('folio', 'missing-folio');
  if (/^\d[.,]?\d*e\+\d+$/i.test(folio)) line.refuse('damaged-folio', 'folio');

  const curp = line.curp();
  const name = line.name(curp?.curp);

  const serviceName = line.required('service', 'missing-service');
  const service = services.find(({ id, names }) =>
    [id, ...names].some((known) => folded(known) === folded(serviceName)),
  );
  if (serviceName && !service)
    line.refuse('unknown-service', 'service', services.map(({ id, names }) => names[0] ?? id).join(', '));

  const dayText = line.has('date') ? line.required('date', 'missing-date') : today;
  const date = dayIn(dayText, today);
  if (dayText && !date) line.refuse('bad-date', 'date');

  const timeText = line.has('time') && line.text('time') ? line.text('time') : timeBehindDay(dayText);
  const minuteOfDay = timeIn(timeText);
  if (minuteOfDay === undefined)
    line.refuse(timeText ? 'bad-time' : 'missing-time', line.has('time') ? 'time' : 'date');

  const status = statusIn(line.text('status'));
  if (!status) line.refuse('unknown-status', 'status');

  const guardians = line.guardians();
  if (curp && !guardians.length && ageOn(curp.birth, today) < 18) line.warn('missing-guardian', 'guardians');

  const { problems, warnings } = line;
  const extras = line.extras();
  if (problems.length || !service || !date || minuteOfDay === undefined || !status) return { problems, warnings };

  const required = { folio, ...name, service: service.id, date, minuteOfDay, guardians, status };
  return { row: { ...required, ...(curp && { curp: curp.curp }), ...extras }, problems, warnings };
}

class Line {
  readonly problems: Problem[] = [];
  readonly warnings: Warning[] = [];
  private readonly record: FileRecord;
  private readonly context: RowContext;

  constructor(record: FileRecord, context: RowContext) {
    this.record = record;
    this.context = context;
  }

  has(column: Column): boolean {
    return this.context.places.has(column);
  }

  texts(column: Column): readonly string[] {
    const places = this.context.places.get(column) ?? [];
    return places.map((at) => cleaned(this.record.cells[at] ?? '')).filter((text) => text);
  }

  text(column: Column): string {
    return this.texts(column)[0] ?? '';
  }

  required(column: Column, missing: Exclude<ProblemReason, 'bad-curp'>): string {
    const text = this.text(column);
    if (!text) this.refuse(missing, column);
    return text;
  }

  checkShape(): void {
    const { header, places } = this.context;
    if (this.record.cells.slice(header.length).some((cell) => cell.trim())) this.refuse('too-many-columns');
    for (const column of places.keys()) {
      const texts = this.texts(column);
      if (texts.some((text) => text.length > LONGEST_CELL)) this.refuse('too-long', column);
      if (texts.some((text) => /\uFFFD|Ã[^\p{L}\s]/u.test(text))) this.warn('damaged-accents', column);
    }
  }

  curp(): { readonly curp: string; readonly birth: string } | undefined {
    const text = this.text('curp');
    if (!text) return undefined;

    const reading = readCurp(text, this.context.options.today);
    if (!reading.ok) {
      this.refuseCurp(reading.reason);
      return undefined;
    }
    if (reading.inconvenientWord) this.warn('inconvenient-word', 'curp');
    return reading;
  }

  name(curp: string | undefined): PersonName {
    const surnames = [this.text('surnames') || this.text('firstSurname'), this.text('secondSurname')].join(' ').trim();
    const whole = this.text('name');
    if (!whole) this.refuse('missing-name', 'name');
    return surnames ? { givenNames: whole, surnames } : splitName(whole, curp);
  }

  guardians(): readonly string[] {
    const cells = (this.context.places.get('guardians') ?? []).map((at) => this.record.cells[at] ?? '');
    return cells
      .flatMap((cell) => cell.split(/[;|/\n]/))
      .map(cleaned)
      .filter((name) => name);
  }

  extras(): Partial<AppointmentRow> {
    const office = this.text('office');
    const booking = this.text('booking');
    const email = this.optional('email', emailIn, 'ignored-email');
    const phone = this.optional('phone', phoneIn, 'ignored-phone');
    const language = this.optional('language', languageIn, 'ignored-language');
    return {
      ...(office && { office }),
      ...(email && { email }),
      ...(phone && { phone }),
      ...(language && { language }),
      ...(booking && { booking }),
    };
  }

  refuse(reason: Exclude<ProblemReason, 'bad-curp'>, column?: Column, detail?: string): void {
    this.problems.push({ line: this.record.line, ...this.header(column), reason, message: messageFor(reason, detail) });
  }

  warn(reason: WarningReason, column: Column): void {
    this.warnings.push({ line: this.record.line, ...this.header(column), reason, message: messageFor(reason) });
  }

  private refuseCurp(curp: CurpFault): void {
    this.problems.push({
      line: this.record.line,
      ...this.header('curp'),
      reason: 'bad-curp',
      curp,
      message: curpMessage(curp),
    });
  }

  private optional(
    column: Column,
    read: (text: string) => string | undefined,
    ignored: WarningReason,
  ): string | undefined {
    const text = this.text(column);
    const value = text ? read(text) : undefined;
    if (text && !value) this.warn(ignored, column);
    return value;
  }

  private header(column: Column | undefined): { readonly column?: string } {
    const [at] = (column && this.context.places.get(column)) ?? [];
    const name = at === undefined ? undefined : this.context.header[at];
    return name === undefined ? {} : { column: name };
  }
}
