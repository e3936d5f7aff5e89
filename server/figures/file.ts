import { join } from 'node:path';
import * as v from 'valibot';
import type { DayFigures } from '../../shared/domain/figures/types.ts';
import { MOVE_WHYS } from '../../shared/domain/moved.ts';
import type { DayKey } from '../../shared/domain/vocabulary.ts';
import type { Disk } from '../disk.ts';
import { replaceFile } from '../replace-file.ts';

const count = v.pipe(v.number(), v.finite(), v.minValue(0));
const counts = v.record(v.string(), count);
const minutes = v.array(v.tuple([count, count]));
const byCut = <T extends v.GenericSchema>(of: T) => {
  const cut = v.record(v.string(), of);
  return v.object({ service: cut, step: cut, window: cut, hour: cut });
};
const toldCalls = v.record(
  v.string(),
  v.object({ calls: count, early: count, late: count, off: count, drift: v.pipe(v.number(), v.finite()) }),
);
const outcome = v.picklist(['served', 'incomplete', 'referred', 'left', 'tomorrow', 'unserved']);
const word = v.pipe(v.string(), v.maxLength(200));

/** A closed day's figures as its file holds them. */
const figuresFile = v.object({
  format: v.literal(1),
  date: v.pipe(v.string(), v.isoDate()),
  closed: v.boolean(),
  visits: counts,
  outcomes: counts,
  withoutOutcome: count,
  served: counts,
  waits: byCut(v.object({ minutes, within: count })),
  stays: byCut(minutes),
  arrivals: counts,
  windowMinutes: counts,
  windowWork: v.object({ minutes: count, visits: count }),
  crowd: counts,
  seats: count,
  punctual: v.object({ of: count, called: count }),
  told: v.exactOptional(v.object({ service: toldCalls, kind: toldCalls, apart: counts })),
  calls: count,
  missedCalls: count,
  incomplete: counts,
  bends: v.array(
    v.object({
      is: v.picklist(['out-of-turn', 'needs', 'transfer', 'returned', 'settings', 'list', 'lines']),
      at: count,
      ticket: v.exactOptional(word),
      windowId: v.exactOptional(word),
      reason: v.exactOptional(word),
      moves: v.exactOptional(
        v.array(v.object({ windows: v.array(word), takes: v.array(word), leaves: v.array(word) })),
      ),
      moved: v.exactOptional(v.picklist(MOVE_WHYS)),
    }),
  ),
  corrections: v.exactOptional(
    v.array(
      v.object({
        at: count,
        ticket: word,
        was: outcome,
        outcome,
        why: v.picklist(['wrong-key', 'heard-later', 'checked']),
      }),
    ),
  ),
  booked: count,
  people: v.exactOptional(
    v.object({
      applicants: count,
      done: counts,
      languages: counts,
      municipalities: v.exactOptional(counts),
      handedOver: v.exactOptional(count),
      came: count,
    }),
  ),
});

/** The folder in which each day that is over keeps its figures; what is lost there is counted again from the record. */
export class FiguresFolder {
  readonly #disk: Disk;
  readonly #folder: string;

  constructor(disk: Disk, folder: string) {
    this.#disk = disk;
    this.#folder = folder;
  }

  /** A day's figures; nothing where there is no file, or none that can be read. */
  async read(date: DayKey): Promise<DayFigures | undefined> {
    const bytes = await this.#disk.read(this.#path(date));
    if (!bytes) return undefined;
    try {
      const figures = v.parse(figuresFile, JSON.parse(bytes.toString()));
      return figures.date === date ? figures : undefined;
    } catch {
      return undefined;
    }
  }

  /** Resolves once the figures would survive a power cut. */
  async write(figures: DayFigures): Promise<void> {
    await this.#disk.makeFolder(this.#folder);
    await replaceFile(this.#disk, this.#path(figures.date), Buffer.from(`${JSON.stringify(figures)}\n`));
  }

  #path(date: DayKey): string {
    return join(this.#folder, `${date}.json`);
  }
}
