import { nodeDisk } from '../../server/disk.ts';
import { openDataFolder } from '../../server/folder.ts';
import { Journal } from '../../server/journal/days.ts';
import type { Entry } from '../../server/journal/entry.ts';

/*
 * A server of nothing but a record, started on its own to be killed: `appender <data folder> <day> <round>`. Ten at a
 * time it checks visitors in, and prints the id of each entry once that is acknowledged.
 */
interface CheckedIn {
  readonly type: 'CheckedIn';
  readonly visitId: string;
  readonly name: string;
}

const [, , data = '', day = '', round = ''] = process.argv;
const folder = await openDataFolder(data, 'training');
const journal = await Journal.open<CheckedIn>(nodeDisk, folder, {
  CheckedIn: { subject: ({ visitId }) => visitId, fields: ['name'] },
});
await journal.openDay(day);

const checkIn = (id: string): Entry<CheckedIn> => ({
  id,
  at: 0,
  command: 'CheckIn',
  by: { device: 'kiosk-1' },
  events: [{ type: 'CheckedIn', visitId: id, name: 'Itzel Robles' }],
});

for (let n = 0; ; n += 10) {
  const ids = Array.from({ length: 10 }, (_, index) => `${round}-${n + index}`);
  await Promise.all(ids.map((id) => journal.append([checkIn(id)]).then(() => process.stdout.write(`${id}\n`))));
}
