import { screenLanguage } from '../../shared/i18n/catalogue.ts';
import type { Told } from './pieces.ts';

/** One thing on the screen at which the reading stops. */
export interface Stop {
  readonly element: HTMLElement;
  /** Read only; to be chosen; or typed into with the keys. */
  readonly is: 'text' | 'control' | 'field';
}

const CONTROL = 'button, .choice, .switch';
const FIELD = 'fieldset.keyboard';
/** Said as one, though made of several blocks. */
const WHOLE = 'dl > div';
const BLOCK = `${CONTROL}, ${FIELD}, ${WHOLE}, p, h1, h2, h3, li, dt, dd, div, legend, [role="img"]:not([aria-hidden="true"]), [role="timer"], .boxes-name`;
/** Said by other means: the boxes by what is typed in them, a part of the CURP in its turn, the rest of a page by going there. */
const SILENT = '.boxes-row, .boxes-group:not([data-now]), .pager, script, style';

/** Everything a screen shows, in the order in which it is read. */
export function stopsOf(root: Element): readonly Stop[] {
  return [...root.children].flatMap((element): readonly Stop[] => {
    if (!(element instanceof HTMLElement || element instanceof SVGElement) || isHidden(element)) return [];
    const stop = { element: element as HTMLElement };
    if (element.matches(FIELD)) return [{ ...stop, is: 'field' }];
    if (element.matches(CONTROL)) return [{ ...stop, is: 'control' }];
    const whole = element.matches(`${WHOLE}, [aria-label]`) && !element.querySelector(`${CONTROL}, ${FIELD}`);
    if (!whole && element.querySelector(BLOCK)) return stopsOf(element);
    return tellingsOf(element).length > 0 ? [{ ...stop, is: 'text' }] : [];
  });
}

/** What an element tells, each part in its own language. */
export function tellingsOf(element: Element): readonly Told[] {
  const label = element.getAttribute('aria-label');
  if (label) return [{ text: label, lang: languageOf(element) }];

  const told: { text: string; lang: Told['lang']; parent: Element | null }[] = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && isHidden(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (texts.nextNode()) {
    const { currentNode: node } = texts;
    if (!(node instanceof Text) || node.data === '') continue;
    const parent = node.parentElement;
    const lang = languageOf(parent ?? element);
    const last = told.at(-1);
    if (!last || last.lang !== lang) told.push({ text: node.data, lang, parent });
    else {
      const joint = last.parent === parent || /\s$/.test(last.text) || /^\s/.test(node.data) ? '' : ', ';
      Object.assign(last, { text: last.text + joint + node.data, parent });
    }
  }
  return told.filter(({ text }) => /[\p{L}\d]/u.test(text)).map(({ text, lang }) => ({ text: text.trim(), lang }));
}

/** Is this of the visitor alone: a name, a CURP, an appointment, a reason? */
export const isPersonal = (element: Element): boolean => element.closest('[data-personal]') !== null;

const isHidden = (element: Element): boolean =>
  element.matches(SILENT) ||
  element.getAttribute('aria-hidden') === 'true' ||
  getComputedStyle(element).display === 'none';

const languageOf = (element: Element): Told['lang'] =>
  screenLanguage(element.closest('[lang]')?.getAttribute('lang') ?? undefined);
