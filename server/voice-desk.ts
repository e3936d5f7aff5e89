import { join } from 'node:path';
import * as v from 'valibot';
import { nodeDisk } from './disk.ts';
import type { Access } from './entrance.ts';
import { voiceRoutes } from './http/voice-routes.ts';
import type { Log } from './log.ts';
import { DurableJsonFile } from './settings/durable-json.ts';
import type { DataFolder } from './stores.ts';
import { voicesFile } from './voice/file.ts';
import { Sounds } from './voice/sounds.ts';
import { Voices } from './voice/voices.ts';

/** The office's own voice: what is kept of it, and the way to it. No version before is kept: whoever takes their leave back is gone. */
export async function openVoices(
  { path }: Pick<DataFolder, 'path'>,
  { whoIs }: Pick<Access, 'whoIs'>,
  { now, log, changed }: { readonly now: () => number; readonly log: Log; readonly changed: () => void },
) {
  const folder = join(path, 'voices');
  const file = new DurableJsonFile(nodeDisk, join(folder, 'voices.json'), {
    parse: v.parser(voicesFile),
    keepPrevious: false,
  });
  const voices = await Voices.open(file, new Sounds(nodeDisk, folder), changed);
  return { voices, routes: voiceRoutes({ voices, whoIs, now, log }) };
}
