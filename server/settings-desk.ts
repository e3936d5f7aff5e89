import { randomBytes } from 'node:crypto';
import { decide } from '../shared/domain/decide/index.ts';
import { asPublished } from '../shared/domain/moved.ts';
import { planFor } from '../shared/domain/plan.ts';
import type { Settings } from '../shared/domain/settings.ts';
import type { SettingsChange } from '../shared/domain/settings-difference.ts';
import { settingsDifference } from '../shared/domain/settings-difference.ts';
import type { Actor } from '../shared/domain/vocabulary.ts';
import type { Answer } from '../shared/protocol/messages.ts';
import type { DraftCheck, SettingsDesk as Face, Publishable, VersionFace } from '../shared/protocol/settings.ts';
import type { Clock } from './clock.ts';
import type { Desk } from './desk.ts';
import { badSettings } from './door.ts';
import type { SettingsKeeper } from './settings/keeper.ts';
import { checkedSettings } from './settings/schema.ts';
import type { Version } from './settings/versions.ts';

/** Settings to be published: from when, why, and the version that they were drafted on. */
export interface Publication {
  readonly settings: unknown;
  readonly base: number;
  readonly from?: 'opening' | undefined;
  readonly note?: string | undefined;
}

/** What waits for the next opening is to be taken back: seen as which version, and why. */
export type Withdrawal = Pick<Publication, 'base' | 'note'>;

/** What becomes of a publication: the number of the version it is. */
export type Published =
  | Answer<{ readonly version: number }>
  | { readonly ok: false; readonly refusal: 'settings-moved' };

const refused = (refusal: 'settings-moved'): Published => ({ ok: false, refusal });

/** Where supervisors change the office's settings: drafts are checked, published in turn, and earlier versions read. */
export class SettingsDesk {
  readonly #desk: Desk;
  readonly #keeper: SettingsKeeper;
  readonly #clock: Clock;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(desk: Desk, keeper: SettingsKeeper, clock: Clock) {
    this.#desk = desk;
    this.#keeper = keeper;
    this.#clock = clock;
  }

  /** The settings to draft on, and the versions there are. */
  face(): Face {
    const { settings, saved, versions } = this.#keeper;
    const faces = versions.map((version, index) => faceOf(version, versions[index - 1]));
    return { settings, version: this.#latest(), waiting: this.#waits(), saved, versions: faces.reverse() };
  }

  /** The settings of a version; nothing where it is not kept. */
  version(number: number): { readonly settings: unknown; readonly changes: readonly SettingsChange[] } | undefined {
    const { versions } = this.#keeper;
    const index = versions.findIndex((version) => version.number === number);
    const found = versions[index];
    return found && { settings: found.settings, changes: changesOf(found, versions[index - 1]) };
  }

  /** What a draft changes, what is wrong with it, and when it could be published. Nothing is kept of it. */
  check(draft: unknown, by: Actor): DraftCheck {
    const checked = checkedSettings(draft);
    const changes = isObject(draft) ? settingsDifference(this.#keeper.settings, draft as Settings) : [];
    if (!checked.ok) return { faults: checked.faults, changes, now: { ok: true }, opening: { ok: true }, seen: [] };
    const { settings } = checked;
    const [now, opening] = [this.#could(settings, by), this.#could(settings, by, 'opening')];
    return { faults: [], changes, now, opening, seen: seenOn(settings) };
  }

  /** Publishes, one at a time; refused when somebody else has published since the draft was begun. */
  publish(publication: Publication, by: Actor): Promise<Published> {
    return this.#inTurn(() => this.#publish(publication, by));
  }

  /** Takes back what waits: the next day opens as the office works now. Refused when nothing waits any more, or something else. */
  withdraw(withdrawal: Withdrawal, by: Actor): Promise<Published> {
    return this.#inTurn(async () => {
      if (!this.#waits()) return refused('settings-moved');
      return this.#publish({ ...withdrawal, settings: asPublished(this.#desk.office), from: 'opening' }, by);
    });
  }

  #inTurn(act: () => Promise<Published>): Promise<Published> {
    const done = this.#turn.then(act);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async #publish({ settings: draft, base, from, note }: Publication, by: Actor): Promise<Published> {
    const checked = checkedSettings(draft);
    if (!checked.ok) return badSettings(checked.faults);
    if (base !== this.#latest()) return refused('settings-moved');

    const { settings } = checked;
    if (!this.#desk.office.day) {
      await this.#keeper.prepare(settings, by, this.#clock.now(), note);
      this.#desk.prepare(settings);
      return { ok: true, seq: this.#desk.seq, result: { version: this.#latest() } };
    }
    const command = {
      type: 'PublishSettings',
      settings,
      ...(from && { from }),
      ...(note !== undefined && { note }),
    } as const;
    const answer = await this.#desk.submit({ id: randomBytes(16).toString('hex'), command }, by);
    await this.#keeper.settled();
    return answer.ok ? { ...answer, result: { version: this.#latest() } } : answer;
  }

  #waits(): boolean {
    const { day, planned } = this.#desk.office;
    return planned !== undefined || (day !== undefined && this.#keeper.versions.at(-1)?.by.is === 'file');
  }

  #latest(): number {
    return this.#keeper.versions.at(-1)?.number ?? 0;
  }

  #could(settings: Settings, by: Actor, from?: 'opening'): Publishable {
    const { office } = this.#desk;
    if (!office.day && from) return { ok: true };
    const context = { at: this.#clock.now(), by, commandId: 'a-draft', code: '' };
    const decision = decide(office, { type: 'PublishSettings', settings, ...(from && { from }) }, context);
    if (decision.accepted) return { ok: true };
    const { refusal, details } = decision;
    return { ok: false, refusal, ...(details && { details }) };
  }
}

const seenOn = ({ displays, plan: drawn }: Settings): DraftCheck['seen'] =>
  displays.flatMap(({ id, name, stand }) => {
    const plan = planFor(drawn, stand);
    return plan ? [{ id, name, plan }] : [];
  });

const isObject = (draft: unknown): boolean => typeof draft === 'object' && draft !== null && !Array.isArray(draft);

const changesOf = (version: Version, before: Version | undefined): readonly SettingsChange[] =>
  before ? settingsDifference(before.settings as Settings, version.settings as Settings) : [];

const faceOf = (version: Version, before: Version | undefined): VersionFace => {
  const { number, at, by, from, note } = version;
  const name = by.is === 'staff' ? { name: by.name } : {};
  return {
    number,
    at,
    by: { is: by.is, ...name },
    from,
    ...(note !== undefined && { note }),
    changes: changesOf(version, before).length,
  };
};
