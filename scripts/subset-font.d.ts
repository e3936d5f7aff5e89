declare module 'subset-font' {
  /** The font with only the glyphs of the text, and of what they compose to; without a text, with `keepAllGlyphs`, the whole font. */
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: {
      readonly targetFormat: 'truetype' | 'woff2';
      readonly keepFeatures?: readonly string[];
      readonly keepAllGlyphs?: boolean;
    },
  ): Promise<Buffer>;
}
