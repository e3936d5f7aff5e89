import { join } from 'node:path';
import { namesIn } from '../shared/domain/figures/names.ts';
import type { Figures } from '../shared/domain/figures/span-types.ts';
import type { Office } from '../shared/domain/office.ts';
import { isOpen } from '../shared/domain/office.ts';
import type { Actor, DayKey } from '../shared/domain/vocabulary.ts';
import type { Authority } from './authority.ts';
import { nodeDisk } from './disk.ts';
import type { Access } from './entrance.ts';
import { figuresFor } from './figures/answer.ts';
import { FiguresBook } from './figures/book.ts';
import { csvOf } from './figures/csv.ts';
import { FiguresFolder } from './figures/file.ts';
import type { Signing } from './figures/pages.ts';
import { recordPages } from './figures/pages.ts';
import { figuresRoutes } from './http/figures-routes.ts';
import { verifyRecord } from './journal/verify.ts';
import type { Log } from './log.ts';
import type { openOpinions } from './opinions-desk.ts';
import type { SigningKey } from './signing/key.ts';
import { openSigningKey } from './signing/key.ts';
import { signedFile } from './signing/signed.ts';
import type { DataFolder, Stores } from './stores.ts';
import { reasonOf } from './trouble.ts';

/** The day that nobody has closed yet. */
const dayUnderWay = (office: Office): DayKey | undefined => (isOpen(office) ? office.day?.date : undefined);

/** The office's signature, whose key is read, or made, when it is first needed; a damaged one is told in the log and asked for again. */
function signingWith(keys: string, log: Log): () => Promise<Signing | undefined> {
  let opened: Promise<SigningKey> | undefined;
  return async () => {
    opened ??= openSigningKey(nodeDisk, keys);
    try {
      const key = await opened;
      return { publicKey: key.publicKey, file: (content) => signedFile(content, key) };
    } catch (error) {
      opened = undefined;
      log(reasonOf(error), 'fault');
      return undefined;
    }
  };
}

/** The office's figures and record for those who answer for them: the book that is kept, and the way to read it. */
export function openFigures(
  { journal, record }: Stores,
  folder: DataFolder,
  { office, now }: Pick<Authority, 'office' | 'now'>,
  { staff, screens, whoIs }: Pick<Access, 'staff' | 'screens' | 'whoIs'>,
  { log, opinions }: { readonly log: Log; readonly opinions: Pick<Awaited<ReturnType<typeof openOpinions>>, 'counts'> },
) {
  const store = new FiguresFolder(nodeDisk, join(folder.path, 'figures'));
  const book = new FiguresBook({ store, record, now, log }, dayUnderWay(office()));
  const figures = async (from: DayKey, to: DayKey): Promise<Figures> => ({
    ...(await figuresFor(book, office().settings, { from, to, now: now() })),
    opinions: await opinions.counts(from, to),
  });
  const nameOf = ({ kind, id }: Pick<Actor, 'kind' | 'id'>): string | undefined => {
    if (kind === 'staff') return staff.find(id)?.name;
    return kind === 'kiosk' ? screens.all.find((screen) => screen.id === id)?.name : undefined;
  };
  const signing = signingWith(folder.keys, log);
  const pages = recordPages({
    record,
    headOf: (date) => journal.headOf(date),
    closingOf: (date) => journal.lastWith(date, 'DayClosed'),
    isUnderWay: (date) => dayUnderWay(office()) === date,
    signing,
    verify: () => verifyRecord(nodeDisk, folder.journal),
    figures: (date) => figures(date, date),
    names: () => namesIn(office().settings),
    office: () => {
      const { name, place } = office().settings.office;
      return { name, place };
    },
    nameOf,
  });
  return { book, routes: figuresRoutes({ whoIs, figures, csv: csvOf, pages }) };
}
