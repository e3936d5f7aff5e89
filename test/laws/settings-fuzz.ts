import { readFileSync } from 'node:fs';
import { checkedSettings } from '../../server/settings/schema.ts';
import { apply } from '../../shared/domain/apply.ts';
import { decide } from '../../shared/domain/decide/index.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import { settingsDifference } from '../../shared/domain/settings-difference.ts';
import { kiosk, SampleOffice, supervisor } from '../support/sample-office.ts';
import { walkIn } from '../support/walk-in.ts';
import { diceOf } from './dice.ts';
import { livedMorning } from './lived-morning.ts';
import { mutated } from './mutations.ts';

/** What became of the mutated profiles. */
export interface FuzzTally {
  published: number;
  /** Of those: taken at once, in the middle of a morning with somebody in the room. */
  atOnce: number;
  refused: number;
  /** Each way in which one of them broke the rule, with the seed that gives it again. */
  readonly broken: string[];
}

const profiles = ['ome-huajuapan', 'oficina-migrante-ejemplo'].map((name) =>
  JSON.parse(readFileSync(`profiles/${name}.json`, 'utf8')),
);

/** So many mutated profiles: each either is published and the office runs, or is refused naming field and remedy. */
export function fuzzSettings(count: number, firstSeed = 1): FuzzTally {
  const tally: FuzzTally = { published: 0, atOnce: 0, refused: 0, broken: [] };
  const morning = new SampleOffice();
  morning.clock('9:00').wish(walkIn, kiosk);
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    try {
      tryOne(seed, morning, tally);
    } catch (error) {
      tally.broken.push(
        `seed ${seed}: ${error instanceof Error ? error.stack?.split('\n').slice(0, 4).join(' ') : error}`,
      );
    }
  }
  return tally;
}

function tryOne(seed: number, morning: SampleOffice, tally: FuzzTally): void {
  const dice = diceOf(seed);
  const json = mutated(dice.of(profiles), dice);
  const checked = checkedSettings(json);
  if (!checked.ok) {
    tally.refused += 1;
    const mute = checked.faults.find(({ field, es, en }) => field === '' || es === '' || en === '');
    if (checked.faults.length === 0 || mute) tally.broken.push(`seed ${seed}: refused without a field or a remedy`);
    return;
  }
  const { settings } = checked;
  tally.published += 1;
  settingsDifference(morning.office.settings, settings);
  if (publishedAtOnce(morning, settings)) tally.atOnce += 1;
  if (livedMorning(settings) === 0) tally.broken.push(`seed ${seed}: nobody could do anything`);
}

/** Publishes over a morning that has begun, which itself stays as it was. */
function publishedAtOnce({ office, now: at }: SampleOffice, settings: Settings): boolean {
  const command = { type: 'PublishSettings', settings } as const;
  const decision = decide(office, command, { at, by: supervisor, commandId: 'fuzz', code: 'fuzz' });
  if (!decision.accepted) return false;
  apply(office, { at, id: 'fuzz', by: supervisor, command: command.type, events: decision.events });
  return true;
}
