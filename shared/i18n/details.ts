import type { RefusalDetails } from '../domain/decision.ts';
import type { Instant, LanguageTag } from '../domain/vocabulary.ts';
import { textIn } from './format.ts';

/** What came with a refusal, as it is told in one language. */
export type ToldDetails = Readonly<Record<string, string | number>>;

/** What came with a refusal, the office's own texts in the language of whoever reads it. */
export function detailsIn(details: RefusalDetails, language: LanguageTag): ToldDetails {
  const told = (detail: RefusalDetails[string]) =>
    typeof detail === 'object' ? textIn(detail, language).words : detail;
  return Object.fromEntries(Object.entries(details).map(([name, detail]) => [name, told(detail)]));
}

/** The sentence with the moment that came with a refusal; nothing when none came. */
export function moment(details: ToldDetails, name: string, say: (at: Instant) => string): string | undefined {
  const at = details[name];
  return typeof at === 'number' ? say(at) : undefined;
}

/** The words with the figure that came with a refusal, or those that do without. */
export function figure(details: ToldDetails, name: string, say: (count: number) => string, without: string): string {
  const count = details[name];
  return typeof count === 'number' ? say(count) : without;
}
