import type { ComponentChildren } from 'preact';
import { Choice } from '../../shared/ui/Choice.tsx';
import { ChoiceGroup } from '../../shared/ui/ChoiceGroup.tsx';
import { Field } from '../../shared/ui/Field.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { Switch } from '../../shared/ui/Switch.tsx';
import { Select } from '../parts/Select.tsx';
import { useWorkplace } from '../workplace.ts';
import { useForm, useSetting } from './form.ts';
import type { Value } from './tree.ts';
import { listAt, wordAt } from './tree.ts';

interface At {
  readonly path: string;
  /** An empty field takes the setting away. */
  readonly optional?: true;
}

/** One of a list that can be chosen. */
export interface Option {
  readonly id: string;
  readonly name: string;
}

/** Fields side by side. */
export function Row({ children }: { readonly children: ComponentChildren }) {
  return <div class="settings-row">{children}</div>;
}

const figure = (text: string): Value => (/^-?\d+([.,]\d+)?$/u.test(text) ? Number(text.replace(',', '.')) : text);

/** A figure with its unit. What is no figure stays as typed, and is told to be none. */
export function FigureSetting({ path, optional }: At) {
  const { settings } = useForm();
  const { label, hint, unit, error, set } = useSetting(path);
  const write = (text: string) => set(optional && text.trim() === '' ? undefined : figure(text.trim()));
  return (
    <div data-field={path}>
      <Field
        label={label}
        hint={hint}
        unit={unit}
        error={error}
        inputMode="decimal"
        value={wordAt(settings, path)}
        onInput={write}
      />
    </div>
  );
}

/** Words in one line. */
export function WordsSetting({ path, optional }: At) {
  const { settings } = useForm();
  const { label, hint, error, set } = useSetting(path);
  return (
    <div data-field={path}>
      <Field
        label={label}
        hint={hint}
        error={error}
        maxLength={500}
        value={wordAt(settings, path)}
        onInput={(text) => set(optional && text === '' ? undefined : text)}
      />
    </div>
  );
}

/** A text of the office, in Spanish and in English. Without Spanish an optional text is taken away whole. */
export function TextSetting({ path, optional }: At) {
  const { set, settings } = useForm();
  const { error } = useSetting(path);
  const es = useSetting(`${path}.es`);
  const en = useSetting(`${path}.en`);
  const spanish = wordAt(settings, `${path}.es`);
  return (
    <div class="settings-row" data-field={path}>
      <Field
        label={es.label}
        hint={es.hint}
        error={es.error ?? error}
        maxLength={500}
        value={spanish}
        onInput={(text) => (optional && text === '' ? set(path, undefined) : es.set(text))}
      />
      <Field
        label={en.label}
        error={en.error}
        maxLength={500}
        value={wordAt(settings, `${path}.en`)}
        onInput={(text) => en.set(text === '' ? undefined : text)}
      />
    </div>
  );
}

/** A time of day, on a clock of 24 hours whatever the computer's own is. */
export function TimeSetting({ path }: At) {
  const { settings } = useForm();
  const { label, hint, error, set } = useSetting(path);
  return (
    <div data-field={path}>
      <Field
        label={label}
        hint={hint}
        error={error}
        maxLength={5}
        value={wordAt(settings, path)}
        onInput={(time) => set(time.trim())}
      />
    </div>
  );
}

/** A day of the calendar. */
export function DateSetting({ path, optional }: At) {
  const { settings } = useForm();
  const { label, hint, error, set } = useSetting(path);
  return (
    <div data-field={path}>
      <Field
        label={label}
        hint={hint}
        error={error}
        type="date"
        value={wordAt(settings, path)}
        onInput={(typed) => set(optional && typed === '' ? undefined : typed)}
      />
    </div>
  );
}

/** Yes or no; no takes an optional setting away. */
export function YesSetting({ path, optional }: At) {
  const { label, hint, value, error, set } = useSetting(path);
  return (
    <div data-field={path}>
      <Switch checked={value === true} note={hint} onChange={(on) => set(optional && !on ? undefined : on)}>
        {label}
      </Switch>
      <Fault>{error}</Fault>
    </div>
  );
}

/** One of a short list. */
export function OneOfSetting({ path, optional, options }: At & { readonly options: readonly Option[] }) {
  const { say } = useWorkplace();
  const { settings } = useForm();
  const { label, hint, error, value, set } = useSetting(path);
  const all = optional ? [{ id: '', name: say.settings.edit.unset }, ...options] : options;
  const choose = (id: string) => {
    if (id === '') set(undefined);
    else set(typeof value === 'number' ? Number(id) : id);
  };
  return (
    <div data-field={path}>
      <Select label={label} value={wordAt(settings, path)} options={all} onChange={choose} />
      {hint && <p class="field-hint settings-hint">{hint}</p>}
      <Fault>{error}</Fault>
    </div>
  );
}

/** Any of a short list, kept in the list's order; what is not in the list any more can be taken off. */
export function SomeOfSetting({ path, options }: At & { readonly options: readonly Option[] }) {
  const { settings, faults } = useForm();
  const { say } = useWorkplace();
  const { label, hint, set } = useSetting(path);
  const chosen = listAt(settings, path).map(String);
  const strangers = chosen.filter((id) => !options.some((option) => option.id === id)).map((id) => ({ id, name: id }));
  const all = [...options, ...strangers];
  const toggle = (id: string, on: boolean) =>
    set(all.map((option) => option.id).filter((one) => (one === id ? on : chosen.includes(one))));
  const fault = faults.find(({ field }) => field === path || field.startsWith(`${path}[`));
  return (
    <div class="settings-some" data-field={path}>
      <ChoiceGroup legend={label} {...(hint && { hint })}>
        {all.map(({ id, name }) => (
          <Choice
            key={id}
            pick="many"
            name={`${path} ${id}`}
            checked={chosen.includes(id)}
            onChange={(on) => toggle(id, on)}
          >
            {name}
          </Choice>
        ))}
      </ChoiceGroup>
      <Fault>{fault?.[say.language]}</Fault>
    </div>
  );
}

/** What is wrong with a setting and how to mend it; spoken when it appears. */
export function Fault({ children }: { readonly children: string | undefined }) {
  return (
    <p class="field-error" role="status">
      {children && <Icon name="warning" />}
      {children}
    </p>
  );
}
