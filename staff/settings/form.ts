import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SettingsFault } from '../../shared/domain/settings-check.ts';
import type { SettingsWords } from '../../shared/i18n/es/settings.ts';
import type { FieldWords, SettingsField } from '../../shared/i18n/es/settings-fields.ts';
import type { DraftCheck } from '../../shared/protocol/settings.ts';
import { useWorkplace } from '../workplace.ts';
import type { Value } from './tree.ts';
import { valueAt } from './tree.ts';

/** What every field of the form has around it. */
export interface Form {
  readonly settings: Value;
  readonly faults: readonly SettingsFault[];
  /** The plan as each display would show it, when the draft was last without fault. */
  readonly seen?: DraftCheck['seen'];
  set(path: string, value: Value | undefined): void;
}

/** Given once, around the form. */
export const FormContext = createContext<Form | undefined>(undefined);

/** The form that a field stands in. */
export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error('a setting stands outside its form');
  return form;
}

/** A place in the settings without the numbers of its lists: `windows[].skills`. */
const kindOf = (path: string): string => path.replace(/\[[^\]]*\]/gu, '[]').replace(/^reasons\.\w+\[\]/u, 'reasons[]');

const isKnown = (kind: string, { fields }: SettingsWords): kind is SettingsField => Object.hasOwn(fields, kind);

/** A setting in words; nothing for one that has no words. A text's own language is told beside it. */
export function wordsOf(path: string, words: SettingsWords): FieldWords | undefined {
  const kind = kindOf(path);
  if (isKnown(kind, words)) return words.fields[kind];
  const [, whole = '', language = ''] = /^(.*)\.([a-z]{2,3})$/u.exec(kind) ?? [];
  if (!isKnown(whole, words) || !(language in words.text)) return undefined;
  const { label, ...rest } = words.fields[whole];
  return { ...rest, label: `${label}, ${words.text[language as keyof SettingsWords['text']]}` };
}

/** One setting: its words, what stands there, what is wrong with it, and how to change it. */
export function useSetting(path: string) {
  const { say } = useWorkplace();
  const { settings, faults, set } = useForm();
  const found = faults.find(({ field }) => field === path);
  const words = wordsOf(path, say.settings) ?? { label: path };
  return {
    ...words,
    value: valueAt(settings, path),
    error: found?.[say.language],
    set: (value: Value | undefined) => set(path, value),
  };
}
