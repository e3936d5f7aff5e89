import { LONGEST_LINE } from '../../shared/protocol/opinion.ts';

/** What a visitor has written, as it is kept and shown: one line, without signs that can't be seen; empty where nothing is left. */
export const writtenLine = (text: string): string =>
  [...text.normalize('NFC').replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')].slice(0, LONGEST_LINE).join('').trim();
