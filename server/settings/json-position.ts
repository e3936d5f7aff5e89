const BLANK = /[ \t\n\r]*/y;
const TEXT = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Where a text that is not JSON stops being it: line and column, counted from 1. */
export function jsonFault(text: string): { readonly line: number; readonly column: number } {
  const scan = new Scan(text);
  if (scan.value()) scan.blank();
  const lines = text.slice(0, scan.at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Walks a text as JSON; `at` is how far it has come. */
class Scan {
  readonly #text: string;
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(): boolean {
    this.blank();
    const char = this.#text[this.at];
    if (char === '{') return this.#list('}', () => this.#member());
    if (char === '[') return this.#list(']', () => this.value());
    return this.#skip(char === '"' ? TEXT : PLAIN);
  }

  blank(): void {
    this.#skip(BLANK);
  }

  #list(close: string, item: () => boolean): boolean {
    this.at += 1;
    if (this.#sign(close)) return true;
    do {
      if (!item()) return false;
    } while (this.#sign(','));
    return this.#sign(close);
  }

  #member(): boolean {
    this.blank();
    return this.#skip(TEXT) && this.#sign(':') && this.value();
  }

  #sign(sign: string): boolean {
    this.blank();
    if (this.#text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.#text)) return false;
    this.at = pattern.lastIndex;
    return true;
  }
}
