import { join } from 'node:path';
import * as v from 'valibot';
import { nodeDisk } from './disk.ts';
import { Kept } from './kept.ts';
import { DurableJsonFile } from './settings/durable-json.ts';
import { WITHIN } from './webhook/within.ts';

const targetFile = v.strictObject({
  format: v.literal(1),
  /** What a supervisor has connected. */
  target: v.exactOptional(
    v.strictObject({
      url: v.string(),
      secret: v.string(),
      /** Where within they have agreed that it may lead. */
      within: v.exactOptional(v.array(v.picklist(WITHIN))),
    }),
  ),
  paused: v.boolean(),
});

type TargetFile = v.InferOutput<typeof targetFile>;

/** Nothing is connected. */
export const NO_TARGET: TargetFile = { format: 1, paused: false };

/** What a supervisor has connected, with its secret: beside the keys, where a copy overwrites the last. */
export async function openTarget(folder: {
  readonly keys: string;
  readonly settings: string;
}): Promise<Kept<TargetFile>> {
  const kept = await keptAt(join(folder.keys, 'webhook.json'));
  const before = await keptAt(join(folder.settings, 'webhook-target.json')); // where older versions kept it
  const { value } = before;
  if (value.target) {
    await kept.change(() => value);
    await before.change(() => NO_TARGET);
  }
  return kept;
}

const keptAt = (path: string): Promise<Kept<TargetFile>> =>
  Kept.open(new DurableJsonFile(nodeDisk, path, { parse: v.parser(targetFile), keepPrevious: false }), NO_TARGET);
