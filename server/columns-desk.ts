import * as v from 'valibot';
import { KnownColumns, knownColumnsFile } from './appointments/known-columns.ts';
import type { Access } from './entrance.ts';
import { columnsRoutes } from './http/columns-routes.ts';
import type { DataFolder } from './stores.ts';
import { keptIn } from './stores.ts';

/** The lists whose columns somebody has said once, kept with the office's settings. */
export async function openColumns(folder: DataFolder, { whoIs }: Pick<Access, 'whoIs'>) {
  const known = await KnownColumns.open(keptIn(folder, 'columns.json', v.parser(knownColumnsFile)));
  return { known, routes: columnsRoutes({ known, whoIs }) };
}
