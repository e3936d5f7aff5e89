/** One value in DER, the form in which certificates are written: what it is, how long, its contents. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const contents = Buffer.concat(parts);
  return Buffer.concat([Uint8Array.of(tag), lengthOf(contents.length), contents]);
}

/** Values in order. */
export const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);

/** A part that is named by its place in what surrounds it; `holds` where it wraps whole values. */
export const part = (place: number, holds: boolean, ...parts: readonly Uint8Array[]): Buffer =>
  der(0x80 + (holds ? 0x20 : 0) + place, ...parts);

/** A positive whole number, from its bytes. */
export const integer = (bytes: Uint8Array): Buffer =>
  der(0x02, (bytes[0] ?? 0) < 0x80 ? bytes : Buffer.concat([Uint8Array.of(0), bytes]));

/** Bits, of which the last `unused` of the last byte don't count. */
export const bits = (bytes: Uint8Array, unused = 0): Buffer => der(0x03, Uint8Array.of(unused), bytes);

export const octets = (bytes: Uint8Array): Buffer => der(0x04, bytes);
export const text = (words: string): Buffer => der(0x0c, Buffer.from(words));
export const yes = (): Buffer => der(0x01, Uint8Array.of(0xff));

/** The name of a thing in the tree of all names, as `2.5.29.19`. */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
  return der(0x06, Uint8Array.from([first * 40 + second, ...others.flatMap(inSevens)]));
}

/** A moment, to the second. */
export function moment(at: number): Buffer {
  const digits = new Date(at)
    .toISOString()
    .replace(/\.\d+Z$/u, 'Z')
    .replace(/[-:T]/gu, '');
  const isLate = Number(digits.slice(0, 4)) >= 2050;
  return isLate ? der(0x18, Buffer.from(digits)) : der(0x17, Buffer.from(digits.slice(2)));
}

function lengthOf(length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(length);
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return Uint8Array.from([0x80 + bytes.length, ...bytes]);
}

/** Seven bits a byte, all but the last marked. */
function inSevens(number: number): readonly number[] {
  const bytes = [number % 128];
  for (let rest = Math.floor(number / 128); rest > 0; rest = Math.floor(rest / 128)) bytes.unshift((rest % 128) + 128);
  return bytes;
}
