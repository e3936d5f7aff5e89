import type { PrinterSettings } from '../../shared/domain/settings.ts';

/** A piece of what stands on paper, by what it is for. */
export type Piece =
  /** The office and the moment, small on top. */
  | { readonly is: 'head'; readonly words: string; readonly aside: string }
  /** White on black, over the whole width. */
  | { readonly is: 'band'; readonly words: string }
  /** The ticket's number: as large as the paper takes it. */
  | { readonly is: 'number'; readonly words: string }
  /** A time to remember. */
  | { readonly is: 'strong'; readonly words: string }
  | { readonly is: 'label' | 'body' | 'note'; readonly words: string }
  /** Something to have at hand, with a box to tick; `task`: what somebody has to fetch, larger. */
  | { readonly is: 'item' | 'task'; readonly words: string }
  | { readonly is: 'code'; readonly text: string }
  | { readonly is: 'rule' }
  | { readonly is: 'gap' };

/** One line as it comes out: measured in the paper's columns, broken already. `lead`: dots of air under it. */
export type Line =
  | {
      readonly is: 'text';
      readonly words: string;
      /** Times the width and the height of a plain letter (12 by 24 dots), 1 to 8. */
      readonly across: number;
      readonly down: number;
      readonly bold: boolean;
      readonly inverse: boolean;
      readonly lead: number;
    }
  | { readonly is: 'code'; readonly text: string }
  | { readonly is: 'gap' };

/** A slip of paper as a printer of its width prints it, and as the preview shows it. */
export interface Slip {
  readonly columns: number;
  readonly lines: readonly Line[];
}

/** Plain letters to a line. Every printer of 80 mm has 42 columns, though many have 48; those of 58 mm have 32. */
const COLUMNS: Readonly<Record<PrinterSettings['width'], number>> = { 58: 32, 80: 42 };

/** Air under a line, in dots for each time its height: a third more than printers leave by themselves. */
const LEAD = 8;

type TextLine = Extract<Line, { is: 'text' }>;
type Look = Pick<TextLine, 'across' | 'down' | 'bold' | 'inverse'>;
const look = (across: number, down: number, bold = false): Look => ({ across, down, bold, inverse: false });

const TEXT = {
  number: look(8, 8, true),
  strong: look(3, 3, true),
  label: look(2, 2, true),
  body: look(2, 2),
  note: look(1, 2),
  item: look(1, 2, true),
  task: look(2, 2, true),
  band: { ...look(2, 2, true), inverse: true },
} as const satisfies Record<string, Look>;

/** Sets a slip for paper of this width. Lines break between words; numbers and times shrink rather than break. */
export function setSlip(pieces: readonly Piece[], width: PrinterSettings['width']): Slip {
  const columns = COLUMNS[width];
  return { columns, lines: pieces.flatMap((piece) => linesOf(piece, columns)) };
}

function linesOf(piece: Piece, columns: number): readonly Line[] {
  switch (piece.is) {
    case 'code':
    case 'gap':
      return [piece];
    case 'rule':
      return [textLine('─'.repeat(columns), look(1, 1))];
    case 'head':
      return head(piece.words, piece.aside, columns);
    case 'number':
    case 'strong': {
      const words = printable(piece.words);
      const most = Math.max(1, Math.min(TEXT[piece.is].across, Math.floor(columns / words.length)));
      return [textLine(words, { ...TEXT[piece.is], across: most, down: most }, LEAD * 3)];
    }
    case 'band':
      return broken(piece.words, TEXT.band, columns, ' ').map((line, index, all) => ({
        ...line,
        words: line.words.padEnd(Math.floor(columns / line.across)),
        lead: index === all.length - 1 ? line.lead : 0,
      }));
    case 'item':
    case 'task':
      return broken(piece.words, TEXT[piece.is], columns, '[ ] ');
    case 'label':
    case 'body':
    case 'note':
      return broken(piece.words, TEXT[piece.is], columns);
  }
  return piece satisfies never;
}

const textLine = (words: string, style: Look, lead = LEAD * style.down): TextLine => ({
  is: 'text',
  words,
  ...style,
  lead,
});

/** Left the office, right the moment; under each other where the paper is narrow. */
function head(words: string, aside: string, columns: number): readonly Line[] {
  const [left, right] = [printable(words), printable(aside)];
  const style = look(1, 2, true);
  if (left.length + right.length + 2 > columns)
    return [...broken(left, style, columns), ...broken(right, style, columns)];
  return [textLine(left + right.padStart(columns - left.length), style)];
}

/**
 * Breaks between words. Where a word is wider than the line all are printed narrower, and at last it is cut. `mark`
 * stands before the first line, the others hang under it.
 */
function broken(text: string, wanted: Look, columns: number, mark = ''): readonly TextLine[] {
  const roomAt = (across: number) => Math.floor(columns / across) - mark.length;
  const all = printable(text).split(' ');
  const longest = Math.max(...all.map((word) => word.length));
  const style = longest > roomAt(wanted.across) ? { ...wanted, across: 1 } : wanted;
  const room = roomAt(style.across);
  const lines: string[] = [];
  let line = '';
  for (const word of all.flatMap((whole) => cut(whole, room))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= room) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  return [...lines, line].map((one, index) =>
    textLine(
      `${index === 0 ? mark : ' '.repeat(mark.length)}${one}`,
      style,
      index === lines.length ? undefined : 4 * style.down,
    ),
  );
}

const cut = (word: string, room: number): readonly string[] =>
  word.length <= room ? [word] : [word.slice(0, room), ...cut(word.slice(room), room)];

const SUBSTITUTES: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '\u00A0': ' ',
  '\u202F': ' ',
  œ: 'oe',
  Œ: 'OE',
};

/** The same words in the letters that printers have: typographer's marks become those of a typewriter. */
const printable = (words: string): string =>
  words.normalize('NFC').replace(/[’‘“”–—…\u00A0\u202FœŒ]/gu, (letter) => SUBSTITUTES[letter] ?? letter);

/** Whether printers have every letter of these words; those of tu’un savi, for one, they have not. */
export const canPrint = (words: string): boolean => /^[\x20-\x7E\u00A1-\u00FF€]*$/u.test(printable(words));
