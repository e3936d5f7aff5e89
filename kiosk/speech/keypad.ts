/** What a key asks for by itself. */
type Wish =
  | 'next'
  | 'previous'
  | 'choose'
  | 'back'
  | 'main'
  | 'repeat'
  | 'pause'
  | 'help'
  | 'louder'
  | 'quieter'
  | 'erase'
  | 'finish';

/** What a key means to who listens. */
export type Act =
  | { readonly is: Wish }
  | { readonly is: 'digit' | 'letter'; readonly key: string }
  /** Through what may be written now, one on or one back. */
  | { readonly is: 'turn'; readonly by: 1 | -1 };

const ANYWHERE: Readonly<Record<string, Wish>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Enter: 'choose',
  Escape: 'back',
};
const MOVING: Readonly<Record<string, Wish>> = {
  ...ANYWHERE,
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ' ': 'choose',
  '#': 'next',
  '*': 'previous',
  '0': 'repeat',
  '1': 'pause',
  '2': 'previous',
  '3': 'help',
  '4': 'back',
  '5': 'choose',
  '6': 'main',
  '7': 'quieter',
  '8': 'next',
  '9': 'louder',
};
const TYPING: Readonly<Record<string, Wish>> = {
  ...ANYWHERE,
  Enter: 'finish',
  '#': 'finish',
  '*': 'erase',
  Backspace: 'erase',
};

/** What a key does: while one types, the digits are digits; elsewhere they lead through the screen. */
export function actOf(key: string, typing: boolean): Act | undefined {
  const is = (typing ? TYPING : MOVING)[key];
  if (is) return { is };
  if (!typing) return undefined;
  if (key === 'ArrowRight') return { is: 'turn', by: 1 };
  if (key === 'ArrowLeft') return { is: 'turn', by: -1 };
  if (/^\d$/.test(key)) return { is: 'digit', key };
  return /^[a-z-]$/i.test(key) ? { is: 'letter', key: key.toUpperCase() } : undefined;
}

/** Letters as they stand on a telephone's keys. */
const LETTERS = ['', '-', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'] as const;

/** What a key writes, of what may be written now: at once where nothing but figures may come, else one after the other. */
export function choicesOn(digit: string, open: string): readonly string[] {
  if (/^\d*$/.test(open)) return open.includes(digit) ? [digit] : [];
  return [...`${LETTERS[Number(digit)] ?? ''}${digit}`].filter((character) => open.includes(character));
}

/** The one after this, or before it, in a ring. */
export function around<One>(ring: readonly One[], now: One | undefined, by: 1 | -1): One | undefined {
  const at = now === undefined ? -1 : ring.indexOf(now);
  if (at < 0) return by > 0 ? ring[0] : ring.at(-1);
  return ring[(at + by + ring.length) % ring.length];
}
