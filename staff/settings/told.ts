import type { SettingsChange } from '../../shared/domain/settings-difference.ts';
import type { Say } from '../say.ts';
import { wordsOf } from './form.ts';
import { languageName, nameOf } from './options.ts';
import type { Group, Value } from './tree.ts';
import { isGroup, listAt, valueAt, wordAt } from './tree.ts';

/** A change as a person reads it. */
export interface ToldChange {
  readonly field: string;
  readonly title: string;
  readonly before?: string;
  readonly after?: string;
}

/** Values that stand for words of the office. */
const coded = /(?:\.kind|\.at|\.booking|\.direction|\.lateAction|\.drawing)$/u;
const steps = /journey/u;
const languages = /(?:\.languages|^languages)$/u;

/** A change in words: what it is about, what stood there and what stands there now. */
export function toldChange(change: SettingsChange, settings: Value, say: Say): ToldChange {
  const { field, kind, of, before, after } = change;
  const words = say.settings;
  const order = kind.endsWith('[order]');
  const label = wordsOf(order ? kind.slice(0, -'[order]'.length) : kind, words)?.label ?? kind;
  const owner = of === undefined ? '' : nameOf(of as Value, say);
  const title = order ? words.draft.order(label) : owner && owner !== label ? `${owner} · ${label}` : label;
  const whole = isGroup(of as Value) && kind.endsWith('[]');
  const told = (value: SettingsChange['before']) => valueWords(value as Value, kind, settings, say);
  if (whole && before === undefined) return { field, title, after: words.draft.added };
  if (whole && after === undefined) return { field, title, before: told(before), after: words.draft.removed };
  return {
    field,
    title,
    before: before === undefined ? (words.values.nothing ?? '') : told(before),
    after: after === undefined ? (words.values.nothing ?? '') : told(after),
  };
}

/** What a fault is about, with the thing of a list that it belongs to: "Miércoles · Cierra". */
export function faultTitle(field: string, settings: Value, say: Say): string {
  const label =
    wordsOf(field, say.settings)?.label ?? wordsOf(field.replace(/\[\d+\]$/u, ''), say.settings)?.label ?? field;
  const owner = /^.*?\[\d+\]/u.exec(field)?.[0];
  const thing = owner === undefined ? undefined : valueAt(settings, owner);
  const name = isGroup(thing) ? nameOf(thing, say) : '';
  return name === '' || name === label ? label : `${name} · ${label}`;
}

function valueWords(value: Value, kind: string, settings: Value, say: Say): string {
  const { values } = say.settings;
  if (typeof value === 'boolean') return (value ? values.yes : values.no) ?? '';
  if (Array.isArray(value)) {
    const words = value.map((part) => valueWords(part, kind, settings, say));
    return words.length === 0 ? (values.nothing ?? '') : words.join(', ');
  }
  if (isGroup(value)) return groupWords(value, kind, settings, say);
  const word = String(value ?? '');
  if (coded.test(kind)) return values[word] ?? word;
  if (languages.test(kind)) return languageName(word, say);
  const unit = typeof value === 'number' && wordsOf(kind, say.settings)?.unit;
  return unit ? `${word} ${unit}` : thingName(word, kind, settings, say);
}

/** A group by its name, or else by what stands in it. */
function groupWords(group: Group, kind: string, settings: Value, say: Say): string {
  if (wordAt(group, 'from')) return `${group.from}–${group.to}`;
  const name = nameOf(group, say);
  if (name !== '') return name;
  return Object.entries(group)
    .map(([key, part]) => {
      const label = wordsOf(`${kind}.${key}`, say.settings)?.label ?? key;
      return `${label}: ${valueWords(part, `${kind}.${key}`, settings, say)}`;
    })
    .join(', ');
}

/** A word that stands for a step, a task, a service or a window, by its name. */
function thingName(word: string, kind: string, settings: Value, say: Say): string {
  const list =
    steps.test(kind) || kind.endsWith('.skills') ? 'steps' : kind.endsWith('.services') ? 'services' : 'windows';
  if (!/(?:journey|\.skills|\.services|displays\[\]\.windows|\[order\])/u.test(kind)) return word;
  const thing = listAt(settings, list).find((one) => [wordAt(one, 'id'), wordAt(one, 'skill')].includes(word));
  return thing === undefined ? word : nameOf(thing, say);
}
