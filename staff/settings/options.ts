import type { WindowFace } from '../../shared/domain/views/types.ts';
import type { SettingsWords } from '../../shared/i18n/es/settings.ts';
import type { Say } from '../say.ts';
import type { Option } from './fields.tsx';
import type { Value } from './tree.ts';
import { isGroup, listAt, wordAt } from './tree.ts';

/** What a thing of the office is called: a window by its number, others by their name, a day by its date. */
export function nameOf(thing: Value, say: Say): string {
  if (!isGroup(thing)) return typeof thing === 'string' ? thing : '';
  const { kind, number, accessible, name, label, date, weekday, id, tag } = thing;
  if ((kind === 'window' || kind === 'biometric') && typeof number === 'number')
    return say.window({ kind, number, accessible: accessible === true } satisfies Pick<
      WindowFace,
      'kind' | 'number' | 'accessible'
    >);
  for (const text of [name, label]) {
    if (typeof text === 'string' && text !== '') return text;
    const words = isGroup(text) && (wordAt(text, say.language) || wordAt(text, 'es'));
    if (words) return words;
  }
  if (typeof weekday === 'number') return say.settings.weekdays[weekday - 1] ?? '';
  if (typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(date)) return say.day(date);
  return String(id ?? tag ?? date ?? '');
}

/** Choices by the office's words for them. */
export const optionsOf = (ids: readonly string[], { values }: SettingsWords): readonly Option[] =>
  ids.map((id) => ({ id, name: values[id] ?? id }));

/** The things of a list as choices, by their name. */
export const thingsAt = (settings: Value, path: string, say: Say): readonly Option[] =>
  listAt(settings, path).map((thing) => ({
    id: wordAt(thing, 'id') || wordAt(thing, 'tag'),
    name: nameOf(thing, say),
  }));

/** What windows can be asked to do: the tasks of the steps, by the names of the steps that take them. */
export function tasksOf(settings: Value, say: Say): readonly Option[] {
  const names = new Map<string, string>();
  for (const step of listAt(settings, 'steps')) {
    const skill = wordAt(step, 'skill');
    if (skill !== '' && !names.has(skill)) names.set(skill, nameOf(step, say));
  }
  return [...names].map(([id, name]) => ({ id, name }));
}

/** Every language of the screens, and every one that is spoken. */
export function languagesOf(settings: Value, say: Say): readonly Option[] {
  const screens = listAt(settings, 'languages').map((tag) => ({
    id: String(tag),
    name: languageName(String(tag), say),
  }));
  const spoken = thingsAt(settings, 'spoken', say).filter(({ id }) => !screens.some((one) => one.id === id));
  return [...screens, ...spoken];
}

/** A language by its name; by its key while that is being typed. */
export function languageName(tag: string, say: Say): string {
  try {
    return say.languageName(tag);
  } catch {
    return tag;
  }
}

/** An id for a new thing that no other of the list has: `pantalla-3`. */
export function freshId(settings: Value, path: string, stem: string): string {
  const taken = new Set(listAt(settings, path).map((thing) => wordAt(thing, 'id')));
  let number = taken.size + 1;
  while (taken.has(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}
