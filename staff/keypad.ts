import { effect, signal } from '@preact/signals';
import type { Meaning } from './keys.ts';
import { isMeaning, objectIn } from './keys.ts';

/** A device as WebHID gives it, in so far as it is needed here. */
interface HidDevice extends EventTarget {
  readonly opened: boolean;
  readonly productName: string;
  open(): Promise<void>;
}

/** The browser's door to such devices. */
interface Hid extends EventTarget {
  getDevices(): Promise<readonly HidDevice[]>;
  requestDevice(options: { readonly filters: readonly object[] }): Promise<readonly HidDevice[]>;
}

/** How it stands with the keypad of this computer: the browser can't, none was chosen, it listens, or it can't be opened. */
export type KeypadState =
  | { readonly is: 'impossible' | 'none' }
  | { readonly is: 'ready' | 'unplugged' | 'refused'; readonly name: string };

/** What a key sends when it is pressed, in hexadecimal figures. */
type Sent = string;

const hid = (): Hid | undefined => (navigator as { readonly hid?: Hid }).hid;

/** The keypad of this computer. */
export const keypad = signal<KeypadState>({ is: 'impossible' });

/** What its keys stand for, by what they send. */
export const keypadKeys = signal<ReadonlyMap<Sent, Meaning>>(
  new Map(
    Object.entries(objectIn(localStorage.getItem('ventanilla.keypad'))).flatMap(([sent, meaning]) =>
      isMeaning(meaning) ? [[sent, meaning] as const] : [],
    ),
  ),
);
effect(() => localStorage.setItem('ventanilla.keypad', JSON.stringify(Object.fromEntries(keypadKeys.value))));

/** Devices that are listened to already: a second time each key would count twice. */
const heard = new WeakSet<HidDevice>();
type Listener = (sent: Sent) => void;
const listeners: Partial<Record<'work' | 'lesson', Listener>> = {};

/** Hears the keys of the keypad until it is stopped: for the work, or for a lesson, which then hears them alone. */
export function hearKeypad(what: 'work' | 'lesson', listener: Listener): () => void {
  listeners[what] = listener;
  return () => {
    if (listeners[what] === listener) delete listeners[what];
  };
}

/** Opens the keypad that this computer was given before, now and whenever it is plugged in again. */
export async function findKeypad(): Promise<void> {
  const door = hid();
  if (!door || keypad.value.is !== 'impossible') return;
  keypad.value = { is: 'none' };
  door.addEventListener('connect', (event) => void listenTo((event as Event & { readonly device: HidDevice }).device));
  door.addEventListener('disconnect', (event) => {
    const { device } = event as Event & { readonly device: HidDevice };
    keypad.value = { is: 'unplugged', name: device.productName };
  });
  const [known] = await door.getDevices();
  if (known) await listenTo(known);
}

/** Lets the person choose a keypad in the browser's own dialog; choosing none changes nothing. */
export async function chooseKeypad(): Promise<void> {
  const [chosen] = (await hid()?.requestDevice({ filters: [] })) ?? [];
  if (chosen) await listenTo(chosen);
}

/** From now on this key of the keypad stands for this, and no other of its keys does. */
export function teachKeypad(sent: Sent, meaning: Meaning): void {
  const others = [...keypadKeys.value].filter(([other, stands]) => other !== sent && stands !== meaning);
  keypadKeys.value = new Map([...others, [sent, meaning]]);
}

async function listenTo(device: HidDevice): Promise<void> {
  const name = device.productName;
  try {
    if (!device.opened) await device.open();
  } catch {
    keypad.value = { is: 'refused', name };
    return;
  }
  keypad.value = { is: 'ready', name };
  if (heard.has(device)) return;
  heard.add(device);
  let held: Sent | undefined;
  device.addEventListener('inputreport', (event) => {
    const { reportId, data } = event as Event & { readonly reportId: number; readonly data: DataView };
    const sent = sentBy(reportId, data);
    if (sent !== undefined && sent !== held) (listeners.lesson ?? listeners.work)?.(sent);
    held = sent;
  });
}

/** What a report says was pressed; nothing where all keys are up. */
function sentBy(reportId: number, data: DataView): Sent | undefined {
  const bytes = [...new Uint8Array(data.buffer, data.byteOffset, data.byteLength)];
  if (bytes.every((byte) => byte === 0)) return undefined;
  return [reportId, ...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
