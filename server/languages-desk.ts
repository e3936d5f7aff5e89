import { join } from 'node:path';
import * as v from 'valibot';
import { textOf } from './appointments/text.ts';
import type { Authority } from './authority.ts';
import { nodeDisk } from './disk.ts';
import type { Access } from './entrance.ts';
import { languageRoutes } from './http/language-routes.ts';
import { Catalogues } from './languages/catalogues.ts';
import { languagesFile } from './languages/file.ts';
import { DurableJsonFile } from './settings/durable-json.ts';
import type { DataFolder } from './stores.ts';

/** The office's own languages: what translators have given it, and the way to it. */
export async function openLanguages(
  { path }: Pick<DataFolder, 'path'>,
  { whoIs }: Pick<Access, 'whoIs'>,
  { now, office }: Pick<Authority, 'now' | 'office'>,
  changed: () => void,
) {
  const file = new DurableJsonFile(nodeDisk, join(path, 'languages.json'), { parse: v.parser(languagesFile) });
  const catalogues = await Catalogues.open(file, () => office().settings.spoken.map(({ tag }) => tag), changed);
  const routes = languageRoutes({ catalogues, whoIs, now, textOf: (bytes) => textOf(bytes)?.text });
  return { catalogues, routes };
}
