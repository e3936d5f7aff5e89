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
const coded = /(?:\.kind|\.at|\.booking|\.direction|\.lateAction|\.drawing|\.ahead)$/u;
const steps = /journey/u;
const languages = /(?:\.languages|^languages)$/u;

/** A change in words: what it is about, what stood there and what stands there now. */
export function toldChange(change: SettingsChange, settings: Value, say: Say): ToldChange {
  const { field, kind, of, before, after } = change;
  const words = say.settings;
  const order = kind.endsWith('[order]');
  const label = wordsOf(order ? kind.slice(0, -'[order]'.length) : kind, words)?.label ?? kind;
  const owner = of === undefined ? '' : ownerName(of as Value, kind, settings, say);
  const title = order ? words.draft.order(label) : owner && owner !== label ? `${owner} · ${label}` : label;
  const whole = (isGroup(of as Value) && kind.endsWith('[]')) || kind === 'plan';
  const told = (value: SettingsChange['before']) => valueWords(value as Value, kind, settings, say);
  if (whole && before === undefined) return { field, title, after: words.draft.added };
  if (whole && after === undefined)
    return { field, title, ...(kind !== 'plan' && { before: told(before) }), after: words.draft.removed };
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
  const name = isGroup(thing) ? ownerName(thing, field.replace(/\[\d+\]/gu, '[]'), settings, say) : '';
  return name === '' || name === label ? label : `${name} · ${label}`;
}

function valueWords(value: Value, kind: string, settings: Value, say: Say): string {
  const { values } = say.settings;
  if (typeof value === 'boolean') return (value ? values.yes : values.no) ?? '';
  if (kind === 'plan.outline' && Array.isArray(value)) return roomWords(value, say);
  if (Array.isArray(value)) {
    const words = value.map((part) => valueWords(part, kind, settings, say));
    return words.length === 0 ? (values.nothing ?? '') : words.join(value.some(isGroup) ? ' · ' : ', ');
  }
  if (isGroup(value)) return groupWords(value, kind, settings, say);
  const word = String(value ?? '');
  if (coded.test(kind)) return values[word] ?? word;
  if (languages.test(kind)) return languageName(word, say);
  const unit = typeof value === 'number' && wordsOf(kind, say.settings)?.unit;
  return unit ? `${word} ${unit}` : thingName(word, kind, settings, say);
}

/** A place of the plan in figures, with its size where it has one. */
const pointWords = ({ x, y, width, height }: Group): string =>
  `${x}, ${y}${width === undefined ? '' : ` (${width} × ${height})`}`;

/** The room by its measures. */
function roomWords(corners: readonly Value[], say: Say): string {
  const span = (side: string) => {
    const places = corners.map((corner) => Number(valueAt(corner, side)));
    return Math.round(10 * (Math.max(...places) - Math.min(...places))) / 10;
  };
  return say.settings.plan.room(span('x'), span('y'), corners.length);
}

/** The thing that a change belongs to; a window of the plan by the window's own name. */
function ownerName(thing: Value, kind: string, settings: Value, say: Say): string {
  const window = kind.startsWith('plan.windows[]') && windowOf(thing, settings);
  return nameOf(window || thing, say);
}

const windowOf = (placed: Value, settings: Value): Value | undefined =>
  listAt(settings, 'windows').find((window) => wordAt(window, 'id') === wordAt(placed, 'id'));

/** A group by its name, or else by what stands in it. */
function groupWords(group: Group, kind: string, settings: Value, say: Say): string {
  if (wordAt(group, 'from')) return `${group.from}–${group.to}`;
  if (kind.startsWith('plan.')) return pointWords(group);
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
