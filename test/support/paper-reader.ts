/** A line as it lies on the paper. */
export interface PrintedLine {
  readonly words: string;
  readonly across: number;
  readonly down: number;
  readonly bold: boolean;
  readonly inverse: boolean;
}

/** What an ESC/POS printer has made of what it was sent. */
export interface Printed {
  readonly lines: readonly PrintedLine[];
  readonly codes: readonly string[];
  readonly cuts: number;
}

/** Code page 858 as printers have it, where Spanish and French need it. */
const CP858: Readonly<Record<number, string>> = {
  128: 'Ç',
  129: 'ü',
  130: 'é',
  131: 'â',
  133: 'à',
  135: 'ç',
  136: 'ê',
  138: 'è',
  140: 'î',
  144: 'É',
  147: 'ô',
  150: 'û',
  151: 'ù',
  154: 'Ü',
  160: 'á',
  161: 'í',
  162: 'ó',
  163: 'ú',
  164: 'ñ',
  165: 'Ñ',
  168: '¿',
  173: '¡',
  174: '«',
  175: '»',
  181: 'Á',
  196: '─',
  214: 'Í',
  224: 'Ó',
  233: 'Ú',
  250: '·',
};

/** In the page that printers start with, where rules are drawn. */
const CP437: Readonly<Record<number, string>> = { 196: '─' };
const PAGES: Readonly<Record<number, typeof CP858>> = { 0: CP437, 19: CP858 };

/** Reads what arrived as a printer does; a command that it doesn't know is an error. */
export function readPaper(bytes: Uint8Array): Printed {
  const lines: PrintedLine[] = [];
  const codes: string[] = [];
  let cuts = 0;
  let words = '';
  let page = 0;
  let style = { across: 1, down: 1, bold: false, inverse: false };
  let worn = style;
  let stored = '';
  let at = 0;
  const next = (): number => {
    const byte = bytes[at];
    if (byte === undefined) throw new Error('The slip ends within a command.');
    at += 1;
    return byte;
  };

  while (at < bytes.length) {
    const byte = next();
    if (byte === 0x0a) {
      lines.push({ words, ...worn });
      words = '';
    } else if (byte === 0x1b) {
      const command = String.fromCharCode(next());
      if (command === '@') style = { across: 1, down: 1, bold: false, inverse: false };
      else if (command === 't') page = next();
      else if (command === 'E') style = { ...style, bold: next() === 1 };
      else if ('M3Ja'.includes(command)) next();
      else if (command !== '2') throw new Error(`ESC ${command} is not known.`);
    } else if (byte === 0x1d) {
      const command = String.fromCharCode(next());
      if (command === '!') {
        const size = next();
        style = { ...style, across: (size >> 4) + 1, down: (size & 15) + 1 };
      } else if (command === 'B') style = { ...style, inverse: next() === 1 };
      else if (command === 'V') {
        next();
        cuts += 1;
      } else if (command === '(' && next() === 0x6b) {
        const length = next() + 256 * next();
        const [kind, what, ...more] = bytes.subarray(at, at + length);
        at += length;
        if (kind === 49 && what === 80) stored = Buffer.from(more.slice(1)).toString('latin1');
        if (kind === 49 && what === 81) codes.push(stored);
      } else throw new Error(`GS ${command} is not known.`);
    } else if (byte === 0x1c) next();
    else {
      if (words === '') worn = style;
      words += byte < 0x80 ? String.fromCharCode(byte) : (PAGES[page]?.[byte] ?? '\uFFFD');
    }
  }
  return { lines: lines.filter((line) => line.words !== ''), codes, cuts };
}

/** The words on the paper, as one text: lines joined as a reader joins them. */
export const wordsOn = ({ lines }: Printed): string => lines.map((line) => line.words.trim()).join(' ');
