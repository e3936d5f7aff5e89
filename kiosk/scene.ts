import type { KioskView } from '../shared/domain/views/types.ts';
import type { Instant, LanguageTag } from '../shared/domain/vocabulary.ts';
import type { ScreenLanguage } from '../shared/i18n/catalogue.ts';
import { LANGUAGE_NAMES, screenLanguage, writtenOf } from '../shared/i18n/catalogue.ts';
import type { Kiosk } from '../shared/i18n/es/kiosk.ts';
import type { Format } from '../shared/i18n/format.ts';
import { formatFor, textIn } from '../shared/i18n/format.ts';
import { outOfReach, startsLow } from './reach.ts';
import type { Flow, Input, Uptime } from './state.ts';
import { wordingFor } from './words.ts';

/** A moment as the office's clock shows it, and by the page's own count. */
export interface Moment {
  readonly at: Instant;
  readonly uptime: Uptime;
}

/** What every screen of the kiosk is drawn from. */
export interface Scene {
  readonly flow: Flow;
  readonly office: KioskView;
  readonly words: Kiosk;
  readonly format: Format;
  readonly language: ScreenLanguage;
  /** Whose words they are: that language, or one of the region. */
  readonly tag: LanguageTag;
  readonly moment: Moment;
  readonly low: boolean;
  readonly send: (input: Input) => void;
}

/** Sets the scene for one visitor at one moment. */
export function sceneOf(flow: Flow, office: KioskView, moment: Moment, send: Scene['send']): Scene {
  const { language, tag, words } = wordingFor(flow.language, flow.hearing !== undefined);
  return {
    flow,
    office,
    moment,
    send,
    words,
    format: formatFor(office.office.timeZone, language),
    language,
    tag,
    low: flow.comfort.low ?? startsLow(office.kiosk),
  };
}

/** Languages of the first screen: those of the office in which every word is written, or which have words of its own. */
export const languagesOf = ({ office: { languages }, variants = {} }: KioskView): readonly LanguageTag[] =>
  languages.filter((tag) => writtenOf([tag]).includes(tag) || tag in variants);

/** A language by its own name; one of the region as the office calls it. */
export function nameOf(tag: LanguageTag, { spoken }: KioskView): string {
  const own = spoken.find((one) => one.tag === tag);
  return own ? textIn(own.label, tag).words : LANGUAGE_NAMES[screenLanguage(tag)];
}

/** How a page shows this visitor's comfort: language, contrast, size of text, and from where on it can be reached. */
export function dress(root: HTMLElement, { flow, office, tag, low }: Scene): void {
  root.lang = tag === 'es' ? 'es-MX' : tag;
  root.dataset.screen = 'kiosk';
  set(root, 'contrast', flow.comfort.highContrast ? 'high' : undefined);
  set(root, 'text', flow.comfort.text === 'usual' ? undefined : 'large');
  set(root, 'largest', flow.comfort.text === 'largest' ? 'yes' : undefined);
  set(root, 'low', low ? 'yes' : undefined);
  set(root, 'speech', flow.hearing && (flow.hearing.twice ? 'pictures' : 'keys'));
  // What is chosen by touch goes to the lower half at least; on a tall screen, to where a seated arm reaches.
  const reach = outOfReach(office.kiosk, innerWidth, innerHeight);
  const half = flow.comfort.low && innerHeight > innerWidth ? 0.5 : 0;
  root.style.setProperty('--reach', `${(Math.max(reach, half) * 100).toFixed(1)}vh`);
}

function set(root: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) delete root.dataset[name];
  else root.dataset[name] = value;
}
