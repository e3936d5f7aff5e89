import { createCipheriv, createDecipheriv } from 'node:crypto';
import { drawn } from '../chance.ts';
import { Trouble } from '../trouble.ts';
import type { Entry, Fact } from './entry.ts';

/** An event as it lies on disk. */
export interface SealedFact extends Fact {
  readonly sealed: {
    /** The visit or appointment whose data these are. */
    readonly s: string;
    /** The name of the key. */
    readonly k: string;
    /** Base64 of nonce (12 bytes), authentication tag (16) and the encrypted JSON of the fields. */
    readonly d: string;
  };
}

const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;
const EXACTLY = { authTagLength: TAG };
/** Sealed lengths are rounded up to this many bytes, so that they tell little once the key is gone. */
const BLOCK = 64;

export const isSealed = (event: Fact): event is SealedFact => 'sealed' in event;

/** The event at a place in its entry without the given fields, which are encrypted for that place only. */
export function sealFact(
  entry: Entry<Fact>,
  index: number,
  event: Fact,
  fields: ReadonlySet<string>,
  subject: string,
  named: { readonly id: string; readonly key: Buffer },
): Fact {
  const members = Object.entries(event).filter(([, value]) => value !== undefined);
  const secret = Object.fromEntries(members.filter(([name]) => fields.has(name)));
  const open = Object.fromEntries(members.filter(([name]) => !fields.has(name)));

  const nonce = drawn(NONCE);
  const cipher = createCipheriv(CIPHER, named.key, nonce).setAAD(place(entry, index, event.type, subject));
  const encrypted = Buffer.concat([cipher.update(padded(JSON.stringify(secret))), cipher.final()]);
  const d = Buffer.concat([nonce, cipher.getAuthTag(), encrypted]).toString('base64');
  return { ...open, type: event.type, sealed: { s: subject, k: named.id, d } } as SealedFact;
}

/** The event with its fields back, or marked as erased where the key no longer exists. */
export function openFact(entry: Entry<Fact>, index: number, event: SealedFact, key: Buffer | undefined): Fact {
  const { sealed } = event;
  if (!key) return { ...openPart(event), erased: true } as Fact;

  const bytes = Buffer.from(sealed.d, 'base64');
  try {
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE), EXACTLY)
      .setAAD(place(entry, index, event.type, sealed.s))
      .setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
    const secret = decipher.update(bytes.subarray(NONCE + TAG)).toString();
    decipher.final(); // gives no more bytes; throws where these are not those that were sealed
    return Object.assign(openPart(event), JSON.parse(secret));
  } catch (cause) {
    throw new Trouble(
      `Los datos sellados del asiento ${entry.id} no corresponden a su llave ${sealed.k}. Restaure la carpeta de llaves del mismo día.`,
      `The sealed data of entry ${entry.id} do not fit their key ${sealed.k}. Restore the key folder of that same day.`,
      { cause },
    );
  }
}

/** What anybody may read of it: member by member, which is told apart faster than all the others at once. */
function openPart(event: SealedFact): Fact {
  const open: Record<string, unknown> = {};
  for (const name in event) if (name !== 'sealed') open[name] = event[name as keyof SealedFact];
  return open as unknown as Fact;
}

/** What binds sealed fields to their place: moved to another entry, event or subject, they do not open. */
const place = (entry: Entry<Fact>, index: number, type: string, subject: string): Buffer =>
  Buffer.from(JSON.stringify([entry.id, index, type, subject]));

function padded(json: string): Buffer {
  const bytes = Buffer.from(json);
  return Buffer.concat([bytes, Buffer.alloc(-bytes.length & (BLOCK - 1), ' ')]);
}
