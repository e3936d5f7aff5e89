export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le';

// What Windows-1252 puts where Latin-1 has control characters. Written out because some Node versions decode it as Latin-1.
const WINDOWS_80_TO_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const SIGNATURES = [
  [0x50, 0x4b, 0x03, 0x04], // xlsx, ods: a zip
  [0xd0, 0xcf, 0x11, 0xe0], // xls
  [0x25, 0x50, 0x44, 0x46], // pdf
];

/** Reads a file's bytes as text with `\n` line ends; nothing when it is a workbook, a PDF, a web page or any other thing than text. */
export function textOf(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } | undefined {
  if (SIGNATURES.some((signature) => signature.every((byte, at) => bytes[at] === byte))) return undefined;

  const decoded = decode(bytes);
  if (decoded.text.includes('\0') || /^\s*(?:<(?:!doctype|html|table|\?xml)|\{\\rtf)/i.test(decoded.text))
    return undefined;

  return { ...decoded, text: decoded.text.replace(/\r\n?/g, '\n') };
}

/** The same word whatever its accents, capitals and punctuation: `Núm. de Folio` is `num de folio`. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+|[ºª]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** A cell as a person reads it: without invisible marks, doubled spaces or the `="..."` a spreadsheet guards zeros with. */
export function cleaned(cell: string): string {
  return cell
    .replace(/^\s*="(.*)"\s*$/s, '$1')
    .replace(/[\p{Cf}\p{Cc}\s]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

function decode(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };

  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const latin1 = Buffer.from(bytes).toString('latin1');
    const text = latin1.replace(/[\x80-\x9f]/g, (character) => WINDOWS_80_TO_9F.charAt(character.charCodeAt(0) - 0x80));
    return { text, encoding: 'windows-1252' };
  }
}
