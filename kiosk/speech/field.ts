import type { SpeechWords } from '../../shared/i18n/es/speech.ts';
import type { Act } from './keypad.ts';
import { around, choicesOn } from './keypad.ts';

/** What became of a key where something is typed. */
export type Typed =
  /** Offered, not yet written: the same key offers the next one. */
  | { readonly is: 'offers' | 'written'; readonly character: string }
  | { readonly is: 'erased' | 'not-here' | 'hidden' | 'finished' }
  | { readonly is: 'leaves'; readonly by: 1 | -1 };

/** Writes on the screen's own keyboard with a telephone's keys, or with arrows. */
export interface Typist {
  type(act: Act, field: HTMLElement, personal: boolean): Typed;
  hint(field: Element, words: SpeechWords): string;
  /** Forgets what was offered. */
  leave(): void;
}

/** One visitor's typing. */
export function openTypist(): Typist {
  let offered: { readonly character: string; readonly on: string } | undefined;
  let shown: Element | undefined;

  const offer = (field: HTMLElement, character: string | undefined, on = ''): Typed => {
    shown?.removeAttribute('data-offered');
    offered = character === undefined ? undefined : { character, on };
    shown = keysOf(field).find((key) => key.textContent === character);
    shown?.setAttribute('data-offered', '');
    return character === undefined ? { is: 'not-here' } : { is: 'offers', character };
  };
  const write = (field: HTMLElement, character: string): Typed => {
    offer(field, undefined);
    keysOf(field)
      .find((key) => key.textContent === character)
      ?.click();
    return { is: 'written', character };
  };
  const digit = (key: string, field: HTMLElement, personal: boolean): Typed => {
    const open = openOn(field);
    const choices = choicesOn(key, open);
    if (/^\d*$/.test(open)) return choices[0] === undefined ? { is: 'not-here' } : write(field, choices[0]);
    if (!personal) return { is: 'hidden' };
    return offer(field, around(choices, offered?.on === key ? offered.character : undefined, 1), key);
  };

  return {
    hint: (field, { field: said }) => (/^\d*$/.test(openOn(field)) ? said.digits : said.letters),
    leave() {
      shown?.removeAttribute('data-offered');
      offered = undefined;
    },
    type(act, field, personal) {
      switch (act.is) {
        case 'digit': {
          return digit(act.key, field, personal);
        }
        case 'letter':
          return openOn(field).includes(act.key) ? write(field, act.key) : { is: 'not-here' };
        case 'turn':
          if (!personal) return { is: 'hidden' };
          return offer(field, around([...openOn(field)], offered?.character, act.by));
        case 'erase':
          if (offered) {
            offer(field, undefined);
            return { is: 'erased' };
          }
          if (field.hasAttribute('data-empty')) return { is: 'leaves', by: -1 };
          field.querySelector<HTMLElement>('.keyboard-erase')?.click();
          return { is: 'erased' };
        default:
          return offered ? write(field, offered.character) : { is: 'finished' };
      }
    },
  };
}

const keysOf = (field: Element): readonly HTMLElement[] => [
  ...field.querySelectorAll<HTMLElement>('.keyboard-key:not(.keyboard-erase)'),
];

/** What may be written now, in the order of the alphabet. */
const openOn = (field: Element): string =>
  keysOf(field)
    .filter((key) => key.getAttribute('aria-disabled') !== 'true')
    .map((key) => key.textContent ?? '')
    .sort()
    .join('');
