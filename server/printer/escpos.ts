import ReceiptPrinterEncoder from '@point-of-sale/receipt-printer-encoder';
import type { Line, Slip } from './slip.ts';

/** Dots to a module of a code: 29 of them are as wide as a thumb, and read from paper that was folded. */
export const MODULE = 7;

/** Air before the blade, in dots: it sits this far above the line that is printed. */
const FEED = 120;

const PLAIN_HEIGHT = 24;
const ESC = 0x1b;

/** What a printer is sent for a slip: ESC/POS in code page 858, which has every accent of Spanish and French; then a cut. */
export function escpos({ columns, lines }: Slip): Uint8Array {
  const encoder = new ReceiptPrinterEncoder({ language: 'esc-pos', columns, newline: '\n', feedBeforeCut: 0 });
  encoder.initialize().codepage('cp858');
  for (const line of lines) print(encoder, line);
  return encoder.raw(feed(FEED)).cut('partial').encode();
}

function print(encoder: ReceiptPrinterEncoder, line: Line): void {
  switch (line.is) {
    case 'gap':
      encoder.raw(feed(PLAIN_HEIGHT));
      return;
    case 'code':
      encoder.qrcode(line.text, { model: 2, size: MODULE, errorlevel: 'm' });
      return;
    case 'text':
      encoder
        .raw(pitch(PLAIN_HEIGHT * line.down + line.lead))
        .size(line.across, line.down)
        .bold(line.bold)
        .invert(line.inverse)
        .line(line.words);
      return;
  }
  line satisfies never;
}

/** Distance to the next line, in dots. */
const pitch = (dots: number): number[] => [ESC, 0x33, Math.min(255, dots)];
const feed = (dots: number): number[] => [ESC, 0x4a, Math.min(255, dots)];
