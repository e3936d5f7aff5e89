declare module 'subset-font' {
  /** The font with only the glyphs of the text, and of what they compose to. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: {
      readonly targetFormat?: 'sfnt' | 'woff' | 'woff2' | 'truetype';
      readonly noLayoutClosure?: boolean;
      readonly variationAxes?: Readonly<Record<string, number | { min: number; max: number; default?: number }>>;
    },
  ): Promise<Buffer>;
}
