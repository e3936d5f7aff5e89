import { readCurp } from '../../shared/domain/curp.ts';
import type { ColumnPlaces } from './columns.ts';
import { isThrownAway } from './disposable.ts';
import { emailIn, languageIn, phoneIn } from './fields.ts';
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
import { cleaned } from './text.ts';

/** What the lines of one file have in common. */
export interface LineContext {
  readonly header: readonly string[];
  readonly places: ColumnPlaces;
  readonly options: ReadOptions;
}

const LONGEST_CELL = 200;

/** One line being read: gives its cells by column and gathers what is wrong with them. */
export class Line {
  readonly problems: Problem[] = [];
  readonly warnings: Warning[] = [];
  readonly doubts: NonNullable<AppointmentRow['doubts']>[number][] = [];
  private readonly record: FileRecord;
  private readonly context: LineContext;

  constructor(record: FileRecord, context: LineContext) {
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

  required(column: Column, missing: ProblemReason): string {
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
      this.doubtCurp(reading.reason);
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
    if (email !== undefined && isThrownAway(email)) this.doubts.push('disposable-email');
    const phone = this.optional('phone', phoneIn, 'ignored-phone');
    const language = this.optional('language', languageIn, 'ignored-language');
    return {
      ...(office && { office }),
      ...(email && { email }),
      ...(phone && { phone }),
      ...(language && { language }),
      ...(booking && { booking }),
      ...(this.doubts.length > 0 && { doubts: this.doubts }),
    };
  }

  refuse(reason: ProblemReason, column?: Column, detail?: string): void {
    this.problems.push({ line: this.record.line, ...this.header(column), reason, message: messageFor(reason, detail) });
  }

  warn(reason: Exclude<WarningReason, 'bad-curp'>, column: Column): void {
    this.warnings.push({ line: this.record.line, ...this.header(column), reason, message: messageFor(reason) });
  }

  /** Somebody's slip in typing keeps nobody from their appointment: it is loaded without the CURP, and staff look. */
  private doubtCurp(curp: CurpFault): void {
    this.doubts.push('bad-curp');
    this.warnings.push({
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
    ignored: Exclude<WarningReason, 'bad-curp'>,
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
