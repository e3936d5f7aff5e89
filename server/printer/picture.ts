import { encode } from 'uqr';
import { MODULE } from './escpos.ts';
import type { Line, Slip } from './slip.ts';

const CELL = { across: 12, down: 24 };
const MARGIN = 24;
/** Light modules round a code. */
const QUIET = 4;

/** A slip as it comes out of the printer, in its dots: an SVG of the same lines. */
export function picture({ columns, lines }: Slip): string {
  const width = columns * CELL.across;
  let y = MARGIN;
  const drawn = lines.map((line) => {
    const { svg, height } = draw(line, y);
    y += height;
    return svg;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width + 2 * MARGIN} ${y + MARGIN}" width="${width + 2 * MARGIN}" height="${y + MARGIN}">`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    '<g font-family="Noto Sans Mono, DejaVu Sans Mono, Liberation Mono, monospace" font-size="20" text-anchor="middle" xml:space="preserve">',
    ...drawn,
    '</g></svg>',
  ].join('\n');
}

interface Drawn {
  readonly svg: string;
  readonly height: number;
}

function draw(line: Line, y: number): Drawn {
  switch (line.is) {
    case 'gap':
      return { svg: '', height: CELL.down };
    case 'code':
      return code(line.text, y);
    case 'text':
      return words(line, y);
  }
  return line satisfies never;
}

function words({ words: said, across, down, bold, inverse, lead }: Extract<Line, { is: 'text' }>, y: number): Drawn {
  const height = CELL.down * down + lead;
  if (/^─+$/u.test(said)) {
    const rule = `<rect x="${MARGIN}" y="${y + 11}" width="${said.length * CELL.across}" height="2"/>`;
    return { svg: rule, height };
  }
  const places = [...said].map((_, index) => index * CELL.across + CELL.across / 2).join(' ');
  const ground = inverse
    ? `<rect x="${MARGIN}" y="${y}" width="${said.length * CELL.across * across}" height="${CELL.down * down}"/>`
    : '';
  const weight = bold ? ' font-weight="700"' : '';
  const ink = inverse ? ' fill="#fff"' : '';
  const place = `translate(${MARGIN} ${y}) scale(${across} ${down})`;
  return {
    svg: `${ground}<text transform="${place}" x="${places}" y="18"${weight}${ink}>${escaped(said)}</text>`,
    height,
  };
}

function code(text: string, y: number): Drawn {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET });
  const dark = data.flatMap((row, down) => row.flatMap((on, right) => (on ? [`M${right} ${down}h1v1h-1z`] : [])));
  const place = `translate(${MARGIN - QUIET * MODULE} ${y}) scale(${MODULE})`;
  return { svg: `<path transform="${place}" d="${dark.join('')}"/>`, height: size * MODULE };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll(' ', '&#160;');
