import type { Entry } from '../../shared/domain/decision.ts';
import { isSame } from '../../shared/domain/same.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import type { Actor, Instant } from '../../shared/domain/vocabulary.ts';
import type { Kept } from '../kept.ts';
import type { Log } from '../log.ts';
import { reasonOf } from '../trouble.ts';
import type { SettingsFile } from './open.ts';
import { checkedSettings } from './schema.ts';
import type { Version, VersionsFile } from './versions.ts';
import { withVersion } from './versions.ts';

/** What the settings are kept with. */
export interface KeeperParts {
  readonly file: SettingsFile;
  readonly versions: Kept<VersionsFile>;
  readonly log: Log;
}

/**
 * The office's settings and their versions. The record is the truth: what it says was published is a version, and the file
 * follows, also when the disk has failed in between. A file that a person has edited while the office was closed is a version, too.
 */
export class SettingsKeeper {
  readonly #parts: KeeperParts;
  #settings: Settings;
  /** Whether the file holds the settings that count. */
  #saved = true;
  #turn: Promise<unknown> = Promise.resolve();
  /** Published, and not yet among the versions: the disk failed. */
  #missing: Omit<Version, 'number'>[] = [];

  private constructor(parts: KeeperParts) {
    this.#parts = parts;
    this.#settings = parts.file.settings;
  }

  /** Compares file, versions and the latest day's record, and mends what a failed save has left behind. */
  static async open(parts: KeeperParts, replayed: readonly Entry[], at: Instant): Promise<SettingsKeeper> {
    const keeper = new SettingsKeeper(parts);
    keeper.#take(replayed, at);
    await keeper.settled();
    return keeper;
  }

  /** What the next day opens with. */
  get settings(): Settings {
    return this.#settings;
  }

  /** Whether all is in the file; if not, the office works on with what was published, and saving is tried again. */
  get saved(): boolean {
    return this.#saved && this.#missing.length === 0;
  }

  /** Oldest first, also those that still wait for the disk. */
  get versions(): readonly Version[] {
    return this.#missing.reduce(withVersion, this.#parts.versions.value).versions;
  }

  /** Settings were published: they are a version and go into the file. */
  entered(entry: Entry): void {
    const next = versionOf(entry);
    if (next) this.#publish(next, next.settings);
  }

  /** Settings for an office that has had no day yet: there is no record to hold them. */
  async prepare(settings: Settings, by: Actor, at: Instant, note?: string): Promise<void> {
    this.#publish({ at, by: authorOf(by), from: 'opening', settings, ...(note !== undefined && { note }) }, settings);
    await this.settled();
  }

  /** Resolves once saving has been tried. */
  async settled(): Promise<void> {
    await this.#turn;
  }

  /** Tries again to save what the disk has refused. */
  retry(): void {
    if (!this.saved) this.#save();
  }

  #take(replayed: readonly Entry[], at: Instant): void {
    const { file, log } = this.#parts;
    this.#missing.push(...this.#unknown(replayed, at));
    const { versions } = this;
    const latest = checkedSettings(versions.at(-1)?.settings);
    const isOld = versions.some(({ settings }) => isSame(settings, file.settings));
    const isLatest = isSame(versions.at(-1)?.settings, file.settings);
    if (isOld && !isLatest && latest.ok) {
      log('office.json is older than what was published last: it is written anew');
      this.#settings = latest.settings;
      this.#saved = false;
    } else if (!isLatest) {
      log('office.json was edited by hand: the next day opens with it');
      this.#missing.push({ at, by: { is: 'file' }, from: 'opening', settings: file.settings });
    }
    this.#save();
  }

  /** What the latest day's record knows to have been in force or published, and the versions don't. */
  #unknown(replayed: readonly Entry[], at: Instant): readonly Omit<Version, 'number'>[] {
    const known = this.#parts.versions.value.versions;
    const opened = replayed[0]?.events.find((event) => event.type === 'DayOpened');
    const published = replayed.map(versionOf).filter((one) => one !== undefined);
    const news = published.filter(({ command }) => !known.some((one) => one.command === command));
    if (known.length === 0) {
      const settings = opened?.settings ?? this.#parts.file.settings;
      return [{ at: opened?.at ?? at, by: { is: 'profile' }, from: 'now', settings }, ...news];
    }
    if (!opened || known.some(({ settings }) => isSame(settings, opened.settings))) return news;
    return [{ at: opened.at, by: { is: 'record' }, from: 'now', settings: opened.settings }, ...news];
  }

  #publish(next: Omit<Version, 'number'>, settings: Settings): void {
    this.#settings = settings;
    this.#saved = false;
    this.#missing.push(next);
    this.#save();
  }

  #save(): void {
    this.#turn = this.#turn
      .then(() => this.#saveAll())
      .catch((error: unknown) => {
        this.#parts.log(`settings not saved to their file: ${reasonOf(error)}`, 'fault');
      });
  }

  async #saveAll(): Promise<void> {
    const { file, versions } = this.#parts;
    const waiting = [...this.#missing];
    await versions.change((value) => waiting.reduce(withVersion, value));
    this.#missing = this.#missing.filter((one) => !waiting.includes(one));
    if (this.#saved) return;
    const settings = this.#settings;
    await file.save(settings);
    this.#saved = settings === this.#settings;
  }
}

const authorOf = (by: Actor): Version['by'] =>
  by.kind === 'staff' ? { is: 'staff', id: by.id, name: by.name } : { is: 'record' };

function versionOf({
  id,
  at,
  by,
  events,
}: Entry): (Omit<Version, 'number'> & { readonly settings: Settings }) | undefined {
  const published = events.find((event) => event.type === 'SettingsPublished');
  if (!published) return undefined;
  const { settings, note, from = 'now' } = published;
  return { at, by: authorOf(by), from, command: id, settings, ...(note !== undefined && { note }) };
}
