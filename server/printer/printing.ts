import type { Entry } from '../../shared/domain/decision.ts';
import { isOpen } from '../../shared/domain/office.ts';
import type { PrinterSettings } from '../../shared/domain/settings.ts';
import type { Instant, VisitId } from '../../shared/domain/vocabulary.ts';
import type { Health, PaperOutcome } from '../../shared/protocol/messages.ts';
import type { Log } from '../log.ts';
import { faultOf } from '../log.ts';
import type { Document, Moment } from './documents.ts';
import { linePieces, piecesOf, testPieces } from './documents.ts';
import { escpos } from './escpos.ts';
import { picture } from './picture.ts';
import { PATIENCE, Printer } from './printer.ts';
import type { Piece } from './slip.ts';
import { setSlip } from './slip.ts';
import type { Sent } from './status.ts';

/** The name under which settings give the staff a printer. */
const RECEPTION = 'reception';
/** At the day's end many slips come at once: each waits its turn, in ms. */
const MANY = 60_000;
const MINUTE = 60_000;

/** What printing needs around it. */
export interface PrintingParts {
  readonly printers: () => readonly PrinterSettings[];
  /** What the office calls this kiosk. */
  readonly kioskName: (id: string) => string | undefined;
  readonly moment: () => Moment;
  readonly now: () => Instant;
  readonly log: Log;
  /** A printer has been found otherwise than before. */
  readonly changed: () => void;
}

/** The tickets that a kiosk's visitors take along, and what staff print again. Nothing waits for it, nothing of it is recorded. */
export class Printing {
  readonly #parts: PrintingParts;
  readonly #printers = new Map<string, Printer>();
  /** Tickets of today that a kiosk has printed, or tried to. */
  readonly #tickets = new Map<VisitId, { readonly kiosk: string; readonly outcome: Promise<PaperOutcome> }>();
  /** Printers of which a visitor has said that nothing came out. */
  readonly #doubted = new Map<string, Instant>();

  constructor(parts: PrintingParts) {
    this.#parts = parts;
  }

  /**
   * What was saved: a ticket given at a kiosk is printed there, once; slips to come back with, at reception,
   * or at the kiosk that was told what is missing.
   */
  entered({ by, events }: Entry): void {
    for (const event of events) {
      if (event.type === 'DayOpened') this.#tickets.clear();
      if (event.type === 'VisitHeld' && event.incomplete && by.kind !== 'phone') {
        void this.#attempt('fix', event.visitId, by.kind === 'kiosk' ? { kiosk: by.id } : 'reception');
      }
      if (event.type === 'VisitSteppedOut') {
        void this.#attempt('out', event.visitId, by.kind === 'kiosk' ? { kiosk: by.id } : 'reception');
      }
      if ((event.type === 'VisitEnded' || event.type === 'OutcomeCorrected') && event.outcome === 'tomorrow') {
        void this.#attempt('tomorrow', event.visitId, 'reception');
      }
      if (event.type !== 'VisitCheckedIn' || by.kind !== 'kiosk') continue;
      const outcome = this.#attempt('ticket', event.visitId, { kiosk: by.id });
      this.#tickets.set(event.visitId, { kiosk: by.id, outcome });
    }
  }

  /** What became of the ticket that this kiosk gave; `missing`: its visitor says that it did not come out. */
  async ticketOf(visitId: VisitId, kiosk: string, missing: boolean): Promise<PaperOutcome> {
    const ticket = this.#tickets.get(visitId);
    if (ticket?.kiosk !== kiosk) return 'none';
    const printer = missing ? this.#printerFor(kiosk) : undefined;
    if (printer) {
      this.#doubted.set(printer.settings.id, this.#parts.now());
      this.#parts.changed();
    }
    return ticket.outcome;
  }

  /** Prints what a visitor may take home; `none` where there is no printer, or no such paper for this visit. */
  async print(
    document: Document,
    visitId: VisitId,
    where: { readonly kiosk: string } | 'reception',
  ): Promise<PaperOutcome> {
    const printer = where === 'reception' ? this.#printerOf([RECEPTION]) : this.#printerFor(where.kiosk);
    const pieces = printer && piecesOf(document, visitId, this.#parts.moment());
    if (!printer || !pieces) return 'none';
    return outcomeOf(await this.#give(printer, pieces, where === 'reception' ? MANY : PATIENCE));
  }

  /** Prints the test page; nothing where there is no such printer. */
  async test(id: string): Promise<PaperOutcome | undefined> {
    const printer = this.#known().find(({ settings }) => settings.id === id);
    return printer && outcomeOf(await this.#give(printer, testPieces(this.#parts.moment()), PATIENCE));
  }

  /** Prints the line as it stands; nothing where there is no such printer. */
  async line(id: string): Promise<PaperOutcome | undefined> {
    const printer = this.#known().find(({ settings }) => settings.id === id);
    return printer && outcomeOf(await this.#give(printer, linePieces(this.#parts.moment()), MANY));
  }

  /** A minute has passed: where the office wants the line on paper every so often, and somebody is here, it comes out. */
  minute(at: Instant): void {
    const { office } = this.#parts.moment();
    if (!isOpen(office) || office.present.length === 0) return;
    for (const { id, lineEvery } of this.#parts.printers()) {
      if (lineEvery === undefined || Math.floor(at / MINUTE) % lineEvery !== 0) continue;
      void this.line(id).catch((error: unknown) => this.#parts.log(`fault in printing: ${faultOf(error)}`, 'fault'));
    }
  }

  /** The test page as this printer would print it, as an SVG; nothing where there is no such printer. */
  preview(id: string): string | undefined {
    const printer = this.#known().find(({ settings }) => settings.id === id);
    return printer && picture(setSlip(testPieces(this.#parts.moment()), printer.settings.width));
  }

  /** How each printer was last found. A visitor's word that nothing came out stands until the next slip is printed. */
  get health(): NonNullable<Health['printers']> {
    return this.#known().map(({ settings: { id, for: whose }, state, since }) => {
      const doubted = this.#doubted.get(id);
      return doubted === undefined || state !== 'ready'
        ? { id, for: whose, state, since }
        : { id, for: whose, state: 'doubtful', since: doubted };
    });
  }

  /** Whatever goes wrong, it is paper: the office goes on. */
  #attempt(...what: Parameters<Printing['print']>): Promise<PaperOutcome> {
    return this.print(...what).catch((error: unknown) => {
      this.#parts.log(`fault in printing: ${faultOf(error)}`, 'fault');
      return 'failed';
    });
  }

  async #give(printer: Printer, pieces: readonly Piece[], patience: number): Promise<Sent> {
    const { id, width } = printer.settings;
    const before = printer.state;
    const sent = await printer.print(escpos(setSlip(pieces, width)), patience);
    const cleared = sent.is === 'printed' && this.#doubted.delete(id);
    if (cleared || printer.state !== before) this.#parts.changed();
    return sent;
  }

  #printerFor(kiosk: string): Printer | undefined {
    const name = this.#parts.kioskName(kiosk);
    return this.#printerOf(name === undefined ? [kiosk] : [kiosk, name]);
  }

  #printerOf(names: readonly string[]): Printer | undefined {
    return this.#known().find(({ settings }) => settings.for.some((name) => names.includes(name)));
  }

  /** The printers of the settings as they stand; one whose settings have changed is another printer. */
  #known(): readonly Printer[] {
    return this.#parts.printers().map((settings) => {
      const known = this.#printers.get(settings.id);
      if (known && JSON.stringify(known.settings) === JSON.stringify(settings)) return known;
      const printer = new Printer(settings, this.#parts.now);
      this.#printers.set(settings.id, printer);
      return printer;
    });
  }
}

const outcomeOf = (sent: Sent): PaperOutcome => (sent.is === 'printed' || sent.is === 'no-paper' ? sent.is : 'failed');
