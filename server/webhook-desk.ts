import * as v from 'valibot';
import type { Entry } from '../shared/domain/decision.ts';
import type { Desk } from './desk.ts';
import { Kept } from './kept.ts';
import type { Log } from './log.ts';
import type { DataFolder, Stores } from './stores.ts';
import { keptIn } from './stores.ts';
import type { Message, Place } from './webhook/message.ts';
import { messageOf } from './webhook/message.ts';
import type { WebhookTarget } from './webhook/sender.ts';
import { Sender } from './webhook/sender.ts';

const sentFile = v.strictObject({ format: v.literal(1), day: v.string(), seq: v.number() });

/** Tells another system what happens, from the line after the last that it has taken; from now on the first time. */
export async function openWebhook(
  target: WebhookTarget,
  folder: DataFolder,
  { record }: Pick<Stores, 'record'>,
  desk: Desk,
  log: Log,
) {
  const now = { format: 1, day: desk.office.day?.date ?? '', seq: desk.seq } as const;
  const kept = await Kept.open(keptIn(folder, 'webhook.json', v.parser(sentFile)), now);
  await kept.change((value) => ({ ...value })); // from here on nothing is missed
  const messageAt = (entry: Entry, place: Place) => messageOf(entry, place, desk.office.settings.office.id);
  const after = async ({ day, seq }: Place): Promise<readonly Message[]> => {
    const days = (await record.days()).filter((one) => one >= day);
    const found: Message[] = [];
    for (const one of days) {
      for (const [index, entry] of (await record.entries(one)).entries()) {
        const message = messageAt(entry, { day: one, seq: index + 1 });
        if (message && (one > day || index + 1 > seq)) found.push(message);
      }
    }
    return found;
  };
  const save = (place: Place) => kept.change(() => ({ format: 1, ...place }));
  const sender = new Sender({ target, after, sent: { value: kept.value, save }, log });
  return {
    entered: (entry: Entry) => sender.entered(messageAt(entry, { day: desk.office.day?.date ?? '', seq: desk.seq })),
    close: () => sender.close(),
  };
}
